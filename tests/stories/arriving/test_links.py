"""Links that bring somebody in: of who met them, of who takes them along, and those that are no good."""

from datetime import timedelta

from sqlmodel import select

from storage import attendance, links, people
from storage.people import Person
from storage.tables.activity import ActivityRow, ActivityState
from storage.tables.contact import LinkKind
from storage.tables.local_choice import FourO
from storage.tables.person import PersonRow, PersonState
from tests.diary import activity_on, skip_to
from tests.stories.beginning import MAY, MAY_NOT, kept_of, presses_all, town_with_joke
from tests.stories.group.gathering import gather
from tests.town import Town


async def met(town: Town) -> tuple[Person, str]:
    """Somebody whom Joke wrote down, and the link that she shows them."""
    joke = await town_with_joke(town)
    async with town.database.work() as work:
        person = await people.meet(
            work, joke.neighbourhood_id, town.now, call_name="Martin", known_by_id=joke.id
        )
        token = await links.make(
            work, LinkKind.MET, expires_at=town.now + timedelta(days=7), person_id=person.id
        )
    return person, token


async def test_the_link_of_who_met_somebody_makes_chat_and_person_one(town: Town) -> None:
    person, token = await met(town)
    martin = town.newcomer("M.")
    assert "Hoi Martin!" in await martin.says(f"/start {token}")
    await presses_all(martin, "👍 Ja, begin", "▶️ Nu", MAY, "👍 Ja", "👎 Nee", MAY, "Martin")
    kept = await kept_of(town, martin)
    assert kept is not None
    assert (kept.id, kept.known_by_id, kept.state) == (person.id, person.known_by_id, PersonState.WELCOME)


async def test_whoever_was_met_and_says_no_is_not_kept_at_all(town: Town) -> None:
    person, token = await met(town)
    martin = town.newcomer("M.")
    await martin.says(f"/start {token}")
    heard = await presses_all(martin, "👍 Ja, begin", "▶️ Nu", MAY_NOT)
    assert "Ik bewaar geen antwoord van jou." in heard
    async with town.database.work() as work:
        assert await people.find(work, person.id) is None


async def test_a_link_for_one_is_not_used_up_by_another(town: Town) -> None:
    _person, token = await met(town)
    assert "Ik ken jou al." in await town.talk("joke").says(f"/start {token}")
    martin = town.newcomer("M.")
    assert "Hoi Martin!" in await martin.says(f"/start {token}")
    assert "werkt niet meer" in await town.newcomer("Piet").says(f"/start {token}")


async def test_a_link_that_leads_nowhere_still_leads_to_the_ordinary_start(town: Town) -> None:
    await town_with_joke(town)
    martin = town.newcomer("Martin")
    heard = await martin.says("/start nonsense")
    assert "Deze link werkt niet meer." in heard
    assert "Ik ben een computer, geen mens." in heard


async def test_links_cannot_be_guessed(town: Town) -> None:
    _person, token = await met(town)
    martin = town.newcomer("M.")
    for guess in range(5):
        assert "werkt niet meer" in await martin.says(f"/start {guess}")
    assert "Er kwamen veel links" in await martin.says(f"/start {token}")
    await town.lives_to("2027-03-01 13:30")
    assert "Hoi Martin!" in await martin.says(f"/start {token}")


async def test_who_comes_along_need_not_register(town: Town) -> None:
    joke = await town_with_joke(town)
    async with town.database.work() as work:
        activity = await work.add(
            ActivityRow(
                neighbourhood_id=joke.neighbourhood_id,
                host_id=joke.id,
                place_id=1,
                starts_at=town.now + timedelta(days=1),
                minutes=20,
                category="walk",
                o4=FourO.MEET,
                state=ActivityState.GOING,
                created_at=town.now,
            )
        )
        token = await links.make(
            work,
            LinkKind.PLUS_ONE,
            expires_at=town.now + timedelta(days=2),
            activity_id=activity.id,
            made_by_id=joke.id,
            single_use=False,
        )
    for name in ("Piet", "Riek"):
        talk = town.newcomer(name)
        heard = await talk.says(f"/start {token}")
        assert "Hoi! Joke neemt je mee." in heard
        assert "het bankje voor de apotheek" in heard
        assert any(button.label == "👍 Ik kom" for button in talk.phone.all_buttons())
    async with town.database.work() as work:
        assert len(await work.all(select(PersonRow))) == 1


async def test_who_is_brought_along_is_waited_for_and_later_comes_on_their_own_feet(town: Town) -> None:
    found = await gather(town, "Martin", "Joke")
    coming = tuple(found.people[name] for name in ("Martin", "Joke"))
    walk = await activity_on(town, found.where, "2027-03-09 10:30", coming=coming, host=found.people["Nadia"])
    joke = found.talk("Joke")
    async with town.database.work() as work:
        token = await links.make(
            work,
            LinkKind.PLUS_ONE,
            expires_at=walk.ends_at,
            activity_id=walk.id,
            made_by_id=found.people["Joke"].id,
        )
    found.people["Ines"] = await town.neighbours.add(found.where, "Ines")
    ines = found.talk("Ines")
    assert "Joke neemt je mee." in await ines.says(f"/start {token}")
    assert "🌍 Taal" in [button.label for button in ines.phone.all_buttons()]
    await ines.presses("👍 Ik kom")
    await skip_to(town, "2027-03-02 12:00")
    assert "wacht op je" not in ines.everything, "nothing is promised before her yes"
    assert "Dat is om kwart over 10" in joke.everything
    await joke.presses("👍 Dat doe ik")
    assert "Joke wacht op je." in ines.everything
    await skip_to(town, "2027-03-08 10:30")
    assert "Joke is er dan al." in ines.heard
    await found.tells("Ines", "Joke", "Martin", at="2027-03-09 11:00")
    await found.walks("2027-03-16", "Ines", "Martin")
    async with town.database.read() as work:
        been = await attendance.before(work, found.people["Ines"].id, town.now)
    assert [one.own_feet for one in been] == [True, False]


async def test_where_who_brings_somebody_cannot_be_early_the_host_is(town: Town) -> None:
    found = await gather(town, "Joke")
    walk = await activity_on(
        town, found.where, "2027-03-09 10:30", coming=(found.people["Joke"],), host=found.people["Nadia"]
    )
    async with town.database.work() as work:
        token = await links.make(
            work,
            LinkKind.PLUS_ONE,
            expires_at=walk.ends_at,
            activity_id=walk.id,
            made_by_id=found.people["Joke"].id,
        )
    found.people["Ines"] = await town.neighbours.add(found.where, "Ines")
    ines = found.talk("Ines")
    await ines.says(f"/start {token}")
    await ines.presses("👍 Ik kom")
    await skip_to(town, "2027-03-02 12:00")
    await found.talk("Joke").presses("👎 Dat lukt niet")
    assert "Er komt iemand voor het eerst." in found.talk("Nadia").everything
    assert "Nadia wacht op je." in ines.everything
