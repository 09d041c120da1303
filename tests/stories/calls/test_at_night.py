"""What cannot wait for the morning rings at whoever calls; all else waits."""

from handlers.activity.attending import expect
from handlers.activity.changes import call_off
from handlers.notices.notify import notify
from storage import activities, neighbourhoods
from tests.stories.calls.test_call_lists import street
from tests.town import AMSTERDAM, Town


async def test_what_cannot_wait_for_the_morning_rings_in_the_quiet_hours_and_is_passed_on_in_time(
    town: Town,
) -> None:
    """What can wait stays for the morning; what nobody said an hour before it is the connector's, at once."""
    here = await street(town)
    async with town.database.work() as work:
        place = (await neighbourhoods.places(work, here.riek.neighbourhood_id))[0]
        early = town.now.fromisoformat("2027-03-02 09:15").replace(tzinfo=AMSTERDAM)
        walk = await activities.start(
            work, here.riek.neighbourhood_id, place.id, early, 20, created_at=town.now
        )
        await expect(work, town.now, walk, here.riek.id)
    await town.lives_to("2027-03-01 21:00")
    here.joke.hears_from_now()
    async with town.database.work() as work:
        await notify(
            work, town.now, here.riek.id, "activity_reminder", key="now", group=walk.group, activity=walk.id
        )
    await town.settle()
    assert here.joke.heard == ""
    async with town.database.work() as work:
        await call_off(work, town.now, walk)
    await town.settle()
    assert "gaat niet door" in here.joke.heard
    await town.lives_to("2027-03-02 08:10")
    assert "nog niet bereikt" not in here.nadia.everything
    await town.lives_to("2027-03-02 08:16")
    assert "Riek is nog niet bereikt." in here.nadia.heard
