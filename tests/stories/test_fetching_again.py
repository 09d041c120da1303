"""After an error of the network the bot waits before it fetches again; who settles does not wait for ever."""

from bot.playground.faults import Fault, FaultKind
from tests.stories.somebody import known
from tests.town import Town


async def test_a_broken_connection_while_the_clock_stands_still_is_lived_through(town: Town) -> None:
    martin, _, _ = await known(town)
    town.playground.longest_wait = 20.0
    town.telegram.faults.add(Fault(FaultKind.RESET, method="getUpdates", times=2))
    assert "Wat wil je doen?" in await martin.says("hoi")
