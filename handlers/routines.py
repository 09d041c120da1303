"""What happens by itself as time goes by; each routine does what is due at `now`, however late it runs."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from handlers.afterwards import end_walks
from handlers.asking_again import ask_the_maybes
from handlers.calls import pass_on_calls
from handlers.company import close_what_is_over
from handlers.dead_letters import tell_of_dead_letters
from handlers.how_it_was import give_names
from handlers.pauses import welcome_back_who_paused
from handlers.reminders import tell_hosts
from handlers.series import keep_ahead
from handlers.tasks import remind_of_tasks
from storage import buttons, conversations, inbox, outbox
from storage.work import Work

Routine = Callable[[Work, datetime], Awaitable[None]]

BUTTONS_KEPT = timedelta(days=30)
STRANGERS_KEPT = timedelta(days=30)
"""The chat of somebody who never said that we may keep anything."""


async def drop_what_is_old(work: Work, now: datetime) -> None:
    """Retention: raw updates a week, spent buttons and strangers a month, sent messages three months."""
    await inbox.drop_old(work, now)
    await conversations.drop_idle(work, now - STRANGERS_KEPT)
    await buttons.drop_old(work, now - BUTTONS_KEPT)
    await outbox.drop_old(work, now)


ROUTINES: list[Routine] = [
    drop_what_is_old,
    ask_the_maybes,
    close_what_is_over,
    welcome_back_who_paused,
    pass_on_calls,
    remind_of_tasks,
    tell_hosts,
    end_walks,
    give_names,
    keep_ahead,
    tell_of_dead_letters,
]
