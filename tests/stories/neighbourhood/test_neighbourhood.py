"""A coordinator tells about the neighbourhood: what people need there, its streets, its places."""

from datetime import timedelta

from bot.playground import acts
from storage import activities, neighbourhoods, people
from storage.neighbourhoods import Place
from storage.tables.activity import ActivityState
from tests.stories.coordinating import answers, becomes_coordinator, coordinated_by, forges
from tests.town import Talk, Town

MIDDLE = (52.3700, 4.9000)
NORTH_EAST = (52.3727, 4.9044)
FAR = (51.9200, 4.4800)


async def shares(town: Town, talk: Talk, location: tuple[float, float]) -> str:
    talk.hears_from_now()
    acts.send(town.telegram, talk.phone, {"location": {"latitude": location[0], "longitude": location[1]}})
    await town.settle()
    return talk.heard


async def place_named(town: Town, where: int, name: str) -> Place:
    async with town.database.read() as work:
        return next(one for one in await neighbourhoods.places(work, where) if one.name == name)


async def test_who_stops_halfway_finds_every_answer_back(town: Town) -> None:
    ineke = await becomes_coordinator(town)
    await answers(ineke, "De Linden", "020 123 45 67")
    await ineke.says("/start")
    await ineke.says("/openen")
    assert "nog 6 dingen nodig" in ineke.heard
    assert "een naam voor de buurt" not in ineke.heard
    await ineke.presses("🤝 Vertrouwenspersoon")
    await answers(ineke, "Ruth", "020 765 43 21")
    assert "nog 5 dingen nodig" in ineke.heard


async def test_what_is_no_phone_number_is_asked_again(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    await ineke.says("/buurt")
    await ineke.presses("☎️ Telefoon")
    assert "Dat lijkt geen telefoonnummer." in await ineke.says("bel mij maar")
    assert "020 - 111 22 33" in await ineke.says("020-1112233")


async def test_own_house_rules_are_what_a_neighbour_reads(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Joke")
    joke = town.talk("joke")
    assert "We zijn aardig voor elkaar." in await joke.says("/huisregels")
    await ineke.says("/buurt")
    await answers(ineke, "📜 Huisregels", "We groeten elkaar.\nHonden mogen mee.")
    assert "Honden mogen mee." in await joke.says("/huisregels")


async def test_a_street_is_added_renamed_and_taken_away(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    await ineke.says("/straten")
    await answers(ineke, "➕ Straten erbij", "Kerkstraat", "⏭️ Sla over", "Kerkstraat", "✏️ Andere naam")
    await ineke.says("Oude Kerkstraat")
    assert "Oude Kerkstraat" in ineke.buttons
    await answers(ineke, "Oude Kerkstraat", "🗑️ Haal weg")
    assert "Oude Kerkstraat" not in ineke.buttons


async def test_a_pasted_list_of_streets_becomes_streets_each_once(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await ineke.says("/straten")
    await ineke.presses("➕ Straten erbij")
    assert "eigen regel" in await ineke.says("Kerkstraat\n" + "heel lang " * 9)
    heard = await ineke.says(
        "1. Kerkstraat\n- beukenlaan, Eikenlaan\n\n\u2022 Plein 1944\nKERKSTRAAT\nLindestraat"
    )
    assert "Er zijn 4 straten bij." in heard
    async with town.database.read() as work:
        kept = [one.name for one in await neighbourhoods.areas(work, where.id)]
    assert sorted(kept) == [
        "Eikenlaan",
        "Esdoornplein",
        "Kerkstraat",
        "Lindestraat",
        "Plein 1944",
        "beukenlaan",
    ]


async def test_a_street_where_somebody_lives_stays(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    joke = await town.neighbours.add(where, "Joke")
    async with town.database.work() as work:
        street = (await neighbourhoods.areas(work, where.id))[0]
        await people.change(work, joke.id, area_id=street.id)
    await ineke.says("/straten")
    await ineke.presses(street.name)
    assert "Hier wonen mensen die meedoen." in await ineke.presses("🗑️ Haal weg")


async def test_places_are_measured_from_the_first_location(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await ineke.says("/straten")
    await answers(ineke, "➕ Straten erbij", "Kerkstraat")
    await shares(town, ineke, MIDDLE)
    await ineke.says("/plekken")
    await answers(ineke, "📍 Plek erbij", "Vijver", "de eendjes", "Parkweg 1", "dinsdag van tien tot twaalf")
    await answers(ineke, "♿ Geen trap", "🪑 Een bank", "✅ Klaar")
    await shares(town, ineke, NORTH_EAST)
    pond = await place_named(town, where.id, "Vijver")
    assert (pond.landmark, pond.address) == ("de eendjes", "Parkweg 1")
    assert (pond.step_free, pond.toilet, pond.bench) == (True, False, True)
    assert (abs(pond.x - 299), abs(pond.y - 300)) < (5, 5)


async def test_a_location_in_another_town_is_not_taken(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    await ineke.says("/straten")
    await answers(ineke, "➕ Straten erbij", "Kerkstraat")
    await shares(town, ineke, MIDDLE)
    await answers(ineke, "➕ Straten erbij", "Coolsingel")
    assert "ver weg van de buurt" in await shares(town, ineke, FAR)
    await shares(town, ineke, NORTH_EAST)
    assert "Coolsingel" in ineke.buttons


async def test_one_thing_of_a_place_changes_and_the_rest_stays(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    before = await place_named(town, where.id, "Bankje apotheek")
    await ineke.says("/plekken")
    await answers(ineke, "Bankje apotheek", "☑️ Wat is er goed", "☑️ 🪑 Een bank", "🚻 Een wc", "✅ Klaar")
    after = await place_named(town, where.id, "Bankje apotheek")
    assert (after.bench, after.toilet, after.step_free) == (False, True, before.step_free)
    assert (after.landmark, after.x, after.y) == (before.landmark, before.x, before.y)


async def test_a_place_where_people_will_meet_is_not_taken_away(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    bench = await place_named(town, where.id, "Bankje apotheek")
    async with town.database.work() as work:
        start = town.now + timedelta(days=1)
        activity = await activities.start(
            work, where.id, bench.id, start, 20, created_at=town.now, state=ActivityState.GOING
        )
    await ineke.says("/plekken")
    await ineke.presses("Bankje apotheek")
    assert "Op deze plek is nog iets te doen." in await ineke.presses("🗑️ Haal weg")
    async with town.database.work() as work:
        await activities.change(work, activity.id, state=ActivityState.CALLED_OFF)
    await ineke.says("/plekken")
    await answers(ineke, "Bankje apotheek", "🗑️ Haal weg")
    assert "Bankje apotheek" not in ineke.buttons
    async with town.database.read() as work:
        assert (await neighbourhoods.get_place(work, bench.id)).name == "Bankje apotheek"


async def test_a_coordinator_cannot_touch_another_neighbourhood(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    other = await town.neighbours.opens("Oost")
    theirs = await place_named(town, other.id, "Buurthuis")
    await forges(town, ineke, "remove_place", {"place": theirs.id})
    assert "Dat kan ik niet voor je doen." in ineke.heard
    assert await place_named(town, other.id, "Buurthuis") == theirs
