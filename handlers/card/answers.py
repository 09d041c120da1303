"""Keeps each answer of the card as soon as it is given, so that stopping halfway loses nothing."""

from typing import Any

from handlers.card.ask_contact import ask_contact
from handlers.card.own_words import ask_what_fits
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import fill, keep, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.retention import kept
from handlers.task.give_task import give_task
from storage import cards, consents, neighbourhoods, people
from storage.cards import KINDS, Card
from storage.people import Person
from storage.tables.card import DayPart
from storage.tables.contact import TaskKind
from storage.tables.person import PersonState, Purpose

kept("own words on a card, after they were said; what was chosen stays", days=365, drop=cards.drop_old_words)

MINUTES = {"ten": 10, "twenty": 20, "longer": 40}
DAYS = {"every": range(7), "week": range(5), "weekend": range(5, 7)}
ENOUGH = 2
"""This many answers are enough to take part."""


@keep
async def keep_enjoy(turn: Turn, place: Place) -> None:
    await _keep_said(turn, place, "interest", "enjoy", "enjoyed")


@keep
async def keep_offer(turn: Turn, place: Place) -> None:
    await _keep_said(turn, place, "offer", "offer", "offered")
    if not turn.moved:
        await ask_contact(turn, place)


@keep
async def keep_wish(turn: Turn, place: Place) -> None:
    await _keep_said(turn, place, "wish", "list", "own")


@keep
async def keep_card_wish(turn: Turn, place: Place) -> None:
    """Asked once along the way; what was said in own words before stays."""
    await may_keep(turn)
    before = own_words_of(await cards.get(turn.work, turn.me.id), "wish")
    await cards.put_wishes(turn.work, turn.me.id, list(place.answers.get("wish", [])), turn.now, before)
    await _take_part(turn)


async def _keep_said(turn: Turn, place: Place, kind: str, chosen: str, own: str) -> None:
    """What was chosen, and beside it what was said in own words; a voice note goes to a human to hear."""
    await may_keep(turn)
    card = await cards.get(turn.work, turn.me.id)
    before = own_words_of(card, kind)
    words = _own_words(place.answers, chosen, own, before)
    put = {"interest": cards.put_interests, "offer": cards.put_offers, "wish": cards.put_wishes}[kind]
    await put(turn.work, turn.me.id, list(place.answers.get(chosen, [])), turn.now, words)
    if words and words != before:
        await give_task(turn.work, turn.now, TaskKind.OWN_WORDS, about=turn.me, words=words)
    if turn.said.voice:
        await give_task(turn.work, turn.now, TaskKind.VOICE, about=turn.me, voice=turn.said.voice)
    await _take_part(turn)
    if words and words != before:
        await ask_what_fits(turn, place, kind, words)


def chosen_before(me: Person, card: Card) -> dict[str, list[str]]:
    """What is chosen now, for the questions where one may choose more."""
    comfort = {"slow": me.wants_slow, "benches": me.wants_benches, "step-free": me.wants_step_free}
    return {
        "enjoy": list(card.interests),
        "offer": list(card.offers),
        "wishes": list(card.wishes),
        "when": [part.value for part in DayPart if part in {one for _, one in card.times}],
        "comfort": [name for name, wanted in comfort.items() if wanted],
        "languages": list(card.languages) or [me.language],
    }


def own_words_of(card: Card, kind: str) -> str | None:
    return next((words for one, words in card.own if one == kind), None)


def _own_words(answers: Any, chosen: str, own: str, before: str | None) -> str | None:
    if answers.get(own) == "away":
        return None
    return answers.get(f"{own}_words") or answers.get(f"{chosen}_words") or before


@options
async def own_words_away(turn: Turn, place: Place) -> list[Option]:
    """What was said in own words can also be taken away again."""
    kind = {"enjoyed": "interest", "offered": "offer", "own": "wish"}[place.screen]
    before = own_words_of(await cards.get(turn.work, turn.me.id), kind)
    return [Option("away", "card-own-words.away")] if before else []


@keep
async def keep_times(turn: Turn, place: Place) -> None:
    """Until the days are known, a part of the day counts for every day."""
    await may_keep(turn)
    days = DAYS[place.answers.get("days", "every")]
    parts = [DayPart(part) for part in place.answers.get("when", [])]
    await cards.put_times(turn.work, turn.me.id, [(day, part) for day in days for part in parts])
    await _take_part(turn)


@keep
async def keep_languages(turn: Turn, place: Place) -> None:
    """With none chosen it is the language that they read, as before."""
    await may_keep(turn)
    await cards.put_languages(turn.work, turn.me.id, list(place.answers["which"]))


@keep
async def keep_pace(turn: Turn, place: Place) -> None:
    if (said := place.answers["pace"]) in MINUTES:
        await _keep_of_person(turn, walk_minutes=MINUTES[said])


@keep
async def keep_comfort(turn: Turn, place: Place) -> None:
    chosen = place.answers["comfort"]
    await _keep_of_person(
        turn,
        wants_slow="slow" in chosen,
        wants_benches="benches" in chosen,
        wants_step_free="step-free" in chosen,
    )


@keep
async def keep_first(turn: Turn, place: Place) -> None:
    await _keep_of_person(turn, first_with_known=place.answers["first"] == "yes")


@keep
async def keep_area(turn: Turn, place: Place) -> None:
    """A street or a few blocks out of the neighbourhood's own list: never a house number."""
    chosen = place.answers["where"]
    here = {str(area.id): area.id for area in await neighbourhoods.areas(turn.work, turn.here.id)}
    await _keep_of_person(turn, area_id=here.get(chosen))


@options
async def areas_here(turn: Turn, _place: Place) -> list[Option]:
    areas = await neighbourhoods.areas(turn.work, turn.here.id)
    return [Option(str(area.id), area.name, literal=True) for area in areas]


@fill
async def own_name(turn: Turn, _place: Place) -> dict[str, Any]:
    return {"name": turn.me.call_name}


async def may_keep(turn: Turn) -> None:
    """Nothing is kept without a yes, however somebody came here."""
    if turn.person is None or Purpose.KEEP not in await consents.given(turn.work, turn.person.id):
        raise Refusal("card-not-kept")


async def _keep_of_person(turn: Turn, **said: Any) -> None:
    await may_keep(turn)
    await people.change(turn.work, turn.me.id, **said)
    await _take_part(turn)


async def _take_part(turn: Turn) -> None:
    """Whoever stops halfway takes part all the same, once there is enough to go on."""
    me = await people.get(turn.work, turn.me.id)
    if me.state is PersonState.WELCOME and await answers_given(turn) >= ENOUGH:
        await people.change(turn.work, me.id, state=PersonState.TAKING_PART)


async def answers_given(turn: Turn) -> int:
    """How many questions of the card have an answer."""
    me = await people.get(turn.work, turn.me.id)
    card = await cards.get(turn.work, me.id)
    kinds = {kind for kind, _ in card.own}
    tags = {"interest": card.interests, "offer": card.offers, "wish": card.wishes}
    said = [bool(tags[kind]) or kind in kinds for kind in KINDS]
    comfort = me.wants_slow or me.wants_benches or me.wants_step_free or me.first_with_known
    return sum([*said, bool(card.times), me.walk_minutes is not None, comfort, me.area_id is not None])
