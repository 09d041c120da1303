"""What went wrong in a life, in one line each, whichever way it went wrong."""

import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

MUCH = 400


@asynccontextmanager
async def noted(wrong: list[str]) -> AsyncIterator[None]:
    """What is raised in a life, by the bot or by what looks at every text in the end, is one of them."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told and made short
        last = traceback.extract_tb(error.__traceback__)[-1]
        said = " ".join(str(error).split())[:MUCH]
        wrong.append(f"{type(error).__name__} at {last.name}: {said}")
