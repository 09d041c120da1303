"""Pictures of choices, and the files that Telegram keeps of them."""

from datetime import datetime

from sqlmodel import col, delete, select

from storage.tables.picture import PictureRow
from storage.work import Work


async def file_of(work: Work, digest: str) -> str | None:
    return await work.first(select(PictureRow.file_id).where(PictureRow.digest == digest))


async def keep(work: Work, digest: str, file_id: str, now: datetime) -> None:
    """Telegram has it under this number now, in place of any other."""
    sent = {"file_id": file_id, "last_sent_at": now}
    statement = work.insert(PictureRow).values(digest=digest, **sent)
    await work.change(statement.on_conflict_do_update(index_elements=["digest"], set_=sent))


async def forget(work: Work, digest: str) -> None:
    """Telegram does not have it any more."""
    await work.change(delete(PictureRow).where(col(PictureRow.digest) == digest))


async def drop_old(work: Work, before: datetime) -> int:
    """What nobody saw since: a text was changed, or how it looks."""
    return await work.change(delete(PictureRow).where(col(PictureRow.last_sent_at) < before))
