"""What we know of somebody without Telegram, as a letter says it: which things, in everyday words."""

from collections.abc import Iterator
from datetime import datetime

from handlers.catalogue.tongue import tongue_for
from handlers.texts.message import names, word_list
from storage import cards, contact_routes, groups
from storage.cards import Card
from storage.contact_routes import ContactRoute
from storage.people import Person
from storage.work import Work


async def what_is_known(work: Work, now: datetime, person: Person) -> list[str]:
    """Paragraphs: with whom they do things, what we know, and that it may change or go."""
    tongue = await tongue_for(work, now, person)
    called = [one.name for one in await groups.of_person(work, person.id) if one.name]
    card, route = await cards.get(work, person.id), await contact_routes.of_person(work, person.id)
    known = {"what": word_list([f"six-months-known.{one}" for one in _known(person, card, route)])}
    with_whom = "groups" if called else "alone"
    return [
        tongue.text(f"six-months-letter.{with_whom}", {"groups": names(called)}),
        tongue.text("six-months-letter.known", known),
        tongue.text("six-months-letter.right", {}),
    ]


def _known(person: Person, card: Card, route: ContactRoute | None) -> Iterator[str]:
    """In the order of how near it is to somebody."""
    yield "name"
    if route and route.phone:
        yield "phone"
    if person.area_id is not None:
        yield "street"
    if person.walk_minutes:
        yield "walks"
    if person.wants_slow or person.wants_benches or person.wants_step_free:
        yield "pace"
    for name in ("interests", "offers", "wishes", "times", "languages"):
        if getattr(card, name):
            yield name
