"""Before their first meal each is asked what they like to eat, by phone as well; only who cooks reads it."""

from storage import contact_routes, tastes
from tests.diary import activity_on, skip_to
from tests.stories.group.gathering import gather
from tests.town import Town


async def test_who_cooks_reads_what_they_like_and_the_day_after_it_is_gone(town: Town) -> None:
    found = await gather(town, "Joke", "Martin", "Riek", without_phone=("Riek",))
    joke, martin, nadia = (found.talk(name) for name in ("Joke", "Martin", "Nadia"))
    async with town.database.work() as work:
        await contact_routes.put_buddy(work, found.people["Riek"].id, found.people["Nadia"].id, town.now)
    coming = tuple(found.people[name] for name in ("Joke", "Martin", "Riek"))
    meal = await activity_on(
        town, found.where, "2027-03-09 17:30", coming=coming, host=coming[0], category="eating"
    )
    await skip_to(town, "2027-03-07 10:00")
    assert "Wat eet je graag?" not in martin.everything
    await skip_to(town, "2027-03-07 11:05")
    assert "Alleen wie kookt leest het." in martin.heard
    assert "Wat eet je graag?" not in joke.everything, "who cooks"
    await martin.presses("✏️ Dat zeg ik")
    assert "Lekker!" in await martin.says("rijst met groente")
    await nadia.says("/bellen")
    await nadia.presses("Riek zegt iets")
    await nadia.says("soep")
    assert "rijst" not in joke.everything
    await skip_to(town, "2027-03-08 17:05")
    assert "Martin eet graag “rijst met groente”.\nRiek eet graag “soep”." in joke.heard
    assert "rijst" not in nadia.everything
    await skip_to(town, "2027-03-11 12:00")
    async with town.database.read() as work:
        assert await tastes.of_meal(work, meal.id) == []
