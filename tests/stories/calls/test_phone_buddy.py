"""A phone buddy: nobody's name or number is given before they agreed, and stopping is one tap."""

from handlers.task.give_task import give_task
from storage import consents, contact_routes, neighbourhoods, people, roles
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tables.person import Purpose, RoleName, RouteKind
from tests.diary import activity_on
from tests.town import Talk, Town

NOBODY = "Ik weet nu niemand die"


class Street:
    """Nadia knows Joke, who offers to call, and Riek, who has no Telegram."""

    def __init__(self, town: Town, joke: Person, riek: Person) -> None:
        self.town, self.riek = town, riek
        self.joke_id = joke.id
        self.nadia, self.joke = town.talk("nadia"), town.talk("joke")

    async def caller(self) -> int | None:
        async with self.town.database.read() as work:
            return await contact_routes.caller_of(work, self.riek)

    async def looks_for_a_buddy(self) -> Talk:
        await self.nadia.says("/buren")
        await self.nadia.presses("Riek")
        await self.nadia.presses("Belmaatje zoeken")
        return self.nadia


async def street(town: Town) -> Street:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia, offers=("calling",))
    riek = await town.neighbours.add(where, "Riek", known_by=nadia, phone_number="020 000 00 03")
    return Street(town, joke, riek)


async def agreed(town: Town) -> Street:
    here = await street(town)
    await (await here.looks_for_a_buddy()).presses("Joke")
    await here.joke.presses("Ja")
    await here.nadia.presses("Ja, gevraagd")
    return here


async def test_who_is_asked_hears_no_name_and_no_number(town: Town) -> None:
    here = await street(town)
    await (await here.looks_for_a_buddy()).presses("Joke")
    assert "Wil jij die buur af en toe bellen?" in here.joke.heard
    assert "Riek" not in here.joke.everything
    assert here.joke.buttons[:2] == ["👍 Ja", "👎 Nu niet"]


async def test_after_a_yes_the_calls_stay_with_the_connector_until_the_neighbour_agrees(town: Town) -> None:
    here = await street(town)
    await (await here.looks_for_a_buddy()).presses("Joke")
    assert "Ik vraag eerst of die buur het goed vindt." in await here.joke.presses("Ja")
    assert "Vraag Riek eerst: “Mag Joke u bellen?”" in here.nadia.heard
    assert await here.caller() == here.riek.known_by_id
    assert "Riek" not in here.joke.everything


async def test_with_both_yeses_the_buddy_calls(town: Town) -> None:
    here = await agreed(town)
    assert "Riek vindt het fijn als jij belt." in here.joke.heard
    assert await here.caller() == here.joke_id


async def test_when_the_neighbour_would_rather_not_nobody_is_told_why(town: Town) -> None:
    here = await street(town)
    await (await here.looks_for_a_buddy()).presses("Joke")
    await here.joke.presses("Ja")
    await here.nadia.presses("Liever niet")
    assert "Bellen hoeft nu toch niet." in here.joke.heard
    assert "Riek" not in here.joke.everything
    assert await here.caller() == here.riek.known_by_id


async def test_a_no_leaves_the_calls_with_the_connector(town: Town) -> None:
    here = await street(town)
    await (await here.looks_for_a_buddy()).presses("Joke")
    assert "Je hoeft niet te zeggen waarom." in await here.joke.presses("Nu niet")
    assert "De telefoontjes blijven bij jou." in here.nadia.heard


async def test_a_buddy_stops_with_one_tap(town: Town) -> None:
    here = await agreed(town)
    async with town.database.work() as work:
        await give_task(work, town.now, TaskKind.QUESTION, about=here.riek, words="Hoe laat is het?")
    await town.settle()
    await here.nadia.presses("Antwoorden")
    await here.nadia.says("Om elf uur.")
    assert "Bel Riek: 020 - 000 00 03" in here.joke.heard
    assert "“Nadia zegt: Om elf uur.”" in here.joke.heard
    await here.joke.presses("Stop met bellen")
    assert "Dank je dat je zo vaak belde!" in here.joke.heard
    assert "Joke belt Riek niet meer." in here.nadia.heard
    assert await here.caller() == here.riek.known_by_id
    async with town.database.read() as work:
        assert await roles.holders(work, here.riek.neighbourhood_id, RoleName.PHONE_BUDDY) == []


async def test_who_calls_two_neighbours_is_not_asked_for_a_third(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        for name in ("Wim", "Bep"):
            called = await people.meet(work, here.riek.neighbourhood_id, town.now, call_name=name)
            await contact_routes.put(work, called.id, RouteKind.PHONE, "020 000 00 04")
            await contact_routes.put_buddy(work, called.id, here.joke_id, town.now)
    assert "Ik weet nu niemand die Riek kan bellen." in (await here.looks_for_a_buddy()).heard


async def test_by_their_own_cap_or_a_full_week_nobody_is_asked_to_call(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        joke = await people.get(work, here.joke_id)
        await roles.give(work, joke.id, joke.neighbourhood_id, RoleName.PHONE_BUDDY, town.now)
        await roles.put_cap(work, joke.id, joke.neighbourhood_id, RoleName.PHONE_BUDDY, 0)
    assert NOBODY in (await here.looks_for_a_buddy()).heard
    async with town.database.work() as work:
        await roles.put_cap(work, joke.id, joke.neighbourhood_id, RoleName.PHONE_BUDDY, 9)
        where = await neighbourhoods.get(work, joke.neighbourhood_id)
    assert "Joke" in (await here.looks_for_a_buddy()).buttons
    for day in ("02", "03", "04", "05", "06"):
        await activity_on(town, where, f"2027-03-{day} 10:30", host=joke, coming=())
    assert NOBODY in (await here.looks_for_a_buddy()).heard


async def test_without_consent_to_be_contacted_nobody_is_asked(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        await consents.withdraw(work, here.joke_id, town.now, Purpose.CONTACTED)
    assert "Ik weet nu niemand" in (await here.looks_for_a_buddy()).heard
