"""When somebody listens: a day of the week, and a part of that day."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from storage.tables.card import DayPart

HOUR = Flow(
    "listenhour",
    (
        Screen("day", options="each_day_of_the_week", next="part"),
        Screen("part", tuple(Choice(one.value) for one in DayPart)),
    ),
    action="keep_hour",
)

add_flows(HOUR)
