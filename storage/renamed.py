"""Sealed data from before walks became activities, read under the names of today.

Buttons, messages that wait, and where somebody is in a conversation are sealed. What they hold is renamed
whenever it is read (decision 0019).
"""

import re
from typing import Any

TEXTS = frozenset({"text", "label", "key", "answer"})
"""Under these names stands the key of a text, or words that somebody said: those are left as they are."""
CODE = frozenset({"action", "kind", "flow"})
"""Under these the name of an action, a notice or a flow."""
OLD_KEYS = frozenset(
    {
        "afterwards-own-walk",
        "flyer-no-walk",
        "flyer-walk",
        "home-hello-walk",
        "link-walk-over",
        "look-walk",
        "look-walk-full",
        "look-walk-mine",
        "mydata-walk",
        "overview-walks",
        "pause-begun-and-walks",
        "walk-alone",
        "walk-called-off",
        "walk-called-off-nameless",
        "walk-change-called-off",
        "walk-change-card",
        "walk-change-coming",
        "walk-change-kept",
        "walk-change-moved",
        "walk-change-none",
        "walk-change-sure",
        "walk-change-taken",
        "walk-change-too-late",
        "walk-change-you-host",
        "walk-coming",
        "walk-coming-heard",
        "walk-coming-remind",
        "walk-coming-stranger",
        "walk-flyer",
        "walk-full",
        "walk-full-heard",
        "walk-hosting",
        "walk-just-come",
        "walk-long",
        "walk-moment",
        "walk-moment-short",
        "walk-moved",
        "walk-moved-nameless",
        "walk-needs-host",
        "walk-no-place",
        "walk-nobody",
        "walk-not-open",
        "walk-one-less",
        "walk-part",
        "walk-remind",
        "walk-remind-heard",
        "walk-reminder",
        "walk-reminder-small",
        "walk-reminders-off",
        "walk-reminders-on",
        "walk-small-club",
        "walk-soon",
        "walk-soon-small",
        "walk-started",
        "walk-too-late",
        "walk-when",
        "walk-where",
        "walk-where-line",
    }
)
"""All keys of texts that bore the old name; `activity-walk`, which is walking, was never one of them."""
SAID_OF_A_WALK = OLD_KEYS | {"afterwards-your-name"}
WALKING = {
    "category": "walk",
    "doing": {"$": "word", "key": "activity-walk.doing", "params": {}},
    "the": {"$": "word", "key": "activity-walk.the", "params": {}},
}
_WALK = re.compile(r"(?<![a-z])walk(s?)(?![a-z])")


def renamed(value: Any) -> Any:
    """The same value: `{"walk": 17}` is `{"activity": 17}`, the text `walk-coming` is `activity-coming`.

    What was about a walk without having to say so says it now.
    """
    if isinstance(value, dict):
        return {_name(key): _under(key, one) for key, one in _with_what_it_was(value).items()}
    if isinstance(value, list):
        return [renamed(one) for one in value]
    return value


def _with_what_it_was(value: dict[str, Any]) -> dict[str, Any]:
    """Says of a message that waits, and of who was asked when to walk, that it is about a walk."""
    text, params, answers = value.get("text"), value.get("params"), value.get("answers")
    if isinstance(text, str) and text in SAID_OF_A_WALK and isinstance(params, dict):
        return value | {"params": WALKING | params}
    if value.get("flow") == "walk" and isinstance(answers, dict):
        return value | {"answers": {"category": "walk"} | answers}
    return value


def _name(key: str) -> str:
    return "activity" if key == "walk" else key


def _under(key: str, value: Any) -> Any:
    if key in TEXTS and isinstance(value, str):
        return text_key(value)
    if key in CODE and isinstance(value, str):
        return _new(value)
    return renamed(value)


def text_key(said: str) -> str:
    """The part behind the dot, a choice, stays: walking is still something to choose."""
    message, dot, choice = said.partition(".")
    return f"{_new(message)}{dot}{choice}" if message in OLD_KEYS else said


def _new(name: str) -> str:
    return _WALK.sub(lambda found: "activities" if found[1] else "activity", name)
