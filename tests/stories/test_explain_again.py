"""Explain it again: simpler words when asked for, when not understood, and once after a day of silence."""

import pytest

from storage import people
from storage.tables.person import Purpose
from tests.stories.carding import asked, kept, welcomed
from tests.stories.somebody import jump_to, known
from tests.town import Talk, Town

SIMPLER = "Wat vind jij leuk?\nBijvoorbeeld: wandelen."
FOOTER = ["❓ Leg uit", "↩️ Terug", "👤 Praat met Joke"]
WITH_PICTURES = ["❓ Leg uit", "🖼️ Plaatjes", "↩️ Terug", "👤 Praat met Joke"]


async def at_enjoy(town: Town, *agreed: Purpose) -> Talk:
    """Martin has just been asked what he enjoys, by himself saying so."""
    martin = await welcomed(town, *agreed)
    await asked(town, martin, "enjoy")
    await martin.says("meer")
    return martin


async def test_explain_asks_the_same_with_an_example_and_no_choice_less(town: Town) -> None:
    martin = await at_enjoy(town)
    assert martin.buttons[-4:] == WITH_PICTURES
    assert await martin.presses("❓ Leg uit") == SIMPLER
    first = ["🚶 Wandelen", "☕ Koffie", "🌱 Tuin", "➡️ Laat meer zien", "✅ Klaar"]
    assert martin.buttons == [*first, *WITH_PICTURES]


async def test_all_choices_are_still_there_page_by_page(town: Town) -> None:
    martin = await at_enjoy(town)
    await martin.presses("❓ Leg uit")
    assert await martin.presses("➡️ Laat meer zien") == SIMPLER
    assert martin.buttons[:2] == ["🏞️ Buiten zijn", "🥧 Eten en praten"]
    assert "Wandelen" not in "".join(martin.buttons)


@pytest.mark.parametrize("words", ["leg uit", "Ik snap het niet!", "wat bedoel je?"])
async def test_it_can_be_typed_as_well(town: Town, words: str) -> None:
    martin = await at_enjoy(town)
    assert await martin.says(words) == SIMPLER


async def test_what_was_not_understood_is_our_fault_and_is_asked_simpler(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    heard = await martin.says("qwertyuiop")
    assert heard.startswith("Sorry, dat begrijp ik niet.\nDat ligt aan mij.")
    assert heard.endswith("Hoe lang wil je pauze?\nBijvoorbeeld: 1 week.")
    assert martin.buttons == ["1 week", "2 weken", "4 weken", "📨 Geef dit aan Joke", *FOOTER]


async def test_the_next_question_is_asked_in_the_usual_words_again(town: Town) -> None:
    martin = await at_enjoy(town)
    await martin.presses("❓ Leg uit")
    await martin.presses("🚶 Wandelen")
    assert "Iedereen kan iets." in await martin.presses("✅ Klaar")
    assert "Waar word jij blij van?" in await martin.presses("↩️ Terug")


async def test_at_home_explain_tells_what_can_be_done(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    await martin.presses("1 week")
    assert "Ik help buren elkaar te vinden." in await martin.presses("❓ Leg uit")


async def test_a_day_later_the_question_comes_simpler_once_and_never_again(town: Town) -> None:
    martin = await at_enjoy(town)
    await jump_to(town, martin, "2027-03-02 11:59")
    assert martin.heard == ""
    await jump_to(town, martin, "2027-03-02 12:01")
    assert martin.heard == SIMPLER
    assert martin.buttons[:2] == ["🚶 Wandelen", "☕ Koffie"]
    await jump_to(town, martin, "2027-03-12 12:00")
    assert martin.heard == ""
    await martin.presses("🚶 Wandelen")
    await martin.presses("✅ Klaar")
    assert (await kept(town, martin))[1].interests == ("walk",)


async def test_not_at_night(town: Town) -> None:
    martin = await welcomed(town)
    await jump_to(town, martin, "2027-03-01 22:30")
    await asked(town, martin, "enjoy")
    await martin.says("meer")
    await jump_to(town, martin, "2027-03-03 08:59")
    assert martin.heard == ""
    await jump_to(town, martin, "2027-03-03 09:01")
    assert martin.heard == SIMPLER


async def test_whoever_answered_or_went_on_is_not_asked_again(town: Town) -> None:
    martin = await at_enjoy(town)
    await jump_to(town, martin, "2027-03-02 11:00")
    await martin.says("stop")
    await martin.presses("Bewaar mijn kaart")
    await jump_to(town, martin, "2027-03-05 12:00")
    assert martin.heard == ""


async def test_nobody_is_asked_again_who_wants_no_messages(town: Town) -> None:
    martin = await at_enjoy(town, Purpose.KEEP, Purpose.MATCHED)
    await jump_to(town, martin, "2027-03-05 12:00")
    assert martin.heard == ""


async def test_who_asked_for_simpler_words_got_them_already(town: Town) -> None:
    martin = await at_enjoy(town)
    await jump_to(town, martin, "2027-03-01 12:05")
    await martin.presses("❓ Leg uit")
    await jump_to(town, martin, "2027-03-05 12:00")
    assert martin.heard == ""


async def test_not_knowing_goes_on_and_overwrites_nothing(town: Town) -> None:
    martin = await at_enjoy(town)
    async with town.database.work() as work:
        person = await people.find_by_telegram(work, martin.telegram_id)
        assert person is not None
        await people.change(work, person.id, wants_slow=True, first_with_known=True)
    await asked(town, martin, "comfort")
    assert "met iemand die je kent" in await martin.says("weet ik niet")
    await martin.says("geen idee")
    person, _ = await kept(town, martin)
    assert (person.wants_slow, person.first_with_known) == (True, True)


async def test_what_was_chosen_before_not_knowing_is_kept(town: Town) -> None:
    martin = await at_enjoy(town)
    await martin.says("wandelen")
    assert "Iedereen kan iets." in await martin.says("ik weet het niet")
    assert (await kept(town, martin))[1].interests == ("walk",)


async def test_not_knowing_whether_to_pause_changes_nothing_and_leads_home(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says("/pauze")
    heard = await martin.says("weet ik niet")
    assert heard.startswith("Dat geeft niet.\nJe hoeft niets te kiezen.")
    assert heard.endswith("Wat wil je doen?")
    async with town.database.read() as work:
        assert (await people.get(work, person.id)).pause_until is None


async def test_what_must_be_chosen_some_time_stays_and_a_human_is_near(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/wandeling")
    heard = await martin.says("geen idee")
    assert heard.startswith("Dat geeft niet.\nJe hoeft het nu niet te weten.")
    assert "Of praat met Joke." in heard
    assert heard.endswith("Kies een moment.\nBijvoorbeeld: morgen om 3 uur.")
