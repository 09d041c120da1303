"""Writes a notice to somebody into the outbox, in the transaction of what causes it."""

from datetime import datetime
from typing import Any

from storage import outbox, people
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
    **params: Any,
) -> None:
    """`kind` names a notice of `handlers.notices`; `params` are numbers of rows, not names or sentences.

    `key` makes it unique: written twice, it goes out once. `group` ("walk:17") is what cancels it.
    Whether it is still true, agreed to and welcome is asked again when it is due.
    """
    receiver = await people.find(work, person_id)
    draft = Draft(
        dedupe_key=f"{kind}:{key}:{person_id}",
        group_key=group,
        person_id=person_id,
        chat_id=receiver.telegram_id if receiver else None,
        kind=kind,
        params=params,
        due_at=due or now,
        expires_at=expires,
        live=live,
    )
    await outbox.write(work, draft, now)
