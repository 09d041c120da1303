"""What a connector does with a suggestion: leaves somebody out, adds somebody, says yes, sets it aside."""

from typing import Any

from handlers.catalogue.doing import doing_of
from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.people_to_choose import people_to_choose
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, command, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.notices.notify import notify
from handlers.notices.registry import NOTICES, see
from handlers.permission.of_group import that_may
from handlers.permission.permissions import TEAM
from handlers.suggestion.notices import suggestion_message, why_message
from handlers.suggestion.suggest_companions import NOTICES as NOTICE_OF
from handlers.suggestion.suggest_companions import show_open_ones
from handlers.suggestion.tap_in_error import set_aside_by_mistake
from handlers.texts.message import Button, lines, names, word
from storage import activities, askable, contact_routes, invitations, people, suggestions
from storage.activities import Activity
from storage.people import Person
from storage.suggestions import Member, Suggestion
from storage.tables.person import RoleName
from storage.tables.suggestion import SuggestionKind, SuggestionState


@command("voorstellen", "suggestions")
async def show_suggestions(turn: Turn, _rest: str) -> None:
    """The oldest few; the rest waits until one of these is decided on."""
    if not turn.actor.staff and not turn.actor.has(RoleName.VOLUNTEER):
        raise Refusal
    every = await suggestions.open_for(turn.work, turn.me.id, turn.here.id)
    waiting = await that_may(turn.work, turn.actor, TEAM, "suggestion", every)
    look = await see(turn.work, turn.now, turn.me)
    for one in waiting[: suggestions.IN_VIEW]:
        message = await NOTICES[NOTICE_OF[one.kind]].fill(look, suggestion=one.id)
        if message is not None:
            turn.messages.append((message, None))
    seek = [Button("suggestion-seek.now", "seek_groups")] if turn.actor.staff else []
    if not turn.messages:
        await turn.say("suggestion-none", *seek)
    elif seek and len(waiting) < suggestions.IN_VIEW:
        await turn.say("suggestion-seek", *seek)
    elif len(waiting) > suggestions.IN_VIEW:
        await turn.say("suggestion-more", count=len(waiting) - suggestions.IN_VIEW)


@action(may=TEAM)
async def pass_on(turn: Turn, *, suggestion: int) -> None:
    """The connector says yes: each is asked apart, if they may still be asked."""
    found, activity = await _open(turn, suggestion)
    wanted = [one.person_id for one in await _to_ask(turn, found)]
    agreed = await askable.still_may_be_asked(turn.work, activity, wanted, turn.now)
    if not agreed:
        raise Refusal("suggestion-nobody-left")
    await _decide(turn, found, SuggestionState.PASSED_ON)
    for person_id in agreed:
        await invite(turn, activity, person_id)
    known = await people.named(turn.work, agreed)
    who = names([known[one].call_name for one in agreed])
    calls = await _who_calls(turn, [known[one] for one in agreed if known[one].telegram_id is None])
    await turn.say("suggestion-passed-on", who=who, count=len(agreed), lines=lines(calls))


async def _who_calls(turn: Turn, by_phone: list[Person]) -> list[Any]:
    """A line for each caller, oneself or somebody else."""
    of_caller: dict[int | None, list[str]] = {}
    for person in by_phone:
        caller = await contact_routes.caller_of(turn.work, person)
        of_caller.setdefault(caller, []).append(person.call_name)
    said = []
    for caller, called in of_caller.items():
        if caller is None:
            said.append(word("suggestion-call.nobody", who=names(called)))
        elif caller == turn.me.id:
            said.append(word("suggestion-call.you", who=names(called)))
        else:
            other = (await people.get(turn.work, caller)).call_name
            said.append(word("suggestion-call.other", caller=other, who=names(called)))
    return said or [word("suggestion-call.none")]


@action(may=TEAM, looks=True)
async def show_why(turn: Turn, *, suggestion: int) -> None:
    found, _ = await _open(turn, suggestion)
    turn.messages.append((await why_message(turn.work, found), None))


@action(may=TEAM, looks=True)
async def show_suggestion(turn: Turn, *, suggestion: int) -> None:
    found, _ = await _open(turn, suggestion)
    turn.messages.append((await suggestion_message(turn.work, found, turn.me.id), None))


async def invite(turn: Turn, activity: Activity, person_id: int) -> None:
    """One private question, once."""
    invitation = await invitations.ask(turn.work, activity.id, person_id, turn.now)
    if invitation is not None:
        await notify(
            turn.work,
            turn.now,
            person_id,
            "invitation",
            key=f"{invitation.id}",
            group=activity.group,
            expires=activity.starts_at,
            invitation=invitation.id,
        )


@action(may=TEAM)
async def set_aside(turn: Turn, *, suggestion: int) -> None:
    """Nobody is asked; the activity itself goes on, for it is not hers to forbid."""
    found, activity = await _open(turn, suggestion)
    await _decide(turn, found, SuggestionState.SET_ASIDE)
    await turn.say("suggestion-set-aside", set_aside_by_mistake(found.id), **doing_of(activity))


@action(may=TEAM)
async def host_suggested(turn: Turn, *, suggestion: int) -> None:
    """Who planned it for others will be there too, because they say so."""
    found, activity = await _open(turn, suggestion)
    if activity.host_id is not None:
        raise Stale
    await activities.change(turn.work, activity.id, host_id=turn.me.id)
    await turn.note("activity_host_found", activity_id=activity.id)
    turn.draw_over(await suggestion_message(turn.work, found, turn.me.id))


@action(may=TEAM)
async def begin_leave_out(turn: Turn, *, suggestion: int) -> None:
    await _open(turn, suggestion)
    await open_flow(turn, "leaveout", {"suggestion": suggestion})


@action(may=TEAM)
async def begin_add(turn: Turn, *, suggestion: int) -> None:
    found, activity = await _open(turn, suggestion)
    if not await _may_be_added(turn, found, activity):
        raise Refusal("suggestion-add-nobody")
    await open_flow(turn, "addone", {"suggestion": suggestion})


@options
async def suggested_people(turn: Turn, place: Place) -> list[Option]:
    asked = await _to_ask(turn, await suggestions.get(turn.work, place.answers["suggestion"]))
    known = await people.named(turn.work, [one.person_id for one in asked])
    return await _by_name(turn, [known[one.person_id] for one in asked if one.person_id in known])


@options
async def people_to_add(turn: Turn, place: Place) -> list[Option]:
    found = await suggestions.get(turn.work, place.answers["suggestion"])
    activity = await activities.get(turn.work, found.activity_id or 0)
    return await _by_name(turn, await _may_be_added(turn, found, activity))


@action(may=TEAM)
async def leave_out(turn: Turn, *, answers: dict[str, Any]) -> None:
    found, _ = await _open(turn, answers["suggestion"])
    await suggestions.change_member(turn.work, found.id, int(answers["who"]), left_out=True)
    turn.draw_over(await suggestion_message(turn.work, found, turn.me.id))


@action(may=TEAM)
async def add_neighbour(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Somebody whom she thought of herself, or who was in reserve."""
    found, activity = await _open(turn, answers["suggestion"])
    who = int(answers["who"])
    if who not in [one.id for one in await _may_be_added(turn, found, activity)]:
        raise Refusal("suggestion-nobody-left")
    if not await suggestions.change_member(turn.work, found.id, who, reserve=False, left_out=False):
        last = max(one.position for one in await suggestions.members(turn.work, found.id))
        await suggestions.put_member(turn.work, found.id, who, position=last + 1)
    turn.draw_over(await suggestion_message(turn.work, found, turn.me.id))


async def _open(turn: Turn, suggestion_id: int) -> tuple[Suggestion, Activity]:
    found = await suggestions.get(turn.work, suggestion_id)
    if found.kind is not SuggestionKind.ACTIVITY:
        raise Stale
    activity = await activities.get(turn.work, found.activity_id or 0)
    if found.state is not SuggestionState.SHOWN or not activity.on or activity.starts_at <= turn.now:
        raise Refusal("suggestion-decided")
    return found, activity


async def _decide(turn: Turn, found: Suggestion, state: SuggestionState) -> None:
    """Once: two connectors at the same time do not ask twice. The next suggestion comes into view."""
    if not await suggestions.decide(turn.work, found.id, state):
        raise Refusal("suggestion-decided")
    await turn.note(f"suggestion_{state}", activity_id=found.activity_id)
    await show_open_ones(turn.work, turn.now, found.connector_id, found.neighbourhood_id)


async def _to_ask(turn: Turn, found: Suggestion) -> list[Member]:
    members = await suggestions.members(turn.work, found.id)
    return [one for one in members if one.asked and one.person_id != found.about_id]


async def _may_be_added(turn: Turn, found: Suggestion, activity: Activity) -> list[Person]:
    """Who was in reserve first, best first; then everybody else who may be asked, by name."""
    order = {one.person_id: one.position for one in await suggestions.members(turn.work, found.id)}
    everybody = await askable.may_be_asked(turn.work, activity, turn.now)
    return sorted(everybody, key=lambda one: order.get(one.id, len(order) + len(everybody)))


async def _by_name(turn: Turn, found: list[Person]) -> list[Option]:
    return await people_to_choose(turn, found)
