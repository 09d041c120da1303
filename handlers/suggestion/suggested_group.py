"""What a connector does with a suggested group: plans a first activity, brings it together, or leaves it."""

from datetime import date, datetime, time, timedelta

from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option
from handlers.permission.permissions import STAFF
from handlers.permission.visibility import What
from handlers.plan_picture.drawing import as_params
from handlers.plan_picture.picture import drawing_of_suggestion
from handlers.suggestion.group_notices import group_message, group_why_message, when_and_what
from handlers.suggestion.notices import suggestion_message
from handlers.suggestion.suggest_companions import show_open_ones
from handlers.suggestion.tap_in_error import set_aside_by_mistake
from handlers.task.give_task import give_task
from handlers.task.notices import phone_line
from handlers.texts import times
from handlers.texts.message import Attachment, Button, lines, names, of, when, word
from storage import matching_rounds, people, suggestions
from storage.activities import Activity
from storage.people import Person
from storage.suggested_group import still_together
from storage.suggestions import Suggestion
from storage.tables.card import DayPart
from storage.tables.contact import TaskKind
from storage.tables.suggestion import SuggestionKind, SuggestionState

CLOCKS = {
    DayPart.MORNING: (time(10), time(10, 30), time(11)),
    DayPart.AFTERNOON: (time(14), time(14, 30), time(15)),
    DayPart.EVENING: (time(18, 30), time(19)),
}
TIME_TO_ASK = 2
"""Days: who is asked has some time to say yes."""


@action(may=STAFF)
async def seek_groups(turn: Turn) -> None:
    """A connector asks for a matching round now; what it finds comes by itself."""
    await matching_rounds.want(turn.work, turn.here.id, turn.now, asked_by_id=turn.me.id)
    await turn.say("matching-round-begun")


@action(may=STAFF)
async def plan_group(turn: Turn, *, suggestion: int) -> None:
    found = await _open(turn, suggestion)
    await open_flow(turn, "activity", {"suggestion": found.id, "category": found.activity}, screen="when")


@action(may=STAFF, looks=True)
async def show_group_picture(turn: Turn, *, suggestion: int) -> None:
    """Who brings what to whom, for who would rather look than read."""
    found = await _open(turn, suggestion)
    members = await suggestions.members(turn.work, found.id)
    called = {one.id: one.call_name for one in await members_of(turn, found)}
    words = {key: str(turn.tongue.words(value)) for key, value in when_and_what(found).items()}
    about = (words["activity"], f"{words['day']} {words['part']}")
    drawing = drawing_of_suggestion(turn.tongue.speaker, turn.here.name, about, members, called)
    shown = {name: of(members[0].person_id, What.REASONS, part) for name, part in as_params(drawing).items()}
    turn.edits = None
    await turn.say(
        "suggestion-group-picture",
        Button("suggestion-group-picture.back", "show_group", {"suggestion": found.id}),
        attachment=Attachment("photo", "group_picture", shown),
    )


@action(may=STAFF, looks=True)
async def show_group(turn: Turn, *, suggestion: int) -> None:
    turn.messages.append((await group_message(turn.work, await _open(turn, suggestion)), None))


@action(may=STAFF, looks=True)
async def show_group_why(turn: Turn, *, suggestion: int) -> None:
    turn.messages.append((await group_why_message(turn.work, await _open(turn, suggestion)), None))


@action(may=STAFF)
async def bring_together(turn: Turn, *, suggestion: int) -> None:
    """The connector does it in her own way, with numbers to call; the bot says nothing to anybody.

    A task stays until she says how it went, so that nothing of it is lost.
    """
    found = await _open(turn, suggestion)
    members = await members_of(turn, found)
    await _decide(turn, found, SuggestionState.PASSED_ON)
    await give_task(turn.work, turn.now, TaskKind.BRING_TOGETHER, about=members[0], for_id=turn.me.id)
    reached = [line for one in members for line in await phone_line(turn.work, one)]
    said = [word("suggestion-group-unaware"), *reached]
    who = names([one.call_name for one in members])
    await turn.say("suggestion-group-yours", who=who, lines=lines(said))


@action(may=STAFF)
async def set_group_aside(turn: Turn, *, suggestion: int) -> None:
    await _decide(turn, await _open(turn, suggestion), SuggestionState.SET_ASIDE)
    await turn.say("suggestion-group-set-aside", set_aside_by_mistake(suggestion))


async def members_of(turn: Turn, found: Suggestion) -> list[Person]:
    ids = [one.person_id for one in await suggestions.members(turn.work, found.id)]
    known = await people.named(turn.work, ids)
    return [known[one] for one in ids if one in known]


async def group_moments(turn: Turn, suggestion_id: int) -> list[Option]:
    """The next time that it is the part of the week in which all of them have time."""
    found = await _open(turn, suggestion_id)
    day, part = (found.day_part or "").split("-")
    first = turn.today + timedelta(days=TIME_TO_ASK)
    there = first + timedelta(days=(int(day) - first.weekday()) % 7)
    return [_moment(turn, there, clock) for clock in CLOCKS[DayPart(part)]]


def _moment(turn: Turn, day: date, clock: time) -> Option:
    moment = datetime.combine(day, clock, turn.zone)
    on = turn.tongue.words(when(moment, "date"))
    at = times.clock_alone(moment, turn.language, turn.zone.key)
    return Option(moment.isoformat(), f"{on}, {at}", literal=True)


async def show_activity_of_group(turn: Turn, suggestion_id: int, activity: Activity) -> None:
    """It has an activity now: the connector leaves out, adds, and says yes, as with any other."""
    if not await suggestions.begin_activity(turn.work, suggestion_id, activity.id):
        raise Refusal("suggestion-decided")
    found = await suggestions.get(turn.work, suggestion_id)
    turn.messages.append((await suggestion_message(turn.work, found, turn.me.id), None))


async def _open(turn: Turn, suggestion_id: int) -> Suggestion:
    found = await suggestions.get(turn.work, suggestion_id)
    if found.kind is not SuggestionKind.GROUP or found.state is not SuggestionState.SHOWN:
        raise Refusal("suggestion-decided")
    if not await still_together(turn.work, found, turn.now):
        raise Refusal("suggestion-nobody-left")
    return found


async def _decide(turn: Turn, found: Suggestion, state: SuggestionState) -> None:
    if not await suggestions.decide(turn.work, found.id, state):
        raise Refusal("suggestion-decided")
    await turn.note(f"suggestion_{state}")
    await show_open_ones(turn.work, turn.now, found.connector_id, found.neighbourhood_id)
