"""What is acted on: an exchange."""

from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import exchanges
from storage.work import Work


@finder("exchange")
async def find_exchange(work: Work, exchange_id: int) -> Thing | None:
    """A button of one of the two also names that person: theirs it is."""
    found = await exchanges.find(work, exchange_id)
    return Thing(found.neighbourhood_id) if found else None
