"""After a year of silence: may the card stay?"""

from handlers.notices.registry import See, notice
from handlers.texts.message import Button, Message, when
from storage import idle
from storage.tables.person import Purpose


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def keep_card(look: See) -> Message | None:
    """Not any more when they were heard of meanwhile."""
    if look.person.asked_to_stay_at is None:
        return None
    which = {"person": look.person.id}
    return Message(
        "keep-card",
        {"name": look.person.call_name, "date": when(idle.goes_at(look.person), "date")},
        (Button("keep-card.keep", "keep_card", which), Button("keep-card.erase", "let_card_go", which)),
    )
