"""What a coordinator is asked when the texts of a draft were read."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen
from handlers.texts.clean import call_name

SIGNATURE = Flow(
    "signature",
    (Screen("reader", own_words=True, check=call_name, fill="language_to_sign"),),
    action="sign_language",
    audience="staff",
)

add_flows(SIGNATURE)
