"""Names, numbers and own words cannot be read without the key, and a wrong key is said in one line."""

from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import select, text, update
from sqlalchemy.exc import StatementError
from sqlmodel import SQLModel

from storage import people
from storage.cell_cipher import place, row_key
from storage.database import Database
from storage.failure import Failure
from storage.open_database import open_database
from storage.sealed import AesCipher, cipher_of, sealed_columns
from storage.tables.person import PersonRow
from tests import lives
from tests.databases import TEST_KEY
from tests.lives import bytes_on_disk

OTHER_KEY = bytes(32)


async def test_what_is_sealed_is_not_in_the_file(migrated_sqlite: Path, tmp_path: Path) -> None:
    path = tmp_path / "sealed.sqlite"
    path.write_bytes(migrated_sqlite.read_bytes())  # noqa: ASYNC240 - a test waits for its own files
    database = open_database(f"sqlite:///{path}", AesCipher(TEST_KEY))
    async with database.work() as work:
        one = await lives.begin(work, "Kanarie", 41)
        await lives.live(work, one, one)
    there = bytes_on_disk(database)
    await database.close()
    for sealed in ("own_words", "words", "phone", "headline", "call_name"):
        assert b"Kanarie " + sealed.encode() not in there
    assert b"Kanarie flyer.token" in there  # what is not sealed would be found


async def test_with_the_right_key_it_reads_as_it_was_said(database: Database) -> None:
    async with database.work() as work:
        one = await lives.begin(work, "Zoë 🌷 مريم", 41)
    async with database.read() as work:
        assert (await people.get(work, one.person_id)).call_name == "Zoë 🌷 مريم"


async def test_a_wrong_key_says_what_to_put_back(database: Database, database_url: str) -> None:
    async with database.work() as work:
        one = await lives.begin(work, "Merel", 41)
    wrong = open_database(database_url, AesCipher(OTHER_KEY))
    async with wrong.read() as work:
        with pytest.raises(Failure, match="Put back the FIELD_KEY"):
            await people.get(work, one.person_id)
    await wrong.close()


HERE = place("person", "call_name", 7)


def test_the_same_words_are_never_sealed_alike() -> None:
    cipher = AesCipher(TEST_KEY)
    assert cipher.seal("Martin", HERE) != cipher.seal("Martin", HERE)
    assert cipher.unseal(cipher.seal("Martin", HERE), HERE) == "Martin"


def test_a_changed_byte_is_noticed() -> None:
    cipher = AesCipher(TEST_KEY)
    sealed = bytearray(cipher.seal("Martin", HERE))
    sealed[-1] ^= 1
    with pytest.raises(Failure) as said:
        cipher.unseal(bytes(sealed), HERE)
    assert isinstance(said.value.__cause__, InvalidTag)


def test_the_number_of_the_key_is_guarded_too() -> None:
    """A value sealed under key 1 does not pass for one under key 2."""
    sealed = AesCipher(TEST_KEY, key_id=1).seal("Martin", HERE)
    with pytest.raises(Failure):
        AesCipher(TEST_KEY, key_id=2).unseal(bytes([sealed[0] ^ 3]) + sealed[1:], HERE)


@pytest.mark.parametrize(
    "other", [("person", "call_name", 8), ("wish", "call_name", 7), ("person", "name", 7)]
)
def test_a_cell_only_opens_in_its_own_place(other: tuple[str, str, int]) -> None:
    cipher = AesCipher(TEST_KEY)
    with pytest.raises(Failure):
        cipher.unseal(cipher.seal("Martin", HERE), place(*other))


def test_what_is_bound_to_no_place_is_not_believed() -> None:
    """Or a cell of an old backup could be put anywhere."""
    cipher = AesCipher(TEST_KEY)
    old = bytes([1]) + bytes(12) + AESGCM(TEST_KEY).encrypt(bytes(12), b"Martin", bytes([1]))
    assert cipher.unseal_unbound(old) == "Martin"
    with pytest.raises(Failure):
        cipher.unseal(old, HERE)


async def test_names_that_were_exchanged_in_the_database_do_not_open(database: Database) -> None:
    async with database.work() as work:
        one = await lives.begin(work, "Merel", 41)
        other = await lives.begin(work, "Spreeuw", 42, one.neighbourhood_id)
    async with database.work() as work:
        await work.session.execute(
            text(
                "UPDATE person SET call_name = (SELECT call_name FROM person WHERE id = :other) "
                "WHERE id = :one"
            ),
            {"one": one.person_id, "other": other.person_id},
        )
    async with database.read() as work:
        assert (await people.get(work, other.person_id)).call_name == "Spreeuw"
        with pytest.raises(Failure):
            await people.get(work, one.person_id)


async def test_every_sealed_cell_of_a_life_knows_its_place(database: Database) -> None:
    """Exchanged with the same cell of another row, none opens."""
    async with database.work() as work:
        one = await lives.begin(work, "Merel", 41)
        other = await lives.begin(work, "Spreeuw", 42, one.neighbourhood_id)
        await lives.live(work, one, other)
        await lives.live(work, other, one)
    tried = 0
    for table in SQLModel.metadata.sorted_tables:
        for column in sealed_columns(table):
            async with database.read() as work:
                raw = select(text(row_key(table.name)), text(column.name)).select_from(table)
                (row, own), (_, cell) = await work.rows(raw.limit(2))
            cipher = cipher_of(database.engine.dialect)
            assert cipher.unseal(bytes(own), place(table.name, column.name, row)) is not None
            with pytest.raises(Failure):
                cipher.unseal(bytes(cell), place(table.name, column.name, row))
            tried += 1
    assert tried == 38


async def test_a_sealed_value_without_its_row_is_not_written(database: Database) -> None:
    async with database.work() as work:
        one = await lives.begin(work, "Merel", 41)
    with pytest.raises(StatementError, match="InRow"):
        async with database.work() as work:
            await work.change(update(PersonRow).values(call_name="Specht"))
    async with database.read() as work:
        assert (await people.get(work, one.person_id)).call_name == "Merel"
