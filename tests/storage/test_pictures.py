"""Pictures that Telegram keeps: one file for each, the newest; what nobody sees is forgotten."""

from datetime import UTC, datetime, timedelta

from storage import pictures
from storage.database import Database

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


async def test_a_picture_has_one_file_the_newest(database: Database) -> None:
    async with database.work() as work:
        await pictures.keep(work, "walk", "first", NOW)
        await pictures.keep(work, "walk", "second", NOW + DAY)
        assert await pictures.file_of(work, "walk") == "second"
        assert await pictures.file_of(work, "coffee") is None


async def test_a_file_that_is_gone_is_forgotten(database: Database) -> None:
    async with database.work() as work:
        await pictures.keep(work, "walk", "first", NOW)
        await pictures.keep(work, "coffee", "other", NOW)
        await pictures.forget(work, "walk")
        assert await pictures.file_of(work, "walk") is None
        assert await pictures.file_of(work, "coffee") == "other"


async def test_what_was_seen_again_stays(database: Database) -> None:
    async with database.work() as work:
        for digest in ("walk", "coffee"):
            await pictures.keep(work, digest, digest, NOW)
        await pictures.keep(work, "walk", "walk", NOW + 2 * DAY)
        assert await pictures.drop_old(work, NOW + DAY) == 1
        assert await pictures.file_of(work, "walk") == "walk"
