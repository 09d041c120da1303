"""Why somebody may not take part, and for how long."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from storage.tables.person import SuspendedFor

DECIDED = (SuspendedFor.UNSAFE, SuspendedFor.CONFLICT, SuspendedFor.MONEY, SuspendedFor.OTHER)

SUSPEND = Flow(
    "suspend",
    (
        Screen("why", tuple(Choice(one.value) for one in DECIDED), fill="who_is_suspended", next="weeks"),
        Screen("weeks", (Choice("one"), Choice("four"), Choice("twelve")), fill="who_is_suspended"),
    ),
    action="suspend",
    audience="staff",
)

add_flows(SUSPEND)
