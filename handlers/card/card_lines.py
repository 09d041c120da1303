"""What somebody told us, read back line by line in neutral words."""

from collections.abc import Iterator
from typing import Any

from handlers.texts.message import word, word_list
from handlers.texts.speaker import FIRST
from storage.cards import Card
from storage.people import Person
from storage.tables.card import DayPart

OWN_WORDS_SHOWN = 40
DAYS = {frozenset(range(7)): "every", frozenset(range(5)): "week", frozenset((5, 6)): "weekend"}


def heard(person: Person, card: Card, street: str | None) -> list[dict[str, Any]]:
    """One short line for each answer, in the order of the questions."""
    said = [
        *_enjoys(card),
        *_gives(card),
        *_likes(card),
        *_times(card),
        *_activities(person),
        *_lives(street),
    ]
    return [*said, *_speaks(person, card), *_asked(person)]


def _enjoys(card: Card) -> Iterator[dict[str, Any]]:
    for tag in card.interests:
        yield word("card-line.enjoy", what=word(f"activity-{tag}.you-enjoy"))
    yield from _own_words(card, "interest")


def _gives(card: Card) -> Iterator[dict[str, Any]]:
    for tag in card.offers:
        yield word("card-line.give", what=word(f"offer-{tag}.you-give"))
    yield from _own_words(card, "offer")


def _likes(card: Card) -> Iterator[dict[str, Any]]:
    for tag in card.wishes:
        yield word("card-line.like", what=word(f"offer-{tag}.wish"))
    yield from _own_words(card, "wish")


def _own_words(card: Card, kind: str) -> Iterator[dict[str, Any]]:
    for one, words in card.own:
        if one == kind:
            yield word("card-line.own", words=shortened(words))


def shortened(said: str) -> str:
    """On one line, cut between two words."""
    words = " ".join(said.split())
    if len(words) <= OWN_WORDS_SHOWN:
        return words
    return words[:OWN_WORDS_SHOWN].rsplit(" ", 1)[0] + "…"


def _times(card: Card) -> Iterator[dict[str, Any]]:
    if not card.times:
        return
    said = {part for _, part in card.times}
    parts = [f"card-part.{part.value}" for part in DayPart if part in said]
    yield word("card-line.time", parts=word_list(parts))
    days = DAYS.get(frozenset(day for day, _ in card.times), "some")
    yield word(f"card-line-days.{days}")


def _activities(person: Person) -> Iterator[dict[str, Any]]:
    if person.walk_minutes is not None:
        yield word("card-line.minutes", minutes=person.walk_minutes)
    said = {
        "slow": person.wants_slow,
        "benches": person.wants_benches,
        "step-free": person.wants_step_free,
        "known": person.first_with_known,
    }
    for name, wanted in said.items():
        if wanted:
            yield word(f"card-line-comfort.{name}")


def _lives(street: str | None) -> Iterator[dict[str, Any]]:
    if street:
        yield word("card-line.street", street=street)


def _speaks(person: Person, card: Card) -> Iterator[dict[str, Any]]:
    """Not to who reads Dutch and never said more: that goes without saying."""
    if card.languages or person.language != FIRST:
        spoken = card.languages or (person.language,)
        yield word("speaks-line", languages=word_list([f"language-name.{one}" for one in spoken]))


def _asked(person: Person) -> Iterator[dict[str, Any]]:
    """Only who said "do not ask me" reads this: it is where the way back begins."""
    if person.dont_ask:
        yield word("card-line.not-asked")
