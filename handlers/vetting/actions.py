"""A coordinator looks at who said yes to a role, records what was seen, and only then the role begins."""

from datetime import date, datetime, time
from typing import Any

from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, fill
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.neighbourhood.coordinator import onward
from handlers.permission.permissions import COORDINATOR
from handlers.texts.message import Button, lines, names, when, word
from handlers.vetting.needs import AHEAD, MONTHS, counts_until, missing
from handlers.vetting.second_yes import begin_role, needs_second, second_ones
from storage import people, vettings
from storage.people import Person
from storage.vettings import Vetting


@action(may=COORDINATOR)
async def begin_vetting(turn: Turn, *, vetting: int) -> None:
    """For the first time, or again in the last month; a role that is there goes on meanwhile."""
    found, _ = await _to_look_at(turn, vetting)
    await open_flow(turn, "vetting", {"vetting": found.id, "role": found.role.value})


@fill
async def who_is_vetted(turn: Turn, place: Place) -> dict[str, Any]:
    _, person = await _to_look_at(turn, place.answers["vetting"])
    return {"name": person.call_name}


@action(may=COORDINATOR)
async def sign_vetting(turn: Turn, *, answers: dict[str, Any]) -> None:
    """The role begins, or goes on, only when all that it needs was seen."""
    found, person = await _to_look_at(turn, answers["vetting"])
    seen = _seen(answers, turn.today)
    if lacking := missing(found.role, seen):
        await _say_what_is_lacking(turn, found, person, lacking)
        return
    others = await second_ones(turn.work, found, turn.me.id) if needs_second(found) else []
    if needs_second(found) and not others:
        await turn.say("vetting-second-nobody", *onward(turn))
        return
    until = counts_until(turn.today, MONTHS[answers["until"]])
    await vettings.sign(turn.work, found.id, turn.me.id, seen, turn.today, until)
    if others:
        await _ask_second(turn, found, person, others)
        return
    if found.signed_on is None:
        await begin_role(turn, found, person)
    await turn.say("vetting-signed", *onward(turn), **_shown(found, person), until=_on(turn, until))


async def _ask_second(turn: Turn, found: Vetting, person: Person, others: list[int]) -> None:
    for one in others:
        await turn.notify(one, "second_yes_asked", key=f"{found.id}:{turn.today}", vetting=found.id)
    known = await people.named(turn.work, others)
    who = names([known[one].call_name for one in others])
    await turn.say("vetting-second", *onward(turn), name=person.call_name, who=who)


async def _say_what_is_lacking(turn: Turn, found: Vetting, person: Person, lacking: list[str]) -> None:
    said = [word(f"vetting-needs.{one.replace('_', '-')}", name=person.call_name) for one in lacking]
    again = Button("vetting-asked.begin", "begin_vetting", {"vetting": found.id})
    shown = _shown(found, person) | {"lines": lines(said)}
    if found.until is None:
        await turn.say("vetting-not-yet", again, *onward(turn), **shown)
    else:
        await turn.say("vetting-stays", again, *onward(turn), **shown, until=_on(turn, found.until))


@action(may=COORDINATOR)
async def refuse_vetting(turn: Turn, *, vetting: int) -> None:
    """Whoever opened the link is not who was asked, or it is better that they do not do it."""
    found, person = await _to_look_at(turn, vetting)
    if found.signed_on is not None:
        raise Stale
    await vettings.drop(turn.work, person.id, found.role)
    await turn.notify(person.id, "role_not_given", key=f"{found.id}", role=found.role.value)
    await turn.say("vetting-refused", *onward(turn), **_shown(found, person))


def _on(turn: Turn, day: date) -> dict[str, str]:
    return when(datetime.combine(day, time(12), turn.zone), "date")


def _seen(answers: dict[str, Any], today: date) -> dict[str, date]:
    asked = ("met", "references", "training", "visits")
    return {f"{name}_on": today for name in asked if answers.get(name) == "seen"}


def _shown(found: Vetting, person: Person) -> dict[str, Any]:
    return {"name": person.call_name, "role": word(f"role-word.{found.role.value.replace('_', '-')}")}


async def _to_look_at(turn: Turn, vetting_id: int) -> tuple[Vetting, Person]:
    """Raises `Stale` where it was decided already and still counts for long, or the person is gone.

    Nobody looks at themselves: that is a `Refusal`.
    """
    found = await vettings.find(turn.work, vetting_id)
    person = await people.find(turn.work, found.person_id) if found else None
    if found is None or person is None:
        raise Stale
    if person.id == turn.me.id:
        raise Refusal
    if found.until is not None and found.until > turn.today + AHEAD:
        raise Stale
    return found, person
