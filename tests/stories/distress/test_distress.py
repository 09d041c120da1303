"""Whoever says that they are in danger gets numbers to call, at once and wherever they are."""

from typing import Any

import pytest
from sqlmodel import select

from bot.playground import acts
from handlers.crisis_words.recognise import says_danger
from handlers.distress.numbers import NUMBERS
from storage import inbox, outbox, people, roles, tasks
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tables.conversation import JournalRow, OutboxState
from storage.tables.person import RoleName
from tests.stories.somebody import known
from tests.town import Talk, Town

WORDS = "ik wil niet meer leven"
NUMBERS_ON_IT = ("112", "113", "0800 - 0113", "0800 - 2000", "088 - 076 70 00")
SCREENS = {
    "home": (),
    "help": ("/help",),
    "language": ("/taal",),
    "human": ("/mens",),
    "own words on the card": ("/kaart",),
    "starting": ("/wandeling",),
    "stopping": ("/stop",),
    "forgetting": ("/vergeetmij",),
    "pausing": ("/pauze",),
    "privacy": ("/privacy",),
}


def is_card(heard: str) -> bool:
    return all(number in heard for number in NUMBERS_ON_IT) and "Niemand leest dit nu." in heard


@pytest.mark.parametrize("way", SCREENS.values(), ids=SCREENS)
async def test_the_card_comes_on_every_screen_and_loses_nothing(town: Town, way: tuple[str, ...]) -> None:
    martin, _, _ = await known(town)
    for said in way:
        await martin.says(said)
    before = martin.buttons
    heard = await martin.says(WORDS)
    assert is_card(heard)
    assert heard.startswith("Goed dat je dit zegt.")
    assert set(before) <= set(martin.buttons) or not before


async def test_a_stranger_gets_it_as_the_first_thing_they_hear(town: Town) -> None:
    await town.neighbours.opens()
    martin = town.newcomer("Martin")
    assert is_card(await martin.says(WORDS))


async def test_where_a_name_is_asked_it_is_no_name(town: Town) -> None:
    await town.neighbours.opens()
    martin = town.newcomer("Martin")
    await martin.says("/start")
    for label in ("Ja, begin", "Nu", "Ja, dat mag"):
        if any(label in one for one in martin.buttons):
            await martin.presses(label)
    assert is_card(await martin.says(WORDS))
    assert await person_named(town, WORDS) is None


async def person_named(town: Town, name: str) -> Person | None:
    async with town.database.read() as work:
        everybody = await people.of_neighbourhood(work, 1)
    return next((one for one in everybody if one.call_name == name), None)


async def sent(town: Town, talk: Talk, content: dict[str, Any]) -> str:
    talk.hears_from_now()
    acts.send(town.telegram, talk.phone, content)
    await town.settle()
    return talk.heard


async def test_a_caption_a_forwarded_and_a_changed_message_are_read_too(town: Town) -> None:
    martin, _, _ = await known(town)
    martin.hears_from_now()
    acts.send_photo(town.telegram, martin.phone, caption=WORDS)
    await town.settle()
    assert is_card(martin.heard)
    voice = {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}, "caption": WORDS}
    assert is_card(await sent(town, martin, voice))
    another = {"type": "hidden_user", "sender_user_name": "Piet", "date": 0}
    assert is_card(await sent(town, martin, {"text": WORDS, "forward_origin": another}))
    await martin.says("koffie")
    martin.hears_from_now()
    acts.edit(town.telegram, martin.phone, WORDS)
    await town.settle()
    assert is_card(martin.heard)


async def test_at_the_end_of_a_text_that_is_too_long_to_keep(town: Town) -> None:
    martin, _, _ = await known(town)
    assert is_card(await martin.says("ik loop graag. " * 200 + WORDS))


@pytest.mark.parametrize("words", ["I want to die", "ölmek istiyorum", "أريد أن أموت"])
async def test_in_another_language_than_the_one_that_is_set(town: Town, words: str) -> None:
    martin, _, _ = await known(town)
    assert is_card(await martin.says(words))


async def test_by_day_who_knows_them_hears_at_once_and_not_what_was_said(town: Town) -> None:
    martin, joke, _ = await known(town)
    heard = await martin.says(WORDS)
    assert "Ik zeg nu tegen Joke dat je hulp nodig hebt." in heard
    assert "Wacht daar niet op." in heard
    assert "020 - 000 00 00" in heard
    assert "Dit is dringend. Martin schreef iets dat op nood lijkt." in joke.heard
    assert WORDS not in joke.everything


async def test_at_night_nobody_is_promised_before_the_morning(town: Town) -> None:
    martin, joke, _ = await known(town)
    await town.lives_to("2027-03-01 22:30")
    heard = await martin.says(WORDS)
    assert "Joke hoort het om 9 uur in de ochtend." in heard
    assert "Voor die tijd leest niemand het." in heard
    assert joke.heard == ""
    await town.lives_to("2027-03-02 09:01")
    assert "Dit is dringend." in joke.heard


async def test_at_night_who_is_on_call_is_woken(town: Town) -> None:
    martin, joke, person = await known(town)
    async with town.database.read() as work:
        where = (await people.get(work, person.id)).neighbourhood_id
    assert where
    await joke.says("/wacht")
    await joke.presses("Ja, dat mag")
    await town.lives_to("2027-03-01 22:30")
    heard = await martin.says(WORDS)
    assert "Ik zeg nu tegen Joke" in heard
    assert "Dit is dringend." in joke.heard
    await joke.presses("Ik bel")
    assert "Joke heeft mijn bericht gelezen." in martin.everything
    assert "Joke belt je." in martin.everything


async def test_with_everybody_away_it_says_so(town: Town) -> None:
    martin, joke, _ = await known(town)
    await joke.says("/pauze")
    await joke.presses("1 week")
    heard = await martin.says(WORDS)
    assert "Er is nu niemand tegen wie ik het kan zeggen." in heard
    assert is_card(heard)


async def test_a_connector_hears_it_too_and_the_task_is_somebody_elses(town: Town) -> None:
    _, joke, person = await known(town)
    heard = await joke.says(WORDS)
    assert is_card(heard)
    assert "Er is nu niemand tegen wie ik het kan zeggen." in heard
    async with town.database.work() as work:
        where = (await people.get(work, person.id)).neighbourhood_id
        await roles.give(work, person.id, where, RoleName.COORDINATOR, town.now)
    martin = town.talk("martin")
    await joke.says("ik wil dood")
    assert "Joke schreef iets dat op nood lijkt." in martin.heard
    assert "schreef iets dat op nood lijkt" not in joke.everything


async def test_nobody_reacts_and_an_hour_later_the_whole_team_knows(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    await town.neighbours.add(where, "Ineke", role=RoleName.COORDINATOR)
    await town.neighbours.add(where, "Martin", known_by=joke)
    ineke = town.talk("ineke")
    await town.talk("martin").says(WORDS)
    assert "nood" not in ineke.everything
    await town.lives_to("2027-03-01 13:30")
    assert "Martin schreef iets dat op nood lijkt." in ineke.heard
    assert "Dit staat nog open." in ineke.heard


async def test_said_often_it_is_one_task_and_a_card_each_time(town: Town) -> None:
    martin, joke, _ = await known(town)
    for _ in range(3):
        assert is_card(await martin.says(WORDS))
    assert joke.everything.count("schreef iets dat op nood lijkt") == 1
    async with town.database.read() as work:
        assert len(await tasks.open_of_kind(work, TaskKind.DISTRESS)) == 1


async def test_who_says_that_it_is_fine_is_still_asked(town: Town) -> None:
    martin, joke, _ = await known(town)
    await martin.says(WORDS)
    await martin.presses("Het gaat wel")
    assert "Joke vraagt het je nog even." in martin.heard
    assert "Martin zegt nu zelf: het gaat wel." in await joke.says("/taken")
    assert any("Ik bel" in one for one in joke.buttons)


async def test_an_answer_of_the_team_may_hold_such_words(town: Town) -> None:
    martin, joke, _ = await known(town)
    await martin.says(WORDS)
    await joke.presses("Bericht sturen")
    assert is_card(await joke.says("Bel 113. Ik kom ook."))
    assert "Bel 113. Ik kom ook." in martin.everything


async def test_who_looks_for_help_gets_the_card_and_nobody_is_told_before_a_yes(town: Town) -> None:
    martin, joke, _ = await known(town)
    await martin.says("/help")
    assert is_card(await martin.presses("Hulp in nood"))
    assert joke.everything == ""
    await martin.presses("Ja, zeg het")
    assert "Martin schreef iets dat op nood lijkt." in joke.heard
    assert is_card(await martin.says("hulp in nood"))


async def test_what_is_written_to_a_human_arrives_all_the_same(town: Town) -> None:
    martin, joke, _ = await known(town)
    await martin.says("/mens")
    heard = await martin.says(WORDS)
    assert is_card(heard)
    assert "Wat je schreef, zeg ik niet." not in heard
    assert WORDS in joke.everything


@pytest.mark.parametrize("way", ["/help", "/kaart", "/vergeetmij"])
async def test_what_is_a_lot_gets_a_warm_word_numbers_and_a_human_and_wakes_nobody(
    town: Town, way: str
) -> None:
    martin, joke, _ = await known(town)
    await martin.says(way)
    at_first = martin.buttons
    heard = await martin.says("ik voel me zo alleen")
    assert heard.startswith("Wat naar voor je.")
    assert "088 - 076 70 00" in heard
    assert set(at_first) <= set(martin.buttons)
    assert joke.everything == ""
    await martin.presses("Ja, zeg het")
    assert "Martin wil graag met je praten" in joke.everything


async def test_what_is_a_lot_and_was_written_to_a_human_arrives(town: Town) -> None:
    martin, joke, _ = await known(town)
    await martin.says("/mens")
    assert "Wat naar voor je." in await martin.says("ik voel me zo alleen")
    assert "ik voel me zo alleen" in joke.everything


async def test_a_word_that_is_always_understood_is_so_though_it_sounds_heavy(town: Town) -> None:
    martin, _, _ = await known(town)
    assert "Wat naar voor je." not in await martin.says("help")


async def test_of_what_was_said_nothing_stays_but_that_a_card_was_shown(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says(WORDS)
    async with town.database.read() as work:
        noted = await work.all(select(JournalRow).where(JournalRow.event == "distress_card_shown"))
        assert [(one.actor_id, one.person_id) for one in noted] == [(None, None)]
        waiting = await outbox.in_state(work, OutboxState.SENT)
        assert not any(says_danger(str(one.params)) for one in waiting)
        assert await inbox.waiting(work) == 0
        assert [one.words for one in await tasks.all_about(work, person.id)] == [None]


async def test_when_the_turn_fails_the_card_comes_all_the_same(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    martin, _, _ = await known(town)

    async def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("handlers.distress.actions.tell_a_human", broken)
    assert is_card(await martin.says(WORDS))


def test_the_numbers_are_those_of_the_file() -> None:
    assert (NUMBERS.emergency, NUMBERS.suicide) == ("112", "113")
