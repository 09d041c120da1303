"""Consent is asked when it is needed: messages in the card, reminders with the first activity."""

import pytest

from storage import activities, attendance, consents
from storage.tables.person import Purpose, RoleName
from tests.diary import activity_on, skip_to, the_neighbourhood
from tests.stories.beginning import MAY, MAY_NOT, kept_of, presses_all, town_with_joke
from tests.stories.carding import asked, welcomed
from tests.stories.somebody import comes_along
from tests.stories.walking import Cast, meet
from tests.town import Talk, Town

ASKED = "Mag ik je een bericht sturen?"
OFFERED = ("🛒 Boodschappen", "✅ Klaar")
BEFORE = (Purpose.KEEP, Purpose.MATCHED)


async def agreed(town: Town, talk: Talk) -> frozenset[Purpose]:
    kept = await kept_of(town, talk)
    assert kept is not None
    async with town.database.read() as work:
        return await consents.given(work, kept.id)


async def at_the_offer(town: Town) -> Talk:
    """Somebody who said what they enjoy, and whom nobody asked about messages yet."""
    martin = await welcomed(town, *BEFORE)
    await martin.says("/kaart")
    await presses_all(martin, "🚶 Wandelen", "✅ Klaar")
    return martin


async def test_messages_are_asked_about_after_two_answers_and_the_card_goes_on(town: Town) -> None:
    martin = await at_the_offer(town)
    assert ASKED in await presses_all(martin, *OFFERED)
    assert await agreed(town, martin) == frozenset(BEFORE)
    assert "genoeg om mee te doen" in await martin.presses(MAY)
    assert await agreed(town, martin) == {*BEFORE, Purpose.CONTACTED}


@pytest.mark.parametrize("answer", [MAY_NOT, "↩️ Terug"])
async def test_no_and_no_answer_are_both_a_no_and_lose_nothing(town: Town, answer: str) -> None:
    martin = await at_the_offer(town)
    await presses_all(martin, *OFFERED)
    assert "genoeg om mee te doen" in await martin.says(answer)
    assert await agreed(town, martin) == frozenset(BEFORE)


async def test_who_offers_nothing_is_asked_as_well(town: Town) -> None:
    martin = await at_the_offer(town)
    assert ASKED in await martin.presses("✅ Klaar")
    assert "Wanneer heb je vaak tijd?" in await martin.presses(MAY)


async def test_who_does_not_know_what_to_offer_is_asked_when_the_card_is_done(town: Town) -> None:
    martin = await at_the_offer(town)
    assert ASKED not in await martin.says("weet ik niet")
    await presses_all(martin, "🌅 Ochtend", "✅ Klaar", "📅 Elke dag", "🚶 10 minuten", "✅ Klaar", "👍 Ja")
    assert ASKED in await martin.says("weet ik niet")
    heard = await martin.presses(MAY)
    assert "Dit heb ik van jou gehoord." in heard
    assert "Je hebt tijd in de ochtend." in heard
    assert await agreed(town, martin) == {*BEFORE, Purpose.CONTACTED}
    assert "Er is deze week nog niets." in await martin.presses("👍 Het is goed")


async def test_back_from_the_question_at_the_end_loses_nothing(town: Town) -> None:
    martin = await at_the_offer(town)
    await martin.says("weet ik niet")
    await presses_all(martin, "🌅 Ochtend", "✅ Klaar", "📅 Elke dag", "🚶 10 minuten", "✅ Klaar", "👍 Ja")
    await martin.says("weet ik niet")
    await martin.presses("↩️ Terug")
    assert await agreed(town, martin) == frozenset(BEFORE)
    assert "Je hebt tijd in de ochtend." in await martin.says("/kaart")


async def test_it_is_asked_once(town: Town) -> None:
    martin = await at_the_offer(town)
    await presses_all(martin, *OFFERED, MAY_NOT)
    await martin.says("↩️ Terug")
    assert ASKED not in await martin.presses("✅ Klaar")


async def test_who_changes_an_answer_later_is_not_asked(town: Town) -> None:
    martin = await welcomed(town, *BEFORE, walk_minutes=20)
    await asked(town, martin, "part", flow="heard")
    await martin.says("🎁 Dit kan ik")
    assert ASKED not in await presses_all(martin, *OFFERED)


async def test_whoever_was_not_asked_yet_is_invited_by_nobody(town: Town) -> None:
    """Stopped before the question: no row of consent, so no message."""
    cast = await meet(town, "Joke")
    await cast.add("Piet", consents_to=BEFORE)
    await cast.starts_an_activity()
    assert await cast.suggested() == {"Joke"}
    await cast.talk("Nadia").presses("👍 Ja, vraag het")
    assert cast.talk("Piet").everything == ""


async def never_asked_about_reminders(town: Town) -> Cast:
    cast = await meet(town, "Joke")
    await cast.add("Piet", consents_to=(*BEFORE, Purpose.CONTACTED))
    await cast.starts_an_activity()
    await cast.talk("Nadia").presses("👍 Ja, vraag het")
    return cast


@pytest.mark.parametrize(("answer", "reminded"), [("🔔 Ja, graag", True), ("🔕 Hoeft niet", False)])
async def test_reminders_are_asked_about_with_the_first_activity(
    town: Town, answer: str, reminded: bool
) -> None:
    cast = await never_asked_about_reminders(town)
    piet = cast.talk("Piet")
    assert "Zal ik je een dag eerder een bericht sturen?" in await piet.presses("👍 Ja, ik kom")
    await piet.presses(answer)
    assert (Purpose.REMINDERS in await agreed(town, piet)) is reminded
    await skip_to(town, "2027-03-02 10:01")
    assert ("We gaan wandelen: morgen, " in piet.heard) is reminded


async def test_no_answer_to_that_is_no(town: Town) -> None:
    cast = await never_asked_about_reminders(town)
    piet = cast.talk("Piet")
    await piet.presses("👍 Ja, ik kom")
    await skip_to(town, "2027-03-02 10:01")
    assert "We gaan wandelen: morgen, " not in piet.everything


async def test_the_first_small_round_asks_it_too(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    await town.neighbours.add(
        where, "Martin", known_by=nadia, consents_to=(*BEFORE, Purpose.CONTACTED), first_with_known=True
    )
    await town.talk("nadia").says("/buren")
    await presses_all(town.talk("nadia"), "Martin", "Klein rondje", "woensdag 3 maart", "11 uur", "Buurthuis")
    martin = town.talk("martin")
    heard = await martin.presses("Ik doe mee")
    assert "Nadia belt bij je aan." in heard
    assert "Zal ik je een dag eerder een bericht sturen?" in heard
    await martin.presses("🔔 Ja, graag")
    await skip_to(town, "2027-03-02 10:01")
    assert "morgen" in martin.heard


async def test_a_stranger_who_wants_a_message_beforehand_has_said_so(town: Town) -> None:
    """Asked at the activity, kept for that chat, then for the person: it is not asked twice."""
    joke = await town_with_joke(town)
    activity = await activity_on(town, await the_neighbourhood(town), "2027-03-09 10:30", host=joke)
    martin = town.newcomer("Martin")
    await martin.says("/kijk")
    assert "Wil je vooraf een bericht krijgen?" in await comes_along(martin)
    await martin.presses("🔔 Ja, graag")
    await martin.says("/start")
    await presses_all(martin, "👍 Ja, begin", "▶️ Nu", MAY, "👍 Ja", "👎 Nee", MAY, "Martin")
    await skip_to(town, "2027-03-08 10:01")
    assert await agreed(town, martin) == {*BEFORE, Purpose.REMINDERS}
    assert "We gaan wandelen: morgen, " in martin.heard
    async with town.database.read() as work:
        assert (await activities.get(work, activity.id)).on
        assert len(await attendance.coming(work, activity.id)) == 1
