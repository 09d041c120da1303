"""Activities as appointments in a calendar: what, when and where, and never who (PRACTICE 33)."""

from dataclasses import asdict
from typing import Any
from uuid import UUID, uuid5

from handlers.activity.words import landmark
from handlers.calendar_file.ics import Appointment
from handlers.catalogue.doing import doing_of
from handlers.conversation.turn import Turn
from handlers.texts.localise import Tongue
from handlers.texts.message import Attachment
from storage import neighbourhoods
from storage.activities import Activity
from storage.tables.activity import ActivityState
from storage.work import Work

OURS = UUID("5b0d6f1e-6a43-4f0c-9d0e-8f7b6f6a2c11")
"""Made once, so that no other program has a `uid` of ours."""


async def calendar_of(turn: Turn, found: list[Activity]) -> Attachment:
    """The file, in the language of whoever asked."""
    made: dict[str, Any] = {
        "name": turn.here.name,
        "zone": turn.zone.key,
        "made": turn.now.isoformat(),
        "appointments": [asdict(await appointment_of(turn.work, turn.tongue, one)) for one in found],
    }
    return Attachment("document", "calendar", made)


async def appointment_of(work: Work, tongue: Tongue, activity: Activity) -> Appointment:
    place = await neighbourhoods.get_place(work, activity.place_id)
    off = activity.state is ActivityState.CALLED_OFF
    words = doing_of(activity) | {"landmark": await landmark(work, activity, place)}
    return Appointment(
        uid=uid_of(activity),
        edition=activity.edition,
        starts=activity.starts_at.isoformat(),
        minutes=activity.minutes,
        title=tongue.text("calendar-entry.off" if off else "calendar-entry.title", words),
        place=", ".join(part for part in (place.name, place.address) if part),
        note=tongue.text("calendar-entry.note", words),
        off=off,
    )


def uid_of(activity: Activity) -> str:
    """The same for good, also when the bot gets another name; different in each installation."""
    return str(uuid5(OURS, f"{activity.id}:{activity.created_at.timestamp()}"))
