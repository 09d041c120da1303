"""Who helps is a neighbour too: invited as a guest, never to work, and sees there what any neighbour sees."""

from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.town import Town


async def test_who_was_long_nowhere_as_a_guest_is_invited_and_sees_what_any_neighbour_sees(
    town: Town,
) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    samira = await town.neighbours.add(where, "Samira", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=samira)
    piet = await town.neighbours.add(where, "Piet", known_by=samira)
    await activity_on(town, where, "2027-03-10 10:30", host=joke, coming=(piet,))
    await activity_on(town, where, "2027-03-09 10:30", host=nadia, coming=())
    hers = town.talk("nadia")
    assert "Je was lang nergens te gast." in await hers.says("/rol")
    await skip_to(town, "2027-03-04 11:35")
    assert "Dit is geen werk: kom als gast." in hers.heard
    assert "woensdag 10 maart" in hers.heard, "what she leads herself is her work"
    for other in ("joke", "piet"):
        assert "als gast" not in town.talk(other).everything
    await hers.presses("👍 Ja, ik kom")
    assert "1 keer te gast" in await hers.says("/rol")
    shown = [await town.talk(one).says("/kijk") for one in ("nadia", "piet")]
    seen = [one[one.index("woensdag 10 maart") :].split("\n\n")[0] for one in shown]
    assert seen[0].replace("Piet", "Nadia") == seen[1].replace("Piet", "Nadia")
    await skip_to(town, "2027-03-10 11:05")
    assert "Wie waren er?" in town.talk("joke").heard
    assert hers.everything.count("Wie waren er?") == 1, "of what she leads, and nothing else"
