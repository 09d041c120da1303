"""Each promise of the texts stands in a table with the tests that keep it: none is made without one."""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from tests.contracts.promises import PAGE, PROMISES, ROOT, page

SOUNDS_LIKE_ONE = re.compile(
    r"\b(ik|we|wij)\b.*\bbewa(ar|ren)\b|\bbewaard\b|\bhaal\b.*\b(alles|ze|je|jou|ervan)\b.*\b(weg|eruit)\b"
    r"|\bniemand\b.*\b(hoort|leest|ziet|horen)\b|\bziet niemand\b|\bzeg ik het niemand\b|\bzien dit niet\b"
    r"|\b(hoort|leest|ziet) (er )?(niemand|niets|nog niets)\b|\bleest alleen\b|\bmeteen niets\b"
    r"|\bstuur\b.*\b(niets|geen)\b|\bgeef\b.*\bniets door\b",
    re.IGNORECASE,
)
NO_PROMISES = {
    "afterwards-told": "says what was done with what the host just told",
    "common-typed": "what people type",
    "keep-card": "the question whether the card may stay",
    "match-cluster": "the command line: why there is no plan in a file",
    "match-done": "the command line: a plan in a file",
    "report-outside": "why a number to call follows",
    "role-keep": "the question before a role",
    "said-meant": "a button",
    "said-typed": "what people type",
    "start-keep": "the question before anything is kept",
    "stop-how": "one of two offers",
}
"""Where a line of that kind is none, and why."""
A_QUESTION = re.compile(r"\?$|^\.(erase|keep|yes|away|ask) ")


@cache
def dutch() -> dict[str, list[str]]:
    """The lines of each message, by its key."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "handlers/texts/locales/nl").glob("*.ftl")):
        key = ""
        for line in path.read_text("utf-8").splitlines():
            begun = re.match(r"([a-z][\w-]*) =(.*)", line)
            key = begun[1] if begun else key
            if not line.startswith("#"):
                found.setdefault(key, []).append((begun[2] if begun else line).strip())
    return found


def promised_without_a_test() -> Iterator[str]:
    for key, said in dutch().items():
        listed = [one.words for one in PROMISES if one.key == key]
        for line in said:
            bound = key in NO_PROMISES or any(words in line for words in listed)
            if SOUNDS_LIKE_ONE.search(line) and not A_QUESTION.search(line) and not bound:
                yield f"{key}: {line}"


def test_every_promise_is_still_made_in_these_words() -> None:
    broken = [one for one in PROMISES if one.words not in " ".join(dutch().get(one.key, []))]
    assert broken == []


def test_every_test_that_keeps_one_is_there() -> None:
    missing = {
        test
        for one in PROMISES
        for test in one.kept_by
        if f"def {test.partition('::')[2]}(" not in (ROOT / test.partition("::")[0]).read_text("utf-8")
    }
    assert missing == set()


def test_nothing_is_promised_without_a_test() -> None:
    assert list(promised_without_a_test()) == []


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page()


def test_a_new_promise_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    planted = {"start-hello": ["Ik bewaar niets van jou."], "help-menu": ["Verder ziet niemand dit."]}
    monkeypatch.setattr("tests.contracts.test_promises.dutch", lambda: planted)
    assert len(list(promised_without_a_test())) == 2
