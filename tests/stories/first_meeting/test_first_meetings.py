"""Who is not known yet: what they begin is looked at, and one of the team is there when they come."""

from storage import activities
from storage.tables.person import RoleName
from tests.stories.beginning import presses_all
from tests.stories.somebody import comes_along
from tests.stories.walking import WEDNESDAY, press_through
from tests.town import Talk, Town

LOOK = "Kees begint iets. Nog niemand van het team kent Kees."
COMES = "komt voor het eerst. Nog niemand van het team kent"


async def kees_begins(town: Town) -> Talk:
    """Somebody whom nobody knows starts a walk; Joke is of the team."""
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    await town.neighbours.add(where, "Kees")
    kees = town.talk("kees")
    await kees.says("/wandeling")
    await press_through(kees, WEDNESDAY)
    await presses_all(kees, "Bankje", "20 minuten")
    return kees


async def test_what_somebody_new_begins_is_seen_by_the_team_before_strangers_see_it(town: Town) -> None:
    kees = await kees_begins(town)
    assert "Het team kijkt er ook even naar." in kees.everything
    assert LOOK in town.talk("joke").everything
    stranger = town.newcomer("Vreemde")
    assert "Kees" not in await stranger.says("/kijk")
    await town.talk("joke").presses("Dit is goed")
    assert "Kees" in await stranger.says("/kijk")


async def test_a_button_from_before_does_not_let_a_stranger_in(town: Town) -> None:
    await kees_begins(town)
    stranger = town.newcomer("Vreemde")
    await town.talk("joke").presses("Dit is goed")
    await stranger.says("/kijk")
    async with town.database.work() as work:
        await activities.change(work, 1, unseen=True)
    assert "Het team kijkt hier eerst nog naar." in await comes_along(stranger)


async def test_who_comes_for_the_first_time_hears_who_of_the_team_is_there(town: Town) -> None:
    await kees_begins(town)
    joke = town.talk("joke")
    await joke.presses("Dit is goed")
    stranger = town.newcomer("Vreemde")
    await stranger.says("/kijk")
    await comes_along(stranger)
    assert f"Iemand zonder naam {COMES}" in joke.everything
    await joke.presses("Ik ben er ook")
    assert "Joke van het team is er ook bij de wandeling." in stranger.everything
    second = town.newcomer("Nieuwe")
    await second.says("/kijk")
    await comes_along(second)
    assert joke.everything.count(COMES) == 1


async def test_what_has_begun_is_no_task_any_more(town: Town) -> None:
    await kees_begins(town)
    await town.lives_to("2027-03-04T12:00")
    assert "Kees begint" not in await town.talk("joke").says("/taken")
