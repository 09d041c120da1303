"""Understands what was typed: which choice of the screen it is, or which word that always works."""

import re
from functools import cache

from handlers.conversation.flows import FLOWS
from handlers.conversation.screen_message import label_key, named
from handlers.engine.flow import Place
from handlers.engine.step import GIVE, SIMPLER, UNKNOWN
from handlers.engine.view import all_keys, theme_keys
from handlers.texts.letters import folded
from handlers.texts.localise import Tongue, key_label
from handlers.texts.message import Key
from handlers.texts.speaker import languages, speaker

ALWAYS = (
    "start",
    "help",
    "distress",
    "back",
    "human",
    "language",
    "pause",
    "again",
    "stop",
    "together",
    "walk",
    "apart",
    "report",
    "group",
    "privacy",
    "my-data",
    "forget-me",
    "read-aloud",
    "read-always",
    "read-never",
    "show-pictures",
    "no-pictures",
)
"""Words that work wherever somebody is, in their own language and the complete ones (`common-typed`)."""
ALWAYS_COMMANDS = {
    "start": "start",
    "help": "help",
    "distress": "nood",
    "human": "mens",
    "language": "taal",
    "pause": "pauze",
    "again": "ikbenerweer",
    "stop": "stop",
    "together": "samen",
    "walk": "wandeling",
    "apart": "lievernietmet",
    "report": "melding",
    "group": "groep",
    "privacy": "privacy",
    "my-data": "mijngegevens",
    "forget-me": "vergeetmij",
    "read-aloud": "leesvoor",
    "read-always": "altijdvoorlezen",
    "read-never": "stopvoorlezen",
    "show-pictures": "plaatjes",
    "no-pictures": "geenplaatjes",
}
"""The command behind each of them; "back" has none."""
COMMON = {
    "more": "common-footer.more",
    "done": "common-choice.done",
    "clear": "common-choice.clear",
    "back": "common-footer.back",
    SIMPLER: "common-footer.explain",
    GIVE: "common-footer.give",
}
OF_MANY = ("done", "clear")
"""Only where more than one may be chosen."""
TYPED_AS_CHOICE = ("yes", "no", "skip", "dont-know", "more", "later", "done")
PASSING = ("no", "skip", "dont-know")
"""Whoever says one of these where they may choose several, or may skip, goes on without an answer."""


def plain(text: str) -> str:
    """Only letters and digits, in lower case: "👍 Ja, begin!" is "ja begin"."""
    return re.sub(r"[\W_]+", " ", folded(text)).strip()


def choice_of(place: Place, text: str, tongue: Tongue, human: object) -> str | None:
    """The key of the choice whose label, or whose usual word, was said."""
    said = plain(text)
    if not said:
        return None
    labels = _labels(place, tongue, human)
    if said in labels:
        return labels[said]
    if said in _typed(tongue.language, SIMPLER):
        return SIMPLER
    meant = [key for key in TYPED_AS_CHOICE if said in _typed(tongue.language, key)]
    if "dont-know" in meant and FLOWS[place.flow].audience == "resident":
        return UNKNOWN
    if not set(meant) & set(labels.values()) and set(meant) & set(PASSING):
        meant = ["skip", *(["done"] if FLOWS[place.flow].screen(place.screen).many else [])]
    return next((key for key in meant if key in labels.values()), None)


def usual_word(text: str, tongue: Tongue) -> str | None:
    """Whether it is no more than a yes, a no, or another word that answers many questions."""
    said = plain(text)
    return next((key for key in TYPED_AS_CHOICE if said in _typed(tongue.language, key)), None)


def always_of(text: str, tongue: Tongue, human: object) -> str | None:
    """The word that always works, such as "stop", or the button of the footer."""
    said = plain(text)
    if said and said == plain(key_label(Key("common-footer.human", {"human": human}), tongue)):
        return "human"
    known = dict.fromkeys((tongue.language, *languages()))  # a draft that is on only for who reads it
    return next((name for name in ALWAYS if any(said in _typed(one, name) for one in known)), None)


def _labels(place: Place, tongue: Tongue, human: object) -> dict[str, str]:
    flow = FLOWS[place.flow]
    screen = flow.screen(place.screen)
    common = {key: label for key, label in COMMON.items() if screen.many or key not in OF_MANY}
    labels = {plain(key_label(Key(label, {"human": human}), tongue)): key for key, label in common.items()}
    for key in (*theme_keys(screen, place), *all_keys(screen, place)):
        label = named(label_key(flow, screen, place, key), human)
        labels[plain(key_label(label, tongue))] = key
    return labels


@cache
def _typed(language: str, name: str) -> frozenset[str]:
    words = speaker(language).text(f"common-typed.{name}").split(",")
    return frozenset(plain(word) for word in words)
