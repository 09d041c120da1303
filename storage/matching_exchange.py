"""Who could do something for a neighbour: everybody whom the matcher may see for this one wish.

Consent fails closed; nobody is asked who blocked or was blocked, rests, has another question, or is asked
enough already, or carries as much in a role as they said they can; and nobody helps somebody whom they do not
know yet.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from matching.neighbourhood import Neighbourhood
from matching.people import Load
from storage import acquainted, exchanges, load
from storage.activity_facts import Facts, facts
from storage.askable import open_to_it
from storage.exchanges import OPEN, Exchange
from storage.matching_people import ALWAYS, as_resident, neighbourhood_of
from storage.neighbours import Neighbours
from storage.people import Person
from storage.tables.exchange import ExchangeState
from storage.work import Work

MEETINGS = 2
"""So often two people met at an activity for everybody before the first does something for the other."""
AT_ONCE = 1
"""So much somebody is asked or has promised at the same time."""
A_MONTH = 2
"""So often somebody is asked in a month, whatever they said. Hard: nobody and nothing goes over it."""
MONTH = timedelta(days=30)
LATELY = timedelta(weeks=26)
"""How far back it counts who was asked least."""


async def neighbourhood_for_wish(
    work: Work, neighbourhood_id: int, receiver_id: int, wish: str, now: datetime
) -> Neighbourhood | None:
    """None when this wish may not be passed on (any more): taken off the card, or not agreed to."""
    known = await facts(work, neighbourhood_id, now)
    if not is_wished(known, receiver_id, wish):
        return None
    met = await acquainted.met_in_public(work, receiver_id)
    before = await acquainted.helped(work, receiver_id)
    know = {one for one, often in met.items() if often >= MEETINGS} | before
    busy = await load.at_their_cap(work, neighbourhood_id)
    givers = [one.id for one in known.people.values() if one.id in know - busy and may_give(known, one)]
    residents = [
        as_resident(known, one, known.enjoys.get(one, set()), ALWAYS, now) for one in (receiver_id, *givers)
    ]
    loads = await _loads(work, neighbourhood_id, givers, now)
    return replace(neighbourhood_of(known, residents, now), loads=loads)


def is_wished(known: Neighbours, receiver_id: int, wish: str) -> bool:
    """It stands on the card of somebody who is there and agrees that others hear of it."""
    receiver = known.people.get(receiver_id)
    return receiver is not None and wish in known.wishes.get(receiver_id, ()) and is_there(known, receiver)


def is_there(known: Neighbours, one: Person) -> bool:
    """Agrees, can be reached, and does not rest. Not wanting to be asked is no reason to get no help."""
    return open_to_it(known, replace(one, dont_ask=False))


def may_give(known: Facts, one: Person) -> bool:
    """Who has a role as well as anybody. A suggestion that lies with a connector is no question yet: help
    does not have to wait for it.
    """
    return one.id not in known.waiting | known.full | known.unknown and open_to_it(known, one)


def still_holds(known: Neighbours, found: Exchange, receiver_id: int | None) -> bool:
    """Both are there and neither blocked the other; as long as it is a question, it is also still wished."""
    giver, receiver = known.people.get(found.giver_id), known.people.get(receiver_id or 0)
    if giver is None or receiver is None or known.apart(giver.id, [receiver.id]):
        return False
    if not (is_there(known, giver) and is_there(known, receiver)):
        return False
    if found.state is not ExchangeState.ASKED:
        return True
    offered = found.wish in known.offers.get(giver.id, ()) and not giver.dont_ask
    return offered and is_wished(known, receiver.id, found.wish)


async def _loads(work: Work, neighbourhood_id: int, givers: list[int], now: datetime) -> tuple[Load, ...]:
    """`open` over `cap` is never asked; a full month makes the cap nothing at all."""
    asked = await exchanges.asked_since(work, neighbourhood_id, now - LATELY)
    loads = []
    for giver in givers:
        mine = [one for one in asked if one.giver_id == giver]
        in_a_month = sum(one.asked_at > now - MONTH for one in mine)
        cap = AT_ONCE if in_a_month < A_MONTH else 0
        still_open = sum(one.state in OPEN for one in mine)
        loads.append(Load(resident=str(giver), asked=len(mine), open=still_open, cap=cap))
    return tuple(loads)
