"""A way on: nothing that the bot says of its own accord leaves a neighbour without an idea of what to do.

An answer always comes with something to tap: the choices of its screen, or those of home, and below them the
way back and a human. The engine adds these (tests/contracts/test_way_on.py); in the words nothing has to say
so. A notice comes out of the blue: under it are buttons, or its words tell what to do, or that nothing needs
to be done.
"""

import re
from collections.abc import Iterator
from functools import cache

from handlers.text_check.rendered import Rendered
from handlers.text_check.uses import fits, says_something, sent
from handlers.text_check.vocabulary import telling


def a_way_on(said: Rendered, language: str) -> Iterator[str]:
    entry = said.entry
    if entry.kind != "message" or entry.audience != "resident" or not telling(language):
        return
    if is_bare_notice(entry.key) and not _tells(said.text, language):
        yield "no button, and not a word of what to do or that nothing needs to be done"


@cache
def is_bare_notice(key: str) -> bool:
    """Whether some notice sends this text without a button."""
    places = [one for one in sent() if says_something(one.text) and fits(one.text, key)]
    return any(one.module.endswith("notices") and not one.labels for one in places)


def _tells(text: str, language: str) -> bool:
    """A question, or one of the words with which a next step, or the absence of one, is told."""
    return "?" in text or any(
        re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text, re.IGNORECASE) for one in telling(language)
    )
