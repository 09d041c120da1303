"""Writes a notice to somebody into the outbox, in the transaction of what causes it."""

from datetime import datetime
from typing import Any

from storage import outbox
from storage.work import Work


async def notify(
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
    await outbox.write(
        work,
        dedupe_key=f"{kind}:{key}:{person_id}",
        group_key=group,
        person_id=person_id,
        kind=kind,
        params=params,
        due_at=due or now,
        expires_at=expires,
        live=live,
        now=now,
    )
