"""Who may do something, in words: each action names one of these beside its verb (`@action(may=...)`)."""

from handlers.permission.relations import Actor, Relation, Thing, relations

May = frozenset[Relation]

R = Relation
ANYONE: May = frozenset({R.ANYONE})
NEIGHBOUR: May = frozenset({R.NEIGHBOUR})
SELF: May = frozenset({R.SELF})
CALLER: May = frozenset({R.CALLER})
MEMBER: May = frozenset({R.MEMBER})
SUPPORTER: May = frozenset({R.SUPPORTER})
CONNECTOR: May = frozenset({R.CONNECTOR})
COORDINATOR: May = frozenset({R.COORDINATOR})
STAFF: May = CONNECTOR | COORDINATOR
STAFF_OR_CALLER: May = STAFF | CALLER
SELF_OR_CALLER: May = SELF | CALLER
SELF_OR_CONNECTOR: May = SELF | CONNECTOR
SELF_CALLER_OR_CONNECTOR: May = SELF | CALLER | CONNECTOR
SELF_CALLER_OR_STAFF: May = SELF | CALLER | STAFF
TEAM: May = STAFF | SUPPORTER
"""Who of the team it is for: a volunteer only where they are there for the group that it is of."""
TEAM_OR_SELF: May = TEAM | SELF
HOST: May = frozenset({R.HOST}) | CALLER | CONNECTOR | SUPPORTER
OWNER: May = frozenset({R.HOST}) | CALLER | SELF
"""Nobody of the team moves or calls off what neighbours planned, but by hosting it: see `stop_for_safety`."""


def may(actor: Actor, allowed: May, thing: Thing) -> bool:
    """The one authorisation function."""
    return bool(allowed & relations(actor, thing))
