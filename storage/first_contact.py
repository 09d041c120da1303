"""Who of the team could meet somebody new first: the matcher's supporters, as the bot knows them."""

from matching.first_contact import FirstContact, first_contacts
from matching.neighbourhood import Neighbourhood
from matching.people import Resident, Supporter
from storage import blocks, cards, lived, load, people, roles
from storage.people import Person
from storage.tables.card import LivedTo
from storage.tables.person import RoleName
from storage.work import Work

MEETS = (RoleName.CONNECTOR, RoleName.KEY_FIGURE, RoleName.EXPERIENCE_EXPERT)
EVERYBODY_SPEAKS = frozenset({"nl"})
REACH_M = 1000


async def who_could_meet(work: Work, newcomer: Person) -> tuple[FirstContact, ...]:
    supporters = await supporters_of(work, newcomer.neighbourhood_id)
    apart = await blocks.among(work, newcomer.id, [int(one.id) for one in supporters])
    seen = Neighbourhood(
        supporters=supporters, never=frozenset((str(one), str(other)) for one, other in apart)
    )
    resident = Resident(
        id=str(newcomer.id),
        x=0,
        y=0,
        reach_m=REACH_M,
        languages=await _speaks(work, newcomer),
        asks_background=frozenset(await lived.of_person(work, newcomer.id)),
    )
    return first_contacts(seen, resident, EVERYBODY_SPEAKS)


async def supporters_of(work: Work, neighbourhood_id: int) -> tuple[Supporter, ...]:
    """`background` is what they chose to tell the team; `cap` the room that is left by their own: who cannot
    be reached has none. In their neighbourhood they reach everybody.
    """
    carried = await load.tasks(work, neighbourhood_id)
    found: dict[int, Supporter] = {}
    for one in await roles.in_neighbourhood(work, neighbourhood_id):
        person = await people.find(work, one.person_id) if one.role in MEETS else None
        if person is None or not person.call_name or person.unreachable or person.pause_until:
            continue
        room = max(0, one.cap - carried[person.id])
        made = Supporter(
            id=str(person.id),
            x=0,
            y=0,
            reach_m=REACH_M,
            languages=await _speaks(work, person),
            cap=room,
            background=frozenset(await lived.of_person(work, person.id, LivedTo.TEAM)),
        )
        if person.id not in found or found[person.id].cap < room:
            found[person.id] = made
    return tuple(found.values())


async def _speaks(work: Work, person: Person) -> frozenset[str]:
    """Who said nothing of it speaks what they read."""
    return frozenset((await cards.get(work, person.id)).languages) or frozenset({person.language})
