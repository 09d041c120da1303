"""No row is no, an old yes is no, a yes taken back is no: consent fails closed."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from storage import consents
from storage.database import Database
from storage.tables.person import Purpose
from tests import lives
from tests.lives import NOW

LATER = NOW + timedelta(days=1)


@pytest.fixture
async def martin(database: Database) -> int:
    async with database.work() as work:
        return (await lives.begin(work, "Martin", 41)).person_id


async def test_without_a_row_nothing_is_agreed_to(database: Database, martin: int) -> None:
    async with database.read() as work:
        assert await consents.given(work, martin) == frozenset()
        assert await consents.given_by_all(work, Purpose.MATCHED, [martin]) == frozenset()


async def test_each_purpose_stands_by_itself(database: Database, martin: int) -> None:
    async with database.work() as work:
        await consents.give(work, martin, Purpose.MATCHED, NOW)
        assert await consents.given(work, martin) == {Purpose.MATCHED}
        assert await consents.given_by_all(work, Purpose.CONTACTED, [martin]) == frozenset()


async def test_a_yes_can_be_taken_back_and_given_again(database: Database, martin: int) -> None:
    async with database.work() as work:
        for purpose in Purpose:
            await consents.give(work, martin, purpose, NOW)
        await consents.withdraw(work, martin, LATER, Purpose.CONTACTED)
        assert await consents.given(work, martin) == set(Purpose) - {Purpose.CONTACTED}
        await consents.withdraw(work, martin, LATER)
        assert await consents.given(work, martin) == frozenset()
        await consents.give(work, martin, Purpose.KEEP, LATER)
        assert await consents.given(work, martin) == {Purpose.KEEP}


async def test_a_yes_to_an_older_text_does_not_count(database: Database, martin: int) -> None:
    async with database.work() as work:
        await consents.give(work, martin, Purpose.KEEP, NOW)
        await work.session.execute(text("UPDATE consent SET version = version - 1"))
        assert await consents.given(work, martin) == frozenset()
        assert await consents.given_by_all(work, Purpose.KEEP, [martin]) == frozenset()


async def test_who_agrees_is_asked_for_all_purposes_at_once(database: Database, martin: int) -> None:
    async with database.work() as work:
        riek = (await lives.begin(work, "Riek", 42)).person_id
        for who, purpose in ((martin, Purpose.KEEP), (riek, Purpose.KEEP), (riek, Purpose.CONTACTED)):
            await consents.give(work, who, purpose, NOW)
        for purpose, agreed in (await consents.agreed(work, [martin, riek])).items():
            assert agreed == await consents.given_by_all(work, purpose, [martin, riek])
        assert set(await consents.agreed(work, [])) == set(Purpose)
        await work.session.execute(text("UPDATE consent SET version = version - 1 WHERE purpose = 'keep'"))
        await consents.withdraw(work, riek, LATER, Purpose.CONTACTED)
        assert not any((await consents.agreed(work, [martin, riek])).values())


async def test_when_and_how_it_was_given_is_kept(database: Database, martin: int) -> None:
    async with database.work() as work:
        await consents.give(work, martin, Purpose.KEEP, NOW, spoken=True, recorded_by_id=martin)
        await consents.withdraw(work, martin, LATER, Purpose.KEEP)
        (kept,) = await consents.history(work, martin)
    assert (kept.given_at, kept.withdrawn_at, kept.spoken) == (NOW, LATER, True)


async def test_taking_back_twice_keeps_the_first_moment(database: Database, martin: int) -> None:
    async with database.work() as work:
        await consents.give(work, martin, Purpose.KEEP, NOW)
        await consents.withdraw(work, martin, LATER)
        await consents.withdraw(work, martin, LATER + timedelta(days=1))
        assert (await consents.history(work, martin))[0].withdrawn_at == LATER


async def test_what_one_person_says_changes_nothing_for_another(database: Database, martin: int) -> None:
    async with database.work() as work:
        riek = (await lives.begin(work, "Riek", 42)).person_id
        for who in (riek, martin):
            for purpose in Purpose:
                await consents.give(work, who, purpose, NOW)
        await consents.withdraw(work, martin, LATER)
        assert await consents.given(work, riek) == set(Purpose)
        await consents.give(work, martin, Purpose.KEEP, LATER)
        (kept,) = [one for one in await consents.history(work, martin) if one.purpose is Purpose.KEEP]
        (others,) = [one for one in await consents.history(work, riek) if one.purpose is Purpose.KEEP]
    assert (kept.given_at, kept.withdrawn_at) == (LATER, None)
    assert others.given_at == NOW


async def test_only_who_is_asked_about_and_agrees_still_is_named(database: Database, martin: int) -> None:
    async with database.work() as work:
        riek = (await lives.begin(work, "Riek", 42)).person_id
        for who in (martin, riek):
            await consents.give(work, who, Purpose.MATCHED, NOW)
        assert await consents.given_by_all(work, Purpose.MATCHED, [martin]) == {martin}
        await consents.withdraw(work, martin, LATER, Purpose.MATCHED)
        assert await consents.given_by_all(work, Purpose.MATCHED, [martin, riek]) == {riek}


async def test_what_was_agreed_to_is_told_in_the_order_in_which_it_was_asked(
    database: Database, martin: int
) -> None:
    async with database.work() as work:
        for purpose in (Purpose.REMINDERS, Purpose.KEEP):
            await consents.give(work, martin, purpose, NOW)
        told = await consents.history(work, martin)
    assert [one.purpose for one in told] == [Purpose.REMINDERS, Purpose.KEEP]
    assert {one.version for one in told} == {consents.CONSENT_VERSION}
