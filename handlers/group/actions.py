"""What somebody answers who is asked for a group, and the group's own screen for its members."""

from typing import Any

from handlers.activity.answer_reminder import human_of, say_to
from handlers.activity.attending import cannot_come
from handlers.activity.say_coming import come
from handlers.activity.words import activity_words
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.decision.notices import called
from handlers.group.birth import begin_if_enough
from handlers.group.ending import leave_group, one_less
from handlers.group.words import first_names
from handlers.permission.of_group import that_may
from handlers.permission.permissions import MEMBER, SELF_OR_CALLER, SUPPORTER
from handlers.task.give_task import give_task
from handlers.texts.message import Button, lines, word
from storage import activities, decisions, groups, people, roles
from storage.activities import Activity
from storage.groups import Group
from storage.people import Person
from storage.tables.contact import TaskKind, TaskTopic
from storage.tables.group import DecisionKind, GroupPhase, MembershipState
from storage.tables.person import RoleName, ShownTo

SHOWN = 3
S = MembershipState


@action(may=SELF_OR_CALLER)
async def answer_group(turn: Turn, *, which: int, person: int, answer: str) -> None:
    """`answer`: yes, not-now or question; to the first question, or to whether a visitor joins."""
    group, who = await groups.lock(turn.work, which), await people.get(turn.work, person)
    mine = await groups.membership(turn.work, which, person)
    if mine is None or mine.state not in (S.ASKED, S.VISITING) or group.phase in groups.OVER:
        raise Refusal("group-not-any-more")
    if answer == "question":
        await give_task(turn.work, turn.now, TaskKind.QUESTION, about=who, topic=TaskTopic.GROUP)
        await say_to(turn, who, "group-asked-human", human=await human_of(turn, who))
    elif answer == "not-now":
        after = S.NOT_NOW if mine.state is S.ASKED else S.LEFT
        await groups.move(turn.work, which, person, (mine.state,), after, turn.now)
        await say_to(turn, who, "group-stays-out")
    else:
        await _join(turn, group, who)


async def _join(turn: Turn, group: Group, who: Person) -> None:
    await groups.move(turn.work, group.id, who.id, (S.ASKED, S.VISITING), S.MEMBER, turn.now)
    await turn.note("group_joined")
    if group.lives:
        await say_to(turn, who, "group-joined", group=called(group))
        return
    await say_to(turn, who, "group-wait")
    await begin_if_enough(turn.work, turn.now, group)


@action(may=SELF_OR_CALLER)
async def answer_group_activity(turn: Turn, *, activity: int, person: int, answer: str) -> None:
    """A no needs no reason, and is told to nobody."""
    who = await people.get(turn.work, person)
    found = await activities.get(turn.work, activity)
    if answer == "come":
        await come(turn, found, who)
        return
    await cannot_come(turn.work, turn.now, found, who.id, tell=False)
    await say_to(turn, who, "group-not-this-time")


@command("groep", "group")
async def show_groups(turn: Turn, _rest: str) -> None:
    mine = await groups.of_person(turn.work, turn.person.id) if turn.person else []
    supported = await groups.of_supporter(turn.work, turn.person.id) if turn.person else []
    for group in mine:
        await show_group_screen(turn, group)
    for group in await that_may(turn.work, turn.actor, SUPPORTER, "group", supported):
        await show_supported_group(turn, group)
    if not mine and not turn.messages:
        await turn.say("group-none")


async def show_supported_group(turn: Turn, group: Group) -> None:
    """For who is there for it: who belongs to it and what they plan; what they decide is theirs."""
    said = [word("group-line.who", names=await first_names(turn.work, group, turn.me))]
    said += await _plans(turn, group)
    leave = Button("group-supported.hand-over", "choose_volunteer", {"group": group.id})
    connects = turn.actor.has(RoleName.CONNECTOR, group.neighbourhood_id)
    buttons = (leave,) if connects and group.phase is not GroupPhase.RESTING else ()
    await turn.say("group-supported", *buttons, group=called(group), lines=lines(said))


async def show_group_screen(turn: Turn, group: Group) -> None:
    """Who, what is coming, what is asked and agreed. First names, and only for who belongs to it."""
    mine = await groups.membership(turn.work, group.id, turn.me.id)
    if mine is None or not mine.belongs:
        raise Refusal("decision-no-member")
    said = [word("group-line.who", names=await first_names(turn.work, group, turn.me))]
    said += await _plans(turn, group)
    agreed = await decisions.decided(turn.work, group.id, DecisionKind.AGREEMENT)
    said += [word("group-line.agreed", words=one.words) for one in agreed[:SHOWN] if one.words]
    said += [word("group-line.rests")] if group.phase is GroupPhase.RESTING else []
    supporter = await people.find(turn.work, group.supporter_id) if group.supporter_id else None
    if supporter and supporter.call_name:
        said.append(word("group-line.supporter", human=supporter.call_name))
        told = await roles.told_of(turn.work, supporter.id, ShownTo.GROUPS)
        said += [word("group-line.told", human=supporter.call_name, words=told)] if told else []
    first = ("back",) if mine.state is S.RESTING else ("idea", "more")
    which = {"group": group.id}
    buttons = [Button(f"group-screen.{one}", ACTION_OF[one], which) for one in (*first, "leave")]
    coming = await _coming(turn, group)
    for_all = [one for one in coming if not one.at_home]
    if for_all and mine.state is S.MEMBER:
        bring = Button("activity-remind.bring", "bring_along", {"activity": for_all[0].id})
        buttons.insert(1, bring)
    await turn.say("group-screen", *buttons, group=called(group), lines=lines(said))


ACTION_OF = {
    "idea": "begin_group_idea",
    "more": "show_group_choices",
    "leave": "ask_leave",
    "back": "be_back",
}


async def _coming(turn: Turn, group: Group) -> list[Activity]:
    every = await activities.of_group(turn.work, group.id, turn.now)
    return [one for one in every if one.on and one.starts_at > turn.now]


async def _plans(turn: Turn, group: Group) -> list[Any]:
    coming = await _coming(turn, group)
    said = [word("group-line.plan", **await activity_words(turn.work, one)) for one in coming[:SHOWN]]
    asked = await decisions.under_way(turn.work, group.id)
    count = len(asked)
    return said + ([word("group-line.asked", count=count)] if count else [])


@action(may=MEMBER)
async def ask_leave(turn: Turn, *, group: int) -> None:
    which = {"group": group}
    buttons = [
        Button("group-leave.rest", "rest_from_group", which),
        Button("group-leave.leave", "leave_for_good", which),
        Button("group-leave.stay", "stay_in_group", which),
    ]
    await turn.say("group-leave", *buttons, group=called(await groups.get(turn.work, group)))


@action(may=MEMBER)
async def stay_in_group(turn: Turn, *, group: int) -> None:
    await turn.say("group-stays", group=called(await groups.get(turn.work, group)))


@action(may=MEMBER)
async def rest_from_group(turn: Turn, *, group: int) -> None:
    """No questions until they say that they are back."""
    locked = await groups.lock(turn.work, group)
    if not await groups.move(turn.work, group, turn.me.id, (S.MEMBER,), S.RESTING, turn.now):
        raise Stale
    await one_less(turn.work, turn.now, locked)
    await turn.say("group-rests", Button("group-screen.back", "be_back", {"group": group}))


@action(may=MEMBER)
async def be_back(turn: Turn, *, group: int) -> None:
    await groups.move(turn.work, group, turn.me.id, (S.RESTING,), S.MEMBER, turn.now)
    await show_group_screen(turn, await groups.get(turn.work, group))


@action(may=MEMBER)
async def leave_for_good(turn: Turn, *, group: int) -> None:
    found = await groups.get(turn.work, group)
    await leave_group(turn.work, turn.now, group, turn.me.id)
    await turn.note("group_left")
    await turn.say("group-left", group=called(found))
