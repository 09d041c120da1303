"""What a member says to their group: an idea, a name, something agreed; another time or place."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.typed_values import own_words, some_words

PARTS = ("morning", "afternoon", "evening")
ASKS = ("idea", "newcomer", "agree", "practice", "feasts", "visit", "time", "place", "name", "rest", "end")

AGREED = ("slowest", "wait")
"""What groups often agree; or in own words."""

IDEA = Flow("groupidea", (Screen("what", own_words=True, check=own_words),), action="ask_group_idea")
NAME = Flow("groupname", (Screen("what", own_words=True, check=some_words),), action="propose_group_name")
AGREEMENT = Flow(
    "groupagree",
    (Screen("what", tuple(map(Choice, AGREED)), own_words=True, check=own_words),),
    action="ask_group_agreement",
)
TIME = Flow(
    "grouptime",
    (Screen("day", options="days_of_the_week", next="clock"), Screen("clock", tuple(map(Choice, PARTS)))),
    action="ask_group_time",
)
PLACE = Flow("groupplace", (Screen("where", options="other_places"),), action="ask_group_place")
VISIT = Flow("groupvisit", (Screen("which", options="groups_to_invite"),), action="ask_group_visit")
MORE = Flow("groupmore", (Screen("what", tuple(map(Choice, ASKS))),), action="choose_for_group")

add_flows(IDEA, NAME, AGREEMENT, TIME, PLACE, VISIT, MORE)
