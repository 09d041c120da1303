"""Of age, and does somebody arrange things for you: asked on every way in (SAFETY 9)."""

from storage import attendance, people, roles
from storage.tables.person import RoleName
from tests.diary import activity_on
from tests.stories.beginning import MAY, kept_of, presses_all
from tests.stories.coordinating import answers, coordinated_by, link_in, scans
from tests.stories.somebody import comes_along
from tests.town import Town

BEGUN = ("👍 Ja, begin", "▶️ Nu", MAY, "👍 Ja")


async def test_who_has_a_mentor_waits_until_a_human_has_spoken_with_them(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    joke, martin = town.talk("joke"), town.newcomer("Martin")
    await martin.says("/start")
    await presses_all(martin, *BEGUN, "👍 Ja", MAY, "Martin")
    assert "Joke praat eerst met jou." in martin.everything
    assert "Martin heeft een curator of mentor." in joke.everything
    assert "Eerst praat Joke met jou." in await martin.says("/wandeling")
    await joke.says("/taken")
    await joke.presses("Gesproken")
    await joke.presses("Gesproken")
    assert "Je kunt nu meedoen." in martin.everything
    assert "Eerst praat" not in await martin.says("/wandeling")


async def test_a_stranger_is_asked_before_they_come_and_of_a_no_nothing_stays(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    activity = await activity_on(town, where, "2027-03-03 10:30", host=joke, coming=())
    ali, mo, sam = town.newcomer("Ali"), town.newcomer("Mo"), town.newcomer("Sam")
    for talk in (ali, mo, sam):
        await talk.says("/kijk")
    await presses_all(ali, "👍 Ik kom", "👎 Nee")
    assert "Meedoen kan vanaf 18 jaar." in ali.heard
    await presses_all(mo, "👍 Ik kom", "👍 Ja", "👍 Ja")
    assert "Joke praat eerst met jou." in mo.heard
    await comes_along(sam)
    async with town.database.read() as work:
        found = [await attendance.of_chat(work, activity.id, one.telegram_id) for one in (ali, mo, sam)]
    assert [one is not None for one in found] == [False, False, True]


async def test_a_role_link_asks_it_too_and_of_who_is_too_young_nothing_is_kept(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    await ineke.says("/uitnodigen")
    link = link_in(await ineke.presses("🤝 Een kwartiermaker"))
    young = town.newcomer("Sam")
    await scans(town, young, link)
    await answers(young, "👍 Dat doe ik", "👎 Nee")
    assert "Meedoen kan vanaf 18 jaar." in young.heard
    assert await kept_of(town, young) is None
    mo = town.newcomer("Mo")
    await scans(town, mo, link)
    await answers(mo, "👍 Dat doe ik", "👍 Ja", "👍 Ja", "Mo", "👍 Ja, dat mag")
    async with town.database.read() as work:
        person = await people.find_by_telegram(work, mo.telegram_id)
        assert person is not None
        assert await roles.of_person(work, person.id) == []
    assert "Eerst praat" in await mo.says("/wandeling")
