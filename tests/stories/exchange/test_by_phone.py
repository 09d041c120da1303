"""An exchange without Telegram: who calls passes the wish on, asks, and passes the words on."""

from handlers.notices.notify import notify
from storage import people
from tests.diary import activity_on, skip_to
from tests.stories.exchanging import (
    ASK,
    GLADLY,
    joke_calls_riek,
    meet_givers,
    nadia_passes_on,
    rows,
    were_together,
)
from tests.stories.walking import Cast
from tests.town import Town

NEXT_DAY = "2027-03-05 11:30"


async def test_by_phone_the_buddy_passes_the_wish_on_and_hears_the_words_of_thanks(town: Town) -> None:
    cast = await meet_givers(town, riek_by_phone=True)
    await joke_calls_riek(cast)
    joke, martin = cast.talk("Joke"), cast.talk("Martin")
    await a_call_to_riek(cast)
    await joke.presses("Riek komt niet")
    assert "Heeft Riek nu een wens?" in joke.heard
    await joke.presses("🤝 Wens doorgeven")
    await joke.presses("donderdag")
    assert "staat het in je belrondje" in joke.heard
    await cast.talk("Nadia").presses(ASK)
    await martin.presses(GLADLY)
    assert "Martin doet het graag, op donderdag 4 maart." in joke.heard
    assert "U krijgt: hulp bij de boodschappen." in joke.heard
    await joke.presses("👍 Het is goed")
    await town.lives_to(NEXT_DAY)
    await martin.presses("👍 Ja")
    assert "Martin heeft u geholpen." in joke.heard
    await joke.presses("✏️ Zeg iets")
    assert "Wat zegt Riek tegen Martin?" in joke.heard
    await joke.says("Dank je wel jongen.")
    assert "Riek zegt:\n“Dank je wel jongen.”" in martin.heard


async def test_whether_she_has_a_wish_is_asked_in_the_first_call_of_a_month_and_once_in_four_weeks(
    town: Town,
) -> None:
    cast = await meet_givers(town, riek_by_phone=True)
    await joke_calls_riek(cast)
    joke = cast.talk("Joke")
    asked = []
    for day in ("2027-03-08", "2027-03-10", "2027-04-02", "2027-05-03"):
        await skip_to(town, f"{day} 12:30")
        await a_call_to_riek(cast, day)
        await joke.presses("Riek komt niet")
        asked.append("Heeft Riek nu een wens?" in joke.heard)
    assert asked == [True, False, False, True]


async def a_call_to_riek(cast: Cast, day: str = "2027-03-01") -> None:
    """Something else to say to her: a reminder of an activity."""
    activity = await activity_on(cast.town, cast.where, f"{day} 18:00", coming=(cast.people["Riek"],))
    async with cast.town.database.work() as work:
        riek = cast.people["Riek"].id
        await notify(
            work,
            cast.town.now,
            riek,
            "activity_reminder",
            key=day,
            group=activity.group,
            activity=activity.id,
        )
    await cast.town.settle()


async def test_who_has_no_telegram_is_asked_by_whoever_calls_them(town: Town) -> None:
    cast = await meet_givers(town)
    riet = await cast.add("Riet", offers=("groceries",), phone_number="020 000 00 04")
    async with town.database.work() as work:
        for name in ("Martin", "Joke"):
            await people.change(work, cast.people[name].id, dont_ask=True)
    for weeks in (3, 4):
        await were_together(cast, "Riek", "Riet", weeks_ago=weeks)
    nadia = await nadia_passes_on(cast)
    await nadia.presses(ASK)
    assert "Bel Riet: 020 - 000 00 04" in nadia.heard
    assert "U zei: boodschappen meenemen, dat kan ik." in nadia.heard
    await nadia.presses("👍 Riet doet het")
    assert "Zeg tegen Riet: geef de bon" in nadia.heard
    assert "Riet doet het graag." in cast.talk("Riek").everything
    (row,) = await rows(cast)
    assert row.giver_id == riet.id
