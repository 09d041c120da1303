"""Whether a name for a group says who somebody is in full: a first name with a surname behind it."""

from collections.abc import Iterable
from itertools import pairwise

from handlers.texts.letters import folded

BETWEEN = frozenset({"de", "den", "der", "van", "ter", "ten", "te", "'t", "el", "al", "bin", "von"})


def names_in_full(name: str, first_names: Iterable[str]) -> bool:
    """Two first names beside each other are no surname."""
    known = {folded(one) for one in first_names if one}
    words = [one for one in name.replace(",", " ").split() if folded(one) not in BETWEEN]
    return any(
        folded(one) in known and after[:1].isupper() and folded(after) not in known
        for one, after in pairwise(words)
    )
