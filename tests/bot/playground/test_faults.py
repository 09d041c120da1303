"""Faults on purpose: each strikes as often as asked, where asked, and is what a bot meets in real life."""

from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest
from telegram import Bot
from telegram.error import Forbidden, NetworkError, RetryAfter, TimedOut

from bot.playground import acts
from bot.playground.phone import Phone
from bot.playground.playground import Playground

Ask = Callable[..., Coroutine[Any, Any, Any]]


@pytest.fixture(autouse=True)
def waits_as_time_spans(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
def martin(playground: Playground) -> Phone:
    phone = playground.phones["martin"]
    acts.start(playground.telegram, phone)
    return phone


def heard(phone: Phone) -> list[str]:
    return [message["text"] for message in phone.messages.values() if message["from"]["is_bot"]]


async def test_too_many_requests_says_when_to_come_back(bot: Bot, ask: Ask, martin: Phone) -> None:
    assert (await ask("POST", "/faults", kind="429", retry_after=7, times=2))[0] == 201
    for _ in range(2):
        with pytest.raises(RetryAfter) as refused:
            await bot.send_message(martin.person.telegram_id, "Hoi")
        assert refused.value.retry_after == timedelta(seconds=7)
    await bot.send_message(martin.person.telegram_id, "Hoi")
    assert heard(martin) == ["Hoi"]


@pytest.mark.parametrize("delivered", [False, True])
async def test_a_server_error_comes_before_or_after_delivery(
    bot: Bot, ask: Ask, martin: Phone, delivered: bool
) -> None:
    await ask("POST", "/faults", kind="500", delivered=delivered)
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.send_message(martin.person.telegram_id, "Hoi")
    assert heard(martin) == ["Hoi"] * delivered


async def test_after_a_time_out_the_message_has_arrived_all_the_same(
    bot: Bot, ask: Ask, martin: Phone
) -> None:
    await ask("POST", "/faults", kind="timeout")
    with pytest.raises(TimedOut):
        await bot.send_message(martin.person.telegram_id, "Hoi", read_timeout=0.05)
    assert heard(martin) == ["Hoi"]


@pytest.mark.parametrize("delivered", [False, True])
async def test_a_connection_breaks_before_or_after_delivery(
    bot: Bot, ask: Ask, martin: Phone, delivered: bool
) -> None:
    await ask("POST", "/faults", kind="reset", delivered=delivered)
    with pytest.raises(NetworkError):
        await bot.send_message(martin.person.telegram_id, "Hoi")
    assert heard(martin) == ["Hoi"] * delivered


async def test_a_fault_meets_only_its_method_and_person_and_may_wait(
    bot: Bot, ask: Ask, playground: Playground, martin: Phone
) -> None:
    joke = playground.phones["joke"]
    acts.start(playground.telegram, joke)
    await ask("POST", "/faults", kind="blocked", person="joke", method="sendMessage", skip=1)
    await bot.send_message(martin.person.telegram_id, "Hoi")
    await bot.send_chat_action(joke.person.telegram_id, "typing")
    await bot.send_message(joke.person.telegram_id, "Hoi")
    with pytest.raises(Forbidden, match="blocked"):
        await bot.send_message(joke.person.telegram_id, "Hoi")
    assert await ask("GET", "/faults") == (200, [])


async def test_faults_can_be_seen_and_taken_away(bot: Bot, ask: Ask, martin: Phone) -> None:
    await ask("POST", "/faults", kind="500", times=3)
    await ask("POST", "/faults", kind="duplicate", times=2)
    _, faults = await ask("GET", "/faults")
    assert [(fault["kind"], fault["times"]) for fault in faults] == [("500", 3), ("duplicate", 2)]
    assert await ask("DELETE", "/faults") == (200, [])
    assert (await bot.send_message(martin.person.telegram_id, "Hoi")).text == "Hoi"


async def test_an_update_comes_twice(bot: Bot, ask: Ask, playground: Playground, martin: Phone) -> None:
    await ask("POST", "/faults", kind="duplicate")
    (first,) = await bot.get_updates()
    (again,) = await bot.get_updates(offset=first.update_id + 1)
    assert again == first
    assert playground.telegram.updates.pending == 1
    assert await bot.get_updates(offset=first.update_id + 1) == ()
    assert playground.telegram.updates.pending == 0


async def test_updates_come_in_the_wrong_order(
    bot: Bot, ask: Ask, playground: Playground, martin: Phone
) -> None:
    acts.say(playground.telegram, martin, "tweede")
    await ask("POST", "/faults", kind="reorder")
    updates = await bot.get_updates()
    assert [update.message.text for update in updates if update.message] == ["tweede", "/start"]
    assert [u.update_id for u in await bot.get_updates()] == sorted(u.update_id for u in updates)


async def test_polling_itself_can_be_struck(bot: Bot, ask: Ask, martin: Phone) -> None:
    await ask("POST", "/faults", kind="500", method="getUpdates")
    with pytest.raises(NetworkError):
        await bot.get_updates()
    assert len(await bot.get_updates()) == 1
