"""Fixed sentences that are read aloud, and the recordings that Telegram keeps of them."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import and_, col, delete, select

from storage.tables.hearing import RecordingRow, SentenceRow
from storage.tables.person import RoleName, RoleRow
from storage.work import Work, all_frozen, frozen

OWN_VOICE = "connector"
"""The `voice` of what somebody recorded; others are the names of machines."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """`heard`: how often it was read aloud, or could have been if somebody had recorded it."""

    id: int
    language: str
    words: str
    heard: int


@dataclass(frozen=True, slots=True)
class Recording:
    id: int
    sentence_id: int
    voice: str
    person_id: int | None
    file_id: str


def digest_of(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:32]


async def count(work: Work, language: str, words: str, now: datetime) -> int:
    """One more time; the number of the sentence."""
    row = {"language": language, "digest": digest_of(words), "words": words, "heard": 1, "last_heard_at": now}
    counted = work.insert(SentenceRow).values(row)
    counted = counted.on_conflict_do_update(
        index_elements=["language", "digest"], set_={"heard": SentenceRow.heard + 1, "last_heard_at": now}
    )
    [found] = await work.rows(counted.returning(col(SentenceRow.id)))
    return int(found[0])


async def find(work: Work, sentence_id: int) -> Sentence | None:
    row = await work.first(select(SentenceRow).where(SentenceRow.id == sentence_id))
    return frozen(Sentence, row) if row else None


async def most_heard(work: Work, language: str, person_id: int, most: int) -> list[Sentence]:
    """What this person has not recorded yet, the most heard first."""
    own = select(RecordingRow.sentence_id).where(RecordingRow.person_id == person_id)
    query = (
        select(SentenceRow)
        .where(SentenceRow.language == language, col(SentenceRow.id).not_in(own))
        .order_by(col(SentenceRow.heard).desc(), col(SentenceRow.id))
    )
    return all_frozen(Sentence, await work.all(query.limit(most)))


async def recorded_by(work: Work, person_id: int) -> list[tuple[Sentence, str]]:
    """What this person recorded, each with its file on Telegram."""
    files = await work.all(select(RecordingRow).where(RecordingRow.person_id == person_id))
    file_of = {one.sentence_id: one.file_id for one in files}
    query = select(SentenceRow).where(col(SentenceRow.id).in_(list(file_of))).order_by(col(SentenceRow.id))
    return [(one, file_of[one.id]) for one in all_frozen(Sentence, await work.all(query))]


async def recording_by_connector(
    work: Work, language: str, words: str, neighbourhood_id: int, known_by: int | None
) -> Recording | None:
    """By whoever knows the listener, else by another connector who has that role here now."""
    query = (
        select(RecordingRow)
        .join(SentenceRow, col(SentenceRow.id) == col(RecordingRow.sentence_id))
        .join(RoleRow, col(RoleRow.person_id) == col(RecordingRow.person_id))
        .where(
            SentenceRow.language == language,
            SentenceRow.digest == digest_of(words),
            RoleRow.neighbourhood_id == neighbourhood_id,
            RoleRow.role == RoleName.CONNECTOR,
            col(RoleRow.until).is_(None),
        )
        .order_by((col(RecordingRow.person_id) == known_by).desc(), col(RecordingRow.id).desc())
    )
    row = await work.first(query)
    return frozen(Recording, row) if row else None


async def recording_by_machine(work: Work, language: str, words: str, voice: str) -> Recording | None:
    row = await work.first(
        select(RecordingRow)
        .join(SentenceRow, col(SentenceRow.id) == col(RecordingRow.sentence_id))
        .where(
            SentenceRow.language == language,
            SentenceRow.digest == digest_of(words),
            RecordingRow.voice == voice,
            col(RecordingRow.person_id).is_(None),
        )
    )
    return frozen(Recording, row) if row else None


async def keep(
    work: Work, sentence_id: int, voice: str, file_id: str, now: datetime, person_id: int | None = None
) -> None:
    """In place of what this voice said before."""
    whose = (
        col(RecordingRow.person_id) == person_id
        if person_id is not None
        else and_(col(RecordingRow.person_id).is_(None), RecordingRow.voice == voice)
    )
    await work.change(delete(RecordingRow).where(col(RecordingRow.sentence_id) == sentence_id, whose))
    await work.add(
        RecordingRow(sentence_id=sentence_id, voice=voice, person_id=person_id, file_id=file_id, made_at=now)
    )


async def forget_recording(work: Work, recording_id: int) -> None:
    """Telegram does not have it any more."""
    await work.change(delete(RecordingRow).where(col(RecordingRow.id) == recording_id))


async def take_back(work: Work, sentence_id: int, person_id: int) -> int:
    work.leaves_no_traces()
    return await work.change(
        delete(RecordingRow).where(
            col(RecordingRow.sentence_id) == sentence_id, col(RecordingRow.person_id) == person_id
        )
    )


async def drop_old(work: Work, before: datetime) -> int:
    """What nobody heard since, with its recordings: the text was changed, or the screen is gone."""
    old = select(SentenceRow.id).where(col(SentenceRow.last_heard_at) < before)
    await work.change(delete(RecordingRow).where(col(RecordingRow.sentence_id).in_(old)))
    return await work.change(delete(SentenceRow).where(col(SentenceRow.last_heard_at) < before))
