"""Numbers as they are said, in each language that has a list of them."""

from functools import cache

from handlers.texts.speaker import speaker

HUNDRED = 100
MOST = 999
"""What is longer is a year, a postcode or a phone number: said digit by digit."""


def number_in_words(number: int, language: str) -> str:
    """`number`: from 0 to 999, such as 103: "honderd drie"."""
    small, hundreds = _words(language, "small"), _words(language, "hundreds")
    if number < HUNDRED:
        return small[number]
    said = hundreds[number // HUNDRED - 1]
    return f"{said} {small[number % HUNDRED]}" if number % HUNDRED else said


def digits_in_words(digits: str, language: str) -> str:
    """One by one: "020" is "nul twee nul"."""
    small = _words(language, "small")
    return " ".join(small[int(digit)] for digit in digits)


@cache
def _words(language: str, which: str) -> tuple[str, ...]:
    return tuple(speaker(language).text(f"number-words.{which}").replace("\n", " ").split(", "))
