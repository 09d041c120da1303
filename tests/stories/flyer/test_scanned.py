"""Who scans the code of a flyer is asked nothing, and comes or does not."""

from datetime import timedelta

import pytest

from handlers.activity.changes import move
from storage import activities, attendance, flyers, people
from tests.diary import skip_to
from tests.stories.flyer.street import hung, street
from tests.stories.somebody import comes_along
from tests.town import Town


async def test_who_scans_it_sees_the_activity_and_is_asked_nothing(town: Town) -> None:
    here, token = await hung(town)
    joke = town.newcomer("Joke")
    heard = await joke.says(f"/start {token}")
    assert "Ik ben de Buren-bot, een computer." in heard
    assert "Martin gaat wandelen." in heard
    assert joke.buttons[:3] == ["👍 Ik kom", "🤷 Misschien", "➡️ Vertel meer"]
    assert "Er is een bank." in await joke.presses("Vertel meer")
    async with town.database.read() as work:
        assert await people.find_by_telegram(work, joke.telegram_id) is None
        assert await attendance.of_chat(work, here.activity.id, joke.telegram_id) is None


@pytest.mark.parametrize("way", ["{code}", " {spaced} ", "https://t.me/buren_bot?start={token}"])
async def test_who_cannot_scan_types_the_code_or_pastes_the_link(town: Town, way: str) -> None:
    """Some apps open the chat and drop what stood in the link: then `/start` comes alone."""
    _, token = await hung(town)
    code = flyers.code_of(token)
    joke = town.newcomer("Joke")
    await joke.says("/start")
    heard = await joke.says(way.format(code=code, spaced=" ".join(code.upper()), token=token))
    assert "Martin gaat wandelen." in heard


async def test_the_paper_says_the_code(town: Town) -> None:
    here = await street(town)
    await here.makes_a_flyer(here.martin)
    await here.martin.presses("Dit is goed")
    await here.martin.presses("Zo ophangen")
    [paper] = await here.printed()
    assert paper["typed"] == f"Of stuur de code: {flyers.code_of(paper['link'].partition('start=')[2])}"
    assert len(paper["typed"]) > len("Of stuur de code: ")


async def test_perhaps_keeps_nothing_and_coming_is_one_tap(town: Town) -> None:
    here, token = await hung(town)
    joke = town.newcomer("Joke")
    await joke.says(f"/start {token}")
    assert "Je mag ook gewoon komen." in await joke.presses("Misschien")
    await comes_along(joke)
    async with town.database.read() as work:
        mine = await attendance.of_chat(work, here.activity.id, joke.telegram_id)
    assert mine is not None
    assert mine.comes


async def test_a_yes_to_a_message_before_is_kept_without_a_name_and_follows_a_move(town: Town) -> None:
    here, token = await hung(town)
    joke = town.newcomer("Joke")
    await joke.says(f"/start {token}")
    await comes_along(joke)
    assert "Ik stuur je een bericht: maandag 8 maart." in await joke.presses("Ja, graag")
    async with town.database.work() as work:
        activity = await activities.get(work, here.activity.id)
        await move(work, town.now, activity, activity.starts_at + timedelta(days=2), activity.place_id)
    await skip_to(town, "2027-03-08 10:05")
    assert "Wat doe jij?" not in joke.heard
    await skip_to(town, "2027-03-10 10:05")
    assert "We gaan wandelen: morgen, donderdag 11 maart." in joke.heard
    await joke.presses("👎 Ik kan niet")
    async with town.database.read() as work:
        assert not await attendance.coming(work, activity.id)
        assert await people.find_by_telegram(work, joke.telegram_id) is None


async def test_without_a_name_not_coming_is_one_tap_and_can_be_typed(town: Town) -> None:
    here, token = await hung(town)
    joke = town.newcomer("Joke")
    await joke.says(f"/start {token}")
    await comes_along(joke)
    await joke.presses("Ja, graag")
    assert "Je gaat mee wandelen." in await joke.says("/kijk")
    assert "👍 Ik kom" not in joke.buttons
    await joke.says("ik kan niet komen")
    await joke.presses("👎 Ik kan niet")
    assert await joke.presses("👍 Ik kom")
    await joke.presses("Toch niet komen")
    async with town.database.read() as work:
        assert not await attendance.coming(work, here.activity.id)
    await skip_to(town, "2027-03-08 10:05")
    assert "morgen" not in joke.heard


async def test_after_the_activity_the_code_still_leads_somewhere(town: Town) -> None:
    here, token = await hung(town)
    async with town.database.work() as work:
        await activities.change(work, here.activity.id, starts_at=town.now - timedelta(hours=2))
    joke = town.newcomer("Joke")
    assert "De wandeling van Martin is geweest." in await joke.says(f"/start {token}")


async def test_a_flyer_that_was_never_made_leads_to_the_ordinary_start(town: Town) -> None:
    await hung(town)
    joke = town.newcomer("Joke")
    assert "wandeling van Martin" not in await joke.says("/start f_nietbestaand")
    assert joke.buttons
