"""How somebody reads: their language, the clock where they live, and the words that were added there."""

from datetime import datetime

from handlers.catalogue.local_choices import local_words
from handlers.texts.languages import read_in
from handlers.texts.localise import Tongue
from storage import neighbourhoods
from storage.people import Person
from storage.work import Work


async def tongue_for(work: Work, now: datetime, person: Person) -> Tongue:
    where = await neighbourhoods.get(work, person.neighbourhood_id)
    return Tongue(await read_in(work, person.language), now, where.timezone, await local_words(work))
