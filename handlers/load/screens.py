"""What a coordinator says to thank somebody: one of three, or their own words."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.typed_values import own_words

READY = ("glad", "nice", "helps")

THANK = Flow(
    "thankyou",
    (Screen("what", tuple(map(Choice, READY)), own_words=True, check=own_words, fill="who_is_thanked"),),
    action="send_thank_you",
    audience="staff",
)

add_flows(THANK)
