"""One language's list of what people say in distress, and what only looks like it.

A line is a saying (`handlers.crisis_words.saying` tells how to read one). A line that begins with `-` is
harmless: it is taken out of a text before anything is looked for. `#` begins a remark. `WHO = man/woman`
gives a name in capitals to words that many lines have.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from handlers.crisis_words.found import Index
from handlers.crisis_words.saying import sayings, typed_together
from handlers.crisis_words.slips import known_words
from handlers.crisis_words.spelling import spelled

WORDS = Path(__file__).parent / "words"
TOGETHER = 6
"""Letters of a saying that counts when it is typed without spaces."""
_NAME = re.compile(r"\b[A-Z]{2,}\b")


class WordList:
    """`finds` is all that it is for."""

    def __init__(
        self, language: str, said: Iterable[str], harmless: Iterable[str], foreign: Iterable[str]
    ) -> None:
        said, harmless = list(said), list(harmless)
        self._language = language
        self._sayings = Index({"": (one for line in said for one in sayings(line, language))})
        self._harmless = Index({"": (one for line in harmless for one in sayings(line, language))})
        together = filter(None, (typed_together(line, language) for line in said))
        self._together = re.compile("|".join(together) or r"(?!)")
        lines = (*said, *harmless)
        self._known = known_words(lines, language, foreign)

    def finds(self, text: str) -> bool:
        words = [self._known.meant(word) for word in spelled(text, self._language).split()]
        left = self._harmless.without(words)
        return any(self._sayings.found_in(left)) or any(
            len(word) >= TOGETHER and self._together.fullmatch(word) for word in left
        )


def only_harmless(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if line.startswith("-"))


def read_list(language: str, text: str, foreign: Iterable[str] = ()) -> WordList:
    """`foreign`: words of other languages."""
    lines = lines_of(text)
    said = (line for line in lines if not line.startswith("-"))
    harmless = (line[1:].strip() for line in lines if line.startswith("-"))
    return WordList(language, said, harmless, foreign)


def lines_of(text: str) -> list[str]:
    """Without remarks and empty lines, names in capitals replaced by the words they stand for."""
    bare = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in _with_words_for_names(bare) if line]


def _with_words_for_names(lines: Iterable[str]) -> list[str]:
    """A name stands above the lines that use it, and may be used in another."""
    named, left = dict[str, str](), list[str]()
    for line in lines:
        written = _NAME.sub(lambda found: named.get(found[0], found[0]), line)
        name, is_name, words = line.partition(" = ")
        if is_name:
            named[name] = _NAME.sub(lambda found: named.get(found[0], found[0]), words)
        else:
            left.append(written)
    return left
