"""Buttons: each does its thing once, for whom it was made, as long as it is meant; else a kind sentence."""

import asyncio
from typing import Any

from bot.playground import acts
from bot.playground.phone import inline_buttons
from handlers.task.give_task import give_task
from storage import roles, tasks
from storage.people import Person
from storage.tables.contact import TaskKind, TaskState
from storage.tables.person import RoleName
from tests.stories.walking import Cast, meet
from tests.town import Talk, Town

OLD = "Die knop is oud."


async def nadia_has_a_task(town: Town) -> tuple[Cast, Talk]:
    cast = await meet(town)
    await give(town, cast.people["Martin"])
    return cast, cast.talk("Nadia")


async def give(town: Town, about: Person) -> None:
    async with town.database.work() as work:
        await give_task(work, town.now, TaskKind.TALK, about=about)
    await town.settle()


async def press_token(town: Town, talk: Talk, token: str, message_id: int = 1) -> str:
    """As an altered app could: any token, on any message."""
    talk.hears_from_now()
    acts.press_data(town.telegram, talk.phone, token, message_id)
    await town.settle()
    return talk.heard


def token_of(talk: Talk, label: str) -> str:
    raw: dict[str, Any] = talk.button(label).raw
    return str(raw["callback_data"])


async def state_of_task(town: Town, cast: Cast) -> TaskState:
    async with town.database.read() as work:
        return (await tasks.all_about(work, cast.people["Martin"].id))[0].state


async def test_a_press_is_always_answered_to_telegram(town: Town) -> None:
    _, nadia = await nadia_has_a_task(town)
    await nadia.presses("Gesproken")
    await press_token(town, nadia, "never-made")
    assert town.telegram.queries.unanswered() == []


async def test_a_double_tap_is_one_tap(town: Town) -> None:
    cast, nadia = await nadia_has_a_task(town)
    nadia.hears_from_now()
    button = nadia.button("Gesproken")
    for _ in range(5):
        acts.press(town.telegram, nadia.phone, button)
    await town.settle()
    assert nadia.heard.count("Dit is klaar.") == 1
    assert OLD not in nadia.heard
    assert await state_of_task(town, cast) is TaskState.DONE
    assert town.telegram.queries.unanswered() == []


async def test_two_buttons_of_one_message_at_once_are_one_answer(town: Town) -> None:
    _, nadia = await nadia_has_a_task(town)
    nadia.hears_from_now()
    for label in ("Ik ga langs", "Ik bel"):
        acts.press(town.telegram, nadia.phone, nadia.button(label))
    await town.settle()
    assert nadia.heard.count("Tik op Gesproken als het klaar is.") == 1


async def test_an_old_button_is_answered_kindly_and_leads_on(town: Town) -> None:
    _, nadia = await nadia_has_a_task(town)
    token = token_of(nadia, "Gesproken")
    await nadia.presses("Gesproken")
    town.playground.clock.move_to(town.now.replace(hour=16))
    heard = await press_token(town, nadia, token)
    assert OLD in heard
    assert "Wat wil je doen?" in heard


async def test_a_button_that_ran_out_is_an_old_one(town: Town) -> None:
    cast = await meet(town)
    nadia = cast.talk("Nadia")
    await nadia.says("/start")
    token = token_of(nadia, "Mijn werk")
    town.playground.clock.move_to(town.now.replace(month=5))
    assert OLD in await press_token(town, nadia, token)


async def test_a_button_of_somebody_elses_chat_does_nothing(town: Town) -> None:
    cast, nadia = await nadia_has_a_task(town)
    token = token_of(nadia, "Gesproken")
    assert OLD in await press_token(town, cast.talk("Martin"), token)
    stranger = town.newcomer("Ahmed")
    await stranger.says("/start")
    assert OLD in await press_token(town, stranger, token)
    assert await state_of_task(town, cast) is TaskState.OPEN
    await nadia.presses("Gesproken")  # and it still works for who it was made for
    assert await state_of_task(town, cast) is TaskState.DONE


async def test_tokens_that_nobody_made_do_nothing(town: Town) -> None:
    cast = await meet(town)
    martin = cast.talk("Martin")
    await martin.says("hallo")
    for token in ("x", "a" * 64, "🌷", "finish_task:1", "\u202e", "'; DROP TABLE person; --"):
        assert OLD in await press_token(town, martin, token)
    assert town.telegram.queries.unanswered() == []


async def test_a_button_is_worth_nothing_after_the_role_has_ended(town: Town) -> None:
    cast, nadia = await nadia_has_a_task(town)
    async with town.database.work() as work:
        await roles.end(work, cast.people["Nadia"].id, cast.where.id, RoleName.CONNECTOR, town.now)
    assert "Dat kan ik niet voor je doen." in await nadia.presses("Gesproken")
    assert await state_of_task(town, cast) is TaskState.OPEN


async def test_a_button_about_somebody_who_was_erased_is_an_old_one(town: Town) -> None:
    """The message with the button was taken back; a press that was under way comes after it."""
    cast, nadia = await nadia_has_a_task(town)
    token = token_of(nadia, "Gesproken")
    await cast.talk("Martin").says("vergeet mij")
    await cast.talk("Martin").presses("Haal alles weg")
    assert "Gesproken" not in " ".join(nadia.buttons)
    assert OLD in await press_token(town, nadia, token)


async def test_a_button_of_a_screen_counts_only_at_that_screen(town: Town) -> None:
    cast = await meet(town)
    nadia = cast.talk("Nadia")
    await nadia.says("/pauze")
    token = token_of(nadia, "1 week")
    await nadia.says("/taal")
    heard = await press_token(town, nadia, token)
    assert OLD in heard
    assert "In welke taal wil je lezen?" in heard


async def test_fifty_presses_from_all_sides_have_one_effect(town: Town) -> None:
    """Of the same button, by its owner and by others, while others do other things."""
    cast, nadia = await nadia_has_a_task(town)
    token = token_of(nadia, "Gesproken")
    for number in range(50):
        talk = nadia if number % 2 else cast.talk(("Martin", "Joke", "Piet")[number % 3])
        acts.press_data(town.telegram, talk.phone, token, 1)
        if number % 10 == 0:
            await asyncio.sleep(0)
    await town.settle()
    assert nadia.everything.count("Dit is klaar.") == 1
    assert town.telegram.queries.unanswered() == []


async def test_the_buttons_of_an_answered_message_are_gone(town: Town) -> None:
    _, nadia = await nadia_has_a_task(town)
    message_id = nadia.button("Gesproken").message_id
    assert message_id is not None
    await nadia.presses("Gesproken")
    assert inline_buttons(nadia.phone.messages[message_id]) == []
