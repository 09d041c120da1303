"""Sealed data from before walks became activities, read under the names of today.

A migration has no key, so it cannot open what is sealed: buttons, messages that wait, where somebody is in a
conversation. What they hold is renamed whenever it is read (decision 0019).
"""

import re
from typing import Any

TEXTS = frozenset({"text", "label", "key", "answer"})
"""Under these names stands the key of a text."""
CODE = frozenset({"action", "kind", "flow"})
"""Under these the name of an action, a notice or a flow."""
_IN_TEXT_KEY = re.compile(r"(?<![a-z])walk(s?)(?![a-z])")


def renamed(value: Any) -> Any:
    """The same value: `{"walk": 17}` is `{"activity": 17}`, the text `walk-coming` is `activity-coming`."""
    if isinstance(value, dict):
        return {_name(key): _under(key, one) for key, one in value.items()}
    if isinstance(value, list):
        return [renamed(one) for one in value]
    return value


def _name(key: str) -> str:
    return "activity" if key == "walk" else key


def _under(key: str, value: Any) -> Any:
    if key in TEXTS and isinstance(value, str):
        return text_key(value)
    if key in CODE and isinstance(value, str):
        return value.replace("walk", "activity")
    return renamed(value)


def text_key(key: str) -> str:
    """Of a choice the part behind the dot stays: walking is still something to choose."""
    message, dot, choice = key.partition(".")
    if " " in key or message == "activity-walk":
        return key
    new = _IN_TEXT_KEY.sub(lambda found: "activities" if found[1] else "activity", message)
    return f"{new}{dot}{choice}"
