"""What is good to know of an activity beside when and where: what it costs, what to bring, what is spoken."""

import re
from typing import Any

from handlers.texts.clean import clean_text
from handlers.texts.message import Message, lines, word, word_list
from storage.activities import WALK, Activity

MOST_CENTS = 5000
"""What neighbours do together costs no more than this."""
_EUROS = re.compile(r"(?:€|euros?)?\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*(?:€|euros?|,-)?", re.IGNORECASE)


def details_lines(activity: Activity) -> list[dict[str, Any]]:
    """A line for each that was told; none for what is free, needs nothing and is in any language."""
    said = [word("activity-detail.cost", cost=cost_words(activity))] if activity.cost_cents else []
    if activity.bring:
        said.append(word("activity-detail.bring", bring=activity.bring))
    if activity.languages:
        spoken = [f"language-name.{one}" for one in activity.languages.split(",")]
        said.append(word("activity-detail.languages", languages=word_list(spoken)))
    return said


def details_message(activity: Activity) -> Message | None:
    """None when there is nothing to tell."""
    said = details_lines(activity)
    return Message("activity-details", {"lines": lines(said)}) if said else None


def cost_words(activity: Activity) -> dict[str, Any]:
    euros, cents = divmod(activity.cost_cents, 100)
    return word("activity-cost", euros=euros, cents=cents)


def price(activity: Activity) -> dict[str, Any]:
    """`free` and `cost`, for a text that says one of the two. Only a walk is free without a word."""
    free = "no" if activity.cost_cents else "yes" if activity.category == WALK else "unsaid"
    return {"free": free, "cost": cost_words(activity)}


def euro_cents(raw: str) -> str | None:
    """ "2,50", "€ 2" or "2 euro" in cents, as digits; None for what is no price, or too much."""
    said = "".join(str(int(one)) if one.isdecimal() else one for one in clean_text(raw, 40))
    found = _EUROS.fullmatch(said.strip())
    if found is None:
        return None
    cents = int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))
    return str(cents) if cents <= MOST_CENTS else None
