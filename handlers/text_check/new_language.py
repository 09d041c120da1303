"""Begins a language: a folder with every message to translate (`make language L=pl`).

Each message stands there in Dutch, as a comment. Its translation goes right below it, and the check
(`handlers.text_check.lint`) says what is still missing. Until then people get the Dutch text.
"""

import sys
from pathlib import Path

from babel import Locale, UnknownLocaleError
from fluent.syntax import FluentParser, FluentSerializer, ast

from handlers.texts.speaker import FIRST, LOCALES, sources

STATE = "state: draft"


def begin(language: str, locales: Path = LOCALES) -> Path:
    """The new folder. Raises `ValueError` for what is no language, `FileExistsError` where it is one."""
    try:
        Locale.parse(language)
    except (UnknownLocaleError, ValueError) as unknown:
        raise ValueError(f"{language} is no language code, such as pl (Polish).") from unknown
    folder = locales / language
    folder.mkdir()
    for name, source in sources(FIRST).items():
        (folder / f"{name}.ftl").write_text(to_translate(source), "utf-8")
    return folder


def to_translate(source: str) -> str:
    """A file with the comments that the check reads, and each message as a comment of its own."""
    body = FluentParser().parse(source).body
    about = [item.content or "" for item in body if isinstance(item, ast.ResourceComment)]
    parts = [_commented("###", "\n".join([STATE, *about]))]
    parts += [_message(item) for item in body if isinstance(item, ast.Message)]
    return "\n\n".join(parts) + "\n"


def _message(item: ast.Message) -> str:
    kept = [line for line in _lines(item.comment) if not line.startswith("accept ")]
    item.comment = None
    dutch = FluentSerializer().serialize_entry(item).rstrip().splitlines()
    return _commented("#", "\n".join([*kept, *(f"{FIRST}| {line}" for line in dutch)]))


def _lines(comment: ast.BaseComment | None) -> list[str]:
    return (comment.content or "").splitlines() if comment else []


def _commented(sign: str, text: str) -> str:
    return "\n".join(f"{sign} {line}".rstrip() for line in text.splitlines())


def main(language: str) -> int:
    try:
        folder = begin(language)
    except (ValueError, FileExistsError) as wrong:
        print(f"Nothing was made: {wrong}", file=sys.stderr)  # noqa: T201
        return 2
    print(f"Made: {folder}. docs/languages.md says how to go on.")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2] or [""]))
