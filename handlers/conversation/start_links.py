"""Follows a start link (`/start <token>`): each kind of link begins in its own way, beside its noun."""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta

from handlers.conversation.turn import Turn
from storage import conversations, links
from storage.links import Link
from storage.tables.contact import LinkKind

TRIES = 5
WINDOW = timedelta(hours=1)

LinkStart = Callable[[Turn, Link], Awaitable[None]]
TokenStart = Callable[[Turn, str], Awaitable[bool]]
TokenOf = Callable[[str], str | None]

_PASTED = re.compile(
    r"(?:https?://)?t\.me/\w+\?start=([\w-]{1,64})|tg://resolve\?domain=\w+&start=([\w-]{1,64})"
)

LINK_STARTS: dict[LinkKind, LinkStart] = {}
TOKEN_STARTS: dict[str, TokenStart] = {}
TYPED_CODES: list[TokenOf] = []


def link_start(kind: LinkKind) -> Callable[[LinkStart], LinkStart]:
    """`async def start_as_role(turn, link)`: the link has been used; `Refusal` gives it back."""

    def register(start: LinkStart) -> LinkStart:
        LINK_STARTS[kind] = start
        return start

    return register


def token_start(prefix: str) -> Callable[[TokenStart], TokenStart]:
    """`async def start_from_flyer(turn, token) -> bool`: for public tokens; False when it leads nowhere."""

    def register(start: TokenStart) -> TokenStart:
        TOKEN_STARTS[prefix] = start
        return start

    return register


def typed_code(token_of: TokenOf) -> TokenOf:
    """Another way in than a link: the token of a code that somebody typed over, or None."""
    TYPED_CODES.append(token_of)
    return token_of


def typed_token(text: str) -> str | None:
    """Of a start link that was pasted, or of a code: some apps drop what stands behind /start in a link."""
    pasted = _PASTED.fullmatch(text.strip())
    if pasted:
        return pasted[1] or pasted[2]
    return next(filter(None, (token_of(text) for token_of in TYPED_CODES)), None)


async def follow(turn: Turn, token: str) -> bool:
    """False when the link leads nowhere: that was said, and the ordinary start follows."""
    if not await conversations.count_try(turn.work, turn.chat_id, turn.now, TRIES, WINDOW):
        return await _nowhere(turn, "link-too-often")
    for prefix, start in TOKEN_STARTS.items():
        if token.startswith(prefix):
            return await start(turn, token) or await _nowhere(turn, "link-nowhere")
    link = await links.take(turn.work, token, turn.now)
    if link is None:
        return await _nowhere(turn, "link-nowhere")
    await LINK_STARTS[link.kind](turn, link)
    return True


async def _nowhere(turn: Turn, why: str) -> bool:
    await turn.say(why)
    return False
