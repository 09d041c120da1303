"""A connector met somebody: by which way they are reached, what they agreed to aloud, and a short card."""

from handlers.catalogue.choices import ACTIVITIES, OFFERS, SPOKEN, WISHES
from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.phone_numbers import phone_number
from handlers.texts.typed_values import first_name

LOCAL_AT = 6
"""What the neighbourhood added still stands on the first page."""
SKIP = Choice("skip", label="common-choice.skip")
PACE = tuple(Choice(one, label=f"card-pace.{one}") for one in ("ten", "twenty", "longer"))
COMFORT = tuple(Choice(one, label=f"card-comfort.{one}") for one in ("slow", "benches", "step-free"))
PARTS = tuple(Choice(one, label=f"card-when.{one}") for one in ("morning", "afternoon", "evening"))
ENJOY = tuple(Choice(one.tag, label=f"activity-{one.tag}.button") for one in ACTIVITIES)
SPEAKS = tuple(Choice(one, label=f"language-name.{one}") for one in SPOKEN)
GIVE = tuple(Choice(one.tag, label=f"offer-{one.tag}.button") for one in OFFERS)
LIKE = tuple(Choice(one.tag, label=f"offer-{one.tag}.wish-button") for one in WISHES)

MET = Flow(
    "met",
    (
        Screen("name", own_words=True, check=first_name, next="route"),
        Screen(
            "route",
            (Choice("telegram"), Choice("phone", goes="consent"), Choice("door", goes="consent")),
            fill="met_name",
        ),
        # Nothing but the name is asked, and nothing at all is kept, before this yes.
        Screen("consent", (Choice("yes", goes="purposes"), Choice("no")), fill="met_name"),
        Screen(
            "purposes",
            (Choice("matched"), Choice("contacted"), Choice("reminders")),
            next="number",
            many=True,
            fill="met_name",
        ),
        Screen("number", options="no_number", own_words=True, check=phone_number, fill="met_name"),
    ),
    action="keep_met",
    audience="staff",
)

CARD = Flow(
    "metcard",
    (
        Screen(
            "enjoy",
            ENJOY,
            options="local_activities",
            options_at=LOCAL_AT,
            next="offer",
            many=True,
            fill="met_person",
        ),
        Screen(
            "offer",
            GIVE,
            options="local_offers",
            options_at=LOCAL_AT,
            next="wish",
            many=True,
            fill="met_person",
        ),
        Screen(
            "wish",
            LIKE,
            options="local_wishes",
            options_at=LOCAL_AT,
            next="minutes",
            many=True,
            fill="met_person",
        ),
        Screen("minutes", (*PACE, SKIP), next="comfort", fill="met_person"),
        Screen(
            "comfort",
            (*COMFORT, Choice("first-with-known")),
            next="when",
            many=True,
            fill="met_person",
        ),
        Screen(
            "when",
            PARTS,
            next="languages",
            many=True,
            fill="met_person",
        ),
        Screen("languages", SPEAKS, next="area", many=True, fill="met_person"),
        Screen("area", (SKIP,), options="areas_of_met", fill="met_person"),
    ),
    action="keep_met_card",
    audience="staff",
)

add_flows(MET, CARD)
