"""The one thing that goes on after a season is nothing of somebody whom they would rather not meet."""

from datetime import timedelta

import pytest

from handlers.notices.registry import see
from handlers.season.after import season_is_over
from storage import activities, blocks, neighbourhoods, seasons
from tests.town import Town


@pytest.mark.parametrize(
    ("said_no", "told"),
    [((), "season-over-next"), (("Joke",), "season-over-next"), (("Joke", "Piet"), "season-over")],
)
async def test_it_is_led_by_nobody_whom_they_would_rather_not_meet(
    town: Town, said_no: tuple[str, ...], told: str
) -> None:
    where = await town.neighbours.opens()
    martin = await town.neighbours.add(where, "Martin")
    led: dict[str, int] = {}
    async with town.database.work() as work:
        place = (await neighbourhoods.places(work, where.id))[0]
        over = await seasons.put(
            work, where.id, name="Zomer", after="koffie", ends_at=town.now, made_at=town.now
        )
    for day, name in enumerate(("Joke", "Piet"), 1):
        leader = await town.neighbours.add(where, name)
        async with town.database.work() as work:
            led[name] = (
                await activities.start(
                    work,
                    where.id,
                    place.id,
                    town.now + timedelta(days=day),
                    60,
                    created_at=town.now,
                    started_by_id=leader.id,
                    host_id=leader.id,
                )
            ).id
            if name in said_no:
                await blocks.put(work, martin.id, leader.id)
    async with town.database.read() as work:
        message = await season_is_over(await see(work, town.now, martin), season=over.id)
    assert message is not None
    assert message.text == told
    offered = [one.params["activity"] for one in message.buttons if "activity" in one.params]
    assert offered == [led[name] for name in ("Joke", "Piet") if name not in said_no][:1]
