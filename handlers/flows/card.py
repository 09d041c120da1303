"""Somebody's card, question by question: enjoy, give, when, how it goes well, where (PRACTICE 88)."""

from handlers.catalogue import ACTIVITIES, OFFERS, SPOKEN, WISHES
from handlers.engine.flow import PASS, Choice, Flow, Screen
from handlers.flows.start import first_name

OWN_WORDS_LENGTH = 300
OWN_WORDS_AT = 5
"""Among the choices, "say it yourself" is the last one on the second page."""
LOCAL_AT = OWN_WORDS_AT + 1
"""What the neighbourhood added stands on the third, before all the rest."""
SKIP = Choice("skip", label="common-choice.skip")
PARTS = ("enjoy", "offer", "wishes", "when", "pace", "comfort", "first", "where")


def own_words(raw: str) -> str | None:
    return raw if len(raw) <= OWN_WORDS_LENGTH else None


def _with_own_words(choices: tuple[Choice, ...], goes: str) -> tuple[Choice, ...]:
    own = Choice("own", goes=goes, label="common-choice.own-words")
    return (*choices[:OWN_WORDS_AT], own, *choices[OWN_WORDS_AT:])


ENJOY = tuple(Choice(one.tag, label=f"activity-{one.tag}.button") for one in ACTIVITIES)
GIVE = tuple(Choice(one.tag, label=f"offer-{one.tag}.button") for one in OFFERS)
LIKE = tuple(Choice(one.tag, label=f"offer-{one.tag}.wish-button") for one in WISHES)

CARD = Flow(
    "card",
    (
        Screen(
            "enjoy",
            _with_own_words(ENJOY, "enjoyed"),
            options="local_activities",
            options_at=LOCAL_AT,
            next="offer",
            many=True,
            own_words=True,
            check=own_words,
            voice=True,
            fill="own_name",
            then="keep_enjoy",
            part="enjoy",
        ),
        Screen(
            "enjoyed",
            next="offer",
            options="own_words_away",
            own_words=True,
            check=own_words,
            voice=True,
            then="keep_enjoy",
            part="enjoy",
        ),
        Screen(
            "offer",
            _with_own_words(GIVE, "offered"),
            options="local_offers",
            options_at=LOCAL_AT,
            next="enough",
            none="when",
            many=True,
            own_words=True,
            check=own_words,
            voice=True,
            then="keep_offer",
            part="offer",
        ),
        Screen(
            "offered",
            next="enough",
            options="own_words_away",
            own_words=True,
            check=own_words,
            voice=True,
            then="keep_offer",
            part="offer",
        ),
        # Two answers are enough to take part; the rest makes it fit better.
        Screen("enough", (Choice("now", goes="when"), Choice("later")), unknown="later"),
        Screen(
            "when",
            (Choice("morning"), Choice("afternoon"), Choice("evening")),
            next="days",
            none="pace",
            many=True,
            then="keep_times",
            part="when",
        ),
        Screen(
            "days",
            (Choice("every"), Choice("week"), Choice("weekend")),
            next="pace",
            then="keep_times",
            unknown=PASS,
            part="when",
        ),
        Screen(
            "pace",
            (Choice("ten"), Choice("twenty"), Choice("longer"), SKIP),
            next="comfort",
            then="keep_pace",
        ),
        Screen(
            "comfort",
            (Choice("slow"), Choice("benches"), Choice("step-free")),
            next="first",
            many=True,
            then="keep_comfort",
        ),
        Screen(
            "first",
            (Choice("yes", label="common-choice.yes"), Choice("either")),
            next="where",
            then="keep_first",
            unknown=PASS,
        ),
        Screen("where", (Choice("elsewhere"),), options="areas_here", then="keep_area", unknown=PASS),
    ),
    action="finish_card",
)

WISH = Flow(
    "wish",
    (
        Screen(
            "list",
            _with_own_words(LIKE, "own"),
            options="local_wishes",
            options_at=LOCAL_AT,
            many=True,
            own_words=True,
            check=own_words,
            voice=True,
            then="keep_wish",
            part="wish",
        ),
        Screen(
            "own",
            options="own_words_away",
            own_words=True,
            check=own_words,
            voice=True,
            then="keep_wish",
            part="wish",
        ),
    ),
    action="finish_card",
)

SPEAKS = Flow(
    "speaks",
    (
        Screen(
            "which",
            tuple(Choice(one, label=f"language-name.{one}") for one in SPOKEN),
            many=True,
            then="keep_languages",
            part="languages",
        ),
    ),
    action="finish_card",
)

HEARD = Flow(
    "heard",
    (
        Screen(
            "card",
            (Choice("good"), Choice("change", goes="part")),
            fill="heard_lines",
            options="ask_for_help",
        ),
        Screen(
            "part",
            (
                *(Choice(part) for part in PARTS),
                Choice("languages", label="speaks-change.button"),
                Choice("name"),
            ),
            options="asked_again",
        ),
    ),
    action="leave_heard",
)

RENAME = Flow("rename", (Screen("name", own_words=True, check=first_name),), action="rename")

FLOWS = (CARD, WISH, SPEAKS, HEARD, RENAME)
