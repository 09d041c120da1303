"""Moving an activity to another moment and place, and what is good to know of it."""

from handlers.activity.details import euro_cents
from handlers.catalogue.choices import SPOKEN
from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.typed_values import own_words, some_words

NO = Choice("no", label="common-choice.no")
CENTS = {"free": 0, "one": 100, "two": 200, "five": 500}

MOVE = Flow(
    "move",
    (
        Screen("when", options="activity_moments", fill="what_moves", next="where"),
        Screen("where", options="places_to_move_to", fill="places_in_view"),
    ),
    action="move_activity",
)

# Each is asked by itself (`begin_detail`).
DETAILS = Flow(
    "details",
    (
        Screen("cost", tuple(Choice(one) for one in CENTS), own_words=True, check=euro_cents, next="bring"),
        Screen("bring", (Choice("nothing"),), own_words=True, check=some_words, next="languages"),
        Screen(
            "languages",
            tuple(Choice(one, label=f"language-name.{one}") for one in SPOKEN),
            many=True,
        ),
    ),
    action="keep_detail",
)

# Somebody nobody knows yet wants to come along.
MAY_COME = Flow(
    "maycome",
    (
        Screen("adult", (Choice("yes", goes="mentor", label="common-choice.yes"), NO)),
        Screen("mentor", (NO, Choice("yes", label="common-choice.yes")), unknown="yes"),
    ),
    action="say_whether_they_may_come",
)

# Rain on the day, or the day before.
RAIN = Flow(
    "rain",
    (
        Screen("what", (Choice("off"), Choice("inside", goes="where"))),
        Screen("where", options="places_to_move_to", fill="places_in_view"),
    ),
    action="decide_rain",
)

# Somebody of the team stops what others planned: never without a reason.
STOP = Flow(
    "safetystop",
    (Screen("reason", own_words=True, check=own_words, fill="what_is_stopped"),),
    action="stop_for_safety",
    audience="staff",
)

add_flows(MOVE, DETAILS, MAY_COME, RAIN, STOP)
