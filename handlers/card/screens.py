"""Somebody's card, question by question: enjoy, give, when, how it goes well, where (PRACTICE 88)."""

from handlers.catalogue.choices import OFFER_THEMES, OFFERS, SPOKEN, WISHES
from handlers.catalogue.themed import TO_DO, TO_DO_THEMES, theme_choices, themed
from handlers.conversation.flows import add_flows
from handlers.engine.flow import PASS, Choice, Flow, Screen
from handlers.texts.typed_values import first_name, own_words

SKIP = Choice("skip", label="common-choice.skip")
PARTS = ("enjoy", "offer", "wishes", "when", "pace", "comfort", "first", "where")


def _own(goes: str) -> Choice:
    return Choice("own", goes=goes, label="common-choice.own-words")


GIVE = tuple(themed(one.tag, f"offer-{one.tag}.button", one.theme) for one in OFFERS)
LIKE = tuple(themed(one.tag, f"offer-{one.tag}.wish-button", one.theme) for one in WISHES)

CARD = Flow(
    "card",
    (
        Screen(
            "enjoy",
            (*TO_DO, _own("enjoyed")),
            themes=TO_DO_THEMES,
            options="local_activities",
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
            (*GIVE, _own("offered")),
            themes=theme_choices(OFFER_THEMES),
            options="local_offers",
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
        Screen("enough", (Choice("now", goes="wish"), Choice("later")), unknown="later"),
        Screen(
            "wish",
            LIKE,
            themes=theme_choices(OFFER_THEMES),
            options="local_wishes",
            next="when",
            many=True,
            then="keep_card_wish",
            part="wish",
        ),
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
            only_if=("enjoy", "walk"),
        ),
        Screen(
            "comfort",
            (Choice("slow"), Choice("benches"), Choice("step-free")),
            next="first",
            many=True,
            then="keep_comfort",
            only_if=("enjoy", "walk"),
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
    comes_again=True,
)

WISH = Flow(
    "wish",
    (
        Screen(
            "list",
            (*LIKE, _own("own")),
            themes=theme_choices(OFFER_THEMES),
            options="local_wishes",
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
                Choice("lived", label="lived-change.button"),
                Choice("name"),
            ),
            options="asked_again",
        ),
    ),
    action="leave_heard",
)

RENAME = Flow("rename", (Screen("name", own_words=True, check=first_name),), action="rename")

add_flows(CARD, WISH, SPEAKS, HEARD, RENAME)
