"""One account that sends as much as it can keeps nobody else waiting, and hears once that it is too much."""

from datetime import timedelta

import pytest

from bot.intake import MOST_WAITING
from bot.playground import acts
from tests.town import Town

pytestmark = [pytest.mark.faults, pytest.mark.slow]

FLOOD = 200


async def test_one_account_that_floods_keeps_nobody_waiting(town: Town) -> None:
    anna, joke = town.newcomer("Anna"), town.newcomer("Joke")
    await joke.says("/start")
    await anna.says("/start")
    began = town.now
    for number in range(FLOOD):
        acts.say(town.telegram, anna.phone, f"woord {number}")
    acts.say(town.telegram, joke.phone, "/help")
    await town.settle()
    to_joke = [one.at for one in town.telegram.sendings.all if one.chat_id == joke.telegram_id]
    first = next(at for at in to_joke if at >= began)
    assert first - began <= timedelta(seconds=3)
    assert anna.everything.count("Er komen veel berichten achter elkaar.") == 1
    answers = sum(one.chat_id == anna.telegram_id and one.at >= began for one in town.telegram.sendings.all)
    assert answers <= 3 * MOST_WAITING
    assert town.telegram.sendings.most_to_one_chat_within() == 1
