"""Ties are broken by a hash of the id and the seed: no alphabet, no order of arrival, no luck."""

from collections.abc import Iterable
from hashlib import blake2b

Tie = tuple[bytes, str]


def tie(seed: int, word: str) -> Tie:
    """`salt` takes any whole seed; a lone surrogate in an id is no reason to fail."""
    salt = (seed % 2**64).to_bytes(8, "big")
    return blake2b(word.encode(errors="surrogatepass"), digest_size=8, salt=salt).digest(), word


def tie_of_set(seed: int, ids: Iterable[str]) -> tuple[Tie, ...]:
    """Built from the ties of the members, so that renaming everybody with the same order changes nothing."""
    return tuple(sorted(tie(seed, one) for one in ids))


def pick(seed: int, words: Iterable[str]) -> str:
    """One of the words; leaving out a word that was not picked never changes the pick."""
    return min(words, key=lambda word: tie(seed, word))
