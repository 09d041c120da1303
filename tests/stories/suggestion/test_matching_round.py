"""A matching round: at night the matcher looks at everybody, in the morning a connector decides."""

from datetime import datetime

import pytest

from matching.plan import Plan
from storage import activities, cards, matching_rounds, neighbourhoods, people, series, suggestions
from storage.matching_neighbourhood import GROUP_MOST
from storage.suggestions import Suggestion
from storage.tables.person import BlockRow
from storage.tables.suggestion import SuggestionKind
from tests.stories.walking import Cast, meet, press_through
from tests.town import Town

NEXT_MORNING = "2027-03-02 09:30"
TRIO = {
    "Joke": ("listening", "groceries"),
    "Piet": ("groceries", "jobs"),
    "Riek": ("jobs", "listening"),
}
"""What each offers and wishes: Joke listens to Riek, Riek does odd jobs for Piet, Piet shops for Joke."""


async def meet_three(town: Town, activity: str = "walk") -> Cast:
    """Three who fit together, and Martin, who would not join any group now."""
    cast = await meet(town, *TRIO)
    async with town.database.work() as work:
        await people.change(work, cast.people["Martin"].id, dont_ask=True)
        for name, (offer, wish) in TRIO.items():
            person = cast.people[name]
            await cards.put_interests(work, person.id, [activity], town.now)
            await cards.put_offers(work, person.id, [offer], town.now)
            await cards.put_wishes(work, person.id, [wish], town.now)
    return cast


async def suggested(cast: Cast) -> list[Suggestion]:
    async with cast.town.database.read() as work:
        return await suggestions.open_in(work, cast.where.id)


async def test_in_the_morning_a_connector_sees_who_fit_together_and_why(town: Town) -> None:
    cast = await meet_three(town)
    await town.lives_to(NEXT_MORNING)
    said = cast.talk("Nadia").everything
    assert "Joke, Piet en Riek passen goed bij elkaar." in said
    assert len(said.split()) <= 40
    said = await cast.talk("Nadia").presses("❓ Waarom")
    assert "Joke geeft aan Riek: luisteren." in said
    assert "Piet geeft aan Joke: boodschappen meenemen." in said
    assert said.count("woont dichtbij") == 1, "what holds for all three is said once"
    assert "Martin" not in said
    for name in TRIO:
        assert cast.talk(name).everything == "", "nobody hears of it before a human says yes"


async def test_she_plans_an_activity_and_each_is_asked_apart(town: Town) -> None:
    cast = await meet_three(town)
    await town.lives_to(NEXT_MORNING)
    nadia = cast.talk("Nadia")
    await nadia.presses("📅 Plan iets samen")
    await press_through(nadia, next(one for one in nadia.buttons if "maart" in one))
    await nadia.presses("Bankje")
    await nadia.presses("20 minuten")
    assert "Deze buren passen goed bij elkaar." in nadia.heard
    await nadia.presses("🙋 Ik ben erbij")
    assert "🙋 Ik ben erbij" not in nadia.buttons
    await nadia.presses("👍 Ja, vraag het")
    assert await cast.asked() == set(TRIO)
    assert "Doe jij mee?" in cast.talk("Joke").everything


async def test_who_would_rather_look_gets_a_picture(town: Town) -> None:
    cast = await meet_three(town)
    await town.lives_to(NEXT_MORNING)
    nadia = cast.talk("Nadia")
    await nadia.presses("🖼️ Laat zien")
    *_, shown = nadia.phone.messages.values()
    assert shown["photo"]
    assert shown["caption"] == "Dit brengen zij elkaar."
    await nadia.presses("↩️ Terug")
    assert "📅 Plan iets samen" in nadia.buttons


async def test_a_coffee_is_planned_as_a_walk_is_and_nobody_asks_how_long(town: Town) -> None:
    cast = await meet_three(town, "coffee")
    await town.lives_to(NEXT_MORNING)
    nadia = cast.talk("Nadia")
    assert "Koffie drinken" in nadia.everything
    await nadia.presses("📅 Plan iets samen")
    assert "Wanneer wil je koffie drinken?" in nadia.heard
    await press_through(nadia, next(one for one in nadia.buttons if "maart" in one))
    await nadia.presses("Bankje")
    await nadia.presses("👍 Ja, vraag het")
    assert await cast.asked() == set(TRIO)
    assert "We gaan koffie drinken." in cast.talk("Joke").everything


async def test_she_may_bring_them_together_herself(town: Town) -> None:
    cast = await meet_three(town, "coffee")
    await town.lives_to(NEXT_MORNING)
    nadia = cast.talk("Nadia")
    await nadia.presses("👋 Ik breng ze samen")
    assert "Joke" in nadia.heard
    assert "Het staat bij je taken" in nadia.heard
    assert "anderen samen. Hoe ging het?" in await nadia.says("/taken")
    assert await suggested(cast) == []


@pytest.mark.longest
async def test_set_aside_they_rest_for_two_weeks(town: Town) -> None:
    cast = await meet_three(town)
    await town.lives_to(NEXT_MORNING)
    await cast.talk("Nadia").presses("⏸️ Laat maar")
    await town.lives_to("2027-03-15 09:30")
    assert await suggested(cast) == []
    await town.lives_to("2027-03-17 09:30")
    assert len(await suggested(cast)) == 1


async def test_who_pauses_takes_the_suggestion_along_and_nobody_hears_why(town: Town) -> None:
    cast = await meet_three(town)
    await town.lives_to(NEXT_MORNING)
    await cast.talk("Riek").says("/pauze")
    await cast.talk("Riek").presses("1 week")
    await town.lives_to("2027-03-02 10:30")
    assert await suggested(cast) == []
    assert "Riek" not in await cast.talk("Nadia").says("/voorstellen")


async def test_a_block_takes_it_away_before_anybody_plans(town: Town) -> None:
    cast = await meet_three(town)
    await town.lives_to(NEXT_MORNING)
    async with town.database.work() as work:
        await work.add(BlockRow(person_id=cast.people["Joke"].id, other_id=cast.people["Riek"].id))
    nadia = cast.talk("Nadia")
    await nadia.presses("📅 Plan iets samen")
    assert "Niemand van hen kan nu gevraagd worden." in nadia.heard


async def test_who_stops_while_the_matcher_thinks_is_in_no_suggestion(town: Town) -> None:
    cast = await meet_three(town)
    solve = town.runtime.rounds.solve

    async def slow_solve(*asked: object, **how: object) -> object:
        plan = await solve(*asked, **how)  # type: ignore[arg-type]
        async with town.database.work() as work:
            await people.change(work, cast.people["Riek"].id, dont_ask=True)
        return plan

    town.runtime.rounds.solve = slow_solve  # type: ignore[assignment]
    await town.lives_to(NEXT_MORNING)
    assert await suggested(cast) == []


async def test_a_connector_asks_for_it_now_and_hears_when_there_is_nobody(town: Town) -> None:
    cast = await meet(town)
    nadia = cast.talk("Nadia")
    await nadia.says("/voorstellen")
    await nadia.presses("🔎 Zoek nu")
    assert "Ik vond nu geen buren die bij elkaar passen." in nadia.heard


async def test_a_neighbour_cannot_ask_for_it(town: Town) -> None:
    cast = await meet(town)
    assert "🔎 Zoek nu" not in await cast.talk("Joke").says("/voorstellen")
    async with town.database.read() as work:
        assert cast.where.id not in [one.neighbourhood_id for one in await matching_rounds.wanted(work)]


async def test_a_connector_with_three_suggestions_gets_no_fourth(town: Town) -> None:
    cast = await meet_three(town)
    async with town.database.work() as work:
        for _ in range(suggestions.IN_VIEW):
            about = await people.meet(work, cast.where.id, town.now, call_name="Anna")
            await suggestions.make(
                work,
                cast.where.id,
                SuggestionKind.SMALL_ROUND,
                town.now,
                about_id=about.id,
                connector_id=cast.people["Nadia"].id,
            )
    await town.lives_to(NEXT_MORNING)
    assert len(await suggested(cast)) == suggestions.IN_VIEW


async def test_a_weekly_activity_of_a_connector_with_room_gets_newcomers(town: Town) -> None:
    cast = await meet_three(town)
    await weekly(cast, host="Nadia")
    await town.lives_to(NEXT_MORNING)
    assert "Elke week: wandelen. Er is nog plek." in cast.talk("Nadia").everything
    (found,) = await suggested(cast)
    async with town.database.read() as work:
        (newcomer,) = await suggestions.members(work, found.id)
    assert newcomer.person_id == cast.people["Riek"].id


async def test_a_weekly_activity_that_a_neighbour_hosts_is_left_alone(town: Town) -> None:
    cast = await meet_three(town)
    await weekly(cast, host="Joke")
    await town.lives_to(NEXT_MORNING)
    assert await suggested(cast) == []


async def test_a_weekly_activity_that_is_full_keeps_its_people(town: Town) -> None:
    cast = await meet_three(town)
    others = [f"Buur {number}" for number in range(GROUP_MOST - len(TRIO))]
    for name in others:
        await cast.add(name)
    await weekly(cast, "Nadia", *TRIO, *others)
    await town.lives_to(NEXT_MORNING)
    assert await suggested(cast) == []


async def test_a_bug_in_a_round_stops_neither_the_bot_nor_the_next_night(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    cast = await meet_three(town)
    solve = town.runtime.rounds.solve

    async def broken(*_asked: object, **_how: object) -> Plan:
        raise ValueError("a bug")

    town.runtime.rounds.solve = broken
    await town.lives_to(NEXT_MORNING)
    assert "matching round" in caplog.text
    assert "Wat wil je doen?" in await cast.talk("Joke").says("/start")
    town.runtime.rounds.solve = solve
    await town.lives_to("2027-03-03 09:30")
    assert len(await suggested(cast)) == 1


async def weekly(cast: Cast, host: str, *names: str) -> None:
    """Joke and Piet, or who is named, activity every Friday morning."""
    async with cast.town.database.work() as work:
        (bench, *_) = await neighbourhoods.places(work, cast.where.id)
        host_id = cast.people[host].id
        starts_at = datetime(2027, 3, 5, 10, 30, tzinfo=cast.where.zone)
        activity = await activities.start(
            work, cast.where.id, bench.id, starts_at, 20, host_id=host_id, created_at=cast.town.now
        )
        begun = await series.begin(work, activity, cast.where.zone)
        for name in names or ("Joke", "Piet"):
            await series.join(work, begun.id, cast.people[name].id)
