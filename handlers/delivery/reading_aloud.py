"""Reading aloud: what was said last is kept, and said again by a voice when somebody asks, or always.

A row of kind `spoken` holds the kind and the parameters of the message that it reads: it is filled again
when it goes out, by the same rules as the message itself.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from handlers.delivery.send_check import Addressed, Later, Not, address
from handlers.notices.registry import NOTICES, STAFF, WhyNot
from handlers.permission.human import name_in_text
from handlers.retention import kept
from handlers.speech.sentence import Sentence, sentence_of
from handlers.speech.voice import Voices
from handlers.texts.kept_message import to_json
from handlers.texts.message import Message
from storage import conversations, outbox, people, sentences, who_and_where
from storage.outbox import Draft, Outgoing
from storage.sentences import Recording
from storage.work import Work

KIND = "spoken"
STILL_NEW = timedelta(hours=12)
"""Later than this nobody waits to hear it any more."""

kept(
    "what a chat was told last, to read it aloud; the next message takes its place",
    days=30,
    drop=conversations.forget_last_said,
)
kept(
    "a sentence of ours that nobody heard since, with what connectors recorded of it",
    days=365,
    drop=sentences.drop_old,
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """What to say and in whose voice. Without `recording` the machine says it now."""

    to: Addressed
    sentence: Sentence
    voice: str
    recording: Recording | None


async def remember(work: Work, row: Outgoing, now: datetime) -> None:
    """After a message has arrived: the chat can have it read aloud, and who always wants that gets it now.

    What was drawn over another message is staff's; what somebody spoke need not be read.
    """
    silent = "edits" in row.params or bool(row.params.get("voice"))
    if row.chat_id is None or silent or not (row.kind == "say" or row.kind in NOTICES):
        return
    heard = await who_and_where.heard(work, row.chat_id, row.person_id, STAFF)
    if heard is None:
        return
    said = {"kind": row.kind, "params": row.params}
    # What staff read is about others: it is not kept a second time.
    if not str(row.params.get("text")).startswith("hearing-") and not heard.has_role:
        await _put_last_said(work, row.chat_id, heard.last_said or {}, row, said)
    if heard.read_aloud:
        await _write_after(work, row, said, now)


async def _put_last_said(
    work: Work, chat_id: int, before: dict[str, Any], row: Outgoing, said: dict[str, Any]
) -> None:
    """What was answered to the same thing belongs together; a notice stands alone."""
    source = row.dedupe_key.rpartition(":")[0]
    together = before["of"] if row.kind == "say" and before.get("source") == source else []
    await conversations.put_last_said(work, chat_id, {"source": source, "of": [*together, said]})


async def write_asked(
    work: Work, now: datetime, said: dict[str, Any], *, key: str, chat_id: int, person_id: int | None
) -> None:
    """By a press: at once. `said`: kind and parameters of a message."""
    draft = Draft(
        dedupe_key=f"{key}:{KIND}",
        kind=KIND,
        params={**said, "asked": True},
        due_at=now,
        expires_at=now + STILL_NEW,
        person_id=person_id,
        chat_id=chat_id,
        live=True,
    )
    await outbox.write(work, draft, now)


async def _write_after(work: Work, row: Outgoing, said: dict[str, Any], now: datetime) -> None:
    """After the message that it reads, and by the same rules."""
    latest = now + STILL_NEW
    draft = Draft(
        dedupe_key=f"{row.dedupe_key}:{KIND}",
        kind=KIND,
        params={**said, "asked": False},
        due_at=now,
        expires_at=min(row.expires_at, latest) if row.expires_at else latest,
        group_key=row.group_key,
        person_id=row.person_id,
        chat_id=row.chat_id,
        live=row.live,
    )
    await outbox.write(work, draft, now)


async def fill(work: Work, row: Outgoing, now: datetime, voices: Voices) -> Spoken | Later | Not:
    if row.params["kind"] not in ("say", *NOTICES):
        return Not(WhyNot.NOTICE_GONE)  # It waited while the bot was renewed.
    read = replace(row, kind=row.params["kind"], params=row.params["params"])
    to = await address(work, read, now)
    if not isinstance(to, Addressed):
        return to if isinstance(to, Later | Not) else Not(WhyNot.NO_CHAT)
    sentence = sentence_of(to.message, to.tongue)
    recording = await recording_for(work, to, sentence, voices)
    if recording:
        return Spoken(to, sentence, recording.voice, recording)
    machine = voices.machine_for(sentence.language)
    if machine is None:
        return Not(WhyNot.NO_VOICE)
    return Spoken(to, sentence, machine.name, None)


async def recording_for(work: Work, to: Addressed, sentence: Sentence, voices: Voices) -> Recording | None:
    """A known voice before a machine's; both only of what is the same for everybody."""
    if not sentence.fixed:
        return None
    if voices.recordings and to.neighbourhood_id is not None:
        known_by = to.person.known_by_id if to.person else None
        own = await sentences.recording_by_connector(
            work, sentence.language, sentence.words, to.neighbourhood_id, known_by
        )
        if own:
            return own
    machine = voices.machine_for(sentence.language)
    if machine is None:
        return None
    return await sentences.recording_by_machine(work, sentence.language, sentence.words, machine.name)


async def can_be_heard(work: Work, to: Addressed, now: datetime, voices: Voices) -> bool:
    """Whether the button stands under this message. What only a recording could say, is counted as wanted."""
    if voices.machine_for(to.tongue.language):
        return True
    if not voices.recordings:
        return False
    sentence = sentence_of(to.message, to.tongue)
    if not sentence.fixed:
        return False
    await sentences.count(work, sentence.language, sentence.words, now)
    return await recording_for(work, to, sentence, voices) is not None


async def note_heard(work: Work, spoken: Spoken, file_id: str, now: datetime) -> None:
    """It arrived: what is fixed is counted, and the file that Telegram now has is used from here on."""
    sentence = spoken.sentence
    if not sentence.fixed:
        return
    number = await sentences.count(work, sentence.language, sentence.words, now)
    if spoken.recording is None and file_id:
        await sentences.keep(work, number, spoken.voice, file_id, now)


async def say_not_now(work: Work, row: Outgoing, now: datetime) -> None:
    """Whoever pressed the button hears that it was us; who always listens has read it already."""
    if not row.params.get("asked") or row.chat_id is None:
        return
    person = await people.find_by_telegram(work, row.chat_id)
    conversation = await conversations.find(work, row.chat_id)
    name = await name_in_text(work, person, conversation.neighbourhood_id if conversation else None)
    message = Message("hearing-not-now", {"human": name})
    pressed = row.dedupe_key.rsplit(":", 2)[0]  # once, however much there was to read
    draft = Draft(
        dedupe_key=f"{pressed}:not",
        kind="say",
        params=to_json(message),
        due_at=now,
        person_id=row.person_id,
        chat_id=row.chat_id,
        live=True,
    )
    await outbox.write(work, draft, now)
