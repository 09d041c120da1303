"""What stands on a flyer: first name only, when and where, and whom to call (PRACTICE 90)."""

from typing import Any

from handlers.activity.details import price
from handlers.catalogue.doing import doing_of
from handlers.permission.badge import with_badge
from handlers.permission.human import human_for
from handlers.texts.localise import Tongue
from handlers.texts.message import phone, start_link, when, word
from storage import neighbourhoods
from storage.activities import WALK, Activity
from storage.flyers import Flyer, code_of
from storage.people import Person
from storage.work import Work


async def flyer_words(
    work: Work, activity: Activity, person: Person, *, street: bool = False
) -> dict[str, Any]:
    """As parameters for a text: who, when, where, how long, and the human to call.

    `street`: of whoever made it, who turned that on; any stranger reads a flyer.
    """
    place = await neighbourhoods.get_place(work, activity.place_id)
    human = await human_for(work, person, activity.neighbourhood_id)
    return doing_of(activity) | {
        "name": person.call_name,
        **price(activity),
        "who": await _with_street(work, person) if street else await with_badge(work, person),
        "day": when(activity.starts_at, "date"),
        "clock": when(activity.starts_at, "clock"),
        "landmark": place.landmark or place.name,
        "minutes": activity.minutes,
        "pace": _pace(activity, person),
        "human": human.name or word("common-somebody"),
        "phone": phone(human.phone),
    }


def _pace(activity: Activity, person: Person) -> str:
    """Only a walk has one."""
    if activity.category != WALK:
        return "none"
    return "slow" if person.wants_slow else "any"


async def _with_street(work: Work, person: Person) -> Any:
    areas = {area.id: area.name for area in await neighbourhoods.areas(work, person.neighbourhood_id)}
    if person.area_id not in areas:
        return await with_badge(work, person)
    return word("flyer-paper.who", name=await with_badge(work, person), street=areas[person.area_id])


def on_paper(words: dict[str, Any], flyer: Flyer, tongue: Tongue) -> dict[str, str]:
    """The same in whole words, in one language: for the printer."""

    def line(name: str) -> str:
        return tongue.text(f"flyer-paper.{name}", words)

    code = code_of(flyer.token)
    return {
        "headline": flyer.headline,
        "who": str(tongue.words(words["who"])),
        "day": capital(str(tongue.words(words["day"]))),
        "clock": str(tongue.words(words["clock"])),
        "place": capital(line("place")),
        "how": line("how"),
        "free": line("free"),
        "call": line("call"),
        "phone": str(tongue.words(words["phone"])),
        "scan": line("scan"),
        "typed": tongue.text("flyer-paper.typed", {"code": code}) if code else "",
        "strip": line("strip"),
        "link": start_link(flyer.token),
    }


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]
