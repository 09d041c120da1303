"""What was under way when version 0.1.0 stopped goes on in this one, on both databases.

What the data holds: tests/storage/version_0_1_0/README.md.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlmodel import col, select

from bot.playground import acts
from bot.playground.people import Person, key_for
from bot.playground.phone import Button
from storage import (
    activities,
    attendance,
    calls,
    conversations,
    inbox,
    invitations,
    outbox,
    outbox_past,
    tasks,
)
from storage.key_ring import single
from storage.migrate import migrate
from storage.restore import put_back
from storage.restore_doubts import Beside, Doubt
from storage.tables.activity import AttendanceState, InvitationAnswer
from storage.tables.contact import CallState, TaskKind
from storage.tables.conversation import ButtonRow, OutboxState
from tests.databases import BOTH
from tests.diary import skip_through, skip_to
from tests.engines import TEST_KEY
from tests.postgresql import Cluster
from tests.stories.somebody import comes_along
from tests.town import AMSTERDAM, Beginning, Talk, Town

OLD = Path(__file__).parents[1] / "storage" / "version_0_1_0"
RING = single(TEST_KEY)
RESTORED = "restored"
NAMES = {"Ineke": 2, "Nadia": 3, "Joke": 4, "Martin": 5, "Piet": 6, "Vink": 8}
FLYER = "f_LOWNvbK0z-nP"
"""Stands on paper: in the data as a flyer that was approved and printed."""
THURSDAY = 4
"""The walk that Piet started; 1 to 3 are those of the weekly series."""
RIEK = 5


@pytest.fixture(scope="module")
def old_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of version 0.1.0, migrated."""
    path = tmp_path_factory.mktemp("old") / "burengroep.sqlite"
    shutil.copyfile(OLD / "burengroep.sqlite", path)
    migrate(f"sqlite:///{path}", RING)
    with sqlite3.connect(path) as connection:
        # A copy of the one file must be the whole database.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@pytest.fixture(scope="module")
def old_cluster(postgresql: Cluster) -> Cluster:
    """With a database into which the backup of version 0.1.0 was put back."""
    postgresql.create(RESTORED)
    put_back(postgresql.url(RESTORED), OLD / "burengroep.backup", Beside(RING), list(Doubt))
    return postgresql


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        path = shutil.copyfile(request.getfixturevalue("old_file"), tmp_path / "burengroep.sqlite")
        yield f"sqlite:///{path}"
        return
    yield from request.getfixturevalue("old_cluster").lend(RESTORED)


@pytest.fixture
def beginning() -> Beginning:
    people = [Person(key_for(name, ()), name, "", "nl", 7_100_000_000 + last) for name, last in NAMES.items()]
    return Beginning(datetime(2027, 3, 2, 10, 30, 15, 400_000, tzinfo=AMSTERDAM), tuple(people))


@pytest.fixture
async def town(town: Town) -> Town:
    """Telegram numbers its updates and messages on from where it was."""
    async with town.database.read() as work:
        update, message = await inbox.newest_number(work), await outbox_past.newest_message(work)
    town.telegram.updates.go_on_after(update or 0)
    for phone in town.playground.phones.values():
        phone.go_on_after(message or 0)
    return town


async def press_old(town: Town, talk: Talk, action: str, **params: object) -> str:
    """Presses a button that version 0.1.0 sent, in a message that still stands on the phone."""
    async with town.database.read() as work:
        query = select(ButtonRow).where(
            ButtonRow.chat_id == talk.telegram_id,
            ButtonRow.action == action,
            col(ButtonRow.used_at).is_(None),
        )
        found = [one for one in await work.all(query) if params.items() <= one.params.items()]
    token = found[0].token
    raw = {"text": "Een oude knop", "callback_data": token}
    message = {**town.telegram.message_in(talk.phone), "text": "Van vroeger"}
    message["reply_markup"] = {"inline_keyboard": [[raw]]}
    talk.phone.land(message, None)
    talk.hears_from_now()
    acts.press(town.telegram, talk.phone, Button("Een oude knop", message["message_id"], raw))
    await town.settle()
    return talk.heard


async def all_went_well(town: Town) -> None:
    async with town.database.read() as work:
        assert await outbox.in_state(work, OutboxState.FAILED) == []


async def test_an_open_button_of_an_invitation_is_a_yes(town: Town) -> None:
    martin = town.talk("martin")
    heard = await press_old(town, martin, "answer_invitation", answer="gladly")
    assert "Wat leuk! Je gaat mee.\nOp donderdag 4 maart.\nOm half 11 in de ochtend." in heard
    assert "Joke komt ook.\nPiet is er ook." in heard
    async with town.database.read() as work:
        mine = await attendance.of_person(work, THURSDAY, 4)
        asked = await invitations.find_for(work, THURSDAY, 4)
    assert mine is not None
    assert asked is not None
    assert (mine.state, asked.answer) == (AttendanceState.EXPECTED, InvitationAnswer.GLADLY)


async def test_open_buttons_about_reminders_and_not_coming_do_what_they_said(town: Town) -> None:
    joke, piet = town.talk("joke"), town.talk("piet")
    await press_old(town, piet, "choose_reminders", wants=True)
    assert "Dat doe ik." in piet.heard
    await press_old(town, joke, "answer_reminder", answer="cannot")
    async with town.database.read() as work:
        mine = await attendance.of_person(work, THURSDAY, 3)
    assert mine is not None
    assert mine.state is AttendanceState.SENT_WORD


async def test_an_open_button_to_bring_a_neighbour_makes_a_link_that_works(town: Town) -> None:
    heard = await press_old(town, town.talk("piet"), "bring_and_choose")
    token = heard.partition("?start=")[2].split()[0]
    assert "Op donderdag 4 maart." in await town.newcomer("Ali").says(f"/start {token}")


async def test_reminders_that_waited_are_sent_at_their_time(town: Town) -> None:
    piet, joke = town.talk("piet"), town.talk("joke")
    await skip_to(town, "2027-03-03 10:05")
    for talk in (piet, joke):
        assert "We gaan wandelen: morgen, donderdag 4 maart." in talk.heard
    await skip_to(town, "2027-03-08 10:05")
    assert "We gaan wandelen: morgen, dinsdag 9 maart." in joke.heard
    await all_went_well(town)


async def test_the_code_on_a_printed_flyer_still_opens_its_walk(town: Town) -> None:
    ali = town.newcomer("Ali")
    heard = await ali.says(f"/start {FLYER}")
    assert "Piet" in heard
    assert "donderdag 4 maart" in heard
    await comes_along(ali)
    async with town.database.read() as work:
        assert await attendance.of_chat(work, THURSDAY, ali.telegram_id) is not None
    await skip_to(town, "2027-03-05 10:00")
    late = town.newcomer("Els")
    assert "Els" not in await late.says(f"/start {FLYER}"), "kindly, when it is over"
    assert late.buttons
    await all_went_well(town)


async def test_lines_on_a_call_list_are_answered_as_before(town: Town) -> None:
    nadia = town.talk("nadia")
    await press_old(town, nadia, "answer_call", call=2, answer="invitation.gladly")
    assert "Riek komt mee: donderdag 4 maart" in nadia.heard
    await press_old(town, nadia, "note_no_answer", call=1)
    async with town.database.read() as work:
        mine = await attendance.of_person(work, THURSDAY, RIEK)
        assert mine is not None
        assert mine.comes
        assert (await calls.get(work, 2)).state is CallState.ANSWERED


async def test_lines_that_nobody_ticked_are_said_from_the_list(town: Town) -> None:
    nadia = town.talk("nadia")
    first = await nadia.says("/bellen")
    assert "Bel Riek: 020 - 111 22 33" in first
    assert "elke dinsdag wandelen" in first, "the line that waits longest"
    assert "donderdag 4 maart" in await nadia.presses("➡️ Eerst een ander")
    await skip_to(town, "2027-03-03 12:00")
    async with town.database.read() as work:
        assert await tasks.is_open(work, RIEK, TaskKind.NO_ANSWER)
    await all_went_well(town)


async def test_somebody_asked_for_a_human_and_is_answered(town: Town) -> None:
    nadia = town.talk("nadia")
    await press_old(town, nadia, "begin_answer", task=1)
    await nadia.says("Die fiets staat klaar.")
    assert "Die fiets staat klaar." in town.talk("joke").everything


def walk_place(screen: str, **answers: str) -> dict[str, object]:
    """As version 0.1.0 kept where somebody was in its flow "walk"."""
    rest = {"options": [], "page": 0, "theme": "", "only": "", "missed": 0, "simpler": False}
    return {"flow": "walk", "screen": screen, "answers": answers, "trail": list(answers), **rest}


@pytest.mark.parametrize("screen", ["when", "where", "long"])
async def test_halfway_through_starting_a_walk_somebody_goes_on_there(town: Town, screen: str) -> None:
    """What was answered counts, and so does what is still asked: also how long it takes."""
    known = {"when": "2027-03-05T10:30:00+01:00", "where": "1"}
    answers = dict(list(known.items())[: ("when", "where", "long").index(screen)])
    piet = town.talk("piet")
    async with town.database.work() as work:
        await conversations.put_place(work, piet.telegram_id, walk_place(screen, **answers), town.now)
    await piet.says("blabla")
    for answer in ("vrijdag, half 11", "Bankje apotheek", "20 minuten")[len(answers) :]:
        await piet.presses(answer)
    assert "Mooi! De wandeling is afgesproken.\nOp vrijdag 5 maart." in piet.heard
    async with town.database.read() as work:
        made = [one for one in await activities.owned_by(work, 6, town.now) if one.id != THURSDAY]
    assert [(one.category, one.minutes) for one in made] == [("walk", 20)]


async def test_a_question_that_would_come_again_knows_its_new_name(town: Town) -> None:
    """The row in the outbox says flow "walk"; whoever is still there is asked once more, simpler."""
    piet = town.talk("piet")
    asked_at = datetime.fromisoformat("2027-03-02T09:30:01.240000+00:00")
    async with town.database.work() as work:
        place = walk_place("where", when="2027-03-05T10:30:00+01:00")
        await conversations.put_place(work, piet.telegram_id, place, asked_at)
    await skip_to(town, "2027-03-03 10:35")
    assert "Waar spreken we af?" in piet.heard


async def test_a_whole_week_is_lived_on(town: Town) -> None:
    """The walk that was under way is asked about, the series goes on, and nothing fails on the way."""
    for name in NAMES:
        town.talk(name.lower())
    await skip_through(town, "2027-03-02 12:00", "2027-03-04 12:00", "2027-03-08 10:05", "2027-03-10 12:00")
    assert "De wandeling is klaar.\nWie waren er?" in town.talk("joke").everything
    async with town.database.read() as work:
        series = [one for one in await activities.coming(work, 1, town.now) if one.series_id == 1]
    assert len(series) == 2
    await all_went_well(town)
