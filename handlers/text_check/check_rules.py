"""Holds each message, in every way it can reach somebody, against the text standard."""

from collections.abc import Iterable, Iterator

from handlers.text_check.entries import Entry
from handlers.text_check.finding import Finding, Level
from handlers.text_check.rendered import Rendered, rendered
from handlers.text_check.rules import RULES, Rule
from handlers.text_check.vocabulary import readable
from handlers.text_check.way_on import a_way_on
from handlers.text_check.word_rules import everyday_words, mostly_common_words
from handlers.texts.emoji import emoji_in, without_emoji
from handlers.texts.parsed import TextBroken
from handlers.texts.speaker import Speaker

ERRORS: tuple[Rule, ...] = (*RULES, everyday_words, a_way_on)
WARNINGS: tuple[Rule, ...] = (mostly_common_words,)
WORD_RULES = tuple(rule.__name__ for rule in (everyday_words, mostly_common_words))
ANSWERABLE = frozenset(rule.__name__ for rule in (*ERRORS, *WARNINGS))
"""What a reader may accept; the rest is broken, and has to be mended."""


def by_the_standard(say: Speaker, listed: Iterable[Entry]) -> Iterator[Finding]:
    """Each thing that is wrong once for a key, however many values show it; accepted or not."""
    shown = [entry for entry in listed if entry.kind != "typed"]
    labels: dict[str, Rendered] = {}
    found: dict[tuple[str, str], Finding] = {}
    for entry in shown:
        for finding in _of_entry(say, entry, labels):
            found.setdefault((finding.key, finding.rule), finding)
    yield from found.values()
    yield from _answers_to_nothing(say.language, shown, set(found))


def _of_entry(say: Speaker, entry: Entry, labels: dict[str, Rendered]) -> Iterator[Finding]:
    try:
        for said in rendered(say, [entry]):
            yield from _judged(say.language, said, ERRORS, "error")
            yield from _judged(say.language, said, WARNINGS, "warning")
            yield from _like_its_twin(say, said, labels)
    except KeyError as missing:
        what = f"no sample: add ### sample ${missing.args[0]}: short | as long as it gets"
        yield Finding(say.language, entry.file, entry.key, "sample", what)
    except TextBroken as broken:
        yield Finding(say.language, entry.file, entry.key, "broken", str(broken))


def _judged(language: str, said: Rendered, rules: tuple[Rule, ...], level: Level) -> Iterator[Finding]:
    entry = said.entry
    for rule in rules:
        name = rule.__name__
        for what in rule(said, language):
            accepted = entry.accepted.get(name, "")
            yield Finding(language, entry.file, entry.key, name, what, said.text, level, accepted)


def _like_its_twin(say: Speaker, said: Rendered, labels: dict[str, Rendered]) -> Iterator[Finding]:
    """The same words on a button have the same picture everywhere."""
    if said.entry.kind != "button":
        return
    bare = without_emoji(said.text).strip().casefold()
    twin = labels.setdefault(bare, said)
    if bare and emoji_in(twin.text) != emoji_in(said.text):
        what = f"{twin.entry.key} says the same with another picture: {twin.text}"
        yield Finding(say.language, said.entry.file, said.entry.key, "like_its_twin", what, said.text)


def _answers_to_nothing(language: str, listed: list[Entry], found: set[tuple[str, str]]) -> Iterator[Finding]:
    """An accepted finding that is not found any more: it would hide the next one.

    Where words cannot be looked up, nobody knows whether one would be found.
    """
    unknown = () if readable(language) else WORD_RULES
    needed = {(_message(key), rule) for key, rule in found}
    for entry in {_message(entry.key): entry for entry in listed}.values():
        for rule in entry.accepted:
            if rule not in unknown and (_message(entry.key), rule) not in needed:
                what = f"there is nothing to accept (any more): take away `accept {rule}`"
                yield Finding(language, entry.file, entry.key, "accepted", what)


def _message(key: str) -> str:
    return key.partition(".")[0]
