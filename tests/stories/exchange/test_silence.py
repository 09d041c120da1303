"""Who said no, who blocked whom: nobody reads it, not in words and not between the lines."""

import pytest

from storage import people
from storage.export import rows_about
from tests.stories.exchanging import (
    ASK,
    GLADLY,
    NOBODY,
    NOT_NOW,
    change_martin,
    meet_givers,
    nadia_passes_on,
    riek_asks,
)
from tests.town import Town

WHAT_RIEK_READS = """Op welke dag is dat fijn?

Ik geef het door aan Nadia.
We zoeken een buur die dat kan.
Zegt een buur ja, dan hoor je het.
Dat lukt niet altijd.
Je hoeft niets te doen.

Wat wil je doen?

Hoi Riek!
Joke doet het graag.
Dat is op donderdag 4 maart.
Jij krijgt: hulp bij de boodschappen.
Nadia kan helpen met een plan.
Tot 50 euro: vraag de bon en het geld terug.
Geen pas, geen pincode, niets lenen."""


@pytest.mark.parametrize("how", ["nothing", "not_now", "block", "blocked", "pause", "silence"])
async def test_the_receiver_reads_the_same_whatever_another_said(town: Town, how: str) -> None:
    """Martin cannot, says "not now", blocked her or says nothing: she only reads that Joke does it."""
    cast = await meet_givers(town)
    if how not in ("not_now", "silence"):
        await change_martin(cast, "dont_ask" if how == "nothing" else how)
    riek, nadia = await riek_asks(cast), cast.talk("Nadia")
    await nadia.presses(ASK)
    if how == "not_now":
        await cast.talk("Martin").presses(NOT_NOW)
        await nadia.presses(ASK)
    elif how == "silence":
        await town.lives_to("2027-03-03 12:30")
        await nadia.presses(ASK)
    await cast.talk("Joke").presses(GLADLY)
    assert riek.everything.partition("Wat wil je nu doen?\n\n")[2] == WHAT_RIEK_READS


async def test_the_connector_reads_the_same_with_a_block_as_with_nobody_there(town: Town) -> None:
    """As for somebody who says "do not ask me": a block is nothing special."""
    cast = await meet_givers(town)
    async with town.database.work() as work:
        await people.change(work, cast.people["Joke"].id, dont_ask=True)
    await change_martin(cast, "block")
    said = (await nadia_passes_on(cast)).heard.splitlines()
    assert said == [
        "🤝 Riek wil graag hulp bij de boodschappen.",
        "Op donderdag 4 maart.",
        f"{NOBODY} Misschien weet jij iemand.",
    ]


async def test_what_the_receiver_may_read_of_the_database_does_not_tell_who_was_asked(town: Town) -> None:
    cast = await meet_givers(town)
    await (await nadia_passes_on(cast)).presses(ASK)
    async with town.database.read() as work:
        asked = await rows_about(work, cast.people["Riek"].id, cast.people["Riek"].telegram_id)
    await cast.talk("Martin").presses(NOT_NOW)
    async with town.database.read() as work:
        after = await rows_about(work, cast.people["Riek"].id, cast.people["Riek"].telegram_id)
        martin = await rows_about(work, cast.people["Martin"].id, cast.people["Martin"].telegram_id)
    assert "exchange" not in asked | after
    (his,) = martin["exchange"]
    assert his["state"] == "fell_through"


async def test_who_said_not_now_is_not_asked_again_for_the_same_wish(town: Town) -> None:
    cast = await meet_givers(town)
    nadia = await nadia_passes_on(cast)
    for name in ("Martin", "Joke"):
        await nadia.presses(ASK)
        await cast.talk(name).presses(NOT_NOW)
    assert NOBODY in nadia.heard


@pytest.mark.parametrize("how", ["block", "blocked"])
async def test_words_of_thanks_do_not_reach_who_blocked_since_and_whoever_says_them_reads_the_same(
    town: Town, how: str
) -> None:
    cast = await meet_givers(town)
    await (await nadia_passes_on(cast)).presses(ASK)
    martin, riek = cast.talk("Martin"), cast.talk("Riek")
    await martin.presses(GLADLY)
    await town.lives_to("2027-03-05 11:30")
    await martin.presses("👍 Ja")
    await change_martin(cast, how)
    await riek.presses("✏️ Zeg iets")
    assert await riek.says("Dank je wel") == "Ik geef het door aan Martin.\nJe hoeft niets te doen."
    assert "Riek zegt" not in martin.everything
