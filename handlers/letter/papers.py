"""What stands on letters, cards and call lists: each in the language of who reads it."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handlers.activity.words import activity_words
from handlers.calls.notices import line_message, said_to
from handlers.catalogue.tongue import tongue_for
from handlers.permission.actor import actor_of
from handlers.permission.for_reader import for_reader
from handlers.permission.human import human_for
from handlers.texts.emoji import without_emoji
from handlers.texts.localise import Tongue
from handlers.texts.message import phone, weekday, when, word
from storage import activities, calls, neighbourhoods
from storage.activities import Activity
from storage.calls import Call
from storage.people import Person
from storage.work import Work

QUARTER = timedelta(days=92)
ON_A_CARD = 3


async def letter(
    work: Work, now: datetime, person: Person, sender: Person, said: list[str]
) -> dict[str, Any]:
    """For the maker of letters: `said`, from whom, and whom to call."""
    tongue = await tongue_for(work, now, person)
    where = await neighbourhoods.get(work, person.neighbourhood_id)
    human = await human_for(work, person, where.id)

    def text(key: str, **params: Any) -> str:
        return tongue.text(key, params)

    return {
        "sender": ", ".join(part for part in (where.organisation, where.name) if part),
        "date": str(tongue.words(when(now, "date"))),
        "dear": text("letter-paper.dear", name=person.call_name),
        "said": said,
        "greet": text("letter-paper.greet", name=sender.call_name),
        "call": text("flyer-paper.call", human=human.name or word("common-somebody")),
        "phone": str(tongue.words(phone(human.phone))),
    }


async def what_waits(work: Work, now: datetime, person: Person) -> list[str]:
    """All that is to be said to them, as it is true now; and that an answer is welcome."""
    tongue = await tongue_for(work, now, person)
    paragraphs, asks = [], False
    for line in await calls.open_to(work, person.id):
        said = await said_to(work, now, line)
        if said is None:
            continue
        said, _ = await for_reader(work, await actor_of(work, person), said, tongue)
        paragraphs.append(tongue.text(f"{said.text}.call", said.params))
        asks = asks or bool(said.buttons)
    return [*paragraphs, *([tongue.text("letter-paper.answer", {})] if asks else [])]


async def quarter_card(work: Work, now: datetime, person: Person) -> list[str]:
    """What is on in the coming three months: every weekly thing once, and which doors are open."""
    tongue = await tongue_for(work, now, person)
    where = await neighbourhoods.get(work, person.neighbourhood_id)
    coming = await activities.coming(work, where.id, now, to_strangers=True)
    soon = [one for one in coming if one.starts_at < now + QUARTER]
    first = list({one.series_id or -one.id: one for one in reversed(soon)}.values())[::-1]
    rows = [await _on_card(work, tongue, one) for one in first[:ON_A_CARD]]
    doors = [one for one in await neighbourhoods.places(work, where.id) if one.walk_in]
    if not rows and not doors:
        return []
    open_doors = [tongue.text("look-door", {"place": one.name, "moment": one.walk_in}) for one in doors[:1]]
    return [*rows, " ".join([*open_doors, tongue.text("poster-paper.come", {})])]


async def _on_card(work: Work, tongue: Tongue, one: Activity) -> str:
    there = one.starts_at.astimezone(ZoneInfo(tongue.timezone))
    words = await activity_words(work, one) | {"weekday": weekday(there.weekday())}
    return tongue.text(f"letter-card.{'weekly' if one.series_id else 'once'}", words)


async def call_list(work: Work, now: datetime, caller: Person) -> dict[str, Any] | None:
    """None when there is nobody to call."""
    tongue = await tongue_for(work, now, caller)
    every = [
        await _call_row(work, now, tongue, caller, line) for line in await calls.open_of(work, caller.id)
    ]
    rows = [one for one in every if one is not None]
    if not rows:
        return None
    return {
        "title": tongue.text("letter-list.title", {"name": caller.call_name}),
        "secret": tongue.text("letter-list.secret", {}),
        "rows": rows,
    }


async def _call_row(
    work: Work, now: datetime, tongue: Tongue, caller: Person, line: Call
) -> dict[str, Any] | None:
    message = await line_message(work, now, line)
    if message is None:
        return None
    seen, _ = await for_reader(work, await actor_of(work, caller), message, tongue)
    labels = [tongue.label(one.label, one.label_params, one.literal) for one in seen.buttons]
    said = tongue.text(seen.text, seen.params).split("\n")
    return {"said": said, "answers": [without_emoji(one).strip() for one in labels]}
