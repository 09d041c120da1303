"""Where the bot knows nobody to ask: a list to choose from, and an answer to who asked."""

from tests.stories.exchanging import NOBODY, meet_givers, nadia_passes_on
from tests.town import Town


async def test_she_chooses_from_who_offers_it_brings_them_together_and_who_asked_hears_of_it(
    town: Town,
) -> None:
    cast = await meet_givers(town, times=0)
    nadia = await nadia_passes_on(cast)
    assert NOBODY in nadia.heard
    await nadia.presses("👀 Kies zelf iemand")
    heard = await nadia.presses("Joke")
    assert "Mooi, jij brengt Riek en Joke samen." in heard
    assert "Joke weet hier nog niets van." in heard
    assert "Jij brengt Riek en anderen samen. Hoe ging het?" in await nadia.says("/taken")
    assert "Nadia zoekt nu zelf iemand voor je." in cast.talk("Riek").everything
    assert cast.talk("Joke").everything == ""


async def test_when_she_leaves_it_who_asked_hears_that_nobody_was_found(town: Town) -> None:
    cast = await meet_givers(town, times=0)
    nadia = await nadia_passes_on(cast)
    await nadia.presses("⏸️ Laat maar")
    assert "Voor die dag vond ik niemand." in cast.talk("Riek").everything
