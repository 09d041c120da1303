"""A member asks the group something: an idea, a name, another time, somebody new, a rest."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside, open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import ACTIONS, action, options
from handlers.conversation.turn import Turn
from handlers.decision.ask import ask
from handlers.decision.close import close_if_all_answered
from handlers.decision.rules import YES
from handlers.engine.flow import Option, Place
from handlers.group.full_name import names_in_full
from handlers.group.invite_group import may_be_invited, next_plan
from handlers.group.outcome_notices import PLANNED
from handlers.permission.permissions import MEMBER
from handlers.start_activity.category import meant_by
from handlers.texts.letters import folded
from handlers.texts.typed_values import WORDS_LENGTH
from storage import decisions, groups, neighbourhoods, people, series
from storage.decisions import Decision
from storage.groups import Group
from storage.series import Series
from storage.tables.group import DecisionKind, DecisionState, GroupPhase

CLOCKS = {"morning": time(10, 30), "afternoon": time(14), "evening": time(19)}
NAMES, NAMES_GATHER = 3, timedelta(days=2)
K = DecisionKind
FLOW_OF = {
    "idea": "groupidea",
    "agree": "groupagree",
    "time": "grouptime",
    "place": "groupplace",
    "name": "groupname",
    "visit": "groupvisit",
}
"""What a member may choose to ask, and the flow in which it is asked."""
SHOWN_BY = {"feasts": "show_feasts", "practice": "show_practice"}
"""What is no question but a page of the group, of a room above this one."""
PHASE_OF = {"rest": GroupPhase.RESTING, "end": GroupPhase.ENDED}


@action(may=MEMBER)
async def show_group_choices(turn: Turn, *, group: int) -> None:
    await open_aside(turn, "groupmore", {"group": group})


@action(may=MEMBER)
async def choose_for_group(turn: Turn, *, answers: dict[str, Any]) -> None:
    group, what = answers["group"], answers["what"]
    if what in ("time", "place"):
        await _weekly_of(turn, group)
    if what in SHOWN_BY:
        await ACTIONS[SHOWN_BY[what]](turn, group=group)
        return
    if what == "visit" and await next_plan(turn.work, turn.now, group) is None:
        raise Refusal("group-visit-no-plan")
    if what in FLOW_OF:
        await open_flow(turn, FLOW_OF[what], {"group": group})
        return
    if what == "newcomer":
        await _ask(turn, group, K.NEWCOMER)
    else:
        await _ask(turn, group, K.PHASE, options=[PHASE_OF[what].value])
    await go_back(turn, answers)


@action(may=MEMBER)
async def begin_group_idea(turn: Turn, *, group: int) -> None:
    await open_aside(turn, "groupidea", {"group": group})


@action(may=MEMBER)
async def begin_group_name(turn: Turn, *, group: int) -> None:
    await open_aside(turn, "groupname", {"group": group})


@action(may=MEMBER)
async def begin_group_agreement(turn: Turn, *, group: int) -> None:
    await open_aside(turn, "groupagree", {"group": group})


@action(may=MEMBER)
async def ask_group_idea(turn: Turn, *, answers: dict[str, Any]) -> None:
    await _ask(turn, answers["group"], K.IDEA, words=answers["what"])
    await go_back(turn, answers)


@action(may=MEMBER)
async def ask_group_agreement(turn: Turn, *, answers: dict[str, Any]) -> None:
    said = answers.get("what_words") or turn.tongue.text(f"groupagree-said.{answers['what']}", {})
    await _ask(turn, answers["group"], K.AGREEMENT, words=said)
    await go_back(turn, answers)


async def _ask(turn: Turn, group_id: int, kind: DecisionKind, **how: Any) -> Decision:
    """Who asks it wants it: that need not be asked of them."""
    if not (await groups.get(turn.work, group_id)).lives:
        raise Refusal("group-not-any-more")
    made = await ask(turn.work, turn.now, group_id, kind, asked_by_id=turn.me.id, **how)
    wants = "o1" if kind in (K.TIME, K.PLACE) else YES
    await decisions.vote(turn.work, made.id, turn.me.id, wants, turn.now)
    await turn.say("group-asking")
    found = await decisions.lock(turn.work, made.id)
    if found and found.state is DecisionState.OPEN:
        await close_if_all_answered(turn.work, turn.now, found)
    return made


@action(may=MEMBER)
async def propose_group_name(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Names gather for two days; then all choose."""
    group = await groups.lock(turn.work, answers["group"])
    name = answers["what"]
    if any(folded(one.name) == folded(name) for one in await _named_near(turn) if one.name):
        raise Refusal("group-name-taken")
    near = await people.of_neighbourhood(turn.work, turn.here.id)
    if names_in_full(name, [one.call_name for one in near]):
        raise Refusal("group-name-in-full")
    waiting = [one for one in await decisions.under_way(turn.work, group.id) if one.kind is K.NAME]
    first = waiting[0] if waiting else None
    if first is None:
        first = await ask(turn.work, turn.now, group.id, K.NAME, after=NAMES_GATHER)
    elif first.state is DecisionState.OPEN or len(await decisions.proposals(turn.work, first.id)) >= NAMES:
        raise Refusal("group-name-later")
    await decisions.propose(turn.work, first.id, turn.me.id, name)
    await turn.say("group-name-kept")
    await go_back(turn, answers)


async def _named_near(turn: Turn) -> list[Group]:
    return await groups.in_neighbourhood(turn.work, turn.here.id)


@options
async def days_of_the_week(turn: Turn, _place: Place) -> list[Option]:
    return [
        Option(str(day), str(turn.tongue.words({"$": "weekday", "day": day})), literal=True)
        for day in range(7)
    ]


@options
async def other_places(turn: Turn, place: Place) -> list[Option]:
    now = (await _weekly_of(turn, place.answers["group"])).place_id
    found = await neighbourhoods.places(turn.work, turn.here.id)
    return [Option(str(one.id), one.name, literal=True) for one in found if one.id != now]


async def _weekly_of(turn: Turn, group_id: int) -> Series:
    found = await series.of_group(turn.work, group_id)
    if not found:
        raise Refusal("group-nothing-weekly")
    return found[0]


@action(may=MEMBER)
async def ask_group_time(turn: Turn, *, answers: dict[str, Any]) -> None:
    one = await _weekly_of(turn, answers["group"])
    new = series.next_starts(_at(one, int(answers["day"]), CLOCKS[answers["clock"]]), turn.zone, turn.now, 1)[
        0
    ]
    old = series.next_starts(one, turn.zone, turn.now, 1)[0]
    await _ask(turn, answers["group"], K.TIME, options=[old.isoformat(), new.isoformat()], series_id=one.id)
    await go_back(turn, answers)


@action(may=MEMBER)
async def ask_group_visit(turn: Turn, *, answers: dict[str, Any]) -> None:
    guest = await groups.find(turn.work, int(answers["which"]))
    if guest is None or not await may_be_invited(turn.work, turn.now, answers["group"], guest):
        raise Stale
    await _ask(turn, answers["group"], K.VISIT, options=[f"{guest.id}"])
    await go_back(turn, answers)


def _at(one: Series, weekday: int, clock: time) -> Series:
    return replace(one, weekday=weekday, local_time=clock)


@action(may=MEMBER)
async def ask_group_place(turn: Turn, *, answers: dict[str, Any]) -> None:
    one = await _weekly_of(turn, answers["group"])
    if answers["where"] not in {
        str(each.id) for each in await neighbourhoods.places(turn.work, turn.here.id)
    }:
        raise Stale
    await _ask(
        turn, answers["group"], K.PLACE, options=[str(one.place_id), answers["where"]], series_id=one.id
    )
    await go_back(turn, answers)


@action(may=MEMBER)
async def plan_idea(turn: Turn, *, group: int, decision: int) -> None:
    """Who chooses a day first does it; the idea is what they do, in the words in which it was said."""
    found = await decisions.find(turn.work, decision)
    if found is None or found.outcome == PLANNED or (found.kind is K.IDEA and found.words is None):
        raise Refusal("group-planned-already")
    known: dict[str, Any] = {"group": group, "decision": decision}
    if found.words is None:
        await open_flow(turn, "activity", known)
        return
    if len(found.words) > WORDS_LENGTH:
        await open_flow(turn, "activity", known, screen="words")
        return
    category = await meant_by(turn, found.words)
    await open_flow(turn, "activity", known | {"category": category, "title": found.words}, screen="when")
