"""What stands on the poster of a week: all that everybody may see, and no name but of whom to call."""

from datetime import datetime, timedelta
from typing import Any

from handlers.activity.details import price
from handlers.activity.words import activity_words
from handlers.choice_pictures.meanings import MEANINGS, drawing_of
from handlers.conversation.turn import Turn
from handlers.notices.quiet import local
from handlers.permission.human import human_for
from handlers.texts.message import phone, start_link, when, word
from storage import activities
from storage.activities import Activity

PREFIX = "w_"
WEEK = timedelta(days=7)


def week_of(turn: Turn, later: int) -> tuple[datetime, datetime]:
    """From Monday to Monday by the clock on the wall there, `later` weeks after this one."""
    today = local(turn.now, turn.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    # Days are counted on the wall: a week of summer time has an hour less.
    monday = today - timedelta(days=today.weekday()) + later * WEEK
    return monday, monday + WEEK


async def in_week(turn: Turn, later: int) -> list[Activity]:
    """What is still to come in it."""
    since, until = week_of(turn, later)
    coming = await activities.coming(turn.work, turn.here.id, turn.now, to_strangers=True)
    return [one for one in coming if since <= one.starts_at < until]


async def poster_words(turn: Turn, found: list[Activity], later: int) -> dict[str, Any]:
    """As plain words in the language of whoever asked: for the printer."""
    since, until = week_of(turn, later)
    human = await human_for(turn.work, None, turn.here.id)
    days = {"from": when(since, "date"), "until": when(until - timedelta(hours=12), "date")}
    called = {"human": human.name or word("common-somebody")}

    def line(key: str, **params: Any) -> str:
        said = turn.tongue.text(key, params)
        return said[:1].upper() + said[1:]

    return {
        "title": line("poster-paper.title", neighbourhood=turn.here.name),
        "days": line("poster-paper.days", **days),
        "rows": [await _row(turn, one) for one in found],
        "come": line("poster-paper.come"),
        "call": line("flyer-paper.call", **called),
        "phone": str(turn.tongue.words(phone(human.phone))),
        "scan": line("flyer-paper.scan"),
        "link": start_link(f"{PREFIX}{turn.here.id}"),
    }


async def _row(turn: Turn, activity: Activity) -> dict[str, str]:
    words = await activity_words(turn.work, activity) | price(activity)
    emoji = MEANINGS.get(activity.category)
    moment = turn.tongue.text("poster-row.when", words)
    return {
        "what": turn.tongue.text("poster-row.what", words),
        "when": moment[:1].upper() + moment[1:],
        "where": turn.tongue.text("poster-row.where", words),
        "drawing": drawing_of(emoji) if emoji else "",
    }
