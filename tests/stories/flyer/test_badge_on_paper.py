"""Who is of the team is shown as such on paper too."""

from storage import activities
from tests.stories.flyer.street import street
from tests.town import Town


async def test_who_is_of_the_team_has_the_badge_on_paper(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        await activities.change(work, here.activity.id, started_by_id=here.activity.host_id)
    await here.makes_a_flyer(here.nadia)
    assert "Nadia van het team." in await here.nadia.presses("Dit is goed")
    await here.nadia.presses("Zo ophangen")
    assert (await here.printed())[0]["who"] == "Nadia van het team"
