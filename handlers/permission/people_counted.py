"""How many people there are, as it may be told: never so exactly that one of them can be found out."""

from typing import Any

from handlers.texts.message import word

FEWEST = 5


def people_range(count: int) -> str:
    """The same for a file: "0-4", "25-29"."""
    least = count - count % FEWEST
    return f"{least}-{least + FEWEST - 1}"


def people_counted(count: int) -> dict[str, Any]:
    """The one way by which a number of people comes into a list, an overview or a file.

    Under five it is only said that they are few. Above it goes in fives, so that what is told before and
    after somebody came, or of all and of a part of them, does not tell of the one in between.
    """
    if count < FEWEST:
        return word("common-people.few", count=FEWEST)
    return word("common-people.some", count=count - count % FEWEST)
