"""What somebody would like to do, typed together with when; and a greeting, which is nothing to do."""

import pytest

from tests.town import Talk, Town


async def joke(town: Town) -> Talk:
    await town.neighbours.add(await town.neighbours.opens(), "Joke")
    return town.talk("joke")


@pytest.mark.parametrize("first", ["/samen", "/start"])
async def test_what_and_when_in_one_sentence_is_read_back(town: Town, first: str) -> None:
    talk = await joke(town)
    await talk.says(first)
    assert "Dat is op zaterdag 6 maart.\nOm 3 uur in de middag." in await talk.says(
        "koffie drinken zaterdag om 3 uur"
    )
    assert "Waar" in await talk.presses("👍 Het is goed")


async def test_a_number_alone_is_no_moment(town: Town) -> None:
    talk = await joke(town)
    await talk.says("/samen")
    assert "“wandelen met 3 honden”" in await talk.says("wandelen met 3 honden")


async def test_a_greeting_is_nothing_to_do_together(town: Town) -> None:
    talk = await joke(town)
    asked = await talk.says("/samen")
    assert (await talk.says("hoi")).splitlines()[-1] == asked.splitlines()[-1]
    assert "Wanneer wil je wandelen?" in await talk.presses("🚶 Wandelen")
