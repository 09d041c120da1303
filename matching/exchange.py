"""The exchange digraph: who brings what to whom (an arc i -> j for every offer of i that j wishes)."""

from collections.abc import Collection
from typing import NamedTuple

from matching.people import NOTHING, Resident, Words


class Gift(NamedTuple):
    """An offer with those it goes to, or a wish with those it comes from."""

    what: str
    people: tuple[str, ...]


def offers_given(giver: Resident, members: Collection[Resident]) -> Words:
    return giver.offers & _wished(giver, members)


def wishes_met(receiver: Resident, members: Collection[Resident]) -> Words:
    return receiver.wishes & _offered(receiver, members)


def is_reciprocal(member: Resident, members: Collection[Resident]) -> bool:
    """At least one arc out and one arc in."""
    return bool(offers_given(member, members)) and bool(wishes_met(member, members))


def gives(giver: Resident, members: Collection[Resident]) -> tuple[Gift, ...]:
    return tuple(
        Gift(offer, tuple(sorted(m.id for m in members if m.id != giver.id and offer in m.wishes)))
        for offer in sorted(offers_given(giver, members))
    )


def gets(receiver: Resident, members: Collection[Resident]) -> tuple[Gift, ...]:
    return tuple(
        Gift(wish, tuple(sorted(m.id for m in members if m.id != receiver.id and wish in m.offers)))
        for wish in sorted(wishes_met(receiver, members))
    )


def _wished(giver: Resident, members: Collection[Resident]) -> Words:
    return NOTHING.union(*(member.wishes for member in members if member.id != giver.id))


def _offered(receiver: Resident, members: Collection[Resident]) -> Words:
    return NOTHING.union(*(member.offers for member in members if member.id != receiver.id))
