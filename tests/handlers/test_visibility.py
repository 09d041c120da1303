"""Who can see what: the table is the one of the domain model, and the sentence says what the table says."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from handlers.permission.visibility import (
    CARD,
    SEES,
    SPOKEN_OF,
    TABLE,
    Sight,
    Table,
    Viewer,
    What,
    said_of_signals,
    sentence,
    sight,
    who_can_see,
)
from handlers.texts.localise import Tongue
from handlers.texts.message import lines, word
from storage import contact_routes, people
from storage.tables.person import RoleName
from tests.town import Town

NAMED: Mapping[Viewer, list[Any]] = {
    Viewer.CONNECTOR: ["Joke"],
    Viewer.BUDDY: ["Fatima"],
    Viewer.VOLUNTEER: ["Piet"],
    Viewer.COORDINATOR: ["Ruth"],
    Viewer.COMPANION: [word("visibility-who.companion")],
    Viewer.HOST: [word("visibility-who.host")],
}
NOW = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)
SPOKEN_CELLS = [
    (what, viewer)
    for what in CARD
    for viewer in SPOKEN_OF
    # A host comes along, and sees the name as everybody does who comes along.
    if (what, viewer) != (What.NAME, Viewer.HOST)
]


def said(table: Table, language: str = "nl") -> str:
    return str(Tongue(language, NOW).words(lines(list(sentence(table, NAMED)))))


def changed(what: What, viewer: Viewer, to: Sight) -> Table:
    return {one: {**row, viewer: to} if one is what else row for one, row in TABLE.items()}


def test_every_cell_is_filled_in() -> None:
    assert set(TABLE) == set(What)
    for row in TABLE.values():
        assert list(row) == list(Viewer)


def test_the_sentence_of_the_table_as_it_is() -> None:
    assert said(TABLE) == (
        "Joke ziet je hele kaart.\n"
        "Fatima ziet je hele kaart.\n"
        "Piet ziet je naam en wat je leuk vindt.\n"
        "Piet ziet ook hoe lang je loopt.\n"
        "Ruth ziet je naam en wat je leuk vindt.\n"
        "Wie meedoet ziet je naam en wat je leuk vindt.\n"
        "Wie de afspraak leidt ziet ook hoe lang je loopt.\n"
        "Andere buren zien dit niet."
    )
    assert "Joke sees your whole card." in said(TABLE, "en")


@pytest.mark.parametrize(("what", "viewer"), SPOKEN_CELLS)
def test_changing_the_table_changes_the_sentence(what: What, viewer: Viewer) -> None:
    other = Sight.NO if sight(TABLE, what, viewer) in SEES else Sight.YES
    assert said(changed(what, viewer, other)) != said(TABLE)


@pytest.mark.parametrize("viewer", SPOKEN_OF)
def test_whoever_sees_nothing_is_not_named(viewer: Viewer) -> None:
    blind: Table = {what: {**row, viewer: Sight.NO} for what, row in TABLE.items()}
    name = str(Tongue("nl", NOW).words(NAMED[viewer][0]))
    assert f"{name} ziet" in said(TABLE)
    assert f"{name} ziet" not in said(blind)


def test_only_who_is_spoken_of_sees_anything_of_a_card() -> None:
    """Who sees something must be in the sentence: it ends with "nobody else"."""
    silent = set(Viewer) - set(SPOKEN_OF) - {Viewer.SELF}
    seeing = {viewer for viewer in silent for what in CARD if sight(TABLE, what, viewer) in SEES}
    assert seeing == set()


def test_who_reads_what_is_said_to_a_human_is_said_as_long_as_the_table_says_so() -> None:
    assert said_of_signals(TABLE) == [word("visibility-signal")]
    assert said_of_signals(changed(What.SIGNAL, Viewer.COORDINATOR, Sight.YES)) == []


def test_what_stands_nowhere_is_seen_by_nobody() -> None:
    assert sight({}, What.NAME, Viewer.COORDINATOR) is Sight.NO


@pytest.mark.parametrize("what", [What.STREET, What.PHONE, What.PACE])
def test_partners_and_the_log_never_see_where_and_how(what: What) -> None:
    assert {sight(TABLE, what, viewer) for viewer in (Viewer.PARTNER, Viewer.LOG)} == {Sight.NO}


async def test_the_sentence_names_the_people_around_somebody(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    await town.neighbours.add(where, "Ruth", role=RoleName.COORDINATOR)
    fatima = await town.neighbours.add(where, "Fatima")
    riek = await town.neighbours.add(where, "Riek", phone_number="020 000 00 02", known_by=joke)
    async with town.database.work() as work:
        await contact_routes.put_buddy(work, riek.id, fatima.id, town.now)
        seen = await who_can_see(work, await people.get(work, riek.id))
        of_joke = await who_can_see(work, joke)
    spoken = str(Tongue("nl", NOW).words(seen))
    assert "Joke ziet je hele kaart." in spoken
    assert "Fatima ziet je hele kaart." in spoken
    assert "Ruth ziet je naam" in spoken
    assert "Joke ziet" not in str(Tongue("nl", NOW).words(of_joke))
