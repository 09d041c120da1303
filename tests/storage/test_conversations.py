"""Where each chat is, before and after anything is known of a person."""

from datetime import timedelta

from storage import conversations
from storage.database import Database
from storage.erase import erase_chat
from tests import lives
from tests.lives import NOW

STRANGER, MARTIN = 40, 41
PLACE = {"flow": "card", "screen": "enjoy"}


async def test_a_chat_begins_once(database: Database) -> None:
    async with database.work() as work:
        first = await conversations.find_or_start(work, STRANGER, "en", NOW)
        again = await conversations.find_or_start(work, STRANGER, "nl", NOW)
    assert first.id == again.id
    assert again.language == "en"


async def test_a_place_is_kept_and_each_screen_has_a_version(database: Database) -> None:
    async with database.work() as work:
        await conversations.find_or_start(work, STRANGER, "nl", NOW)
        for _ in range(3):
            await conversations.put_place(work, STRANGER, PLACE, NOW)
        found = await conversations.find(work, STRANGER)
    assert found is not None
    assert (found.place, found.version) == (PLACE, 3)


async def test_start_links_can_be_tried_a_few_times_an_hour(database: Database) -> None:
    async with database.work() as work:
        await conversations.find_or_start(work, STRANGER, "nl", NOW)
        tries = [await conversations.count_try(work, STRANGER, NOW, 5, timedelta(hours=1)) for _ in range(7)]
        later = await conversations.count_try(
            work, STRANGER, NOW + timedelta(hours=1, seconds=1), 5, timedelta(hours=1)
        )
        await erase_chat(work, STRANGER, NOW)
        anew = await conversations.count_try(work, STRANGER, NOW, 5, timedelta(hours=1))
    assert tries == [True] * 5 + [False] * 2
    assert not anew, "who says stop and begins anew has no new tries"
    assert later


async def test_a_stranger_who_is_silent_is_forgotten_and_a_neighbour_is_not(database: Database) -> None:
    async with database.work() as work:
        await lives.begin(work, "Martin", MARTIN)
        for chat_id in (STRANGER, MARTIN):
            await conversations.find_or_start(work, chat_id, "nl", NOW)
        assert await conversations.drop_idle(work, NOW) == 0
        assert await conversations.drop_idle(work, NOW + timedelta(seconds=1)) == 1
        assert await conversations.find(work, STRANGER) is None
        assert await conversations.find(work, MARTIN) is not None
