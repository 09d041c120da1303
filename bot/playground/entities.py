"""Marks in a text: what Telegram recognises by itself, and HTML that becomes plain text and entities."""

import re
from html.parser import HTMLParser
from typing import Any

from bot.playground.refusals import ViolationError

Entity = dict[str, Any]

_TAGS_OF = {
    "bold": ("b", "strong"),
    "italic": ("i", "em"),
    "underline": ("u", "ins"),
    "strikethrough": ("s", "strike", "del"),
    "code": ("code",),
    "pre": ("pre",),
    "text_link": ("a",),
    "spoiler": ("tg-spoiler",),
    "blockquote": ("blockquote",),
}
_TAGS = {tag: kind for kind, tags in _TAGS_OF.items() for tag in tags}
_RECOGNISED = re.compile(
    r"(?P<bot_command>(?<![\w/])/[a-zA-Z0-9_]{1,32}(?:@\w+)?)"
    r"|(?P<url>https?://[^\s<>\"]*[^\s<>\".,;:!?)\]])"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
)


def utf16_length(text: str) -> int:
    """Entities are counted in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def recognised(text: str) -> list[Entity]:
    return [
        {
            "type": str(found.lastgroup),
            "offset": utf16_length(text[: found.start()]),
            "length": utf16_length(found.group()),
        }
        for found in _RECOGNISED.finditer(text)
    ]


def parsed(text: str, parse_mode: str | None) -> tuple[str, list[Entity]]:
    """The text as it is shown, and its marks."""
    if not parse_mode:
        return text, []
    if parse_mode.upper() != "HTML":
        raise ViolationError(f"the playground reads parse_mode HTML only, and got {parse_mode}")
    reader = _Html()
    reader.feed(text)
    reader.close()
    if reader.opened:
        raise ViolationError(f"can't parse entities: can't find end tag of <{reader.opened[-1][0]}>")
    return reader.text, sorted(reader.entities, key=lambda entity: int(entity["offset"]))


class _Html(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.entities: list[Entity] = []
        self.opened: list[tuple[str, Entity]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            raise ViolationError(f'can\'t parse entities: unsupported start tag "{tag}"')
        entity: Entity = {"type": _TAGS[tag], "offset": utf16_length(self.text)}
        if tag == "a":
            entity["url"] = dict(attrs).get("href") or ""
        self.opened.append((tag, entity))

    def handle_endtag(self, tag: str) -> None:
        if not self.opened or self.opened[-1][0] != tag:
            raise ViolationError(f'can\'t parse entities: unexpected end tag "{tag}"')
        _, entity = self.opened.pop()
        entity["length"] = utf16_length(self.text) - entity["offset"]
        if entity["length"]:
            self.entities.append(entity)

    def handle_data(self, data: str) -> None:
        self.text += data
