"""After an activity: the host says who was there, and who was there says how it was and what comes next."""

from typing import Any

from handlers.activity.answer_reminder import human_of, say_to, whose
from handlers.activity.changes import about
from handlers.activity.say_coming import by_phone
from handlers.activity.weekly import WEEKLY, join_weekly, settle_on_weekly
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import COMMANDS, action
from handlers.conversation.turn import Turn
from handlers.decision.ask import ask_own_idea
from handlers.permission.permissions import ANYONE, SELF_OR_CALLER
from handlers.task.give_task import give_task
from handlers.texts.message import Button
from storage import activities, attendance, groups, series
from storage.activities import Activity
from storage.attendance import Attendance
from storage.people import Person
from storage.tables.activity import AttendanceState
from storage.tables.contact import TaskKind

AGAIN = ("weekly", "sometimes", "other", "no")
COMPANY = ("yes", "not-yet")


@action(may=ANYONE)
async def tell_my_name(turn: Turn) -> None:
    """Only now, after the activity; the ordinary start asks for it."""
    await COMMANDS["start"](turn, "")


@action(may=SELF_OR_CALLER)
async def say_how_it_was(turn: Turn, *, attendance: int, answer: str) -> None:
    """`answer`: good, so-so or bad."""
    mine, activity, person = await _was_there(turn, attendance)
    await _keep(turn, mine, how_was_it=answer.replace("-", "_"))
    if answer == "bad":
        buttons = [
            *_choices("common-choice", "talk_about_activity", mine, ("yes", "no")),
            *_otherwise(turn, person),
            _apart(person),
        ]
        await say_to(turn, person, "afterwards-talk", *buttons, human=await human_of(turn, person))
        return
    await _ask_what_next(turn, mine, activity, person, good=answer == "good")


@action(may=SELF_OR_CALLER)
async def talk_about_activity(turn: Turn, *, attendance: int, answer: str) -> None:
    _, activity, person = await _was_there(turn, attendance)
    if answer == "yes":
        await give_task(turn.work, turn.now, TaskKind.TALK, about=person, activity_id=activity.id)
        await say_to(turn, person, "afterwards-will-talk", human=await human_of(turn, person))
    else:
        await say_to(turn, person, "afterwards-thanks")


async def _ask_what_next(
    turn: Turn, mine: Attendance, activity: Activity, person: Person, *, good: bool
) -> None:
    """After a good small round: more company? After another activity: again? Never after a bad one."""
    if not activity.small or person.id == activity.host_id:
        buttons = _choices("afterwards-again", "say_again", mine, AGAIN)
        await say_to(turn, person, "afterwards-again", *buttons)
    elif good:
        buttons = _choices("afterwards-company", "answer_company", mine, COMPANY)
        await say_to(turn, person, "afterwards-company", *buttons)
    else:
        await say_to(turn, person, "afterwards-thanks")


def _otherwise(turn: Turn, person: Person) -> list[Button]:
    """A complaint may become something they offer; who is called says that to who calls them."""
    mine = person.id == turn.me.id
    which = {"person": person.id, "answer": "yes"}
    return [Button("afterwards-talk.otherwise", "answer_otherwise", which)] if mine else []


def _apart(person: Person) -> Button:
    return Button("afterwards-again.apart", "begin_apart", {"person": person.id})


def _choices(text: str, verb: str, mine: Attendance, answers: tuple[str, ...]) -> list[Button]:
    return [Button(f"{text}.{one}", verb, {"attendance": mine.id, "answer": one}) for one in answers]


@action(may=SELF_OR_CALLER)
async def answer_company(turn: Turn, *, attendance: int, answer: str) -> None:
    """`answer`: yes or not-yet. Yes leads to an activity of their own; by phone a human helps with that."""
    _, activity, person = await _was_there(turn, attendance)
    if answer != "yes":
        await say_to(turn, person, "afterwards-not-yet", human=await human_of(turn, person))
    elif not by_phone(turn, person):
        await turn.say("afterwards-own-activity")
        await COMMANDS["wandeling"](turn, "flyer")
    else:
        await give_task(turn.work, turn.now, TaskKind.TALK, about=person, activity_id=activity.id)
        await say_to(turn, person, "afterwards-will-talk", human=await human_of(turn, person))


@action(may=SELF_OR_CALLER)
async def say_again(turn: Turn, *, attendance: int, answer: str) -> None:
    """`answer`: weekly, sometimes, other or no."""
    mine, activity, person = await _was_there(turn, attendance)
    activity = await activities.lock(turn.work, activity.id)
    await _keep(turn, mine, again=answer)
    await turn.note(f"again_{answer}", activity_id=activity.id)
    if answer == "other":
        await open_aside(turn, "idea", {"attendance": mine.id})
    elif answer == WEEKLY:
        await _weekly(turn, activity, person)
    elif answer == "no":
        await say_to(turn, person, "afterwards-not-again", _apart(person))
    else:
        await say_to(turn, person, "afterwards-sometimes")


async def _weekly(turn: Turn, activity: Activity, person: Person) -> None:
    if activity.series_id is None:
        begun = await settle_on_weekly(turn.work, turn.now, activity)
        await say_to(turn, person, "afterwards-all-weekly" if begun else "afterwards-weekly")
        return
    if not await join_weekly(turn.work, turn.now, activity.series_id, person.id):
        await say_to(turn, person, "afterwards-thanks")
        return
    coming = [
        one for one in await series.activities_to_come(turn.work, activity.series_id, turn.now) if one.on
    ]
    if coming:
        await say_to(turn, person, "series-joined", **await about(turn.work, coming[0]))
    else:
        await say_to(turn, person, "afterwards-weekly")


@action(may=SELF_OR_CALLER)
async def tell_idea(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Another thing that somebody would like: their group is asked, or a human hears it."""
    _, activity, person = await _was_there(turn, answers["attendance"])
    voice, words = answers.get("what_voice"), answers.get("what")
    if words and await _is_of_a_group(turn, activity, person):
        by = turn.me.id if by_phone(turn, person) else None
        await ask_own_idea(turn.work, turn.now, activity.group_id or 0, person.id, words, spoken_by_id=by)
        await say_to(turn, person, "decision-idea-kept")
        await go_back(turn, answers)
        return
    kind = TaskKind.VOICE if voice else TaskKind.OWN_WORDS
    await give_task(
        turn.work, turn.now, kind, about=person, activity_id=activity.id, words=words, voice=voice
    )
    await say_to(turn, person, "afterwards-idea-told", human=await human_of(turn, person))
    await go_back(turn, answers)


async def _is_of_a_group(turn: Turn, activity: Activity, person: Person) -> bool:
    mine = {one.id for one in await groups.of_person(turn.work, person.id)}
    return activity.group_id in mine


async def _was_there(turn: Turn, attendance_id: int) -> tuple[Attendance, Activity, Person]:
    mine, activity, person = await whose(turn, attendance_id)
    if mine.state is not AttendanceState.PRESENT:
        raise Stale
    return mine, activity, person


async def _keep(turn: Turn, mine: Attendance, **answer: str) -> None:
    if not await attendance.say(turn.work, mine.id, **answer):
        raise Stale
