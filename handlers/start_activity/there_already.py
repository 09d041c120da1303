"""Where a partner does it already, that is said first (PRACTICE 22); whoever likes begins it all the same."""

from handlers.activity.words import activity_words
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.texts.message import Button
from storage import activities, partners


async def say_what_is_there(turn: Turn, category: str, place: Place | None = None) -> None:
    """Nothing to who plans it for a group: that is theirs."""
    if place is not None and {"group", "suggestion", "decision"} & set(place.answers):
        return
    found = await partners.like_it(turn.work, turn.here.id, category, turn.now)
    first = next(iter(found), None)
    if first is None or first.partner_id is None or not await activities.places_left(turn.work, first):
        return
    partner = await partners.get(turn.work, first.partner_id)
    come = Button("activity-there-already.come", "come_along", {"activity": first.id})
    await turn.say(
        "activity-there-already", come, partner=partner.name, **await activity_words(turn.work, first)
    )
    turn.edits = None
