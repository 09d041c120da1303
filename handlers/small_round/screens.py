"""When and where a connector activities a first small round with somebody."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen

SMALL_ROUND = Flow(
    "small-round",
    (
        Screen("day", options="small_round_days", next="clock", fill="met_person", then="day_still_to_come"),
        Screen(
            "clock", options="small_round_clocks", next="place", fill="met_person", then="day_still_to_come"
        ),
        Screen("place", options="small_round_places", fill="met_person"),
    ),
    action="begin_small_round",
    audience="staff",
)

add_flows(SMALL_ROUND)
