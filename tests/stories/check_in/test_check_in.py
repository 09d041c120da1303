"""How somebody is, asked seldom; one human hears it, and never whom it is about."""

from datetime import timedelta

from handlers.afterwards.end_activities import tell
from storage import attendance, check_ins, groups, handovers, roles, tasks
from storage.tables.contact import TaskKind
from storage.tables.handover import HandoverState
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.neighbours import LONG_AGO
from tests.stories.group.gathering import a_group
from tests.town import Town

FIRST = "Je was er voor het eerst bij."


async def test_after_a_first_time_and_after_six_weeks_one_human_hears_it(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    walk = await activity_on(town, where, "2027-03-02 10:30", host=nadia, coming=(nadia, joke))
    await skip_to(town, "2027-03-02 11:00")
    async with town.database.work() as work:
        await tell(work, town.now, walk, {one.id for one in await attendance.coming(work, walk.id)})
    talk = town.talk("joke")
    await skip_to(town, "2027-03-03 10:05")
    assert FIRST not in talk.everything
    await skip_to(town, "2027-03-05 10:05")
    assert FIRST in talk.heard
    assert "Alleen Nadia hoort het." in talk.heard
    assert FIRST not in town.talk("nadia").everything, "she led it, and is there for others"
    await talk.presses("👎 Niet goed")
    assert "Joke zei hoe het gaat." in town.talk("nadia").everything, "at once, whatever comes after"
    assert "Ik geef het door aan Nadia." in await talk.says("Niemand zei iets tegen mij.")
    assert "“Niemand zei iets tegen mij.”" in await town.talk("nadia").says("/taken")
    await skip_to(town, "2027-04-14 10:05")
    assert "Je doet nu zes weken mee." in talk.heard
    assert "Fijn om te horen." in await talk.presses("👍 Goed")
    await skip_to(town, "2027-04-15 10:05")
    assert talk.everything.count("zes weken") == 1


async def test_who_wants_to_know_asks_and_hears_it_not_time_and_again(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    await town.neighbours.add(where, "Joke", known_by=nadia)
    piet = await town.neighbours.add(where, "Piet", known_by=nadia, phone_number="020 111 22 33")
    hers, jokes, said = town.talk("nadia"), town.talk("joke"), ""
    for _ in range(2):
        await hers.says("/buren")
        await hers.presses("Joke")
        said = await hers.presses("🙂 Vraag hoe het gaat")
    assert "Over twee weken kan het weer." in said
    await jokes.presses("🤷 Gaat wel")
    await jokes.presses("👎 Nee, dank je")
    assert "Joke zegt: het gaat wel." in hers.everything
    await jokes.says("/hoegaathet")
    assert "Fijn om te horen." in await jokes.presses("👍 Goed")
    await hers.says("/buren")
    await hers.presses("Piet")
    await hers.presses("🙂 Vraag hoe het gaat")
    assert "Hoe gaat het met u?" in await hers.says("/bellen")
    await hers.presses("👎 Piet: niet goed")
    async with town.database.read() as work:
        assert not await tasks.is_open(work, piet.id, TaskKind.CHECK_IN), "she heard it herself"
        assert await check_ins.asked_since(work, piet.id, LONG_AGO)


async def test_after_a_handover_it_goes_past_who_is_there_now(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    karim = await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    await town.neighbours.add(found.where, "Ineke", role=RoleName.COORDINATOR)
    group, nadia = await found.group(), found.people["Nadia"]
    async with town.database.work() as work:
        await groups.change(work, group.id, supporter_id=karim.id)
        asked = await handovers.ask(work, group.id, nadia.id, karim.id, town.now)
        done = {"handed_over_at": town.now}
        await handovers.move(work, asked.id, (HandoverState.ASKED,), HandoverState.HANDED_OVER, **done)
    await skip_to(town, f"{(town.now + timedelta(days=15)).date()} 10:05")
    martin = found.talk("Martin")
    assert "Nu is Karim er voor jullie groep." in martin.heard
    assert "Alleen Ineke hoort het." in martin.heard
    await martin.presses("👎 Niet goed")
    await martin.says("Karim luistert niet.")
    assert "“Karim luistert niet.”" in await town.talk("ineke").says("/taken")
    await skip_to(town, f"{(town.now + timedelta(days=3)).date()} 12:05")
    async with town.database.work() as work:
        await roles.end(work, nadia.id, found.where.id, RoleName.CONNECTOR, town.now)
    assert "luistert" not in await town.talk("karim").says("/taken"), "also when nobody took it up"
