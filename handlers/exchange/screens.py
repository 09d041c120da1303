"""A wish is passed on; somebody who is asked has a question first; words of thanks."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen
from handlers.texts.typed_values import own_words

ASK_HELP = Flow(
    "askhelp",
    (
        Screen("wish", options="wishes_to_pass_on", next="day"),
        Screen("day", options="days_for_wish"),
    ),
    action="pass_on_wish",
)

# A connector or a phone buddy does it for somebody.
PASS_ON = Flow(
    "passwish",
    (
        Screen("wish", options="wishes_to_pass_on", next="day", fill="met_person"),
        Screen("day", options="days_for_wish", fill="met_person"),
    ),
    action="pass_on_wish",
    audience="staff",
)

CHOOSE_GIVER = Flow(
    "choosegiver", (Screen("who", options="who_offer_it"),), action="bring_giver", audience="staff"
)

QUESTION = Flow(
    "helpquestion",
    (Screen("what", own_words=True, voice=True),),
    action="ask_about_exchange",
    to_human=True,
)

THANKS = Flow(
    "thanks",
    (Screen("words", own_words=True, check=own_words, fill="who_helped"),),
    action="send_thanks",
)

add_flows(ASK_HELP, PASS_ON, CHOOSE_GIVER, QUESTION, THANKS)
