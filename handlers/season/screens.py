"""What a season is, when and where; and what somebody would like to show in it."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.typed_values import some_words

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

SEASON = Flow(
    "season",
    (
        Screen("name", own_words=True, check=some_words, next="start"),
        Screen("start", own_words=True, check=some_words, next="days"),
        Screen("days", tuple(Choice(day) for day in WEEKDAYS), many=True, next="where", none="days"),
        Screen("where", options="activity_places", next="second"),
        Screen("second", (Choice("same"),), options="activity_places", next="after"),
        # Not to be left out: what has a season needs an "and after?" (PRACTICE 35).
        Screen("after", own_words=True, check=some_words),
    ),
    action="plan_season",
    audience="staff",
)

TEACH = Flow("teach", (Screen("what", own_words=True, check=some_words),), action="keep_workshop")

add_flows(SEASON, TEACH)
