"""A connector leaves somebody out of a suggestion, or adds somebody."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen

LEAVE_OUT = Flow(
    "leaveout", (Screen("who", options="suggested_people"),), action="leave_out", audience="staff"
)
ADD = Flow("addone", (Screen("who", options="people_to_add"),), action="add_neighbour", audience="staff")

add_flows(LEAVE_OUT, ADD)
