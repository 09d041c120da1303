"""Own words that may be one of the choices: offered as such. The words stay as they were said."""

from dataclasses import replace
from typing import Any

from handlers.card.ask_contact import ask_contact
from handlers.card.card_lines import shortened
from handlers.catalogue.choices import ACTIVITIES, OFFERS, WISHES
from handlers.catalogue.local_choices import known_locally, local_options
from handlers.catalogue.match_phrases import Known, fitting, phrases_of
from handlers.conversation.flows import FLOWS, place_of
from handlers.conversation.go_to_screen import BEFORE, open_flow, show
from handlers.conversation.registry import KeptOff, action, fill, options
from handlers.conversation.run_action import run_action
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Option, Place
from handlers.permission.permissions import NEIGHBOUR
from storage import cards, tasks
from storage.cards import Card

ASKED_AT = {"interest": ("card", "enjoy"), "offer": ("card", "offer"), "wish": ("wish", "list")}
"""Flow and screen of the question, by kind of answer."""
SAID_AS = {
    f"{screen}_words": kind
    for kind, screens in (
        ("interest", ("enjoy", "enjoyed")),
        ("offer", ("offer", "offered")),
        ("wish", ("list", "own")),
    )
    for screen in screens
}
FITTED = "fitted"
ALL, NONE = "yes", "no"
"""So that "ja" and "nee" may be typed as well."""


async def ask_what_fits(turn: Turn, onward: Place, kind: str, words: str) -> None:
    """In the middle of the card; afterwards it goes on to `onward`. Where nothing fits, nothing is asked."""
    if onward.answers.get("changing"):
        return  # It does not go on: `ask_last_words`.
    *earlier, screen = onward.trail
    question = replace(onward, screen=screen, trail=tuple(earlier), options=())
    asked = {"kind": kind, "words": words, BEFORE: question.to_json(), "onward": onward.to_json()}
    await _ask(turn, asked)


async def ask_last_words(turn: Turn, answers: dict[str, Any]) -> bool:
    """After the one question that was changed: whether there is still something to ask about it."""
    said = next((name for name in SAID_AS if name in answers), None)
    if not answers.get("changing") or answers.get(FITTED) or said is None:
        return False
    kind = SAID_AS[said]
    flow, screen = ASKED_AT[kind]
    question = begin(FLOWS[flow], {"changing": True}, screen, only=True)
    return await _ask(turn, {"kind": kind, "words": answers[said], BEFORE: question.to_json()})


async def _ask(turn: Turn, asked: dict[str, Any]) -> bool:
    if not await _found(turn, asked):
        return False
    await open_flow(turn, "fits", asked)
    return True


async def _found(turn: Turn, asked: Any) -> list[Option]:
    """What fits and is not chosen yet."""
    chosen = _chosen(await cards.get(turn.work, turn.me.id), asked["kind"])
    kind, here = asked["kind"], turn.here.id
    everywhere = _choices(kind)
    known = [Known(one.key, phrases_of(_named(one), turn.language)) for one in everywhere]
    known += await known_locally(turn.work, here, kind)
    labels = {one.key: one for one in (*everywhere, *await local_options(turn.work, here, kind))}
    return [labels[tag] for tag in fitting(asked["words"], [one for one in known if one.tag not in chosen])]


def _choices(kind: str) -> list[Option]:
    if kind == "interest":
        return [Option(one.tag, f"activity-{one.tag}.button") for one in ACTIVITIES]
    if kind == "offer":
        return [Option(one.tag, f"offer-{one.tag}.button") for one in OFFERS]
    return [Option(one.tag, f"offer-{one.tag}.wish-button") for one in WISHES]


def _named(choice: Option) -> str:
    return choice.label.partition(".")[0]


def _chosen(card: Card, kind: str) -> tuple[str, ...]:
    return {"interest": card.interests, "offer": card.offers, "wish": card.wishes}[kind]


@options
async def choices_that_fit(turn: Turn, place: Place) -> list[Option]:
    found = await _found(turn, place.answers)
    if len(found) > 1:
        return [Option(ALL, "fits-which.all"), *found]
    return [replace(one, key=ALL) for one in found]


@fill
async def said_words(_turn: Turn, place: Place) -> dict[str, Any]:
    again = "yes" if place.answers.get(FITTED) else "no"
    return {"words": shortened(place.answers["words"]), "again": again}


@action(may=NEIGHBOUR, kept_off=KeptOff.SUSPENDED)
async def keep_fit(turn: Turn, *, answers: dict[str, Any]) -> None:
    """One that fits may not be the only one; with "none of these" a connector reads the words."""
    kind, onward = answers["kind"], place_of(answers.get("onward"))
    if answers["which"] != NONE:
        asked = await _keep(turn, answers)
        if await _ask(turn, asked):
            return
        onward = place_of(asked.get("onward"))
    if onward is None:
        await run_action(turn, "finish_card", {"answers": {"changing": True, FITTED: True}})
        return
    if kind == "offer":
        await ask_contact(turn, onward)
    if turn.place is None:
        await show(turn, onward)


async def _keep(turn: Turn, answers: dict[str, Any]) -> dict[str, Any]:
    """The one that was chosen, or all that fit; then nobody has to read the words any more."""
    kind, which = answers["kind"], answers["which"]
    tags = [one.key for one in await _found(turn, answers)] if which == ALL else [which]
    asked = {**answers, FITTED: True}
    for tag in tags:
        await cards.add(turn.work, kind, turn.me.id, tag, turn.now)
        asked = _with_tag(asked, kind, tag)
    for task in await tasks.open_words(turn.work, turn.me.id, answers["words"]):
        await tasks.finish(turn.work, task.id, FITTED, turn.now)
    return asked


def _with_tag(answers: dict[str, Any], kind: str, tag: str) -> dict[str, Any]:
    """Chosen there too, so that going back to the question does not lose it."""
    _, screen = ASKED_AT[kind]
    said = {name: value for name, value in answers.items() if name != "which"}
    for name in (BEFORE, "onward"):
        if place := place_of(said.get(name)):
            chosen = [*place.answers.get(screen, []), tag]
            said[name] = place.with_answer(screen, chosen).to_json()
    return said
