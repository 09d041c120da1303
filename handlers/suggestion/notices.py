"""A suggestion as its connector sees it: who, why, what each gives and gets; and what she may do with it."""

from typing import Any

from handlers.activity.words import activity_words
from handlers.catalogue.doing import doing_of
from handlers.notices.registry import TEAM, See, notice
from handlers.permission.visibility import What
from handlers.texts.message import Button, Message, lines, names, of, word
from storage import activities, people, suggestions
from storage.activities import Activity
from storage.people import Person
from storage.suggestions import Member, Suggestion
from storage.tables.suggestion import SuggestionState
from storage.work import Work

People = dict[int, Person]


@notice(purpose=None, uncertain="again", by_call=False, held_by=TEAM)
async def suggestion(look: See, *, suggestion: int) -> Message | None:
    found = await suggestions.get(look.work, suggestion)
    activity = await activities.get(look.work, found.activity_id or 0)
    if found.state is not SuggestionState.SHOWN or not activity.on or activity.starts_at <= look.now:
        return None
    return await suggestion_message(look.work, found, look.person.id)


async def suggestion_message(work: Work, found: Suggestion, reader_id: int) -> Message:
    activity = await activities.get(work, found.activity_id or 0)
    members = await suggestions.members(work, found.id)
    known = await people.named(work, [one.person_id for one in members] + [activity.host_id or 0])
    asked = [one for one in members if one.asked and one.person_id != found.about_id]
    start = _round_found(found, activity) or _starter(found, known, activity, reader_id)
    called = [known[one.person_id].call_name for one in asked if one.person_id in known]
    who = word("suggestion-whom", who=names(called)) if called else word("suggestion-nobody")
    params = await activity_words(work, activity) | {"start": start, "whom": who}
    buttons = buttons_of(found, anybody=bool(asked))
    if activity.host_id is None and found.activity is not None:
        buttons = (*buttons, Button("suggestion.host", "host_suggested", {"suggestion": found.id}))
    return Message("suggestion", params, buttons)


async def why_message(work: Work, found: Suggestion) -> Message:
    """Behind a tap: why each of them, and what each gives and gets."""
    members = await suggestions.members(work, found.id)
    known = await people.named(work, [one.person_id for one in members])
    asked = [one for one in members if one.asked and one.person_id != found.about_id]
    said = lines_of(found, members, asked, known) or [word("suggestion-nobody")]
    back = Button("suggestion-why.back", "show_suggestion", {"suggestion": found.id})
    return Message("suggestion-why", {"lines": lines(said)}, (back,))


def buttons_of(found: Suggestion, *, anybody: bool) -> tuple[Button, ...]:
    """Without anybody left there is nobody to ask, and nobody to leave out."""
    which = {"suggestion": found.id}
    pass_on = (
        Button("suggestion.pass-on", "pass_on", which),
        Button("suggestion.leave-out", "begin_leave_out", which),
    )
    others = (
        Button("suggestion.add", "begin_add", which),
        Button("suggestion.set-aside", "set_aside", which),
    )
    why = Button("suggestion.why", "show_why", which)
    return (*pass_on, why, *others) if anybody else others


def _round_found(found: Suggestion, activity: Activity) -> dict[str, Any] | None:
    """From a matching round: nobody in particular began it."""
    if found.activity is None:
        return None
    if activity.series_id is None:
        return word("suggestion-starter.group")
    return word("suggestion-starter.weekly", **doing_of(activity))


def _starter(found: Suggestion, known: People, activity: Activity, reader_id: int) -> dict[str, Any]:
    """Who would like to do something; and whom they would like to know there already."""
    starter = known.get(found.about_id or 0)
    name = starter.call_name if starter else word("common-somebody")
    host = known.get(activity.host_id or 0)
    said = doing_of(activity) | {"starter": name}
    if host is None or host.id == found.about_id:
        return word("suggestion-starter.alone", **said)
    if host.id == reader_id:
        return word("suggestion-starter.with-you", **said)
    return word("suggestion-starter.with-host", **said, host=host.call_name)


def lines_of(found: Suggestion, members: list[Member], asked: list[Member], known: People) -> list[Any]:
    """A line or two for each who would be asked, and what whoever started it gives and gets."""
    there = {one.person_id for one in asked} | {found.about_id or 0}
    starters = [one for one in members if one.person_id == found.about_id]
    said: list[Any] = []
    for one in (*asked, *starters):
        if one.person_id not in known:
            continue
        if one in asked:
            said.append(_why(one, known))
        said += gives_and_gets(one, known, there)
    return said


def _why(one: Member, known: People) -> dict[str, Any]:
    name = known[one.person_id].call_name
    because = because_of(one)
    if not because:
        return word("suggestion-person.by-hand", name=name)
    why = word("suggestion-person.why", name=name, reasons=names(because))
    return of(one.person_id, What.REASONS, why, otherwise=word("suggestion-person.only", name=name))


def because_of(one: Member) -> list[Any]:
    """What they enjoy, when they have time, that they live near: without who gives what."""
    return [found for reason in one.reasons if (found := _reason(reason))]


def _reason(reason: dict[str, Any]) -> Any:
    match reason["code"]:
        case "shared_joy":
            return word(f"activity-{reason['params']['activity']}.they-enjoy")
        case "day_part":
            return word("suggestion-reason.day-part")
        case "near":
            return word("suggestion-reason.near")
        case _:
            return None


def gives_and_gets(one: Member, known: People, there: set[int]) -> list[Any]:
    """Only between people who are (still) in it."""
    said: list[Any] = []
    for reason in one.reasons:
        params = reason["params"]
        match reason["code"]:
            case "you_bring":
                what, whom = word(f"offer-{params['offer']}.they-give"), params["to"]
                said += _gift("gives", one.person_id, what, whom, known, there)
            case "you_get":
                what, whom = word(f"offer-{params['wish']}.wish"), params["from"]
                said += _gift("gets", one.person_id, what, whom, known, there)
    return said


def _gift(way: str, whose: int, what: Any, whom: list[str], known: People, there: set[int]) -> list[Any]:
    name = known[whose].call_name
    others = [known[int(one)].call_name for one in whom if int(one) in there and int(one) in known]
    given = of(whose, What.REASONS, what)
    return [word(f"suggestion-{way}", name=name, what=given, who=names(others))] if others else []
