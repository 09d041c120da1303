"""An exchange in words: who the other one is, which day, and what each of the two gives and gets."""

from typing import Any

from handlers.exchange.end_exchanges import receiver_of
from handlers.exchange.exchanges import noon_of
from handlers.notices.registry import See
from handlers.texts.message import lines, when, word
from storage import cards, people, suggestions
from storage.exchanges import Exchange
from storage.people import Person
from storage.work import Work

Said = dict[str, Any]
SHOPPING = "groceries"
"""Only here money passes through somebody's hands."""


async def about(look: See, found: Exchange) -> Said:
    """`name` is who reads this, `other` the other one of the two."""
    other = await _other(look.work, found, look.person)
    return {
        "name": look.person.call_name,
        "other": other.call_name if other else "",
        "date": day_of(look, found),
        "human": await look.human_name(),
        "shopping": "yes" if found.wish == SHOPPING else "no",
    }


def day_of(look: See, found: Exchange) -> Said:
    return when(noon_of(look.neighbourhood, found.on_day), "date")


def exactly(what: Said, words: str | None) -> Said:
    """The kind of help, and behind it what it is in the words of who wishes it."""
    return word("exchange-exactly", what=what, words=words) if words else what


async def wished(work: Work, found: Exchange) -> str | None:
    """In own words; before the giver's yes they stand with the wish."""
    if found.exactly or found.suggestion_id is None:
        return found.exactly
    about = await suggestions.find(work, found.suggestion_id)
    return about.exactly if about else None


async def _other(work: Work, found: Exchange, person: Person) -> Person | None:
    receiver = await receiver_of(work, found)
    return await people.find(work, (receiver or 0) if person.id == found.giver_id else found.giver_id)


async def gives_and_gets(work: Work, found: Exchange, person: Person) -> Said:
    """`lines` as somebody reads it, `spoken` as it is said to them: what they give and what they get."""
    other = await _other(work, found, person)
    mine = found.wish if person.id == found.giver_id else await _back(work, found)
    theirs = await _back(work, found) if person.id == found.giver_id else found.wish
    said, spoken = [], []
    for way, tag, form in (("gives", mine, "they-give"), ("gets", theirs, "wish")):
        if tag is not None and other is not None:
            what = word(f"offer-{tag}.{form}")
            what = exactly(what, await wished(work, found)) if tag == found.wish else what
            said.append(word(f"exchange-you.{way}", what=what))
            spoken.append(word(f"exchange-you-said.{way}", what=what))
    return {"lines": lines(said), "spoken": lines(spoken)}


async def _back(work: Work, found: Exchange) -> str | None:
    """What the receiver could do for the giver: something that one offers and the other wishes."""
    if found.receiver_id is None:
        return None
    offered = (await cards.get(work, found.receiver_id)).offers
    wished = (await cards.get(work, found.giver_id)).wishes
    return next((one for one in offered if one in wished), None)
