"""What a human has to do reaches a human, and is done once."""

from datetime import time, timedelta

import pytest

from bot.playground import acts
from handlers.happenings import RoleEnded, happened
from handlers.task.give_task import give_task
from storage import contact_routes, neighbourhoods, outbox, roles, tasks
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tables.conversation import OutboxState
from storage.tables.person import RoleName
from tests.town import Talk, Town


async def connector_and(town: Town, name: str) -> tuple[Talk, Person]:
    """Joke, connector, and somebody whom she knows."""
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    person = await town.neighbours.add(where, name, known_by=joke)
    return town.talk("joke"), person


async def give(town: Town, kind: TaskKind, about: Person | None, **details: object) -> None:
    async with town.database.work() as work:
        await give_task(work, town.now, kind, about=about, **details)  # type: ignore[arg-type]
    await town.settle()


async def test_a_wish_to_talk_reaches_the_connector_at_once(town: Town) -> None:
    joke, martin = await connector_and(town, "Martin")
    await give(town, TaskKind.TALK, martin)
    assert "Martin wil graag met je praten." in joke.heard
    assert joke.buttons == ["✏️ Bericht sturen", "🚪 Ik ga langs", "📞 Ik bel", "✅ Gesproken"]


@pytest.mark.parametrize(("role", "told"), [(RoleName.CONNECTOR, True), (RoleName.COORDINATOR, False)])
async def test_a_connector_reads_the_street_and_a_coordinator_does_not(
    town: Town, role: RoleName, told: bool
) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Ruth", role=role)
    async with town.database.work() as work:
        street = (await neighbourhoods.areas(work, where.id))[0]
    martin = await town.neighbours.add(where, "Martin", area_id=street.id)
    ruth = town.talk("ruth")
    await give(town, TaskKind.TALK, martin)
    assert "Martin wil graag met je praten." in ruth.heard
    assert (street.name in ruth.heard) is told
    shown = await ruth.says("/tasks")
    assert "Martin wil graag met je praten." in str(shown)
    assert (street.name in str(shown)) is told


async def test_in_the_quiet_hours_it_waits_until_they_are_over(town: Town) -> None:
    joke, martin = await connector_and(town, "Martin")
    async with town.database.work() as work:
        quiet = {"quiet_from": time(11), "quiet_until": time(13)}
        await neighbourhoods.change(work, martin.neighbourhood_id, **quiet)
    await give(town, TaskKind.TALK, martin)
    assert joke.heard == ""
    await town.lives_to("2027-03-01 13:00")
    assert "Martin wil graag met je praten." in joke.heard


async def test_taken_on_and_then_spoken_closes_it(town: Town) -> None:
    joke, martin = await connector_and(town, "Martin")
    await give(town, TaskKind.MISSED, martin)
    assert joke.buttons == ["🚪 Ik ga langs", "📞 Ik bel", "✅ Gesproken"]
    await joke.presses("Ik ga langs")
    await joke.presses("Gesproken")
    assert "Dit is klaar." in joke.heard
    assert "Er staat niets open." in await joke.says("/taken")


async def test_a_question_is_answered_in_the_connectors_own_words(town: Town) -> None:
    joke, martin = await connector_and(town, "Martin")
    await give(town, TaskKind.QUESTION, martin, words="Mag mijn hond mee?")
    assert "“Mag mijn hond mee?”" in joke.heard
    await joke.presses("Antwoorden")
    await joke.says("Ja, dat mag.")
    assert "Ik geef het door aan Martin." in joke.heard
    assert town.talk("martin").everything == "Joke zegt:\nJa, dat mag."


async def test_a_long_answer_is_asked_for_shorter_and_nothing_is_sent(town: Town) -> None:
    joke, martin = await connector_and(town, "Martin")
    await give(town, TaskKind.QUESTION, martin, words="Mag mijn hond mee?")
    await joke.presses("Antwoorden")
    assert "Kun je het korter zeggen?" in await joke.says("een heel lang verhaal " * 40)
    assert town.talk("martin").everything == ""
    await joke.says("Ja, dat mag.")
    assert town.talk("martin").everything == "Joke zegt:\nJa, dat mag."


async def test_somebody_without_a_name_is_answered_too(town: Town) -> None:
    joke, _ = await connector_and(town, "Martin")
    passer_by = town.newcomer("Anna")
    await passer_by.says("hallo")
    await give(town, TaskKind.QUESTION, None, chat_id=passer_by.telegram_id, words="Waar is het?")
    assert "Iemand zonder naam heeft een vraag." in joke.heard
    await joke.presses("Antwoorden")
    await joke.says("Bij de apotheek.")
    assert "Joke zegt:\nBij de apotheek." in passer_by.everything


async def test_what_nobody_did_for_two_days_is_said_once_more(town: Town) -> None:
    joke, martin = await connector_and(town, "Martin")
    async with town.database.work() as work:
        await give_task(work, town.now - timedelta(days=2), TaskKind.TALK, about=martin)
    await town.settle()
    assert joke.everything.count("Martin wil graag met je praten.") == 2
    assert joke.everything.count("Dit staat nog open.") == 1
    await town.settle()
    assert joke.everything.count("Dit staat nog open.") == 1


async def test_a_task_of_everybody_is_done_once(town: Town) -> None:
    where = await town.neighbours.opens()
    for name in ("Joke", "Piet"):
        await town.neighbours.add(where, name, role=RoleName.CONNECTOR)
    joke, piet = town.talk("joke"), town.talk("piet")
    await give(town, TaskKind.NO_ANSWER, None, chat_id=1)
    assert joke.heard == piet.heard
    assert "Iemand zonder naam is nog niet bereikt." in piet.heard
    await joke.presses("Gesproken")
    assert "Dit is al gedaan." in await piet.presses("Gesproken")


async def test_what_is_said_in_private_is_read_by_the_human_who_was_named(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    for name, role in (
        ("Piet", RoleName.CONNECTOR),
        ("Nel", RoleName.CONNECTOR),
        ("Ria", RoleName.COORDINATOR),
    ):
        await town.neighbours.add(where, name, role=role)
    martin = await town.neighbours.add(where, "Martin")
    await give(town, TaskKind.TALK, martin, words="Ik slaap slecht.")
    assert "Ik slaap slecht." in town.talk("joke").heard
    for other in ("piet", "nel", "ria"):
        assert "Martin" not in await town.talk(other).says("/taken")
    async with town.database.work() as work:
        await roles.end(work, joke.id, where.id, RoleName.CONNECTOR, town.now)
        await happened(work, town.now, RoleEnded(joke, RoleName.CONNECTOR, joke.neighbourhood_id))
    piet, nel = town.talk("piet"), town.talk("nel")
    for one in (piet, nel):
        heard = await one.says("/taken")
        assert "Wat Martin zei, leest wie het oppakt." in heard
        assert "slecht" not in heard
    assert "Ik slaap slecht." in await nel.presses("Ik lees het")
    assert "Nel leest nu wat je zei." in town.talk("martin").everything
    assert "Dit is al gedaan." in await piet.presses("Ik lees het")
    assert "slecht" not in piet.everything


async def test_many_tasks_come_a_few_at_a_time(town: Town) -> None:
    joke, martin = await connector_and(town, "Martin")
    for _ in range(7):
        await give(town, TaskKind.OWN_WORDS, martin, words="Ik zing graag.")
    heard = await joke.says("/taken")
    assert heard.count("Ik zing graag.") == 5
    assert "Er zijn nog 2 taken." in heard
    assert (await joke.presses("Laat meer zien")).count("Ik zing graag.") == 2


async def test_a_neighbour_has_no_list_of_tasks(town: Town) -> None:
    await connector_and(town, "Martin")
    assert "Dat kan ik niet voor je doen." in await town.talk("martin").says("/taken")


async def test_the_menu_of_the_connector_says_what_waits(town: Town) -> None:
    joke, martin = await connector_and(town, "Martin")
    assert "Er wacht niets op jou." in await joke.says("terug")
    await give(town, TaskKind.OWN_WORDS, martin, words="Ik zing graag.")
    assert "Op jou wacht: 1 taak." in await joke.says("terug")


async def test_a_voice_note_is_passed_on_to_be_heard(town: Town) -> None:
    joke, martin = await connector_and(town, "Martin")
    talk = town.talk("martin")
    acts.send_voice(town.telegram, talk.phone)
    await town.settle()
    sent = next(m["voice"]["file_id"] for m in talk.phone.messages.values() if "voice" in m)
    await give(town, TaskKind.VOICE, martin, voice=sent)
    assert "Martin sprak iets voor je in." in await joke.says("/taken")
    assert any("voice" in m for m in joke.phone.messages.values())
    assert "Dit is klaar." in await joke.presses("Gezien")


def recordings(talk: Talk) -> list[str]:
    """The files that the bot sent to this phone to be played."""
    said = [m for m in talk.phone.messages.values() if m["from"]["is_bot"] and "voice" in m]
    return [one["voice"]["file_id"] for one in said]


async def speaks(town: Town, talk: Talk) -> str:
    acts.send_voice(town.telegram, talk.phone)
    await town.settle()
    own = [m for m in talk.phone.messages.values() if not m["from"]["is_bot"] and "voice" in m]
    return str(own[-1]["voice"]["file_id"])


async def test_a_voice_and_its_answer_go_to_and_fro(town: Town) -> None:
    """After a yes Joke hears Martin; what she answers aloud comes back to him, and is kept no longer."""
    joke, _ = await connector_and(town, "Martin")
    martin = town.talk("martin")
    asked = await speaks(town, martin)
    assert recordings(joke) == []
    await martin.presses("👍 Ja")
    assert recordings(joke) == [asked]
    assert "Martin sprak iets voor je in." in joke.heard
    await joke.presses("Antwoorden")
    answered = await speaks(town, joke)
    assert "Ik geef het door aan Martin." in joke.heard
    assert recordings(martin) == [answered]
    assert "Joke heeft iets voor jou ingesproken." in martin.everything
    assert "Er staat niets open." in await joke.says("/taken")
    async with town.database.read() as work:
        sent = [one for one in await outbox.in_state(work, OutboxState.SENT) if one.kind == "task_answered"]
    assert [one.params for one in sent] == [{}]


async def test_without_a_yes_nobody_hears_a_voice(town: Town) -> None:
    joke, martin = await connector_and(town, "Martin")
    await speaks(town, town.talk("martin"))
    await town.talk("martin").presses("👎 Nee")
    assert recordings(joke) == []
    async with town.database.read() as work:
        assert await tasks.all_about(work, martin.id) == []


async def test_somebody_without_a_name_hears_the_answer_too(town: Town) -> None:
    joke, _ = await connector_and(town, "Martin")
    passer_by = town.newcomer("Anna")
    await passer_by.says("hallo")
    await give(town, TaskKind.QUESTION, None, chat_id=passer_by.telegram_id, words="Waar is het?")
    await joke.presses("Antwoorden")
    answered = await speaks(town, joke)
    assert recordings(passer_by) == [answered]


async def test_who_has_no_telegram_gets_an_answer_in_words(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    piet = await town.neighbours.add(where, "Piet", role=RoleName.PHONE_BUDDY)
    riek = await town.neighbours.add(where, "Riek", phone_number="0201234567", known_by=joke)
    async with town.database.work() as work:
        await contact_routes.put_buddy(work, riek.id, piet.id, town.now)
    await give(town, TaskKind.QUESTION, riek, words="Is er een bankje?")
    talk = town.talk("joke")
    await talk.presses("Antwoorden")
    await speaks(town, talk)
    assert "Riek heeft geen Telegram." in talk.heard
    await talk.says("Ja, bij de apotheek.")
    assert "Ja, bij de apotheek." in town.talk("piet").everything
