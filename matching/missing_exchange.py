"""The exchange that is missing: which one offer or wish of somebody lets everybody give and get?"""

from collections.abc import Sequence
from typing import NamedTuple

from matching.word_bits import Bits, either, shared


class MissingExchange(NamedTuple):
    """`complete`: nothing is missing; else any one of these offers, or wishes, completes it."""

    complete: bool
    offers: int
    wishes: int


COMPLETE = MissingExchange(True, 0, 0)


def is_complete(everybody: Sequence[Bits]) -> bool:
    """Each gives and gets: what one alone wishes is asked of the others, what two wish of everybody."""
    offered = offered_twice = wished = wished_twice = 0
    for one in everybody:
        offered_twice |= offered & one.offers
        wished_twice |= wished & one.wishes
        offered |= one.offers
        wished |= one.wishes
    for one in everybody:
        offers, wishes = one.offers, one.wishes
        if not offers & (wished_twice | wished & ~wishes) or not wishes & (offered_twice | offered & ~offers):
            return False
    return True


def missing_exchange(one: Bits, others: Sequence[Bits], *, whom: Sequence[Bits]) -> MissingExchange:
    """`whom` must give and get: everybody in a new group, only the newcomer in a group that grows."""
    everybody = (one, *others)
    no_arc_out, no_arc_in = [], []
    for member in whom:
        offered = wished = 0
        for other in everybody:
            if other is not member:
                offered |= other.offers
                wished |= other.wishes
        if not member.offers & wished:
            no_arc_out.append(member)
        if not member.wishes & offered:
            no_arc_in.append(member)
    if not no_arc_out and not no_arc_in:
        return COMPLETE
    offers = _completed_by(one, no_arc_out, no_arc_in, [other.wishes for other in others], "wishes")
    wishes = _completed_by(one, no_arc_in, no_arc_out, [other.offers for other in others], "offers")
    return MissingExchange(False, offers, wishes)


def _completed_by(
    one: Bits, mine: Sequence[Bits], theirs: Sequence[Bits], wanted: Sequence[int], kind: str
) -> int:
    """An extra offer gives `one` an arc out, and an arc in to each who wishes it; nothing else."""
    if any(m is not one for m in mine) or any(m is one for m in theirs):
        return 0
    if theirs:
        return shared(getattr(m, kind) for m in theirs)
    return either(wanted) if mine else 0
