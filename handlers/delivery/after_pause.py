"""Somebody rested: what was not sent meanwhile goes out now, as far as it is still true."""

from datetime import datetime

from handlers.delivery.delivery_outcome import MISSED
from handlers.happenings import PersonBack, when
from handlers.notices.registry import NOTICES
from storage import outbox_past
from storage.work import Work


@when(PersonBack)
async def send_what_rested(work: Work, now: datetime, back: PersonBack) -> None:
    """Such as an activity after the pause that moved meanwhile, or a question that is still open."""
    about, since = back.person.id, now - MISSED
    await outbox_past.send_what_was_missed(work, about, NOTICES, now, since, outbox_past.RESTED)
