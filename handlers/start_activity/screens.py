"""Starting an activity in three taps: what, when, where. A walk skips the first, and asks how long."""

from handlers.catalogue.themed import TO_DO, TO_DO_THEMES
from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.typed_values import some_words
from storage.activities import WALK

MINUTES = {"ten": 10, "twenty": 20, "forty": 40}
OWN = Choice("own", goes="words", label="common-choice.own-words")

ACTIVITY = Flow(
    "activity",
    (
        # What somebody enjoys comes first; behind "something else" stands everything, by theme.
        Screen(
            "what",
            (Choice("else", goes="kind"),),
            options="my_favourites",
            next="when",
            own_words=True,
            check=some_words,
            then="keep_category",
        ),
        Screen(
            "kind",
            (*TO_DO, OWN),
            themes=TO_DO_THEMES,
            options="local_activities",
            next="when",
            own_words=True,
            check=some_words,
            then="keep_category",
        ),
        Screen("words", next="when", own_words=True, check=some_words, then="keep_category"),
        # Asked once: whoever has to choose something else to do keeps their moment.
        Screen(
            "when",
            options="activity_moments",
            fill="what_is_started",
            next="where",
            own_words=True,
            then="keep_moment",
            words_to="sure",
            only_if=("when", None),
        ),
        Screen(
            "again",
            options="activity_moments",
            fill="what_is_started",
            next="where",
            own_words=True,
            then="keep_moment",
            words_to="sure",
        ),
        # What was typed is read back, and what is at that time already is said.
        Screen(
            "sure",
            (Choice("good", label="common-choice.good"), Choice("change", goes="again")),
            fill="moment_read_back",
            next="where",
        ),
        Screen("where", options="activity_places", fill="places_in_view", next="long"),
        Screen("long", tuple(Choice(key) for key in MINUTES), only_if=("category", WALK)),
    ),
    action="start_activity",
)

add_flows(ACTIVITY)
