"""Who is left over after a round is asked the one thing that would open most groups: once a month."""

from datetime import timedelta
from typing import Any

from handlers.suggestion.would_help import ask_what_would_help
from matching.plan import Help, Plan, Unplaced, UnplacedCode
from storage import cards
from tests.town import Town


async def test_one_question_once_a_month_and_a_yes_stands_on_the_card(town: Town) -> None:
    where = await town.neighbours.opens()
    martin = await town.neighbours.add(where, "Martin")
    code = next(iter(UnplacedCode))
    helps = (Help("offers", "groceries", 3),)
    nothing: dict[str, Any] = {"certificate": None, "input_hash": "", "settings_hash": ""}
    left = (Unplaced(str(martin.id), code, helps),)
    plan = Plan(groups=(), unplaced=left, value=0, upper_bound=0, exact=True, stopped=False, **nothing)
    for days in (0, 7):
        async with town.database.work() as work:
            await ask_what_would_help(work, town.now + timedelta(days=days), where.id, plan)
        await town.settle()
    talk = town.talk("martin")
    assert talk.everything.count("Kun jij dit voor een ander doen") == 1
    assert "Dat staat nu op je kaart." in await talk.presses("👍 Ja")
    async with town.database.read() as work:
        assert (await cards.get(work, martin.id)).offers == ("groceries",)
