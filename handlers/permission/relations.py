"""Who acts, what is acted on, and how the two are related; `permissions` says what follows from it."""

from dataclasses import dataclass
from enum import StrEnum

from storage.tables.person import RoleName


class Relation(StrEnum):
    """How the one who acts stands to the thing that is acted on."""

    ANYONE = "anyone"
    NEIGHBOUR = "neighbour"
    SELF = "self"
    HOST = "host"
    CALLER = "caller"
    MEMBER = "member"
    SUPPORTER = "supporter"
    CONNECTOR = "connector"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts. `roles`: pairs of role and neighbourhood. Without `person_id` somebody we do not know yet."""

    person_id: int | None
    neighbourhood_id: int | None
    roles: frozenset[tuple[RoleName, int]] = frozenset()

    def has(self, role: RoleName, neighbourhood_id: int | None = None) -> bool:
        if neighbourhood_id is None:
            return any(one == role for one, _ in self.roles)
        return (role, neighbourhood_id) in self.roles

    @property
    def neighbourhoods(self) -> frozenset[int]:
        """Where they live, and where they have a role."""
        home = () if self.neighbourhood_id is None else (self.neighbourhood_id,)
        return frozenset((*home, *(where for _, where in self.roles)))

    @property
    def staff(self) -> bool:
        return self.has(RoleName.CONNECTOR) or self.has(RoleName.COORDINATOR)


@dataclass(frozen=True, slots=True)
class Thing:
    """What is acted on, as far as permission goes: its neighbourhood and the people it belongs to.

    `callers`: who may answer for somebody without Telegram. `members`: who belongs to the group that
    it is of, `group_id`; `supporter_id`: who is there for that group.
    """

    neighbourhood_id: int | None = None
    self_id: int | None = None
    host_id: int | None = None
    callers: frozenset[int] = frozenset()
    members: frozenset[int] = frozenset()
    group_id: int | None = None
    supporter_id: int | None = None


SUPPORTS = (RoleName.CONNECTOR, RoleName.COORDINATOR, RoleName.VOLUNTEER)
"""One of these roles is needed to be there for a group: a right ends with its role."""


def relations(actor: Actor, thing: Thing) -> frozenset[Relation]:
    """All relations that hold. Nobody is related across neighbourhoods but to their own things."""
    me, where = actor.person_id, thing.neighbourhood_id
    held = {Relation.ANYONE}
    if me is not None:
        held |= {
            relation
            for relation, owner in (
                (Relation.SELF, thing.self_id),
                (Relation.HOST, thing.host_id),
            )
            if owner == me
        }
        if me in thing.callers:
            held.add(Relation.CALLER)
        if me in thing.members:
            held.add(Relation.MEMBER)
        if where is not None and actor.neighbourhood_id == where:
            held.add(Relation.NEIGHBOUR)
    return frozenset(held | _by_role(actor, thing))


def _by_role(actor: Actor, thing: Thing) -> set[Relation]:
    """Of what belongs to a group somebody is connector only where they are there for that group.

    Where nobody is, each connector of the neighbourhood is.
    """
    where, held = thing.neighbourhood_id, set[Relation]()
    if where is None:
        return held
    mine = thing.supporter_id is not None and thing.supporter_id == actor.person_id
    supports = mine and any(actor.has(one, where) for one in SUPPORTS)
    of_another = thing.group_id is not None and thing.supporter_id is not None and not supports
    if thing.group_id is not None and supports:
        held.add(Relation.SUPPORTER)
    if actor.has(RoleName.CONNECTOR, where) and not of_another:
        held.add(Relation.CONNECTOR)
    if actor.has(RoleName.COORDINATOR, where):
        held.add(Relation.COORDINATOR)
    return held
