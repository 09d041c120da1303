"""Nobody makes a coordinator alone: who looked asks a second human of the team (decision 0085)."""

from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.happenings import RoleGiven, happened
from handlers.permission.permissions import STAFF
from storage import people, roles, vettings
from storage.people import Person
from storage.tables.person import RoleName
from storage.vettings import Vetting
from storage.work import Work


def needs_second(found: Vetting) -> bool:
    """For the first time; who is coordinator already is only looked at again."""
    return found.role is RoleName.COORDINATOR and found.signed_on is None


async def second_ones(work: Work, found: Vetting, first: int | None) -> list[int]:
    """Other coordinators there; where there are none, the connectors."""
    for role in (RoleName.COORDINATOR, RoleName.CONNECTOR):
        holders = await roles.holders(work, found.neighbourhood_id, role)
        if others := [one for one in holders if one not in (first, found.person_id)]:
            return others
    return []


async def still_asked(work: Work, vetting_id: int) -> tuple[Vetting, Person] | None:
    """None when it was decided meanwhile, or the person is gone."""
    found = await vettings.find(work, vetting_id)
    person = await people.find(work, found.person_id) if found else None
    if found is None or person is None or found.signed_on is None or found.signed_by_id is None:
        return None
    if person.id in await roles.holders(work, found.neighbourhood_id, RoleName.COORDINATOR):
        return None
    return found, person


@action(may=STAFF)
async def say_second_yes(turn: Turn, *, vetting: int) -> None:
    found, person = await _mine(turn, vetting)
    await begin_role(turn, found, person)
    if found.signed_by_id is not None:
        await turn.notify(found.signed_by_id, "second_yes_given", key=f"{found.id}", person=person.id)
    await turn.say("second-yes-thanks", name=person.call_name)


@action(may=STAFF)
async def say_second_no(turn: Turn, *, vetting: int) -> None:
    """Both hear it kindly; the invitation can be made anew when they have talked."""
    found, person = await _mine(turn, vetting)
    first = await people.get(turn.work, found.signed_by_id or 0)
    await vettings.drop(turn.work, person.id, found.role)
    await turn.notify(person.id, "role_not_given", key=f"{found.id}", role=found.role.value)
    await turn.notify(first.id, "second_yes_told", key=f"{found.id}", person=person.id)
    await turn.say("second-yes-refused", name=person.call_name, by=first.call_name)


async def begin_role(turn: Turn, found: Vetting, person: Person) -> None:
    await roles.give(turn.work, person.id, found.neighbourhood_id, found.role, turn.now)
    await happened(turn.work, turn.now, RoleGiven(person.id))
    await turn.note(f"{found.role.value}_began", person_id=person.id)
    await turn.notify(person.id, "role_begins", key=f"{found.id}:{turn.today}", role=found.role.value)


async def _mine(turn: Turn, vetting_id: int) -> tuple[Vetting, Person]:
    """Raises `Refusal` for who looked first and for whom it is about."""
    asked = await still_asked(turn.work, vetting_id)
    if asked is None:
        raise Stale
    found, person = asked
    if turn.me.id not in await second_ones(turn.work, found, found.signed_by_id):
        raise Refusal
    return found, person
