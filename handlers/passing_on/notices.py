"""What the colleague, who it is about and the connector hear when somebody is passed on."""

from handlers.notices.registry import TEAM, See, notice
from handlers.permission.badge import with_badge
from handlers.texts.message import Button, Message
from storage import people
from storage.tables.person import Purpose


@notice(purpose=None, uncertain="never", by_call=False, held_by=TEAM)
async def pass_asked(look: See, *, neighbour: int, by: int) -> Message | None:
    """Only a name: the rest is told when it is settled."""
    person, asker = await people.find(look.work, neighbour), await people.find(look.work, by)
    if person is None or asker is None or person.known_by_id != by:
        return None
    which = {"person": look.person.id, "which": neighbour, "asker": by}
    buttons = tuple(
        Button(f"pass-asked.{one}", "answer_pass", which | {"answer": one}) for one in ("yes", "not-now")
    )
    return Message("pass-asked", {"connector": asker.call_name, "who": person.call_name}, buttons)


@notice(purpose=None, uncertain="never", by_call=False, held_by=TEAM)
async def pass_not_now(look: See, *, by: int) -> Message | None:
    colleague = await people.find(look.work, by)
    return Message("pass-not-now", {"name": colleague.call_name}) if colleague else None


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def pass_may(look: See, *, connector: int, by: int) -> Message | None:
    """`by`: who would know them from now on."""
    asker, to = await people.find(look.work, connector), await people.find(look.work, by)
    if asker is None or to is None or look.person.known_by_id != connector:
        return None
    which = {"person": look.person.id, "asker": connector, "to": by}
    buttons = tuple(
        Button(f"pass-may.{one}", "answer_passed_on", which | {"answer": one}) for one in ("yes", "no")
    )
    shown = {
        "name": look.person.call_name,
        "connector": asker.call_name,
        "who": await with_badge(look.work, to),
    }
    return Message("pass-may", shown, buttons)


@notice(purpose=None, uncertain="never", by_call=False, held_by=TEAM)
async def pass_kept(look: See, *, neighbour: int) -> Message | None:
    person = await people.find(look.work, neighbour)
    return Message("pass-kept", {"who": person.call_name}) if person else None


@notice(purpose=None, uncertain="again", by_call=False, held_by=TEAM)
async def passed_on(look: See, *, neighbour: int, by: int) -> Message | None:
    person, to = await people.find(look.work, neighbour), await people.find(look.work, by)
    if person is None or to is None or person.known_by_id != by:
        return None
    text = "passed-yours" if look.person.id == by else "passed-done"
    return Message(text, {"who": person.call_name, "name": to.call_name})
