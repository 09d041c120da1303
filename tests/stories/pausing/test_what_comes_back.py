"""Everything a pause takes away, in one table: what it was, what it is while they rest, and what comes back.

Decision 0210 says why for each. Martin rests, rests longer, and is back the next day.
"""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.playground import acts
from handlers.exchange.exchanges import who_could
from handlers.notices.notify import notify
from handlers.suspension import keep_off
from storage import (
    activities,
    activity_roles,
    attendance,
    calls,
    contact_routes,
    exchanges,
    groups,
    roles,
    suggestions,
)
from storage.activities import Activity
from storage.tables.activity_role import ActivityRoleState, RoleAnswer, RoleKind
from storage.tables.contact import CallRow
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.group import GroupPhase, GroupRow, MembershipRow, MembershipState, Via
from storage.tables.person import RoleName, SuspendedFor
from storage.tables.suggestion import SuggestionKind, SuggestionState
from storage.work import Work
from tests.diary import activity_on
from tests.stories.coordinating import forges
from tests.stories.exchanging import asked
from tests.stories.somebody import jump_to, known
from tests.stories.walking import Cast
from tests.town import Town

# what: before, while he rests, when he is back
TABLE: dict[str, tuple[Any, Any, Any]] = {
    "place at a walk": (True, False, True),
    "hosts it": (True, False, True),
    "small role there": ("Martin", None, "Martin"),
    "asked to help Riek": (["asked"], ["rests"], ["rests"]),
    "may be asked that again": (False, False, True),
    "wish that waits": (SuggestionState.SHOWN, SuggestionState.RESTS, SuggestionState.SHOWN),
    "helped every week": ([ExchangeState.AGREED], [ExchangeState.RESTS], [ExchangeState.AGREED]),
    "member of a group": (MembershipState.MEMBER,) * 3,
    "role for the neighbourhood": ([RoleName.PHONE_BUDDY],) * 3,
    "whom he calls": ([True],) * 3,
    "call of today": ("Martin", "Nadia", "Nadia"),
}


async def carries_much(town: Town) -> tuple[Cast, Activity]:
    """Martin was asked to help Riek already, and has all the rest of the table."""
    cast = await asked(town)
    await cast.add("Truus", phone_number="020 000 00 04")
    martin, joke = cast.people["Martin"], cast.people["Joke"]
    walk = await activity_on(town, cast.where, "2027-03-04 10:30", coming=(martin, joke), host=martin)
    async with town.database.work() as work:
        for give in (_roles, _exchanges, _group):
            await give(work, cast, walk)
    return cast, walk


async def _roles(work: Work, cast: Cast, walk: Activity) -> None:
    martin, truus, now = cast.people["Martin"].id, cast.people["Truus"].id, cast.town.now
    taken = {"activity_id": walk.id, "person_id": martin}
    role = await activity_roles.put(work, RoleKind.COFFEE, ActivityRoleState.TAKEN, now, **taken)
    await activity_roles.note_answer(work, role.id, martin, RoleAnswer.YES, now)
    await roles.give(work, martin, cast.where.id, RoleName.PHONE_BUDDY, now, cap=2)
    await contact_routes.put_buddy(work, truus, martin, now)
    await work.add(CallRow(person_id=truus, caller_id=martin, kind="keep_card", due_at=now))


async def _exchanges(work: Work, cast: Cast, _walk: Activity) -> None:
    martin, joke, nadia = (cast.people[name].id for name in ("Martin", "Joke", "Nadia"))
    wish: dict[str, Any] = {"about_id": martin, "connector_id": nadia, "wish": "listening"}
    kind, now = SuggestionKind.EXCHANGE, cast.town.now
    await suggestions.make(work, cast.where.id, kind, now, on_day=date(2027, 3, 6), **wish)
    weekly: dict[str, Any] = {"giver_id": joke, "receiver_id": martin, "wish": "listening", "weekly": True}
    weekly |= {"asked_at": now - timedelta(weeks=5), "changed_at": now, "on_day": date(2027, 3, 5)}
    await work.add(ExchangeRow(neighbourhood_id=cast.where.id, state=ExchangeState.AGREED, **weekly))


async def _group(work: Work, cast: Cast, _walk: Activity) -> None:
    now = cast.town.now
    phase = GroupPhase.MEETING
    group = await work.add(
        GroupRow(neighbourhood_id=cast.where.id, phase=phase, phase_since=now, made_at=now)
    )
    for name in ("Martin", "Joke"):
        there: dict[str, Any] = {
            "group_id": group.id,
            "person_id": cast.people[name].id,
            "state": MembershipState.MEMBER,
            "via": Via.FOUNDER,
        }
        await work.add(MembershipRow(since=now, **there))


async def what_is(cast: Cast, walk: Activity) -> dict[str, Any]:
    names = {person.id: name for name, person in cast.people.items()}
    martin = cast.people["Martin"].id
    async with cast.town.database.read() as work:
        mine = await attendance.of_person(work, walk.id, martin)
        role = next(one for one in await activity_roles.all_of(work, walk) if one.what is RoleKind.COFFEE)
        wish = await suggestions.last_about(work, martin, SuggestionKind.EXCHANGE)
        of_riek = await suggestions.last_about(work, cast.people["Riek"].id, SuggestionKind.EXCHANGE)
        assert wish
        assert of_riek
        able = await who_could(work, cast.town.now, of_riek)
        weekly = [one.state for one in await exchanges.weekly_ones(work)]
        route = await contact_routes.of_person(work, cast.people["Truus"].id)
        lines = await calls.all_open(work)
        return {
            "place at a walk": mine is not None and mine.comes,
            "hosts it": (await activities.get(work, walk.id)).host_id == martin,
            "small role there": names.get(role.person_id or 0),
            "asked to help Riek": [one.state for one in await exchanges.of_suggestion(work, of_riek.id)],
            "may be asked that again": str(martin) in {one.id for one in able},
            "wish that waits": wish.state,
            "helped every week": weekly[-1:],
            "member of a group": (await groups.all_of_person(work, martin))[0].state,
            "role for the neighbourhood": [one.role for one in await roles.of_person(work, martin)],
            "whom he calls": [route is not None and route.buddy_id == martin],
            "call of today": names.get(lines[0].caller_id or 0) if lines else None,
        }


async def test_whatever_a_pause_took_is_there_again_or_offered_or_with_somebody_else(town: Town) -> None:
    cast, walk = await carries_much(town)
    martin = cast.talk("Martin")
    seen = [await what_is(cast, walk)]
    await martin.says("/pauze")
    await martin.presses("1 week")
    await martin.says("/pauze")
    await martin.presses("Langer pauze")
    await martin.presses("2 weken")
    await town.lives_to("2027-03-02 12:00")
    seen.append(await what_is(cast, walk))
    await martin.says("/ikbenerweer")
    seen.append(await what_is(cast, walk))
    assert {what: tuple(one[what] for one in seen) for what in TABLE} == TABLE
    assert "Het plan met Joke kan weer." in martin.everything
    assert "Het plan met Martin kan weer." in cast.talk("Joke").everything


@pytest.mark.parametrize("early", [False, True])
async def test_after_a_suspension_what_was_every_week_does_not_go_on_by_itself(
    town: Town, early: bool
) -> None:
    cast, _ = await carries_much(town)
    martin = cast.people["Martin"]
    async with town.database.work() as work:
        nadia = cast.people["Nadia"].id
        await keep_off.begin(work, town.now, martin, SuspendedFor.UNSAFE, 1, nadia)
    if early:
        await town.lives_to("2027-03-03 12:00")
        async with town.database.work() as work:
            await keep_off.end(work, town.now, martin)
    await town.lives_to("2027-03-16 12:00")
    async with town.database.read() as work:
        assert await exchanges.weekly_ones(work) == []
    assert "Je mag weer meedoen." in cast.talk("Martin").everything or not early
    assert "kan weer" not in cast.talk("Joke").everything


async def test_what_was_not_sent_in_a_pause_and_is_still_true_comes_after_it(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says("/pauze")
    await martin.presses("1 week")
    async with town.database.work() as work:
        for day in ("2027-03-04", "2027-03-12"):
            await notify(work, town.now, person.id, "exchange_off", key=day, on=day)
    await jump_to(town, martin, "2027-03-07 12:00")
    assert martin.heard == ""
    await jump_to(town, martin, "2027-03-08 12:00")
    assert "Fijn dat je er weer bent!" in martin.heard
    assert martin.heard.count("gaat niet door") == 1
    assert "vrijdag 12 maart" in martin.heard


async def _let_in(town: Town, cast: Cast, *, blocked: bool) -> None:
    acts.block(town.telegram, cast.talk("Martin").phone, blocked=blocked)
    await town.settle()


async def test_who_cannot_be_reached_for_a_time_is_as_who_rests(town: Town) -> None:
    """What two would do for each other waits; their places stay theirs, for they may well come."""
    cast, walk = await carries_much(town)
    of_two = ("asked to help Riek", "helped every week")
    before = await what_is(cast, walk)
    await _let_in(town, cast, blocked=True)
    await town.lives_to("2027-03-02 12:00")
    away = await what_is(cast, walk)
    await _let_in(town, cast, blocked=False)
    back = await what_is(cast, walk)
    assert {what: (before[what], away[what], back[what]) for what in of_two} == {
        what: TABLE[what] for what in of_two
    }
    assert "Het plan met Joke kan weer." in cast.talk("Martin").everything


async def test_while_a_human_speaks_with_who_has_a_mentor_places_are_free_and_come_back_after(
    town: Town,
) -> None:
    cast, walk = await carries_much(town)
    martin, nadia = cast.talk("Martin"), cast.talk("Nadia")
    await forges(town, martin, "wait_for_human", {})
    assert "Nadia praat eerst met jou." in martin.everything
    waits = await what_is(cast, walk)
    await nadia.says("/taken")
    await nadia.presses("Gesproken")
    await nadia.presses("Gesproken")
    back = await what_is(cast, walk)
    of_places = ("place at a walk", "hosts it", "small role there")
    assert {what: (waits[what], back[what]) for what in of_places} == {
        what: TABLE[what][1:] for what in of_places
    }
    assert "Je kunt nu meedoen." in martin.everything
