"""The calendar of feasts of a group: for its members alone."""

from datetime import datetime, time, timedelta
from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.decision.notices import called
from handlers.notices.notify import notify
from handlers.notices.quiet import local
from handlers.notices.registry import See, notice
from handlers.permission.permissions import MEMBER
from handlers.retention import kept
from handlers.routines import routine
from handlers.texts.message import Button, Message, lines, when, word
from handlers.texts.typed_moment import moment_of
from storage import blocks, feasts, groups, neighbourhoods, people
from storage.feasts import Feast
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.person import Purpose
from storage.work import Work

kept(
    "feasts that somebody put on the calendar of their group, after the day itself",
    days=30,
    drop=feasts.drop_old,
)

SHOWN, MOST = 5, 12
DAYS_BEFORE, AT = 3, time(11)


@action(may=MEMBER)
async def show_feasts(turn: Turn, *, group: int) -> None:
    found = await groups.get(turn.work, group)
    mine = await groups.membership(turn.work, group, turn.me.id)
    coming = await feasts.coming(turn.work, turn.today, group)
    said = [await _line(turn.work, turn.here, turn.me, one) for one in coming[:SHOWN]]
    which = {"group": group}
    told = mine is not None and mine.feasts
    buttons = [
        Button("feasts.add", "begin_feast", which),
        Button("feasts.not-told" if told else "feasts.told", "choose_feasts", which | {"wants": not told}),
    ]
    if any(one.person_id == turn.me.id for one in coming):
        buttons.append(Button("feasts.away", "take_feasts_away", which))
    none = [word("feast-line.none")]
    await turn.say("feasts", *buttons, group=called(found), lines=lines(said or none))


async def _line(work: Work, where: Neighbourhood, reader: Person, one: Feast) -> dict[str, Any]:
    return word("feast-line.one", date=_day(where, one), words=one.words, who=await _whose(work, reader, one))


def _day(where: Neighbourhood, one: Feast) -> dict[str, str]:
    return when(datetime.combine(one.on_day, AT, where.zone), "date")


async def _whose(work: Work, reader: Person, one: Feast) -> Any:
    """Not named to somebody who would rather not be with them."""
    who = await people.find(work, one.person_id)
    if who is None or not who.call_name or who.id in await blocks.said_by(work, reader.id):
        return word("group-somebody")
    return who.call_name


@action(may=MEMBER)
async def begin_feast(turn: Turn, *, group: int) -> None:
    await open_aside(turn, "feast", {"group": group})


@action(may=MEMBER)
async def keep_feast(turn: Turn, *, answers: dict[str, Any]) -> None:
    group = answers["group"]
    moment = moment_of(answers["day"], turn.language, turn.now, turn.zone)
    if moment is None or moment <= turn.now:
        raise Refusal("feast-day-unclear")
    mine = [one for one in await feasts.coming(turn.work, turn.today, group) if one.person_id == turn.me.id]
    if len(mine) >= MOST:
        raise Refusal("feast-enough")
    made = await feasts.put(turn.work, group, turn.me.id, answers["what"], moment.date())
    await turn.note("feast_put")
    await turn.say("feast-kept", date=_day(turn.here, made), words=made.words)
    await go_back(turn, answers)


@action(may=MEMBER)
async def choose_feasts(turn: Turn, *, group: int, wants: bool) -> None:
    """Opt in, and as easily out."""
    await feasts.be_told(turn.work, group, turn.me.id, wanted=wants)
    await turn.say("feasts-told" if wants else "feasts-not-told")


@action(may=MEMBER)
async def take_feasts_away(turn: Turn, *, group: int) -> None:
    for one in await feasts.coming(turn.work, turn.today, group):
        if one.person_id == turn.me.id:
            await feasts.take_away(turn.work, one.id)
    await turn.say("feasts-away")


@routine
async def tell_of_feasts(work: Work, now: datetime) -> None:
    """Some days before, to those who asked for it; to nobody twice."""
    for one in await feasts.coming(work, (now - timedelta(days=1)).date()):
        group = await groups.find(work, one.group_id)
        where = await neighbourhoods.get(work, group.neighbourhood_id) if group and group.lives else None
        if where is None or local(now, where.zone).time() < AT:
            continue
        if one.on_day - where.day_of(now) != timedelta(days=DAYS_BEFORE):
            continue
        for member in await groups.memberships(work, one.group_id, *groups.BELONGS):
            if member.feasts and member.person_id != one.person_id:
                await notify(work, now, member.person_id, "feast_soon", key=f"{one.id}", feast=one.id)


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def feast_soon(look: See, *, feast: int) -> Message | None:
    one = await feasts.find(look.work, feast)
    mine = await groups.membership(look.work, one.group_id, look.person.id) if one else None
    if one is None or mine is None or not mine.belongs or not mine.feasts:
        return None
    if one.on_day < look.neighbourhood.day_of(look.now):
        return None
    said = {"date": _day(look.neighbourhood, one), "words": one.words}
    return Message("feast-soon", said | {"who": await _whose(look.work, look.person, one)})
