"""What somebody likes to eat: asked before their first meal, told to who cooks, gone the day after."""

from datetime import datetime, time, timedelta
from typing import Any

from handlers.activity.answer_reminder import say_to
from handlers.activity.attending import surely_come
from handlers.activity.changes import about
from handlers.activity.say_coming import by_phone
from handlers.activity_role.kinds import COOKED
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import before, go_back, show
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, fill
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Place
from handlers.notices.notify import notify
from handlers.notices.quiet import at
from handlers.notices.registry import See, notice
from handlers.permission.permissions import SELF_OR_CALLER
from handlers.retention import kept
from handlers.routines import routine
from handlers.texts.message import Button, Message, lines, word
from storage import activities, activity_roles, neighbourhoods, people, tastes
from storage.activities import Activity
from storage.tables.activity_role import ActivityRoleState, RoleKind
from storage.tables.person import Purpose
from storage.work import Work

kept("what somebody likes to eat, after the meal", days=1, drop=tastes.drop_old)

ASKED_BEFORE, ASKED_AT = timedelta(days=2), time(11)
TOLD_BEFORE, TOLD_AT = timedelta(days=1), time(17)


@routine
async def ask_what_they_like(work: Work, now: datetime) -> None:
    """Once, and only who never ate here: after that they know each other."""
    for meal in await _meals(work, now):
        zone = (await neighbourhoods.get(work, meal.neighbourhood_id)).zone
        cooks = await who_cook(work, meal)
        if not cooks or now < at(meal.starts_at.astimezone(zone) - ASKED_BEFORE, ASKED_AT, zone):
            continue
        new = set(await surely_come(work, meal)) - {None} - cooks
        for person_id in new - await tastes.ate_here(work, new, meal.starts_at):
            assert person_id is not None
            await _notify(work, now, person_id, "taste_question", meal, f"{meal.id}")
        if now >= at(meal.starts_at.astimezone(zone) - TOLD_BEFORE, TOLD_AT, zone):
            await _tell_cooks(work, now, meal, cooks)


async def _tell_cooks(work: Work, now: datetime, meal: Activity, cooks: set[int]) -> None:
    """Once; and once more where somebody said it later."""
    told = await tastes.of_meal(work, meal.id)
    for cook in cooks if told else ():
        await _notify(work, now, cook, "tastes_told", meal, f"{meal.id}:{told[-1].id}")


async def _meals(work: Work, now: datetime) -> list[Activity]:
    """What others cook for, soon enough to ask."""
    soon = await activities.between(work, now, now + ASKED_BEFORE + timedelta(days=1))
    return [one for one in soon if one.on and one.category in COOKED]


async def who_cook(work: Work, meal: Activity) -> set[int]:
    """Who took that part; else who leads it."""
    every = await activity_roles.of_activity(work, meal)
    cooks = {
        one.person_id for one in every if one.what is RoleKind.COOK and one.state is ActivityRoleState.TAKEN
    }
    return {one for one in cooks or {meal.host_id} if one is not None}


async def _notify(work: Work, now: datetime, person_id: int, kind: str, meal: Activity, key: str) -> None:
    await notify(
        work, now, person_id, kind, key=key, group=meal.group, expires=meal.starts_at, activity=meal.id
    )


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def taste_question(look: See, *, activity: int) -> Message | None:
    meal = await activities.get(look.work, activity)
    if not meal.on or look.person.id not in await surely_come(look.work, meal):
        return None
    which = {"activity": activity, "person": look.person.id}
    say = Button("taste-question.say", "begin_taste", which)
    fine = Button("taste-question.fine", "like_anything", which)
    said = await about(look.work, meal) | {"name": look.person.call_name}
    return Message("taste-question", said, (say, fine))


@action(may=SELF_OR_CALLER)
async def begin_taste(turn: Turn, *, activity: int, person: int) -> None:
    who = await people.get(turn.work, person)
    await _soon(turn, activity)
    known = {"activity": activity, "person": person, **before(turn.place)}
    await show(turn, begin(FLOWS["taste"], known), "taste-words-heard" if by_phone(turn, who) else None)


@fill
async def who_eats(turn: Turn, place: Place) -> dict[str, Any]:
    return {"name": (await people.get(turn.work, place.answers["person"])).call_name}


@action(may=SELF_OR_CALLER)
async def keep_taste(turn: Turn, *, answers: dict[str, Any]) -> None:
    who = await people.get(turn.work, answers["person"])
    meal = await _soon(turn, answers["activity"])
    await tastes.put(turn.work, meal.id, who.id, answers["words"])
    await say_to(turn, who, "taste-kept")
    await go_back(turn, answers)


@action(may=SELF_OR_CALLER)
async def like_anything(turn: Turn, *, activity: int, person: int) -> None:  # noqa: ARG001
    await say_to(turn, await people.get(turn.work, person), "taste-anything")


async def _soon(turn: Turn, activity: int) -> Activity:
    meal = await activities.get(turn.work, activity)
    if not meal.on or meal.starts_at <= turn.now:
        raise Refusal("invitation-over")
    return meal


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def tastes_told(look: See, *, activity: int) -> Message | None:
    """To who cooks: all that was said until now."""
    meal = await activities.get(look.work, activity)
    told = await tastes.of_meal(look.work, activity)
    if not told or not meal.on or look.person.id not in await who_cook(look.work, meal):
        return None
    known = await people.named(look.work, [one.person_id for one in told])
    said = [
        word("taste-line", name=known[one.person_id].call_name, words=one.words)
        for one in told
        if one.person_id in known
    ]
    return Message("tastes-told", await about(look.work, meal) | {"lines": lines(said)})
