"""After an activity: the host's list of who was there, and somebody's other idea."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import LEAVE, Choice, Flow, Screen

MOST_MORE = 8

SCREENS = (
    Screen(
        "who",
        (Choice("someone", goes="more", label="present-who.someone"),),
        options="who_came",
        many=True,
        fill="which_activity",
        unknown=LEAVE,
    ),
    Screen(
        "more",
        tuple(Choice(f"n{number}", label=f"present-more.n{number}") for number in range(1, MOST_MORE + 1)),
    ),
)

# The same for residents and for connectors, who see more names at once.
PRESENT = Flow("present", SCREENS, action="tell_who_came")
TALLY = Flow("tally", SCREENS, action="tell_who_came", audience="staff")

IDEA = Flow("idea", (Screen("what", own_words=True, voice=True),), action="tell_idea")

add_flows(PRESENT, TALLY, IDEA)
