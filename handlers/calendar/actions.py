"""`/agenda` and "In mijn agenda": a file that a phone takes into its own calendar."""

from handlers.calendar.appointments import calendar_of
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.neighbourhood.which_neighbourhood import know_where
from handlers.permission.permissions import ANYONE, STAFF
from handlers.texts.message import Button
from storage import calendars
from storage.tables.person import RoleName

OF_THE_NEIGHBOURHOOD = (RoleName.CONNECTOR, RoleName.COORDINATOR)


@command("agenda", "calendar")
async def begin_calendar(turn: Turn, _rest: str) -> None:
    """Who works for the neighbourhood gets all that is public there; everybody else what is their own."""
    if not await know_where(turn, then="agenda"):
        return
    if any(turn.actor.has(role, turn.here.id) for role in OF_THE_NEIGHBOURHOOD):
        await take_calendar_of_neighbourhood(turn)
    else:
        await take_my_calendar(turn)


@action(may=STAFF)
async def take_calendar_of_neighbourhood(turn: Turn) -> None:
    found = await calendars.public(turn.work, turn.here.id, turn.now)
    mine = Button("calendar-mine.take", "take_my_calendar")
    if not found:
        await turn.say("calendar-public-none", mine)
        return
    file = await calendar_of(turn, found)
    await turn.say("calendar-public", mine, attachment=file, neighbourhood=turn.here.name)


@action(may=ANYONE)
async def take_my_calendar(turn: Turn) -> None:
    """All of theirs at once: what a calendar has already it only brings up to date."""
    found = await calendars.own(turn.work, turn.person.id if turn.person else None, turn.chat_id, turn.now)
    if found:
        await turn.say("calendar-mine", attachment=await calendar_of(turn, found))
    else:
        await turn.say("calendar-mine-none", Button("flyer-over.look", "look_on"))
