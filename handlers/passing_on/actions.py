"""Passing somebody on: the colleague is asked first, then who it is about; without a yes nothing changes."""

from typing import Any

from handlers.activity.answer_reminder import say_to
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.people_to_choose import people_to_choose
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.happenings import PersonPassedOn, happened
from handlers.neighbours.actions import own_person
from handlers.passing_on.who_could import shared_languages, who_could
from handlers.permission.permissions import CONNECTOR, SELF, SELF_OR_CALLER
from handlers.task.give_task import PRIVATE
from handlers.texts.message import lines, word, word_list
from storage import handovers, people, roles
from storage.people import Person
from storage.tables.person import ShownTo


@action(may=CONNECTOR)
async def begin_passing_person(turn: Turn, *, person: int) -> None:
    found = await own_person(turn, person)
    if not await who_could(turn.work, turn.now, found):
        raise Refusal("passing-nobody")
    await open_aside(turn, "passperson", {"person": person})


@options
async def who_could_know_them(turn: Turn, place: Place) -> list[Option]:
    person = await own_person(turn, place.answers["person"])
    found = await who_could(turn.work, turn.now, person)
    return await people_to_choose(turn, found)


@fill
async def what_they_share(turn: Turn, place: Place) -> dict[str, Any]:
    """What colleagues share with them, and chose to tell of themselves: a human reads it and chooses."""
    person = await own_person(turn, place.answers["person"])
    said: list[Any] = []
    for one in await who_could(turn.work, turn.now, person):
        shared = await shared_languages(turn.work, one, person)
        if shared:
            spoken = word_list([f"language-name.{each}" for each in shared])
            said.append(word("passing-shares", who=one.call_name, languages=spoken))
        if told := await roles.told_of(turn.work, one.id, *ShownTo):
            said.append(word("handover-told", name=one.call_name, words=told))
    shown = {"told": lines(said) if said else "", "any": "yes" if said else "no"}
    return shown | {"name": person.call_name}


@action(may=CONNECTOR)
async def ask_to_know_them(turn: Turn, *, answers: dict[str, Any]) -> None:
    person = await own_person(turn, answers["person"])
    able = {str(one.id): one for one in await who_could(turn.work, turn.now, person)}
    colleague = able.get(answers["who"])
    if colleague is None:
        raise Stale
    key = f"{person.id}:{turn.me.id}:{turn.today}"
    await turn.notify(colleague.id, "pass_asked", key=key, neighbour=person.id, by=turn.me.id)
    await turn.say("passing-asked", name=colleague.call_name)
    await go_back(turn, answers)


@action(may=SELF)
async def answer_pass(turn: Turn, *, person: int, which: int, asker: int, answer: str) -> None:
    """`person`: the colleague who answers. `which`: who would be passed on. `answer`: yes or not-now."""
    about = await _still_theirs(turn, which, asker)
    if answer != "yes":
        await turn.notify(asker, "pass_not_now", key=f"{which}:{person}", by=person)
        await turn.say("passing-not-now")
        return
    key = f"{which}:{person}:{turn.today}"
    await turn.notify(about.id, "pass_may", key=key, connector=asker, by=person)
    await turn.say("passing-yes", name=about.call_name)


@action(may=SELF_OR_CALLER)
async def answer_passed_on(turn: Turn, *, person: int, asker: int, to: int, answer: str) -> None:
    """`answer`: yes or no. Who would rather keep who knows them keeps them, and need not say why."""
    about = await _still_theirs(turn, person, asker)
    if answer != "yes":
        await turn.notify(asker, "pass_kept", key=f"{person}:{to}", neighbour=person)
        await say_to(turn, about, "passed-kept")
        return
    if to not in {one.id for one in await who_could(turn.work, turn.now, about)}:
        raise Refusal("passing-gone")
    await _pass_on(turn, about, asker, to)
    await say_to(turn, about, "passed-on", who=(await people.get(turn.work, to)).call_name)


async def _pass_on(turn: Turn, about: Person, asker: int, to: int) -> None:
    """All at once; what was told in private stays with whom it was told, until it is done."""
    alone = frozenset({about.id})
    await handovers.pass_on_people(turn.work, alone, asker, to)
    await handovers.pass_on_tasks(turn.work, 0, alone, asker, to, PRIVATE)
    await happened(turn.work, turn.now, PersonPassedOn(about.id, asker, to))
    await turn.note("passed_on", person_id=about.id)
    for who in (asker, to):
        await turn.notify(who, "passed_on", key=f"{about.id}:{to}", neighbour=about.id, by=to)


async def _still_theirs(turn: Turn, person_id: int, asker: int) -> Person:
    """Meanwhile they may have gone, or be known by somebody else."""
    found = await people.find(turn.work, person_id)
    if found is None or found.known_by_id != asker:
        raise Refusal("passing-gone")
    return found
