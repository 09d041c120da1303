"""Writes a notice to somebody into the outbox, in the transaction of what causes it."""

from datetime import datetime
from typing import Any

from handlers.notices.quiet import is_quiet, quiet_ends
from handlers.texts.kept_message import to_json
from handlers.texts.message import Message
from storage import conversations, neighbourhoods, outbox, people
from storage.outbox import Draft
from storage.work import Work


async def notify(  # noqa: PLR0913 - each is named where it is called, and most are left out
    work: Work,
    now: datetime,
    person_id: int,
    kind: str,
    *,
    key: str,
    group: str | None = None,
    due: datetime | None = None,
    expires: datetime | None = None,
    live: bool = False,
    revive: bool = False,
    **params: Any,
) -> None:
    """`kind` names a notice of `handlers.notices`; `params` are numbers of rows, not names or sentences.

    `key` makes it unique: written twice, it goes out once; with `revive` one that was cancelled waits again.
    `group` ("activity:17") is what cancels it.
    Whether it is still true, agreed to and welcome is asked again when it is due.
    """
    receiver = await people.find(work, person_id)
    draft = Draft(
        dedupe_key=notice_key(kind, key, person_id),
        group_key=group,
        person_id=person_id,
        chat_id=receiver.telegram_id if receiver else None,
        kind=kind,
        params=params,
        due_at=due or now,
        expires_at=expires,
        live=live,
    )
    await outbox.write(work, draft, now, revive=revive)


def notice_key(kind: str, key: str, person_id: int) -> str:
    """What the notice is known by in the outbox, for cancelling that one alone."""
    return f"{kind}:{key}:{person_id}"


async def say_in_chat(  # noqa: PLR0913 - each is named where it is called, and most are left out
    work: Work,
    now: datetime,
    chat_id: int,
    message: Message,
    *,
    key: str,
    group: str | None = None,
    due: datetime | None = None,
    expires: datetime | None = None,
    at_once: bool = False,
    revive: bool = False,
) -> None:
    """To somebody nothing is kept of but the chat; not in the quiet hours of their neighbourhood.

    `at_once`: in the quiet hours too, when tomorrow is too late. `revive`: one that was cancelled waits
    again.
    """
    conversation = await conversations.find(work, chat_id)
    moment = due or now
    if conversation and conversation.neighbourhood_id is not None and not at_once:
        here = await neighbourhoods.get(work, conversation.neighbourhood_id)
        moment = quiet_ends(here, moment) if is_quiet(here, moment) else moment
    draft = Draft(
        dedupe_key=key,
        group_key=group,
        kind="say",
        params=to_json(message),
        due_at=moment,
        expires_at=expires,
        chat_id=chat_id,
    )
    await outbox.write(work, draft, now, revive=revive)
