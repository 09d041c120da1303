"""Whatever somebody says first, the bot answers and shows a way on."""

from tests.town import Town


async def test_a_first_hello_is_greeted_back(town: Town) -> None:
    await town.neighbours.opens()
    martin = town.newcomer("Martin")
    heard = await martin.says("hallo")
    assert "Ik ben een computer, geen mens." in heard
    assert "👍 Ja, begin" in martin.buttons


async def test_before_a_neighbourhood_is_open_there_is_a_kind_answer(town: Town) -> None:
    martin = town.newcomer("Martin")
    assert "Sorry" not in await martin.says("hallo")
    assert martin.buttons
