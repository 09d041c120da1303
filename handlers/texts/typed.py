"""Words that always work when somebody types them, in any language on offer."""

import re
from functools import cache

from handlers.texts.emoji import without_emoji
from handlers.texts.letters import folded
from handlers.texts.speaker import drafts, languages, offered, speaker

_MESSAGE = "common-typed"


def meant(said: str, language: str | None) -> str | None:
    """The name beside `common-typed` ("stop", "human") when all that was said is one of its words.

    The person's own language goes first. A command ("/stop", "/stop@bot") is the word without its slash.
    """
    plain = _plain(said)
    own = offered(language, signed=drafts())
    for one in (own, *(other for other in languages() if other != own)):
        if plain in _words(one):
            return _words(one)[plain]
    return None


@cache
def _words(language: str) -> dict[str, str]:
    say = speaker(language)
    return {
        _plain(word): name
        for name in say.attributes(_MESSAGE)
        for word in say.text(f"{_MESSAGE}.{name}").split(",")
    }


def _plain(said: str) -> str:
    words = re.sub(r"^\s*/(\w+)(?:@\w+)?", r"\1", without_emoji(folded(said)))
    return " ".join(re.sub(r"[^\w']", " ", words).split())
