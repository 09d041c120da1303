"""What of somebody reaches whom, on all ways there are: held against the table of the guide, read anew."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import pytest

from handlers.permission import standing
from handlers.permission.actor import actor_of
from handlers.permission.relations import Actor
from handlers.permission.seen import Fact, may_see
from handlers.permission.visibility import Sight, Viewer, What
from handlers.texts.localise import NotLookedAt, Tongue
from handlers.texts.message import Message, lines, of
from handlers.texts.speaker import speaker
from storage.database import Database
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.work import Work
from tests.probes.ground import CAST, NOW, REASON, Ground, Side, canary
from tests.probes.hearing import STRANGER, Heard, Look

CONNECTORS = frozenset({"connector", "second"})
EVERYBODY = frozenset(CAST)
SEEN_BY = {
    What.NAME: EVERYBODY,
    What.STREET: CONNECTORS,
    What.PHONE: CONNECTORS | {"coordinator"},
    What.PACE: CONNECTORS | {"host"},
    What.COMFORT: CONNECTORS,
    What.EXCHANGE: frozenset({"companion"}),
    What.REASONS: CONNECTORS,
}
"""DOMAIN, "Who sees what": who reads it besides themselves and who calls them, of the own neighbourhood."""
READERS = [one for one in CAST if one != "away"]


@dataclass(frozen=True)
class Own:
    """Something of somebody: it is in a text where all of `words` stand."""

    side: str
    who: str
    what: What
    words: tuple[str, ...]
    seen_by: frozenset[str]

    def stands_in(self, said: str) -> bool:
        return all(one.casefold() in said for one in self.words)


HANDED_OVER = {What.STREET: frozenset[str](), What.PACE: frozenset({"host", "volunteer"})}
"""The same of the companion, whose group has a volunteer, and whom no connector knows."""


def _own(side: Side, who: str, what: What, *words: str) -> Own:
    called = {"buddy", "connector"} if who == "away" else set()
    seen_by = HANDED_OVER.get(what, SEEN_BY[what]) if who == "companion" else SEEN_BY[what]
    return Own(side.name, who, what, words or (canary(side.name, who, what),), seen_by | {who} | called)


def all_there_is(sides: list[Side]) -> list[Own]:
    return [own for side in sides for part in (_of_people, _of_card, _of_what_was_told) for own in part(side)]


def _of_people(side: Side) -> Iterator[Own]:
    for who in ("subject", "away", "companion"):
        name, street = (canary(side.name, who, what) for what in (What.NAME, What.STREET))
        yield _own(side, who, What.NAME)
        yield _own(side, who, What.PACE, f" {canary(side.name, who, What.PACE)} minuten")
        yield _own(side, who, What.STREET, name, street)  # A street by itself is nobody's.
    yield _own(side, "away", What.PHONE)


def _of_card(side: Side) -> Iterator[Own]:
    for who, wish in (("subject", "benches"), ("away", "step-free")):
        name = canary(side.name, who, What.NAME)
        yield _own(side, who, What.COMFORT, name, text(f"neighbours-comfort.{wish}"))
    yield _own(side, "subject", What.EXCHANGE)
    reason = text(f"activity-{REASON[side.name]}.they-enjoy")
    yield Own(side.name, "subject", What.REASONS, (reason,), SEEN_BY[What.REASONS] | {"subject"})


def _of_what_was_told(side: Side) -> Iterator[Own]:
    """Words and voices: they themselves, and the one whom they told it."""
    by_number = {person.id: who for who, person in side.people.items()}
    for words, told in side.told.items():
        teller = next(who for who in CAST if words.startswith(canary(side.name, who, What.SIGNAL)))
        yield Own(side.name, teller, What.SIGNAL, (words,), frozenset({teller, by_number.get(told, "")}))


def text(key: str) -> str:
    return speaker("nl").text(key)


def leaks(owns: list[Own], side: str, reader: str, heard: list[Heard]) -> list[str]:
    hidden = [own for own in owns if own.side != side or reader not in own.seen_by]
    return sorted(
        {
            f"{one.source}: {own.what} of {own.who} {own.side} to {reader} {side}"
            for one in heard
            for said in [one.text.casefold().replace(" ", " ")]
            for own in hidden
            if own.stands_in(said) and not (own.side == side and _takes_it_up(one, own, reader))
        }
    )


def _takes_it_up(heard: Heard, own: Own, reader: str) -> bool:
    """What was told to nobody in particular is read by the first of the team who takes it up, and then."""
    nobodys = own.what is What.SIGNAL and own.words[0].endswith(TaskKind.APART.value)
    return nobodys and heard.source == "read_task" and reader in (*CONNECTORS, "coordinator")


def look(database: Database, sides: list[Side], reader: str) -> Look:
    if reader == "stranger":
        return Look(database, STRANGER, None, sides)
    person = sides[0].people[reader]
    return Look(database, person.telegram_id or 0, person.id, sides)


@pytest.mark.slow
@pytest.mark.parametrize("reader", [*READERS, "stranger"])
async def test_nothing_reaches_who_may_not_see_it(ground: Ground, reader: str) -> None:
    database, sides = ground
    heard = await look(database, sides, reader).told()
    assert leaks(all_there_is(sides), sides[0].name, reader, heard) == []


async def test_words_that_nobody_looked_at_would_be_found(ground: Ground) -> None:
    """Each of all there is, said to each reader: what is missed here is missed above as well."""
    _, sides = ground
    owns = all_there_is(sides)
    missed = [
        (own, reader)
        for own in owns
        for reader in READERS
        if bool(leaks([own], "Noord", reader, [Heard("planted", " en ".join(own.words))]))
        is (own.side == "Noord" and reader in own.seen_by)
    ]
    assert missed == []
    assert {own.what for own in owns} == set(SEEN_BY) | {What.SIGNAL}


STANDING = {
    Viewer.SELF: "subject",
    Viewer.COMPANION: "companion",
    Viewer.HOST: "host",
    Viewer.CONNECTOR: "second",
    Viewer.COORDINATOR: "coordinator",
    Viewer.CONFIDANT: "confidant",
    Viewer.VOLUNTEER: "companion",
}
"""Who stands so to the subject; nobody stands as a partner or as the log."""


@pytest.mark.parametrize("reader", READERS)
async def test_the_door_lets_through_what_the_guide_lets_through(ground: Ground, reader: str) -> None:
    database, sides = ground
    owns = [one for one in all_there_is(sides) if one.what is not What.NAME]
    async with database.read() as work:
        for own in owns:
            side = next(one for one in sides if one.name == own.side)
            told = side.told.get(own.words[0])
            fact = of(side.number(own.who), own.what, " ".join(own.words), told=told, chosen=True)
            message = Message("privacy-who", {"lines": lines([fact])})
            (heard,) = await look(database, sides, reader).hears(work, "door", message)
            theirs = own.side == "Noord" and reader in own.seen_by
            if own.what is not What.EXCHANGE or reader == own.who:  # of two: it is told to each as their own
                assert own.stands_in(heard.text.casefold()) is theirs, own


async def test_each_cell_of_the_table_decides(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    """With that cell alone it is seen, without it it is not: a leak planted in a cell comes out."""
    database, (side, other) = ground

    async def leads_their_group(_work: Work, reader: Actor, _about: Person) -> bool:
        return reader.person_id == side.number("companion")

    monkeypatch.setattr(standing, "WAYS", [*standing.WAYS, (Viewer.VOLUNTEER, leads_their_group)])
    async with database.read() as work:
        for (viewer, reader), what in product(STANDING.items(), What):
            fact = Fact(side.number("subject"), what, told=None, chosen=False)
            actor = await actor_of(work, side.people[reader])
            foreign = await actor_of(work, other.people[reader])
            planted = {what: {viewer: Sight.YES}}
            assert await may_see(work, actor, fact, planted), (viewer, what)
            assert not await may_see(work, foreign, fact, planted), (viewer, what)
            assert not await may_see(work, actor, fact, {what: {viewer: Sight.NO}}), (viewer, what)


async def test_what_was_not_looked_at_cannot_be_said() -> None:
    with pytest.raises(NotLookedAt):
        Tongue("nl", NOW).text("privacy-who", {"lines": of(1, What.STREET, "Lindestraat")})
