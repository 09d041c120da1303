"""Whatever somebody says first, the bot answers and shows a way on."""

from tests.town import Town


async def test_a_first_hello_gets_a_way_on(town: Town) -> None:
    martin = town.newcomer("Martin")
    heard = await martin.says("hallo")
    assert "Sorry, dat begrijp ik niet." in heard
    assert "▶️ Beginnen" in martin.buttons
