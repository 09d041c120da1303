"""Writes the page of all texts to a file."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import handlers.features  # noqa: F401 - fills the registries
from handlers.text_check.finding import Finding
from handlers.text_check.lint import check
from handlers.text_check.page_html import page
from handlers.texts.parsed import TextBroken
from handlers.texts.speaker import drafts, languages
from storage.failure import Failure


def write_page(out: Path, wanted: Sequence[str] | None) -> list[Finding]:
    """What has to change before anybody reads it. Every language when none is `wanted`.

    Raises `Failure` for a language that there is not, a text that cannot be said, a file that is refused.
    """
    chosen = tuple(dict.fromkeys(wanted or languages()))
    known = (*languages(), *drafts())
    unknown = [one for one in chosen if one not in known]
    if unknown:
        raise Failure(f"There are no texts in {unknown[0]}. There are: {', '.join(known)}.")
    if not out.parent.is_dir():
        raise Failure(f"{out} cannot be written: there is no folder {out.parent}.")
    try:
        out.write_text(page(chosen), encoding="utf-8")
    except (TextBroken, LookupError) as broken:
        raise Failure(f"A text cannot be said: {broken}") from broken
    except OSError as refused:
        raise Failure(f"{out} cannot be written: {refused.strerror}.") from refused
    return [finding for language in chosen for finding in check(language)]


def missing_tools() -> tuple[str, ...]:
    """What looks words up: the bot itself does without, so a plain installation has none of it."""
    return tuple(one for one in ("wordfreq", "simplemma") if find_spec(one) is None)
