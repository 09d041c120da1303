"""Question 5: who could meet somebody new first? Who speaks their words, or showed what they asked for."""

from dataclasses import dataclass

from matching.neighbourhood import Neighbourhood
from matching.people import Resident, Supporter, Words


@dataclass(frozen=True, slots=True)
class FirstContact:
    """`languages`: what both speak besides what everybody here speaks. `background`: what was asked for and
    shown.
    """

    supporter: str
    languages: Words
    background: Words


def first_contacts(
    neighbourhood: Neighbourhood, newcomer: Resident, everybody_speaks: Words
) -> tuple[FirstContact, ...]:
    """Only with a reason, the most reasons first, then who has most room; never across a block.

    Nothing is inferred: a background counts where one asked for it and the other chose to show it.
    """
    found = []
    for one in neighbourhood.supporters:
        able = one.cap > 0 and one.id != newcomer.id and not neighbourhood.apart(one.id, newcomer.id)
        if able and one.languages & newcomer.languages:
            contact = _contact(one, newcomer, everybody_speaks)
            if contact.languages or contact.background:
                found.append((contact, one.cap))
    found.sort(key=lambda pair: (-_reasons(pair[0]), -pair[1], pair[0].supporter))
    return tuple(contact for contact, _ in found)


def _contact(one: Supporter, newcomer: Resident, everybody_speaks: Words) -> FirstContact:
    languages = (one.languages & newcomer.languages) - everybody_speaks
    return FirstContact(one.id, languages, one.background & newcomer.asks_background)


def _reasons(contact: FirstContact) -> int:
    return len(contact.languages) + len(contact.background)
