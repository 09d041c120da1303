"""A wish is passed on; somebody who is asked has a question first; words of thanks."""

from handlers.catalogue.choices import OFFERS, WISHES
from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.typed_values import own_words, some_words

GIVE = tuple(Choice(one.tag, label=f"offer-{one.tag}.button") for one in OFFERS)
LIKE = tuple(Choice(one.tag, label=f"offer-{one.tag}.wish-button") for one in WISHES)

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

EXACTLY = Flow(
    "exactly",
    (Screen("words", own_words=True, check=some_words, fill="which_wish"),),
    action="say_exactly",
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

THANKED = Flow(
    "thanked",
    (Screen("answer", own_words=True, check=own_words, fill="who_thanked"),),
    action="send_answer_to_thanks",
)

# Whoever calls somebody hears what they could do, or would like.
HEARD_OFFER = Flow(
    "heardoffer",
    (Screen("what", GIVE, options="local_offers", fill="heard_of"),),
    action="keep_heard_offer",
    audience="staff",
)

HEARD_WISH = Flow(
    "heardwish",
    (Screen("what", LIKE, options="local_wishes", fill="heard_of"),),
    action="keep_heard_wish",
    audience="staff",
)

add_flows(ASK_HELP, PASS_ON, EXACTLY, CHOOSE_GIVER, QUESTION, THANKS, THANKED, HEARD_OFFER, HEARD_WISH)
