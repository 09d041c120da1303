"""A sealed file comes back as it was; whatever is changed, moved, left out or cut off is noticed."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.failure import Failure
from storage.key_ring import KeyRing, parsed, printed, single
from storage.sealed_file import CHUNK_BYTES, MAGIC, TAG_BYTES
from tests.storage.copies import sealed, unsealed

RING = single(bytes(range(32)))
HEAD = len(MAGIC) + 17
STEP = CHUNK_BYTES + TAG_BYTES


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])
def test_it_comes_back_whatever_its_length(size: int) -> None:
    plain = bytes(number % 251 for number in range(size))
    file = sealed(plain, RING)
    assert unsealed(file, RING) == plain
    assert plain[:20] not in file or size < 2


@given(st.data())
def test_a_changed_byte_is_noticed_wherever_it_stands(data: st.DataObject) -> None:
    file = bytearray(sealed(b"Joke" * 40, RING))
    at = data.draw(st.integers(0, len(file) - 1))
    file[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(Failure):
        unsealed(bytes(file), RING)


@pytest.mark.parametrize(
    "change",
    [
        lambda file: file[:-1],
        lambda file: file[: HEAD + STEP],
        lambda file: file[:HEAD],
        lambda file: file[: HEAD - 3],
        lambda file: file[:0],
        lambda file: file + b"x",
        lambda file: file + file[HEAD:],
        lambda file: file[:HEAD] + file[HEAD + STEP :],
        lambda file: file[:HEAD] + file[HEAD + STEP : -1] + file[HEAD : HEAD + STEP],
    ],
)
def test_chunks_cannot_be_cut_off_left_out_doubled_or_moved(change: Callable[[bytes], bytes]) -> None:
    with pytest.raises(Failure):
        unsealed(change(sealed(bytes(5 * CHUNK_BYTES // 2), RING)), RING)


def test_two_files_never_share_a_key() -> None:
    """So that a chunk of one is no chunk of the other."""
    one, other = (sealed(bytes(2 * CHUNK_BYTES), RING) for _ in range(2))
    assert one[HEAD:] != other[HEAD:]
    with pytest.raises(Failure):
        unsealed(one[: HEAD + STEP] + other[HEAD + STEP :], RING)


def test_the_newest_key_seals_and_older_ones_still_open() -> None:
    old = sealed(b"maandag", RING)
    both = RING.with_new(bytes(32))
    new = sealed(b"dinsdag", both)
    assert (unsealed(old, both), unsealed(new, both)) == (b"maandag", b"dinsdag")
    with pytest.raises(Failure, match="number 2 is not here"):
        unsealed(new, RING)
    with pytest.raises(Failure):
        unsealed(old, single(bytes(32)))


def test_keys_are_read_as_they_are_printed() -> None:
    both = RING.with_new(bytes(32))
    assert printed(RING).count("\n") == 1
    assert ":" not in printed(RING), "a first key stands as it always did"
    assert parsed(printed(both), "field.key") == both == KeyRing({1: bytes(range(32)), 2: bytes(32)})


NO_KEYS = ["", "half a k", printed(RING) * 2, "0:" + printed(RING), "200:" + printed(RING)]


@pytest.mark.parametrize("text", NO_KEYS)
def test_what_is_no_key_is_named_and_not_shown(text: str) -> None:
    with pytest.raises(Failure, match=r"field\.key is not a key") as said:
        parsed(text, "field.key")
    assert not text.strip() or text.strip() not in str(said.value)
