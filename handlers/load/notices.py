"""Once a month a coordinator hears who was not thanked yet; and who is thanked reads it as it was said."""

from datetime import datetime, time, timedelta

from handlers.notices.notify import notify
from handlers.notices.quiet import at
from handlers.notices.registry import See, notice
from handlers.retention import kept
from handlers.routines import routine
from handlers.task.reply import answer_button
from handlers.texts.message import Button, Message
from storage import load, neighbourhoods, people, roles
from storage.neighbourhoods import Neighbourhood
from storage.tables.person import RoleName
from storage.work import Work

kept("that somebody was thanked", days=365, drop=load.drop_old_thanks)

COORDINATOR = frozenset({RoleName.COORDINATOR})
TEN = time(10)
MORNING = timedelta(hours=2)
SHOWN = 6


@routine
async def tell_thanks_due(work: Work, now: datetime) -> None:
    """On the first morning of the month."""
    for where in await neighbourhoods.open_ones(work):
        local = now.astimezone(where.zone)
        first = at(now - timedelta(days=local.day - 1), TEN, where.zone)
        if not first <= now < first + MORNING:
            continue
        for one in await roles.holders(work, where.id, RoleName.COORDINATOR):
            key = f"{where.id}:{first.date().isoformat()}"
            await notify(work, now, one, "thanks_due", key=key, which=where.id)


@notice(purpose=None, uncertain="never", by_call=False, held_by=COORDINATOR)
async def thanks_due(look: See, *, which: int) -> Message | None:
    return await thanks_message(look, await neighbourhoods.get(look.work, which))


async def thanks_message(look: See, where: Neighbourhood) -> Message | None:
    """By name, in no order that says who did most; not oneself."""
    found = await load.not_thanked(look.work, where.id, look.now)
    known = await people.named(look.work, [one for one in found if one != look.person.id])
    named = sorted((one for one in known.values() if one.call_name), key=lambda one: one.call_name.casefold())
    if not named:
        return None
    buttons = [
        Button("thanks-due.thank", "begin_thank_you", {"person": one.id}, {"name": one.call_name})
        for one in named[:SHOWN]
    ]
    return Message("thanks-due", {"neighbourhood": where.name, "count": len(named)}, tuple(buttons))


@notice(purpose=None, uncertain="never")
async def thanked(look: See, *, by: int, ready: str = "", words: str = "") -> Message | None:
    giver = await people.find(look.work, by)
    if giver is None:
        return None
    shown = {"who": giver.call_name, "name": look.person.call_name}
    back = () if look.person.telegram_id is None else (answer_button(by, giver.call_name),)
    if words:
        return Message("thanked-words", shown | {"words": words}, back)
    return Message(f"thanked-{ready}", shown, back)
