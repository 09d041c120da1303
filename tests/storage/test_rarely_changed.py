"""What hardly anybody changes is read once, and anew as soon as somebody wrote to it."""

from storage import language_signatures
from storage.database import Database
from storage.rarely_changed import SECONDS, RarelyChanged
from tests.town import MONDAY_NOON


class Watch:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_it_is_kept_for_a_while_and_until_its_table_was_written_to() -> None:
    watch = Watch()
    kept = RarelyChanged(watch)
    kept.keep("choice", "all", [1], kept.version("choice"))
    kept.keep("other", "all", None, kept.version("other"))
    assert kept.find("choice", "all") == ([1],)
    assert kept.find("other", "all") == (None,)
    kept.drop({"choice"})
    assert kept.find("choice", "all") is None
    watch.seconds += SECONDS
    assert kept.find("other", "all") is None


def test_what_was_read_before_somebody_wrote_is_not_kept() -> None:
    kept = RarelyChanged()
    version = kept.version("choice")
    kept.drop({"choice"})
    kept.keep("choice", "all", ["old"], version)
    assert kept.find("choice", "all") is None


async def test_a_transaction_sees_what_it_wrote_and_others_after_its_commit(
    database: Database,
) -> None:
    async with database.read() as work:
        assert await language_signatures.signed(work) == frozenset()
    async with database.work() as work:
        await language_signatures.sign(work, "tr", "Ayşe", MONDAY_NOON)
        assert await language_signatures.signed(work) == {"tr"}
        async with database.read() as beside:
            assert await language_signatures.signed(beside) == frozenset()
    async with database.read() as work:
        assert await language_signatures.signed(work) == {"tr"}


async def test_what_was_rolled_back_is_not_kept(database: Database) -> None:
    try:
        async with database.work() as work:
            await language_signatures.sign(work, "tr", "Ayşe", MONDAY_NOON)
            await language_signatures.signed(work)
            raise LookupError
    except LookupError:
        pass
    async with database.read() as work:
        assert await language_signatures.signed(work) == frozenset()
