"""The page "wat is er": what is on, which doors are open, and how to reach a human. Plain HTML, no script."""

from collections.abc import Iterator

from handlers.activity.details import price
from handlers.activity.words import activity_words
from handlers.public_page.html import document, element, link, listed
from handlers.public_page.shown import Shown
from handlers.texts.localise import Tongue
from handlers.texts.message import BOT, phone, start_link
from handlers.texts.speaker import speaker
from storage.activities import Activity
from storage.neighbourhoods import Neighbourhood
from storage.tables.activity import ActivityState
from storage.work import Work


async def page(work: Work, found: Shown, languages: tuple[str, ...], bot: str) -> str:
    """`bot`: its name on Telegram."""
    tongue, where = found.tongue, found.where
    name = found.place.name if found.place else where.name
    title = tongue.text("public-page.title", {"name": name})
    rows = [await _row(work, tongue, one) for one in found.planned]
    body = [
        element("h1", title),
        element("p", tongue.text("poster-paper.come" if rows else "public-page.none", {})),
        listed(rows, kind="on"),
        *_doors(found),
        element("h2", tongue.text("public-page.more", {})),
        listed(list(_ways(found, bot))),
    ]
    return document(tongue, title, _other_languages(tongue, languages), body)


async def _row(work: Work, tongue: Tongue, one: Activity) -> str:
    words = await activity_words(work, one) | price(one)
    if one.state is ActivityState.CALLED_OFF:
        said = element("h2", tongue.text("calendar-entry.off", words))
        return said + element("p", _capital(tongue.text("poster-row.when", words)))
    what, when, where = (tongue.text(f"poster-row.{part}", words) for part in ("what", "when", "where"))
    return element("h2", what) + element("p", _capital(when)) + element("p", where)


def _doors(found: Shown) -> Iterator[str]:
    doors = [one for one in found.spots if one.walk_in]
    if doors:
        yield element("h2", found.tongue.text("public-page.doors", {}))
        said = ({"place": one.name, "moment": one.walk_in} for one in doors)
        yield listed([element("p", found.tongue.text("look-door", one)) for one in said])


def _ways(found: Shown, bot: str) -> Iterator[str]:
    """The calendar, each place, the phone, Telegram."""
    tongue, where = found.tongue, found.where
    yield link(f"{found.path}.ics?taal={tongue.language}", tongue.text("public-page.calendar", {}))
    if found.place:
        yield link(f"/{where.id}?taal={tongue.language}", where.name)
    for one in () if found.place else found.spots:
        at = f"/{where.id}/{one.id}?taal={tongue.language}"
        yield link(at, tongue.text("public-page.at", {"place": one.name}))
    number = str(tongue.words(phone(where.phone)))
    called = "tel:" + "".join(one for one in where.phone if one in "+0123456789")
    yield link(called, tongue.text("public-page.call", {"phone": number}))
    yield link(start_link(f"w_{where.id}").replace(BOT, bot), tongue.text("public-page.telegram", {}))


def index(tongue: Tongue, open_ones: list[Neighbourhood], languages: tuple[str, ...]) -> str:
    """Which neighbourhoods there are."""
    title = tongue.text("public-page.which", {})
    rows = [link(f"/{one.id}?taal={tongue.language}", one.name) for one in open_ones]
    return document(tongue, title, _other_languages(tongue, languages), [element("h1", title), listed(rows)])


def _other_languages(tongue: Tongue, languages: tuple[str, ...]) -> list[str]:
    others = [speaker(one) for one in languages if one != tongue.language]
    return [link(f"?taal={one.language}", one.own_name, lang=one.language) for one in others]


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]
