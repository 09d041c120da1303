"""A flyer in somebody's own words: what stands on it, and their yes to the whole."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.clean import clean_text

HEADLINE_LENGTH = 80


def headline(raw: str) -> str | None:
    """One line that is read from across the street."""
    said = " ".join(clean_text(raw).split())
    return said if len(said) <= HEADLINE_LENGTH and any(one.isalpha() for one in said) else None


FLYER = Flow(
    "flyer",
    (
        Screen(
            "headline", (Choice("good"),), next="look", own_words=True, check=headline, fill="flyer_headline"
        ),
        Screen(
            "look",
            (Choice("hang"), Choice("change", goes="headline"), Choice("street", goes="street")),
            fill="flyer_look",
        ),
        Screen(
            "street",
            (Choice("no", label="common-choice.no"), Choice("yes", label="common-choice.yes")),
            next="look",
            unknown="no",
        ),
    ),
    action="hang_flyer",
)

add_flows(FLYER)
