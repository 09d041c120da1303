"""Finds words of distress in a text, in any of the languages that have a list, whatever language is set.

It would rather be wrong than silent: the card that follows does no harm to who is well. How often it is
right, and how often wrong, stands in docs/safety.md.
"""

from functools import cache

from handlers.crisis_words.word_list import WORDS, WordList, read_list

LANGUAGES = tuple(sorted(path.stem for path in WORDS.glob("*.txt")))


def says_distress(text: str) -> bool:
    return any(_list_of(language).finds(text) for language in LANGUAGES)


@cache
def _list_of(language: str) -> WordList:
    return read_list(language, (WORDS / f"{language}.txt").read_text("utf-8"))
