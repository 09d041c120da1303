"""Getting to know each other: who the bot is, what may be kept, how somebody wants to be called."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.phone_numbers import phone_number
from handlers.texts.typed_values import first_name

YES, NO = Choice("yes", label="common-choice.yes"), Choice("no", label="common-choice.no")
MAY, MAY_NOT = Choice("yes", label="start-consent.yes"), Choice("no", label="start-consent.no")
OTHER_NAME = Choice("no", goes="called", label="start-name.other")


LIVING = Flow("living", (Screen("where", options="open_neighbourhoods"),), action="live_in")

# Only what must be known before the first answer of the card. Messages are asked about in `CONTACT`, as soon
# as there is something to write about, and reminders with the first activity that somebody comes to.
START = Flow(
    "start",
    (
        Screen(
            "hello", (Choice("yes", goes="questions"), Choice("look"), Choice("language")), fill="greeting"
        ),
        Screen("questions", (Choice("now", goes="keep"), Choice("later"), Choice("phone")), unknown="later"),
        Screen("keep", (Choice("yes", goes="adult", label="start-consent.yes"), MAY_NOT)),
        Screen("adult", (Choice("yes", goes="mentor", label="common-choice.yes"), NO)),
        Screen("mentor", (NO, YES), next="matched", unknown="yes"),
        Screen("matched", (MAY, MAY_NOT), next="name"),
        Screen(
            "name",
            (OTHER_NAME,),
            options="seen_name",
            own_words=True,
            check=first_name,
            fill="seen_name_or_none",
        ),
        Screen("called", own_words=True, check=first_name),
    ),
    action="leave_start",
    comes_again=True,
)

CONTACT = Flow("contact", (Screen("may", (MAY, MAY_NOT)),), action="keep_contact")

CALL_ME = Flow(
    "callme",
    (
        Screen("may", (Choice("yes", goes="number", label="start-consent.yes"), MAY_NOT), fill="human_phone"),
        Screen(
            "number",
            (Choice("skip", goes="name", label="common-choice.skip"),),
            own_words=True,
            check=phone_number,
            next="name",
        ),
        Screen(
            "name",
            (OTHER_NAME,),
            options="seen_name",
            own_words=True,
            check=first_name,
            fill="seen_name_or_none",
        ),
        Screen("called", own_words=True, check=first_name),
    ),
    action="ask_for_call",
)

add_flows(LIVING, START, CONTACT, CALL_ME)
