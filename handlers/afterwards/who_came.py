"""The host says who was there: names that were expected, and how many without a name."""

from typing import Any

from handlers.activity.changes import about
from handlers.afterwards.end_activities import tell, untell
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.permission.names_apart import names_apart
from handlers.permission.permissions import HOST
from handlers.texts.message import MISTAKE, MISTAKE_LASTS, Button
from storage import activities, attendance, people
from storage.activities import Activity
from storage.attendance import Attendance
from storage.tables.activity import ActivityState


@action(may=HOST)
async def begin_telling(turn: Turn, *, activity: int) -> None:
    found = await activities.get(turn.work, activity)
    if found.state is not ActivityState.HAPPENED or not await attendance.coming(turn.work, activity):
        raise Refusal("afterwards-told-already")
    await open_aside(turn, "tally" if turn.actor.staff else "present", {"activity": activity})


@options
async def who_came(turn: Turn, place: Place) -> list[Option]:
    """Everybody who was expected but the host; two of one name are told apart."""
    activity = await activities.get(turn.work, place.answers["activity"])
    expected = [one for one in await attendance.coming(turn.work, activity.id) if not _is_host(one, activity)]
    known = await people.named(turn.work, [one.person_id for one in expected if one.person_id is not None])
    called = await names_apart(turn.work, turn.actor, [*known.values()], turn.tongue)
    shown: list[Option] = []
    for one in expected:
        name = called.get(one.person_id or 0) or turn.tongue.text("present-new-neighbour", {})
        shown.append(Option(f"{one.id}", _apart(name, shown), literal=True))
    return shown


def _is_host(one: Attendance, activity: Activity) -> bool:
    return one.person_id is not None and one.person_id == activity.host_id


def _apart(name: str, shown: list[Option]) -> str:
    same = sum(one.label == name or one.label.startswith(f"{name} (") for one in shown)
    return f"{name} ({same + 1})" if same else name


@fill
async def which_activity(turn: Turn, place: Place) -> dict[str, Any]:
    return await about(turn.work, await activities.get(turn.work, place.answers["activity"]))


@action(may=HOST)
async def tell_who_came(turn: Turn, *, answers: dict[str, Any]) -> None:
    """`who`: numbers of attendances; `more`: n1 to n8, how many nobody has a name for yet."""
    present = {int(key) for key in answers.get("who", [])}
    nameless = int(answers.get("more", "n0").removeprefix("n"))
    await _tell(turn, answers["activity"], present, nameless)
    await go_back(turn, answers)


@action(may=HOST)
async def tell_nobody_came(turn: Turn, *, activity: int) -> None:
    await _tell(turn, activity, set(), 0)


async def _tell(turn: Turn, activity_id: int, present: set[int], nameless: int) -> None:
    activity = await activities.get(turn.work, activity_id)
    await tell(turn.work, turn.now, activity, present, nameless)
    await turn.note("activity_told", activity_id=activity.id)
    wrong = Button(MISTAKE, "take_back_telling", {"activity": activity.id}, lasts=MISTAKE_LASTS)
    if present or nameless:
        await turn.say("afterwards-told", wrong)
    else:
        await turn.say(
            "afterwards-nobody-came-staff" if turn.actor.staff else "afterwards-nobody-came", wrong
        )


@action(may=HOST)
async def take_back_telling(turn: Turn, *, activity: int) -> None:
    """Tapped by mistake: who was there is asked again, and what followed from it did not happen."""
    found = await activities.get(turn.work, activity)
    if not await untell(turn.work, turn.now, found):
        raise Refusal("afterwards-told-already")
    await begin_telling(turn, activity=activity)
