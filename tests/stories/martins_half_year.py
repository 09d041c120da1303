"""Week 26 of Martin's story: half a year, said to him once, and a letter for whom Joke calls."""

from tests.stories.martins_street import Street


async def half_a_year(here: Street) -> None:
    await here.until("2027-05-31T18:00")
    said = await here.martin.everything()
    assert "Een half jaar!" in said
    assert "Jij begon met: wandelen." in said
    await here.martin.answers("Een half jaar!", "👍 Alles goed")
    assert "Hier is een brief voor wie jij belt." in await here.joke.everything(), "to Riek, whom Joke calls"
