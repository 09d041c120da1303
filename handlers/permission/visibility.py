"""Who sees what of somebody: one table, and the sentence that is made of it. `seen` keeps to it."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from handlers.permission.volunteers import volunteers_of
from handlers.texts.message import lines, word
from storage import contact_routes, people, roles
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work


class Viewer(StrEnum):
    SELF = "self"
    COMPANION = "companion"
    HOST = "host"
    BUDDY = "buddy"
    CONNECTOR = "connector"
    VOLUNTEER = "volunteer"
    COORDINATOR = "coordinator"
    CONFIDANT = "confidant"
    PARTNER = "partner"
    LOG = "log"


class What(StrEnum):
    """`NAME` is the call name and what somebody enjoys; `PACE` how long they walk, `COMFORT` what makes it
    go well; `LIVED` what they chose to tell of their life; `SIGNAL` what they let a human know, in words or
    spoken; `REASONS` why they were suggested.
    """

    NAME = "name"
    STREET = "street"
    PHONE = "phone"
    PACE = "pace"
    COMFORT = "comfort"
    LIVED = "lived"
    ATTENDANCE = "attendance"
    EXCHANGE = "exchange"
    CONNECTION = "connection"
    SIGNAL = "signal"
    REASONS = "reasons"


class Sight(StrEnum):
    """How much of it. The last ones need something to have happened first, or are not about one person."""

    YES = "yes"
    NO = "no"
    IN_NEIGHBOURHOOD = "in_neighbourhood"
    OWN_CHOICE = "own_choice"
    OWN_PEOPLE = "own_people"
    OWN_GROUP = "own_group"
    TODAY = "today"
    WHOSE_IT_IS = "whose_it_is"
    IF_ASKED = "if_asked"
    IF_TOLD = "if_told"
    COUNTS = "counts"
    NUMBER = "number"


Table = Mapping[What, Mapping[Viewer, Sight]]

Y, N = Sight.YES, Sight.NO
ASKED, TOLD, COUNTS, NUMBER = Sight.IF_ASKED, Sight.IF_TOLD, Sight.COUNTS, Sight.NUMBER
CHOICE, PEOPLE = Sight.OWN_CHOICE, Sight.OWN_PEOPLE
MINE, GROUP, TODAY = Sight.WHOSE_IT_IS, Sight.OWN_GROUP, Sight.TODAY
AREA = Sight.IN_NEIGHBOURHOOD


def _row(*sights: Sight) -> dict[Viewer, Sight]:
    """In the order of `Viewer`."""
    return dict(zip(Viewer, sights, strict=True))


# self, companion, host, buddy, connector, volunteer, coordinator, confidant, partner, log
TABLE: Table = {
    What.NAME: _row(Y, Y, Y, Y, Y, Y, AREA, TOLD, N, NUMBER),
    What.STREET: _row(Y, N, N, Y, Y, N, N, N, N, N),
    What.PHONE: _row(Y, CHOICE, N, Y, CHOICE, CHOICE, Y, N, N, N),
    What.PACE: _row(Y, N, Y, Y, Y, Y, N, N, N, N),
    What.COMFORT: _row(Y, N, N, Y, Y, N, N, N, N, N),
    What.LIVED: _row(Y, TOLD, N, N, CHOICE, CHOICE, N, N, N, N),
    What.ATTENDANCE: _row(MINE, N, TODAY, PEOPLE, PEOPLE, GROUP, COUNTS, N, N, NUMBER),
    What.EXCHANGE: _row(MINE, N, N, ASKED, N, N, COUNTS, N, N, NUMBER),
    What.CONNECTION: _row(MINE, N, N, N, PEOPLE, N, COUNTS, N, N, N),
    What.SIGNAL: _row(MINE, N, N, N, TOLD, TOLD, TOLD, TOLD, N, N),
    What.REASONS: _row(MINE, N, N, N, Y, N, N, N, N, N),
}

CARD = (What.NAME, What.STREET, What.PACE, What.COMFORT)
"""What the card says of somebody."""
SEES = frozenset({Y, AREA})
SPOKEN_OF = (
    Viewer.CONNECTOR,
    Viewer.BUDDY,
    Viewer.VOLUNTEER,
    Viewer.COORDINATOR,
    Viewer.COMPANION,
    Viewer.HOST,
)
"""Who is named in the sentence, in this order. A host comes along: only what they see besides is said."""


def sight(table: Table, what: What, viewer: Viewer) -> Sight:
    """What stands nowhere is seen by nobody."""
    return table.get(what, {}).get(viewer, Sight.NO)


def seen_by(table: Table, viewer: Viewer) -> list[str]:
    """What of the card this viewer sees, as names of texts; all of it in one word."""
    seen = [what for what in CARD if sight(table, what, viewer) in SEES]
    return ["all"] if len(seen) == len(CARD) else [what.value for what in seen]


def sentence(table: Table, named: Mapping[Viewer, list[Any]]) -> Iterator[dict[str, Any]]:
    """A line for each who is around somebody and each thing they see; then that no other neighbour does."""
    companion = seen_by(table, Viewer.COMPANION)
    for viewer in SPOKEN_OF:
        besides = viewer is Viewer.HOST
        seen = [what for what in seen_by(table, viewer) if not (besides and what in companion)]
        for who in named.get(viewer, []):
            for what in seen:
                form = "also" if besides or what != seen[0] else "first"
                yield word(f"visibility-sees.{form}", who=who, what=word(f"visibility-what.{what}"))
    yield word("visibility-nobody-else")


def said_of_signals(table: Table) -> list[dict[str, Any]]:
    """Who reads what is said to a human."""
    return [word("visibility-signal")] if only_who_was_told(table, What.SIGNAL) else []


def only_who_was_told(table: Table, what: What) -> bool:
    """Whether nobody sees it but who was told."""
    others = {sight(table, what, viewer) for viewer in Viewer if viewer is not Viewer.SELF}
    return others <= {Sight.NO, Sight.IF_TOLD}


async def who_can_see(work: Work, person: Person, *, all_of_it: bool = False) -> dict[str, Any]:
    """A parameter for a text: the sentence for this person, with the names of the people around them.

    `all_of_it`: with what is not on the card.
    """
    named: dict[Viewer, list[Any]] = {viewer: [] for viewer in SPOKEN_OF}
    named[Viewer.COMPANION].append(word("visibility-who.companion"))
    named[Viewer.HOST].append(word("visibility-who.host"))
    for viewer, person_id in await _people_around(work, person):
        found = await people.find(work, person_id)
        if found and found.call_name and found.id != person.id:
            named[viewer].append(found.call_name)
    return lines([*sentence(TABLE, named), *(said_of_signals(TABLE) if all_of_it else ())])


async def _people_around(work: Work, person: Person) -> list[tuple[Viewer, int]]:
    """Each once, as the one who sees most; a connector is one for the whole neighbourhood.

    Who has a group with a volunteer is no longer of every connector.
    """
    where = person.neighbourhood_id
    volunteers = await volunteers_of(work, person)
    connectors = await roles.holders(work, where, RoleName.CONNECTOR)
    connectors = [one for one in connectors if not volunteers or one == person.known_by_id]
    coordinators = await roles.holders(work, where, RoleName.COORDINATOR)
    route = await contact_routes.of_person(work, person.id)
    around = [(Viewer.CONNECTOR, one) for one in connectors]
    if route and route.buddy_id and route.buddy_agreed_at and route.buddy_id not in connectors:
        around.append((Viewer.BUDDY, route.buddy_id))
    around += [(Viewer.VOLUNTEER, one) for one in volunteers if one not in connectors]
    return around + [(Viewer.COORDINATOR, one) for one in coordinators if one not in connectors]
