"""A question to each member of a group, privately."""

from datetime import datetime
from typing import Any

from handlers.activity.words import moment_words
from handlers.decision.choices import buttons, text_of
from handlers.notices.registry import See, notice
from handlers.texts.message import Message, names, weekday, when, word
from storage import blocks, decisions, groups, neighbourhoods, people
from storage.decisions import Decision
from storage.groups import Group
from storage.people import Person
from storage.tables.group import DecisionKind, DecisionState
from storage.tables.person import Purpose
from storage.work import Work


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def decision_question(look: See, *, decision: int) -> Message | None:
    """Not to who answered already, or is no member any more."""
    found = await decisions.find(look.work, decision)
    if found is None or look.person.id in await decisions.votes(look.work, found):
        return None
    return await question(look.work, found, look.person)


async def question(work: Work, found: Decision, person: Person) -> Message | None:
    """None when it is not asked of this person now."""
    if found.state is not DecisionState.OPEN or person.id not in await groups.members(work, found.group_id):
        return None
    group = await groups.get(work, found.group_id)
    params = {"name": person.call_name, "group": called(group), "who": await asker(work, found, person)}
    said = params | await what_it_is(work, found)
    return Message(text_of(found), said, await buttons(work, found, person.id))


def called(group: Group) -> Any:
    """The name that its people gave it; without one "jullie groep"."""
    return group.name or word("group-nameless")


async def asker(work: Work, found: Decision, person: Person) -> Any:
    """First name; not to whoever would rather not be with them, nor where it was the bot that asks."""
    asked = await people.find(work, found.asked_by_id) if found.asked_by_id is not None else None
    if asked is None or not asked.call_name or asked.id in await blocks.said_by(work, person.id):
        return word("group-somebody")
    return asked.call_name


async def _who_is_there_now(work: Work, found: Decision) -> Any:
    supporter = (await groups.get(work, found.group_id)).supporter_id
    human = await people.find(work, supporter) if supporter is not None else None
    return human.call_name if human else word("common-somebody")


async def what_it_is(work: Work, found: Decision) -> dict[str, Any]:
    """`words`, and for a time, a place or names what they are, for a text."""
    said: dict[str, Any] = {"words": found.words or ""}
    if found.kind is DecisionKind.TIME:
        moment = datetime.fromisoformat(found.options[1])
        where = await neighbourhoods.get(work, (await groups.get(work, found.group_id)).neighbourhood_id)
        day = weekday(moment.astimezone(where.zone).weekday())
        said |= moment_words(moment) | {"weekday": day, "clock": when(moment, "clock")}
    elif found.kind is DecisionKind.PLACE:
        place = await neighbourhoods.get_place(work, int(found.options[1]))
        said["place"] = place.name
    elif found.kind is DecisionKind.VISIT:
        said["other"] = called(await groups.get(work, int(found.options[-1])))
    elif found.kind is DecisionKind.HANDOVER:
        said["connector"] = await _who_is_there_now(work, found)
    elif found.kind is DecisionKind.NAME:
        said["names"] = names([one.words for one in await decisions.proposals(work, found.id)])
    return said
