"""What happens by itself as time goes by; each routine does what is due at `now`, however late it runs."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from handlers.activity.reminders import tell_hosts
from handlers.activity.weekly import keep_ahead
from handlers.afterwards.end_activities import end_walks
from handlers.afterwards.how_it_was import give_names
from handlers.calls.call_lists import pass_on_calls
from handlers.delivery.choice_pictures_wanted import PICTURES_KEPT
from handlers.delivery.reading_aloud import LAST_SAID_KEPT, SENTENCES_KEPT
from handlers.exchange.end_exchanges import close_fallen_exchanges
from handlers.invitation.ask_the_maybes import ask_the_maybes
from handlers.leaving.idle_cards import ask_whose_card_is_idle
from handlers.neighbourhood.dead_letters import tell_of_dead_letters
from handlers.pausing.pause import welcome_back_who_paused
from handlers.suggestion.matching_rounds import close_fallen_groups, want_nightly_rounds
from handlers.suggestion.suggest_companions import close_what_is_over
from handlers.task.give_task import WORDS_KEPT, remind_of_tasks
from storage import (
    attendance,
    buttons,
    calls,
    conversations,
    exchanges,
    inbox,
    journal,
    matching_rounds,
    outbox,
    pictures,
    prints,
    sentences,
)
from storage.work import Work

Routine = Callable[[Work, datetime], Awaitable[None]]

BUTTONS_KEPT = timedelta(days=30)
STRANGERS_KEPT = timedelta(days=30)
"""The chat of somebody who never said that we may keep anything."""
NAMES_KEPT = timedelta(days=365)
"""Who was at a walk, and who did something for whom; afterwards only how many."""
JOURNAL_KEPT = timedelta(days=730)
"""Who did what, in numbers."""


async def drop_what_is_old(work: Work, now: datetime) -> None:
    """Retention; each `..._KEPT` says for how long, and docs/dpia.md lists them."""
    await inbox.drop_old(work, now)
    await conversations.drop_idle(work, now - STRANGERS_KEPT)
    await conversations.forget_last_said(work, now - LAST_SAID_KEPT)
    await sentences.drop_old(work, now - SENTENCES_KEPT)
    await pictures.drop_old(work, now - PICTURES_KEPT)
    await buttons.drop_old(work, now - BUTTONS_KEPT)
    await outbox.drop_old(work, now)
    await matching_rounds.drop_old(work, now)
    await calls.drop_old(work, now - WORDS_KEPT)
    await prints.drop_old(work, now - WORDS_KEPT)
    await attendance.forget_names(work, now - NAMES_KEPT)
    await exchanges.forget_thanks(work, now - WORDS_KEPT)
    await exchanges.drop_old(work, now - NAMES_KEPT)
    await journal.drop_old(work, now - JOURNAL_KEPT)


CLEANING = timedelta(hours=1)
"""How often old things are looked for: days are what counts there, not minutes."""

ROUTINES: list[Routine] = [
    ask_the_maybes,
    close_what_is_over,
    close_fallen_groups,
    close_fallen_exchanges,
    want_nightly_rounds,
    welcome_back_who_paused,
    pass_on_calls,
    remind_of_tasks,
    tell_hosts,
    end_walks,
    give_names,
    keep_ahead,
    tell_of_dead_letters,
    ask_whose_card_is_idle,
]
