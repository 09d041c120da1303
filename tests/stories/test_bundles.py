"""What one deed sends as several messages is answered once: an album, a text that was cut in pieces."""

from datetime import timedelta
from typing import Any

from bot.playground import acts, samples
from bot.playground.media import as_photo
from tests.stories.somebody import known
from tests.town import Talk, Town

PASSED_ON = {"forward_origin": {"type": "hidden_user", "date": 0, "sender_user_name": "Oma"}}


def photo(town: Town) -> dict[str, Any]:
    return {"photo": as_photo(town.telegram.uploads.store("photo", samples.picture()))}


async def answers(town: Town, talk: Talk, *contents: dict[str, Any]) -> int:
    """How many messages came back."""
    talk.hears_from_now()
    before = said_by_the_bot(talk)
    for content in contents:
        acts.send(town.telegram, talk.phone, content)
    await town.settle()
    return said_by_the_bot(talk) - before


def said_by_the_bot(talk: Talk) -> int:
    return len([one for one in talk.phone.messages.values() if one["from"]["is_bot"]])


async def test_an_album_of_four_is_answered_as_one_photo(town: Town) -> None:
    martin, _, _ = await known(town)
    once = await answers(town, martin, photo(town))
    assert await answers(town, martin, *[{**photo(town), "media_group_id": "7"}] * 4) == once


async def test_two_albums_are_answered_twice(town: Town) -> None:
    martin, _, _ = await known(town)
    first, second = [{**photo(town), "media_group_id": number} for number in ("7", "8")]
    assert await answers(town, martin, first, first) == await answers(town, martin, second, second)


async def test_a_text_that_was_cut_in_six_is_answered_once(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    once = await answers(town, martin, {"text": "onzin " * 600})
    await martin.says("/pauze")
    pieces = [{"text": ("onzin " * 680)[:4090]}] * 5
    assert await answers(town, martin, *pieces, {"text": "tot hier"}) == once
    assert "nog steeds" not in martin.heard


async def test_the_next_text_after_one_that_was_cut_is_heard(town: Town) -> None:
    martin, _, _ = await known(town)
    await answers(town, martin, {"text": "x" * 4096}, {"text": "tot hier"})
    assert "Hoe lang wil je pauze?" in await martin.says("/pauze")


async def test_what_is_passed_on_together_is_answered_once(town: Town) -> None:
    martin, _, _ = await known(town)
    once = await answers(town, martin, {"text": "hoi", **PASSED_ON})
    town.playground.clock.move_by(timedelta(seconds=30))
    assert await answers(town, martin, *[{"text": f"hoi {n}", **PASSED_ON} for n in range(5)]) == once


async def test_a_live_location_is_answered_once(town: Town) -> None:
    martin, _, _ = await known(town)
    place = {"location": {"latitude": 52.37, "longitude": 4.9, "live_period": 900}}
    once = await answers(town, martin, place)
    placed = list(martin.phone.messages.values())[-1 - once]
    for move in range(20):
        town.telegram.updates.put("edited_message", {**placed, "edit_date": town.telegram.unix_now + move})
    assert await answers(town, martin) == 0
