"""Something is not right: two taps, one human of choice, and never whom it is about."""

from storage import attendance, reports
from storage.people import Person
from storage.tables.activity import AttendanceState
from storage.tables.person import RoleName
from tests.diary import activity_on
from tests.town import Town

TELLS = "vertelt je dat iets niet goed is."


async def cast(town: Town, **others: RoleName) -> dict[str, Person]:
    """Nadia is connector, Ruth confidant; Joke and Piet met once, and Nadia knows them."""
    where = await town.neighbours.opens()
    there = {"Nadia": await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)}
    for name, role in ({"Ruth": RoleName.CONFIDANT} | others).items():
        there[name] = await town.neighbours.add(where, name, role=role)
    for name in ("Joke", "Piet"):
        there[name] = await town.neighbours.add(where, name, known_by=there["Nadia"])
    activity = await activity_on(town, where, "2027-02-24 10:30", host=there["Nadia"], coming=())
    async with town.database.work() as work:
        for name in ("Joke", "Piet"):
            who, state = there[name].id, AttendanceState.PRESENT
            await attendance.put(work, activity.id, town.now, person_id=who, state=state)
    return there


async def test_the_confidant_hears_it_and_nobody_else(town: Town) -> None:
    await cast(town)
    joke, ruth = town.talk("joke"), town.talk("ruth")
    await joke.says("ik wil iets melden")
    await joke.presses("Ruth")
    await joke.presses("Nee")
    heard = await joke.says("Hij schreeuwt altijd.")
    assert "Ik geef het door aan Ruth." in heard
    assert f"Joke {TELLS}" in ruth.heard
    assert "“Hij schreeuwt altijd.”" in ruth.heard
    assert TELLS not in town.talk("nadia").everything
    await ruth.presses("Gezien")
    assert "Ruth heeft gelezen wat niet goed is." in joke.everything
    await ruth.presses("Geregeld")
    async with town.database.read() as work:
        assert await reports.unseen(work) == []


async def test_two_taps_are_enough(town: Town) -> None:
    await cast(town)
    joke, ruth = town.talk("joke"), town.talk("ruth")
    await joke.says("/melding")
    await joke.presses("Ruth")
    await town.lives_to("2027-03-01 13:30")
    assert f"Joke {TELLS}" in ruth.heard


async def test_about_who_was_chosen_it_goes_past_them(town: Town) -> None:
    there = await cast(town)
    joke = town.talk("joke")
    await joke.says("/melding")
    await joke.presses("Nadia")
    await joke.presses("Nadia")
    await joke.presses("Nee, dank je")
    assert "Ik geef het door aan Ruth." in joke.heard
    assert TELLS not in town.talk("nadia").everything
    assert "Het gaat over Nadia." in town.talk("ruth").everything
    async with town.database.read() as work:
        assert [one.handler_id for one in await reports.unseen(work)] == [there["Ruth"].id]


async def test_who_supports_them_does_not_hear_it_either(town: Town) -> None:
    """Nadia knows Piet."""
    await cast(town)
    joke = town.talk("joke")
    await joke.says("/melding")
    await joke.presses("Nadia")
    await joke.presses("Piet")
    await joke.presses("Nee, dank je")
    for name in ("nadia", "piet"):
        assert TELLS not in town.talk(name).everything
    assert "Het gaat over Piet." in town.talk("ruth").everything


async def test_nobody_looks_and_after_two_working_days_somebody_else_hears(town: Town) -> None:
    await cast(town)
    joke = town.talk("joke")
    await joke.says("/melding")
    await joke.presses("Ruth")
    await joke.presses("Nee")
    await joke.presses("Nee, dank je")
    await town.lives_to("2027-03-02 20:00")
    assert TELLS not in town.talk("nadia").everything
    await town.lives_to("2027-03-03 14:00")
    assert f"Joke {TELLS}" in town.talk("nadia").everything


async def test_everybody_of_the_team_is_away_and_the_teller_hears_that(town: Town) -> None:
    await cast(town)
    joke = town.talk("joke")
    for name in ("ruth", "nadia"):
        await town.talk(name).says("/pauze")
        await town.talk(name).presses("4 weken")
    await joke.says("/melding")
    await joke.presses("Ruth")
    await joke.presses("Nee")
    heard = await joke.presses("Nee, dank je")
    assert "Ruth is er nu even niet." in heard
    assert "020 000 00 01" in heard


async def test_where_nobody_may_hear_it_somebody_outside_is_named(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    nadia = town.talk("nadia")
    assert "Ruth, 020 000 00 01" in await nadia.says("/melding")
