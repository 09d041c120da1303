"""Taking a small role, giving it back, and asking for one."""

from typing import Any

from handlers.activity.answer_reminder import say_to
from handlers.activity.attending import surely_come
from handlers.activity.changes import about
from handlers.activity_role.holding import give_back, held, next_of, take
from handlers.activity_role.kinds import fitting, role_words, words_of
from handlers.activity_role.notices import weather_buttons
from handlers.activity_role.reminders import is_reminded
from handlers.activity_role.seek import seek
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.permission.permissions import NEIGHBOUR, OWNER, SELF_OR_CALLER
from handlers.texts.message import Button, lines, word
from storage import activities, activity_roles, attendance, blocks, people
from storage.activities import Activity
from storage.activity_roles import ActivityRole
from storage.people import Person
from storage.tables.activity_role import ActivityRoleState, RoleAnswer, RoleKind

S = ActivityRoleState
MOST_PARTS = 12
LABEL = 20


@action(may=SELF_OR_CALLER)
async def answer_small_role(
    turn: Turn, *, activity_role: int, activity: int, person: int, answer: str
) -> None:
    """`answer`: yes, every or no. A no needs no reason; somebody else may be asked."""
    found, role, who = await _asked(turn, activity_role, activity, person)
    if answer == "no":
        await activity_roles.note_answer(turn.work, role.id, who.id, RoleAnswer.NOT_NOW)
        await say_to(turn, who, "activity-role-not-now")
        if role.state is S.OFFERED:
            await activity_roles.change(turn.work, role.id, state=S.OVER)
        elif role.state is S.SOUGHT:
            await seek(turn.work, turn.now, role, found)
        return
    await _take(turn, found, role, who, every=answer == "every")


async def _asked(
    turn: Turn, role_id: int, activity_id: int, person_id: int
) -> tuple[Activity, ActivityRole, Person]:
    """The activity is locked: of two who say yes at once one has it."""
    found = await activities.lock(turn.work, activity_id)
    role = await activity_roles.find(turn.work, role_id)
    if role is None or not found.on or found.starts_at <= turn.now:
        raise Refusal("activity-role-gone")
    if found.id != role.activity_id and (role.series_id is None or role.series_id != found.series_id):
        raise Stale
    return found, role, await people.get(turn.work, person_id)


async def _take(turn: Turn, found: Activity, role: ActivityRole, who: Person, *, every: bool) -> None:
    if who.id not in await surely_come(turn.work, found):
        raise Refusal("activity-role-come-first")
    series = found.series_id if every and role.what is not RoleKind.PART else None
    if not await take(turn.work, turn.now, role, who.id, every_time=series):
        raise Refusal("activity-role-gone")
    await turn.note("activity_role_taken", activity_id=found.id)
    which = {"activity_role": role.id, "activity": found.id, "person": who.id}
    buttons: tuple[Button, ...] = (Button("activity-role-taken.give-back", "give_role_back", which),)
    text = "activity-role-taken-every" if series is not None else "activity-role-taken"
    if series is None and not is_reminded(turn.here, found, who, turn.now):
        text, buttons = "activity-role-sure", (*buttons, *weather_buttons(role, found, turn.now))
    await say_to(turn, who, text, *buttons, role=words_of(role))


@action(may=SELF_OR_CALLER)
async def confirm_role(turn: Turn, *, activity_role: int, activity: int, person: int) -> None:
    _, role, who = await _mine(turn, activity_role, activity, person)
    await say_to(turn, who, "activity-role-sure", role=words_of(role))


@action(may=SELF_OR_CALLER)
async def skip_role(turn: Turn, *, activity_role: int, activity: int, person: int) -> None:
    """Only this once: it stays theirs."""
    found, role, who = await _mine(turn, activity_role, activity, person)
    if await held(turn.work, found, role.what) == role:
        here = await activity_roles.put(turn.work, role.what, S.SOUGHT, turn.now, activity_id=found.id)
        await activity_roles.note_answer(turn.work, here.id, who.id, RoleAnswer.NOT_NOW, turn.now)
        await seek(turn.work, turn.now, here, found)
    await say_to(turn, who, "activity-role-skipped")


@action(may=SELF_OR_CALLER)
async def give_role_back(turn: Turn, *, activity_role: int, activity: int, person: int) -> None:
    """As easily as it was taken, with thanks; also when its activity was long ago."""
    role, who = await activity_roles.find(turn.work, activity_role), await people.get(turn.work, person)
    if role is None or role.person_id != who.id or role.state is not S.TAKEN:
        raise Refusal("activity-role-gone")
    await activities.lock(turn.work, activity)
    await give_back(turn.work, turn.now, role, await next_of(turn.work, turn.now, role))
    await turn.note("activity_role_given_back", activity_id=activity)
    await say_to(turn, who, "activity-role-given-back", role=words_of(role))


async def _mine(
    turn: Turn, role_id: int, activity_id: int, person_id: int
) -> tuple[Activity, ActivityRole, Person]:
    found, role, who = await _asked(turn, role_id, activity_id, person_id)
    if role.person_id != who.id:
        raise Refusal("activity-role-gone")
    return found, role, who


@command("meehelpen", "lend_a_hand")
async def show_roles(turn: Turn, _rest: str) -> None:
    """Of the next thing that somebody comes to: who does what, and what is free."""
    mine = await attendance.to_come_of(turn.work, turn.me.id, turn.now) if turn.person else []
    if mine:
        await _show(turn, await activities.get(turn.work, mine[0].activity_id))
    else:
        await turn.say("activity-roles-none")


async def _show(turn: Turn, found: Activity) -> None:
    said, buttons = [], []
    known = await activity_roles.of_activity(turn.work, found)
    parts = [one for one in known if one.what is RoleKind.PART]
    for what in fitting(found):
        role = await held(turn.work, found, what)
        if role is not None:
            said.append(await _line(turn, role))
            continue
        which = {"activity": found.id, "person": turn.me.id, "what": what.value}
        buttons.append(Button(f"activity-role-do.{what.value}", "take_free_role", which))
    for role in parts:
        if role.state is S.TAKEN:
            said.append(await _line(turn, role))
            continue
        which = {"activity": found.id, "person": turn.me.id, "activity_role": role.id, "answer": "yes"}
        buttons.append(Button((role.words or "")[:LABEL], "answer_small_role", which, literal=True))
    said = said or [word("activity-role-line.free")]
    await turn.say("activity-roles", *buttons, **await about(turn.work, found), lines=lines(said))


async def _line(turn: Turn, role: ActivityRole) -> dict[str, Any]:
    who = await people.find(turn.work, role.person_id or 0)
    said = await blocks.said_by(turn.work, turn.me.id)
    if who is None or not who.call_name or who.id in said:
        return word("activity-role-line.somebody", role=words_of(role))
    key = "you" if who.id == turn.me.id else "who"
    return word(f"activity-role-line.{key}", name=who.call_name, role=words_of(role))


@action(may=SELF_OR_CALLER)
async def take_free_role(turn: Turn, *, activity: int, person: int, what: str) -> None:
    """`what`: a role that fits this activity; it is made by who takes it."""
    found, who = await activities.lock(turn.work, activity), await people.get(turn.work, person)
    kind = RoleKind(what)
    if not found.on or found.starts_at <= turn.now or kind not in fitting(found):
        raise Refusal("activity-role-gone")
    if await held(turn.work, found, kind) is not None:
        raise Refusal("activity-role-gone")
    free = [
        one
        for one in await activity_roles.of_activity(turn.work, found)
        if one.what is kind and not one.every_time
    ]
    role = free[0] if free else await _make(turn, found, kind)
    await _take(turn, found, role, who, every=False)


async def _make(turn: Turn, found: Activity, kind: RoleKind) -> ActivityRole:
    return await activity_roles.put(turn.work, kind, S.SOUGHT, turn.now, activity_id=found.id)


@action(may=OWNER)
async def begin_part(turn: Turn, *, activity: int) -> None:
    await open_aside(turn, "rolepart", {"activity": activity})


@action(may=OWNER)
async def ask_for_part(turn: Turn, *, answers: dict[str, Any]) -> None:
    """A big job in small parts: each is offered to one after another of who comes."""
    found = await activities.lock(turn.work, answers["activity"])
    if not found.on or found.starts_at <= turn.now:
        raise Stale
    known = await activity_roles.of_activity(turn.work, found)
    if sum(one.what is RoleKind.PART for one in known) >= MOST_PARTS:
        raise Refusal("activity-role-enough")
    of = {"activity_id": found.id, "words": answers["what"], "asked_by_id": turn.me.id}
    role = await activity_roles.put(turn.work, RoleKind.PART, S.SOUGHT, turn.now, **of)
    await seek(turn.work, turn.now, role, found)
    another = Button("activity-role-asking.another", "begin_part", {"activity": found.id})
    await turn.say("activity-role-asking", another, role=role_words(role.what, role.words))
    await go_back(turn, answers)


@action(may=NEIGHBOUR)
async def lend_a_hand(turn: Turn) -> None:
    await show_roles(turn, "")
