"""Who is there for a group asks a volunteer; the volunteer says who they are, and then the group is asked."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.people_to_choose import people_to_choose
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, fill, options
from handlers.conversation.turn import Turn
from handlers.decision.ask import ask
from handlers.decision.notices import called
from handlers.engine.flow import Option, Place
from handlers.handover.who_can import who_can, why_not
from handlers.permission.permissions import SELF, SUPPORTER
from handlers.task.give_task import give_task
from handlers.texts.message import lines, word
from storage import groups, handovers, people, roles
from storage.handovers import Handover
from storage.tables.contact import TaskKind, TaskTopic
from storage.tables.group import DecisionKind
from storage.tables.handover import HandoverState
from storage.tables.person import RoleName, ShownTo

S = HandoverState


@action(may=SUPPORTER)
async def no_handover_yet(turn: Turn, *, group: int) -> None:
    """Weeks later it may be asked once more."""
    await turn.say("handover-later", group=called(await groups.get(turn.work, group)))


@action(may=SUPPORTER)
async def choose_volunteer(turn: Turn, *, group: int) -> None:
    found = await groups.get(turn.work, group)
    if await handovers.of_group(turn.work, group, *handovers.UNDER_WAY):
        raise Refusal("handover-under-way")
    if not turn.actor.has(RoleName.CONNECTOR, found.neighbourhood_id):
        raise Refusal
    if not await who_can(turn.work, turn.now, found):
        raise Refusal("handover-nobody")
    await open_aside(turn, "handoverwho", {"group": group})


@options
async def volunteers_with_room(turn: Turn, place: Place) -> list[Option]:
    """Who has not been asked for it already."""
    group = await groups.get(turn.work, place.answers["group"])
    asked = {one.to_id for one in await handovers.of_group(turn.work, group.id, *handovers.OPEN)}
    found = await who_can(turn.work, turn.now, group)
    free = [one for one in found if one.id not in asked]
    return await people_to_choose(turn, free)


@fill
async def what_they_tell(turn: Turn, place: Place) -> dict[str, Any]:
    """What volunteers chose to show the team of themselves."""
    said: list[Any] = []
    for one in await who_can(turn.work, turn.now, await groups.get(turn.work, place.answers["group"])):
        told = await roles.told_of(turn.work, one.id, *ShownTo)
        said += [word("handover-told", name=one.call_name, words=told)] if told else []
    return {"told": lines(said) if said else "", "any": "yes" if said else "no"}


@action(may=SUPPORTER)
async def ask_volunteer(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Nobody is told of it but them."""
    group, who = await groups.lock(turn.work, answers["group"]), int(answers["who"])
    if cannot := await why_not(turn.work, turn.now, group, who):
        raise Refusal(cannot)
    asked = await handovers.ask(turn.work, group.id, turn.me.id, who, turn.now)
    await turn.notify(who, "handover_asked", key=f"{asked.id}", group=asked.key, handover=asked.id)
    volunteer = await people.get(turn.work, who)
    await turn.say("handover-volunteer-asked", name=volunteer.call_name)
    await go_back(turn, answers)


@action(may=SELF)
async def answer_handover(turn: Turn, *, handover: int, answer: str) -> None:
    """`answer`: yes, talk or not-now. A no needs no reason."""
    found = await _asked(turn, handover)
    if answer == "yes":
        await _check(turn, found)
        await open_aside(turn, "handoverself", {"handover": found.id})
    elif answer == "talk":
        await give_task(
            turn.work,
            turn.now,
            TaskKind.QUESTION,
            about=turn.me,
            for_id=found.from_id,
            topic=TaskTopic.HELPING,
        )
        await turn.say("handover-will-talk", connector=await _connector(turn, found))
    else:
        await handovers.move(turn.work, found.id, (S.ASKED,), S.CALLED_OFF)
        if found.from_id is not None:
            await turn.notify(found.from_id, "handover_not_now", key=f"{found.id}", handover=found.id)
        await turn.say("handover-not-now-noted")


@action(may=SELF)
async def tell_who_i_am(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Of two who say yes at once the second hears it kindly: the group is locked."""
    found = await _asked(turn, answers["handover"])
    await groups.lock(turn.work, found.group_id)
    await _check(turn, found)
    if await handovers.of_group(turn.work, found.group_id, *handovers.UNDER_WAY):
        await handovers.move(turn.work, found.id, (S.ASKED,), S.CALLED_OFF)
        await turn.say("handover-somebody-else")
        await go_back(turn, answers)
        return
    words = answers["words"]
    await handovers.move(turn.work, found.id, (S.ASKED,), S.PLANNED, words=words)
    await ask(
        turn.work,
        turn.now,
        found.group_id,
        DecisionKind.HANDOVER,
        asked_by_id=turn.me.id,
        words=words,
        options=[str(found.id)],
    )
    await turn.say("handover-group-is-asked")
    await go_back(turn, answers)


async def _asked(turn: Turn, handover_id: int) -> Handover:
    found = await handovers.find(turn.work, handover_id)
    if found is None or found.state not in handovers.OPEN:
        raise Refusal("handover-over")
    if found.state is not S.ASKED:
        raise Stale
    return found


async def _check(turn: Turn, found: Handover) -> None:
    group = await groups.get(turn.work, found.group_id)
    if not group.lives:
        raise Refusal("handover-over")
    if await why_not(turn.work, turn.now, group, turn.me.id):
        raise Refusal("handover-not-you")


async def _connector(turn: Turn, found: Handover) -> Any:
    person = await people.find(turn.work, found.from_id) if found.from_id is not None else None
    return person.call_name if person else await turn.human_name()
