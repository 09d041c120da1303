"""For each other, every week: milk on Fridays, coming in, and asked once what the two could do."""

import pytest

from storage import cards
from tests.diary import skip_to
from tests.stories.exchanging import (
    ASK,
    GLADLY,
    joke_calls_riek,
    meet_givers,
    nadia_passes_on,
    rows,
)
from tests.stories.group.gathering import TUESDAYS, gather
from tests.stories.walking import Cast
from tests.town import Town

WORRY = "💬 Ik heb zorgen"


async def once_done(town: Town) -> Cast:
    """Martin did it on Thursday, for Riek, who has no Telegram and is called by Joke."""
    cast = await meet_givers(town, riek_by_phone=True)
    await joke_calls_riek(cast)
    await nadia_passes_on(cast)
    await cast.talk("Nadia").presses(ASK)
    assert WORRY in cast.talk("Martin").buttons
    await cast.talk("Martin").presses(GLADLY)
    await town.lives_to("2027-03-05 11:30")
    return cast


@pytest.mark.longest
async def test_both_say_every_week_and_the_next_comes_by_itself_until_one_says_no_more(town: Town) -> None:
    cast = await once_done(town)
    martin, joke = cast.talk("Martin"), cast.talk("Joke")
    await martin.presses("👍 Ja")
    await martin.presses("🔁 Elke week helpen")
    await joke.presses("👎 Nu niet")  # No words of thanks this time.
    assert "wil dit elke week doen" in joke.everything
    assert len(await rows(cast)) == 1, "nothing is promised before her yes"
    await joke.presses("🔁 Ja, elke week")
    assert "De volgende keer is op donderdag 11 maart." in martin.everything
    await town.lives_to("2027-03-10 10:30")
    assert "Morgen is het donderdag 11 maart." in martin.heard
    await martin.presses("👎 Deze keer niet")
    await town.lives_to("2027-03-17 10:30")
    assert "Morgen is het donderdag 18 maart." in martin.heard, "skipping one ends nothing"
    assert "gaat niet door" in joke.everything
    await martin.presses("🛑 Niet meer")
    await town.lives_to("2027-03-26 12:00")
    assert [one.weekly for one in await rows(cast)] == [False] * 3


async def test_coming_in_is_asked_by_whose_home_it_is_and_the_door_is_as_good(town: Town) -> None:
    cast = await meet_givers(town, riek_by_phone=True)
    await joke_calls_riek(cast)
    await nadia_passes_on(cast)
    await cast.talk("Nadia").presses(ASK)
    martin, joke = cast.talk("Martin"), cast.talk("Joke")
    await martin.presses(GLADLY)
    await joke.presses("🏠 Kom maar binnen")
    assert "Bij Riek mag je binnen komen." in martin.heard
    assert (await rows(cast))[0].at_home
    await martin.presses("🚪 Bij de deur")
    assert "Martin blijft graag bij de deur" in joke.everything
    assert not (await rows(cast))[0].at_home


async def test_a_new_wish_is_heard_by_who_calls(town: Town) -> None:
    cast = await once_done(town)
    await cast.talk("Martin").presses("👍 Ja")
    joke = cast.talk("Joke")
    await joke.presses("👎 Nu niet")
    await joke.presses("⭐ Een nieuwe wens")
    while "👂 Even praten" not in joke.buttons:
        await joke.presses("➡️ Laat meer zien")
    await joke.presses("👂 Even praten")
    async with town.database.read() as work:
        wished = (await cards.get(work, cast.people["Riek"].id)).wishes
    assert len(wished) == 2, "beside the groceries"
    assert "Op welke dag is dat fijn voor Riek?" in joke.heard


async def test_after_three_meetings_once_what_they_could_do_for_each_other(town: Town) -> None:
    found = await gather(town, "Martin", "Joke")
    for day in TUESDAYS:
        await found.walks(day, "Martin", "Joke")
    await skip_to(town, "2027-03-17 12:00")
    martin = found.talk("Martin")
    assert martin.everything.count("Je kent Joke nu.") == 1
    assert "Nadia" not in martin.heard
    await martin.presses("🎁 Dit kan ik")
    assert "Wat wil jij doen voor een ander?" in martin.heard
    await found.walks("2027-03-23", "Martin", "Joke")
    await skip_to(town, "2027-03-25 12:00")
    assert martin.everything.count("Je kent Joke nu.") == 1
