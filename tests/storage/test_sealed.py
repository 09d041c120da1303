"""Names, numbers and own words cannot be read without the key, and a wrong key is said in one line."""

from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag

from storage import people
from storage.database import Database, open_database
from storage.failure import Failure
from storage.sealed import AesCipher
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


def test_the_same_words_are_never_sealed_alike() -> None:
    cipher = AesCipher(TEST_KEY)
    assert cipher.seal("Martin") != cipher.seal("Martin")
    assert cipher.unseal(cipher.seal("Martin")) == "Martin"


def test_a_changed_byte_is_noticed() -> None:
    cipher = AesCipher(TEST_KEY)
    sealed = bytearray(cipher.seal("Martin"))
    sealed[-1] ^= 1
    with pytest.raises(Failure) as said:
        cipher.unseal(bytes(sealed))
    assert isinstance(said.value.__cause__, InvalidTag)


def test_the_number_of_the_key_is_guarded_too() -> None:
    """A value sealed under key 1 does not pass for one under key 2."""
    sealed = AesCipher(TEST_KEY, key_id=1).seal("Martin")
    with pytest.raises(Failure):
        AesCipher(TEST_KEY, key_id=2).unseal(b"\x02" + sealed[1:])
