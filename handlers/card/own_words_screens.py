"""What somebody said in their own words may be one of the choices: which?"""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

FITS = Flow(
    "fits",
    (Screen("which", (Choice("no"),), options="choices_that_fit", fill="said_words", unknown="no"),),
    action="keep_fit",
)

add_flows(FITS)
