"""What people do together has its words in every language, and own words stand as they were said."""

from datetime import UTC, datetime

import pytest

from handlers.catalogue.choices import ACTIVITIES, OWN
from handlers.catalogue.doing import doing_words
from handlers.text_check.entries import entries
from handlers.text_check.rendered import Rendered, rendered
from handlers.text_check.samples import done_together
from handlers.texts.localise import Tongue
from handlers.texts.message import when
from handlers.texts.speaker import drafts, languages, sources, speaker

NOW = datetime(2027, 3, 8, 12, 0, tzinfo=UTC)
ABOUT_ANY_ACTIVITY = (
    "activity",
    "activity_change",
    "afterwards",
    "reminder",
    "series",
    "look",
    "invitation",
    "flyer",
    "home",
    "suggestion",
    "always",
    "pausing",
    "staff",
)
OF_A_WALK = (
    "activity-long",
    "activity-reminder-small",
    "activity-soon-small",
    "invitation-how",
    "afterwards-company",
    "afterwards-not-yet",
    "afterwards-own-activity",
)
"""How long, and a first small round from the door."""
EVERY = (*languages(), *drafts())


@pytest.mark.parametrize("language", EVERY)
@pytest.mark.parametrize("category", [*(one.tag for one in ACTIVITIES), OWN])
def test_each_kind_of_activity_can_be_said(language: str, category: str) -> None:
    said = Tongue(language, NOW).all_words(doing_words(category))
    assert said["category"] == category
    assert all(said.values())


def test_own_words_take_the_place_of_those_of_the_catalogue() -> None:
    said = Tongue("nl", NOW).text("activity-when", doing_words("games", "kaarten bij Riek"))
    assert said.splitlines()[0] == "Wanneer wil je “kaarten bij Riek”?"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Het koffie drinken is verplaatst."),
        ("en", "The coffee has moved."),
    ],
)
def test_a_sentence_takes_the_doing_from_the_catalogue(language: str, line: str) -> None:
    moment = {"date": when(NOW, "date"), "clock": when(NOW, "clock"), "landmark": "X"}
    assert line in Tongue(language, NOW).text("activity-change-moved", doing_words("coffee") | moment)


@pytest.mark.parametrize(
    ("language", "walking"), [("nl", ("wandel", "lopen", "loopt")), ("en", ("a walk", "walking", " walk."))]
)
def test_no_sentence_about_an_activity_speaks_of_walking_unless_it_is_a_walk(
    language: str, walking: tuple[str, ...]
) -> None:
    """Tried with each of the samples, from coffee to own words; what is only ever about a walk may say so."""
    files = {name: source for name, source in sources(language).items() if name in ABOUT_ANY_ACTIVITY}
    tried = list(rendered(speaker(language), entries(files)))
    assert {str(one.params.get("doing")) for one in tried} >= set(done_together(language, "doing"))
    found = {one.entry.key for one in tried if any(word in _without_what(one) for word in walking)}
    assert {key for key in found if not key.startswith(OF_A_WALK)} == set()


def _without_what(tried: Rendered) -> str:
    """The sentence without what was put into it; nothing of what was chosen for a walk."""
    if tried.params.get("category") == "walk" or tried.params.get("pace") in ("slow", "any"):
        return ""
    said = tried.text.casefold()
    for piece in sorted(map(str, tried.params.values()), key=len, reverse=True):
        said = said.replace(piece.casefold(), "")
    return said
