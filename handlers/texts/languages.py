"""Which languages people get: the complete ones, and the drafts that a native reader has signed."""

from handlers.texts.speaker import drafts, languages, offered
from storage import language_signatures
from storage.work import Work


async def on_offer(work: Work) -> tuple[str, ...]:
    signed = await language_signatures.signed(work)
    return (*languages(), *(one for one in drafts() if one in signed))


async def for_phone(work: Work, said: str | None) -> str:
    """The language to begin in with somebody whose phone says `said` ("tr-NL")."""
    return offered(said, signed=drafts() and await language_signatures.signed(work))


async def is_offered(work: Work, said: str) -> bool:
    """Whether a phone's own language is one of ours. A phone that says nothing gets no question about it."""
    return not said or await for_phone(work, said) == said.replace("_", "-").split("-")[0].lower()


async def read_in(work: Work, chosen: str) -> str:
    """What somebody reads who chose this language: Dutch, while the signature under it is withdrawn.

    Their choice stays, so that they have it back as soon as somebody signs again.
    """
    return chosen if chosen in languages() else await for_phone(work, chosen)
