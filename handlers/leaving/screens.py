"""What can be opened from every screen: help, a human, language, a pause, stopping, being forgotten."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

HELP = Flow("help", (Screen("menu", options="help_choices"),), action="leave_help")

LANGUAGE = Flow("language", (Screen("choose", options="languages_on_offer"),), action="change_language")

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
)

PAUSE = Flow(
    "pause",
    (Screen("weeks", (Choice("one"), Choice("two"), Choice("four"))),),
    action="begin_pause",
)

PAUSED = Flow(
    "paused",
    (Screen("menu", (Choice("again"), Choice("longer"), Choice("stay")), fill="pause_end"),),
    action="leave_paused",
)

STOP = Flow("stop", (Screen("how", (Choice("keep"), Choice("erase"))),), action="stop_or_erase")

FORGET = Flow("forget", (Screen("sure", (Choice("erase"), Choice("no"))),), action="erase_or_not")

add_flows(HELP, LANGUAGE, HUMAN, WORDS, PAUSE, PAUSED, STOP, FORGET)
