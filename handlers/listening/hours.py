"""Somebody of the team says when they listen, and takes it away again; with the role the hours go."""

from datetime import datetime
from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.happenings import RoleEnded, when
from handlers.permission.permissions import NEIGHBOUR
from handlers.texts.message import Button, lines, weekday, word
from storage import end_of_role, listening, roles
from storage.listening import ListeningHour
from storage.tables.card import DayPart
from storage.work import Work

MOST = 6


def hour_words(one: ListeningHour) -> Any:
    return word(f"listening-hour.{one.part.value}", day=weekday(one.day))


@action(may=NEIGHBOUR)
async def show_my_hours(turn: Turn) -> None:
    await _check(turn)
    mine = await listening.of_person(turn.work, turn.me.id)
    gone = [
        Button(f"listening-away.{one.part.value}", "drop_hour", {"which": one.id}, {"day": weekday(one.day)})
        for one in mine
    ]
    more = [Button("listening-mine.more", "begin_hour")] if len(mine) < MOST else []
    said = lines([hour_words(one) for one in mine]) if mine else ""
    await turn.say("listening-mine", *more, *gone, hours=said, any="yes" if mine else "no")


@action(may=NEIGHBOUR)
async def begin_hour(turn: Turn) -> None:
    await _check(turn)
    await open_aside(turn, "listenhour")


@options
async def each_day_of_the_week(turn: Turn, _place: Place) -> list[Option]:
    return [Option(str(day), str(turn.tongue.words(weekday(day))), literal=True) for day in range(7)]


@action(may=NEIGHBOUR)
async def keep_hour(turn: Turn, *, answers: dict[str, Any]) -> None:
    await _check(turn)
    day, part = int(answers["day"]), DayPart(answers["part"])
    await listening.put(turn.work, turn.me.id, turn.here.id, day, part)
    await turn.say("listening-kept")
    await go_back(turn, answers)


@action(may=NEIGHBOUR)
async def drop_hour(turn: Turn, *, which: int) -> None:
    await listening.drop(turn.work, turn.me.id, which)
    await show_my_hours(turn)


async def _check(turn: Turn) -> None:
    """Whoever was met and trusted with a role may; nobody has to."""
    if not any(where == turn.here.id for _, where in turn.actor.roles):
        raise Refusal("role-none")


@when(RoleEnded)
async def listen_no_more(work: Work, _now: datetime, ended: RoleEnded) -> None:
    """Who still waits to talk is for every connector now."""
    held = await roles.of_person(work, ended.person.id)
    if not any(one.neighbourhood_id == ended.where for one in held):
        await listening.drop(work, ended.person.id)
        await end_of_role.of_tasks(work, ended.where, ended.person.id)
