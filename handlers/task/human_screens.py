"""A human: asked for from every screen, with room for words or a voice note."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

# Nothing is kept of this person yet: a human only hears of them after a yes.
HUMAN = Flow(
    "human",
    (
        Screen("where", options="open_neighbourhoods", next="ask"),
        Screen(
            "ask",
            (Choice("yes", label="common-choice.yes"), Choice("no", label="common-choice.no")),
            unknown="no",
        ),
    ),
    action="ask_human_or_not",
)

# The human knows already; words are welcome but not needed.
WORDS = Flow(
    "words",
    (Screen("say", (Choice("nothing"),), own_words=True, voice=True),),
    action="give_words_to_human",
    to_human=True,
)

# A human wrote, and is answered.
REPLY = Flow(
    "reply",
    (Screen("say", own_words=True, voice=True, fill="reply_to"),),
    action="send_reply",
    to_human=True,
)

VOICE = Flow(
    "voice",
    (Screen("give", (Choice("yes", label="common-choice.yes"), Choice("no", label="common-choice.no"))),),
    action="give_voice_or_not",
)

add_flows(HUMAN, WORDS, REPLY, VOICE)
