"""`/poster`: the week on A4 or A3, and what its QR code opens."""

from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, command
from handlers.conversation.start_links import token_start
from handlers.conversation.turn import Turn
from handlers.neighbourhood.which_neighbourhood import live_here
from handlers.permission.permissions import STAFF
from handlers.poster.words import PREFIX, in_week, poster_words
from handlers.texts.message import Attachment, Button
from handlers.whats_on.actions import look_on
from storage import conversations, neighbourhoods
from storage.tables.person import CameBy, RoleName

SIZES = ("A4", "A3")


@command("poster")
async def begin_poster(turn: Turn, _rest: str) -> None:
    known = turn.neighbourhood is not None
    if not known or not any(
        turn.actor.has(role, turn.here.id) for role in (RoleName.CONNECTOR, RoleName.COORDINATOR)
    ):
        raise Refusal
    await make_poster(turn)


@action(may=STAFF)
async def make_poster(turn: Turn, *, size: str = "A4", later: int = 0) -> None:
    """`later`: so many weeks after this one. What is over is not on it."""
    if size not in SIZES or later not in (0, 1):
        raise Stale
    found = await in_week(turn, later)
    other = Button(f"poster-made.{'this' if later else 'next'}", "make_poster", {"later": 1 - later})
    if not found:
        await turn.say("poster-none", other)
        return
    size_too = "A3" if size == "A4" else "A4"
    sized = Button(f"poster-made.{size_too.lower()}", "make_poster", {"size": size_too, "later": later})
    paper = {"size": size, **await poster_words(turn, found, later)}
    await turn.say("poster-made", sized, other, attachment=Attachment("document", "poster", paper))


@token_start(PREFIX)
async def start_from_poster(turn: Turn, token: str) -> bool:
    """Whoever scans it sees what is on there now, however old the poster is, and is asked nothing."""
    number = token.removeprefix(PREFIX)
    found = {str(one.id): one for one in await neighbourhoods.open_ones(turn.work)}
    if number not in found:
        return False
    if turn.person is None:
        await live_here(turn, found[number].id)
        await conversations.put_came_by(turn.work, turn.chat_id, CameBy.FLYER)
    await look_on(turn)
    return True
