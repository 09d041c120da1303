"""Who may be asked to do something for a neighbour: only whom they know, and never too often."""

from datetime import timedelta

import pytest

from storage import exchanges, roles, suggestions, tasks
from storage.matching_exchange import neighbourhood_for_wish
from storage.tables.contact import TaskKind
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.person import RoleName
from storage.tables.suggestion import SuggestionKind, SuggestionState
from storage.work import Work
from tests.stories.exchanging import (
    ASK,
    GLADLY,
    NEXT,
    NOBODY,
    change_martin,
    meet_givers,
    nadia_passes_on,
    rows,
    were_together,
    wishes,
)
from tests.stories.walking import Cast
from tests.town import Town


async def could(cast: Cast) -> set[str]:
    """Everybody whom Nadia may choose."""
    nadia = await nadia_passes_on(cast)
    found = set()
    while NOBODY not in nadia.heard:
        found |= {name for name in cast.people if f"alleen aan {name}" in nadia.heard}
        if NEXT not in nadia.buttons:
            break
        await nadia.presses(NEXT)
    return found


async def remember(cast: Cast, giver: str, receiver: str, state: ExchangeState, days_ago: int) -> None:
    """Something that was asked before."""
    then, who = cast.town.now - timedelta(days=days_ago), cast.people[receiver].id
    async with cast.town.database.work() as work:
        wish = {"wish": "groceries", "on_day": then.date() + timedelta(days=1)}
        about = await suggestions.make(
            work, cast.where.id, SuggestionKind.EXCHANGE, then, about_id=who, **wish
        )
        open_now = state in exchanges.OPEN
        closed = SuggestionState.PASSED_ON if open_now else SuggestionState.CLOSED
        await suggestions.decide(work, about.id, closed)
        asked = await exchanges.ask(work, about, cast.people[giver].id, then)
        if state is not ExchangeState.ASKED:
            await exchanges.move(work, asked.id, asked.state, state, then, receiver_id=who)


async def test_who_met_once_or_only_in_a_small_round_does_not_help_yet(town: Town) -> None:
    cast = await meet_givers(town)
    for name in ("Anna", "Bram", "Carla"):
        await cast.add(name, offers=("groceries",))
    await were_together(cast, "Riek", "Anna", "Bram", weeks_ago=3)
    await were_together(cast, "Riek", "Bram", weeks_ago=4, small=True)
    assert await could(cast) == {"Martin", "Joke"}


async def test_who_helped_before_need_not_meet_again(town: Town) -> None:
    cast = await meet_givers(town)
    await cast.add("Anna", offers=("groceries",))
    await cast.add("Bram", offers=("groceries",))
    await remember(cast, "Anna", "Riek", ExchangeState.THANKED, days_ago=200)
    await remember(cast, "Bram", "Riek", ExchangeState.FELL_THROUGH, days_ago=200)
    assert await could(cast) == {"Martin", "Joke", "Anna"}


async def test_who_was_asked_least_is_asked_first(town: Town) -> None:
    cast = await meet_givers(town)
    await remember(cast, "Martin", "Joke", ExchangeState.FELL_THROUGH, days_ago=60)
    assert "alleen aan Joke" in (await nadia_passes_on(cast)).heard


@pytest.mark.parametrize("state", [ExchangeState.ASKED, ExchangeState.AGREED])
async def test_one_at_a_time_is_enough(town: Town, state: ExchangeState) -> None:
    cast = await meet_givers(town)
    await wishes(cast, "Joke", "groceries")
    await remember(cast, "Martin", "Joke", state, days_ago=0)
    assert await could(cast) == {"Joke"}


async def test_two_a_month_is_enough_whatever_was_said(town: Town) -> None:
    cast = await meet_givers(town)
    for days_ago in (5, 20):
        await remember(cast, "Martin", "Joke", ExchangeState.FELL_THROUGH, days_ago)
    for days_ago in (5, 31):
        await remember(cast, "Joke", "Martin", ExchangeState.DONE, days_ago)
    assert await could(cast) == {"Joke"}


@pytest.mark.parametrize("how", ["consent", "dont_ask", "pause", "block", "blocked"])
async def test_who_may_not_be_asked_is_never_shown(town: Town, how: str) -> None:
    cast = await meet_givers(town)
    await change_martin(cast, how)
    assert await could(cast) == {"Joke"}


@pytest.mark.parametrize("how", ["consent", "dont_ask", "pause", "block", "blocked"])
async def test_who_may_not_be_asked_any_more_is_not_asked(town: Town, how: str) -> None:
    """Between the suggestion and the connector's yes, and between the question and the answer."""
    cast = await meet_givers(town)
    nadia = await nadia_passes_on(cast)
    await change_martin(cast, how)
    assert "alleen aan Joke" in await nadia.presses(ASK)
    assert cast.talk("Martin").everything == ""
    assert await rows(cast) == []


async def test_a_block_before_the_answer_ends_the_question(town: Town) -> None:
    cast = await meet_givers(town)
    await (await nadia_passes_on(cast)).presses(ASK)
    await change_martin(cast, "blocked")
    assert "Dit hoeft niet meer." in await cast.talk("Martin").presses(GLADLY)
    assert cast.talk("Riek").everything == ""


async def test_there_is_no_column_for_hours_or_a_balance() -> None:
    columns = set(ExchangeRow.model_fields)
    assert not {one for one in columns if any(word in one for word in ("hour", "minute", "point", "count"))}


async def test_who_has_a_role_is_a_neighbour_like_others_until_their_own_cap_is_reached(town: Town) -> None:
    """As giver too: a connector who met Riek twice, and has room."""
    cast = await meet_givers(town)
    samira = await cast.add("Samira", offers=("groceries",))
    await were_together(cast, "Riek", "Samira", weeks_ago=1)
    await were_together(cast, "Riek", "Samira", weeks_ago=2)
    async with town.database.work() as work:
        await roles.give(work, samira.id, cast.where.id, RoleName.CONNECTOR, town.now, 1)
        assert samira.id in await givers(cast, work)
        await tasks.put(
            work,
            neighbourhood_id=cast.where.id,
            kind=TaskKind.TALK,
            made_at=town.now,
            about_id=cast.people["Joke"].id,
            for_id=samira.id,
        )
        assert samira.id not in await givers(cast, work)


async def givers(cast: Cast, work: Work) -> set[int]:
    riek = cast.people["Riek"].id
    seen = await neighbourhood_for_wish(work, cast.where.id, riek, "groceries", cast.town.now)
    assert seen
    return {int(one.id) for one in seen.residents} - {riek}
