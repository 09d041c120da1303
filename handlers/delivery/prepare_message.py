"""Makes one outgoing row ready to go, just before it goes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from handlers.delivery import choice_pictures_wanted, reading_aloud
from handlers.delivery.change_chat import ChangeOfChat, change_of_chat
from handlers.delivery.choice_pictures_wanted import ChoicePicture
from handlers.delivery.reading_aloud import Spoken
from handlers.delivery.send_check import Addressed, Later, Not, OnList, address
from handlers.delivery.sent_buttons import make_buttons
from handlers.notices.registry import WhyNot
from handlers.retention import kept
from handlers.speech.voice import SILENT, Voices
from handlers.texts.localise import Rendered, inline_rows, render
from handlers.texts.message import Attachment, Button, Message
from storage import conversations, outbox_past, words_in_chats
from storage.outbox import Outgoing
from storage.work import Work

kept("messages that were sent; the words of an answer go at once", days=90, drop=outbox_past.drop_sent)
kept("which words a message held, as keyed hashes", days=2, drop=words_in_chats.drop_old)
kept("messages that failed, for the coordinator to look at", days=365, drop=outbox_past.drop_failed)


@dataclass(frozen=True, slots=True)
class Send:
    """To this chat, these words. `edits`: the message to draw over instead of sending a new one.

    `picture`: of the choices, for who wants to see them. `reaches`: the id of who could not be reached.
    `word_hashes`: of what it holds (`storage.words_in_chats`).
    """

    chat_id: int
    rendered: Rendered
    attachment: Attachment | None = None
    edits: int | None = None
    picture: ChoicePicture | None = None
    reaches: int | None = None
    word_hashes: str | None = None


@dataclass(frozen=True, slots=True)
class Speak:
    """To this chat, this voice: the file that Telegram has, or else `content`."""

    chat_id: int
    rendered: Rendered
    spoken: Spoken
    content: bytes = b""
    word_hashes: str | None = None


Sendable = Send | Speak | ChangeOfChat
Ready = Sendable | OnList | Later | Not


async def make_ready(work: Work, outgoing: Outgoing, now: datetime, voices: Voices = SILENT) -> Ready:
    if outgoing.expires_at is not None and outgoing.expires_at <= now:
        return Not(WhyNot.EXPIRED)
    assert outgoing.chat_id is not None or outgoing.person_id is not None or outgoing.kind == "press_answer"
    if outgoing.kind == reading_aloud.KIND:
        return await _speak(work, outgoing, now, voices)
    done = await change_of_chat(work, outgoing, now)
    if done is not None:
        return done
    to = await address(work, outgoing, now)
    return await _send(work, outgoing, to, voices) if isinstance(to, Addressed) else to


async def _send(work: Work, outgoing: Outgoing, to: Addressed, voices: Voices) -> Send:
    tokens = await make_buttons(work, to.chat_id, outgoing, to.message, to.tongue.now)
    # Under what has a keyboard: other messages leave the keyboard, and its button, as it is.
    aloud = bool(to.message.keys) and await reading_aloud.can_be_heard(work, to, to.tongue.now, voices)
    tiles = choice_pictures_wanted.tiles_under(to.message, to.tongue)
    picture = await choice_pictures_wanted.picture_for(work, to, tiles) if tiles else None
    to_be_seen = bool(tiles) and picture is None
    rendered = render(to.message, to.tongue, tokens, aloud=aloud, pictures=to_be_seen)
    edits: Any = outgoing.params.get("edits")
    reaches = to.person.id if to.person and to.person.unreachable else None
    word_hashes = words_in_chats.hashed(work, outgoing.dedupe_key, rendered.texts())
    return Send(to.chat_id, rendered, to.message.attachment, edits, picture, reaches, word_hashes)


async def _speak(work: Work, outgoing: Outgoing, now: datetime, voices: Voices) -> Ready:
    """Under a voice stands the way to hear everything, or nothing any more."""
    found = await reading_aloud.fill(work, outgoing, now, voices)
    if isinstance(found, Later):
        return found
    if isinstance(found, Not):
        await reading_aloud.say_not_now(work, outgoing, now)
        return found
    to = found.to
    conversation = await conversations.find(work, to.chat_id)
    wanted = conversation is None or not conversation.read_aloud
    label = "hearing-voice.always" if wanted else "hearing-voice.stop"
    offered = Message("hearing-voice", buttons=(Button(label, "read_always", {"wanted": wanted}),))
    tokens = await make_buttons(work, to.chat_id, outgoing, offered, now)
    word_hashes = words_in_chats.hashed(work, outgoing.dedupe_key, [found.sentence.words])
    return Speak(
        to.chat_id, Rendered("", inline_rows(offered, to.tongue, tokens)), found, word_hashes=word_hashes
    )
