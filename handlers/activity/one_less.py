"""Somebody cannot come: where few are left the others hear that it is one less, never who."""

from datetime import datetime, timedelta

from handlers.activity.in_time import cannot_wait
from handlers.catalogue.doing import doing_of
from handlers.notices.notify import notify, say_in_chat
from handlers.notices.registry import NOTICES, why_not
from handlers.permission.human import human_for
from handlers.texts.message import Message, word
from storage import attendance, calls, neighbourhoods, outbox, people
from storage.activities import Activity
from storage.work import Work

KIND = "activity_one_less"
FEW = 3
WAITS = (KIND, "say")
"""What of it may still wait in the outbox: for neighbours with a name, and for a chat without one."""


async def tell_the_others(
    work: Work, now: datetime, activity: Activity, coming: list[int | None], key: str
) -> bool:
    """`coming`: who still comes. True when all of them hear it in time, and there is somebody to hear it.

    Once, also when in the quiet hours somebody else cannot come either. With more than a few left it is no
    news: who comes stands in the reminder, and a large group would hear of it all day.
    """
    await outbox.cancel_group(work, activity.group, WAITS)
    await calls.withdraw_group(work, activity.group, kinds=(KIND,))
    if len(coming) > FEW:
        return False
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    at_once = cannot_wait(where, now, activity.starts_at, near=timedelta())
    key = f"{activity.id}:{key}:{now.isoformat()}"
    named = [one for one in coming if one is not None]
    heard = [await _tell(work, now, activity, one, key, at_once) for one in named]
    text = await _text_for_chats(work, activity, len(coming))
    heard += await _tell_chats(work, now, activity, text, key, at_once)
    return bool(heard) and all(heard)


async def _tell(
    work: Work, now: datetime, activity: Activity, person_id: int, key: str, at_once: bool
) -> bool:
    """False for who agreed to no messages, or cannot be reached."""
    await notify(
        work,
        now,
        person_id,
        KIND,
        key=key,
        group=activity.group,
        expires=_too_late(activity, now),
        live=at_once,
        activity=activity.id,
    )
    return await why_not(work, await people.get(work, person_id), NOTICES[KIND], now) is None


def one_less_key(coming: int) -> str:
    """The text for who is one of those who still come: how many that are, never who does not."""
    if coming > 2:
        return "activity-one-less"
    return "activity-small-club" if coming == 2 else "activity-alone"


async def _text_for_chats(work: Work, activity: Activity, coming: int) -> Message:
    human = await human_for(work, None, activity.neighbourhood_id)
    return Message(
        one_less_key(coming), doing_of(activity) | {"human": human.name or word("common-somebody")}
    )


async def _tell_chats(
    work: Work, now: datetime, activity: Activity, text: Message, key: str, at_once: bool
) -> list[bool]:
    """Who comes along with somebody else has no chat, and hears it from them."""
    told = []
    for one in await attendance.coming(work, activity.id):
        if one.person_id is None and one.chat_id is not None:
            await say_in_chat(
                work,
                now,
                one.chat_id,
                text,
                key=f"{KIND}:{key}:chat:{one.chat_id}",
                group=activity.group,
                expires=_too_late(activity, now),
                at_once=at_once,
            )
            told.append(True)
    return told


def _too_late(activity: Activity, now: datetime) -> datetime:
    """Who waits there already still hears it."""
    return activity.starts_at if now < activity.starts_at else activity.ends_at
