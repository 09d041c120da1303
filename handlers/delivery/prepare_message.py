"""Makes one outgoing row ready to go, just before it goes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from handlers.conversation.registry import CONFIRMS
from handlers.delivery import choice_pictures_wanted, reading_aloud
from handlers.delivery.choice_pictures_wanted import ChoicePicture
from handlers.delivery.reading_aloud import Spoken
from handlers.delivery.send_check import Addressed, Later, Not, OnList, address
from handlers.notices.registry import WhyNot
from handlers.retention import kept
from handlers.speech.voice import SILENT, Voices
from handlers.texts.languages import read_in
from handlers.texts.localise import Rendered, inline_rows, render
from handlers.texts.message import Attachment, Button, Message
from handlers.texts.speaker import FIRST, speaker
from storage import buttons, conversations, outbox_past
from storage.outbox import Outgoing
from storage.work import Work

kept("what a button does, after it was pressed", days=30, drop=buttons.drop_old)
kept("messages that were sent; the words of an answer go at once", days=90, drop=outbox_past.drop_sent)
kept("messages that failed, for the coordinator to look at", days=365, drop=outbox_past.drop_failed)


@dataclass(frozen=True, slots=True)
class Send:
    """To this chat, these words. `edits`: the message to draw over instead of sending a new one.

    `picture`: of the choices, for who wants to see them. `reaches`: the id of who could not be reached.
    """

    chat_id: int
    rendered: Rendered
    attachment: Attachment | None = None
    edits: int | None = None
    picture: ChoicePicture | None = None
    reaches: int | None = None


BUTTON_LASTS = timedelta(days=60)
SURE_LASTS = timedelta(days=1)
"""For the yes to "are you sure?" (`@action(confirms=True)`)."""


@dataclass(frozen=True, slots=True)
class Speak:
    """To this chat, this voice: the file that Telegram has, or else `content`."""

    chat_id: int
    rendered: Rendered
    spoken: Spoken
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class PressAnswer:
    """Tells Telegram that a press was noticed."""

    callback_id: str


@dataclass(frozen=True, slots=True)
class StripButtons:
    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class SetMenu:
    """What stands behind the menu button of this one chat: names and words. None: what everybody has."""

    chat_id: int
    commands: tuple[tuple[str, str], ...]


Sendable = Send | Speak | PressAnswer | StripButtons | SetMenu
Ready = Sendable | OnList | Later | Not


async def make_ready(work: Work, outgoing: Outgoing, now: datetime, voices: Voices = SILENT) -> Ready:
    if outgoing.expires_at is not None and outgoing.expires_at <= now:
        return Not(WhyNot.EXPIRED)
    if outgoing.kind == "press_answer":
        return PressAnswer(outgoing.params["callback_id"])
    assert outgoing.chat_id is not None or outgoing.person_id is not None
    if outgoing.kind == "strip_buttons":
        assert outgoing.chat_id is not None
        return StripButtons(outgoing.chat_id, outgoing.params["message_id"])
    if outgoing.kind == "set_menu":
        return await _menu(work, outgoing)
    if outgoing.kind == reading_aloud.KIND:
        return await _speak(work, outgoing, now, voices)
    to = await address(work, outgoing, now)
    return await _send(work, outgoing, to, voices) if isinstance(to, Addressed) else to


async def _menu(work: Work, outgoing: Outgoing) -> SetMenu:
    assert outgoing.chat_id is not None
    conversation = await conversations.find(work, outgoing.chat_id)
    say = speaker(await read_in(work, conversation.language if conversation else FIRST))
    commands = ((name, say.text(f"menu-command.{name}")) for name in outgoing.params["names"])
    return SetMenu(outgoing.chat_id, tuple(commands))


async def _send(work: Work, outgoing: Outgoing, to: Addressed, voices: Voices) -> Send:
    tokens = await _make_buttons(work, to.chat_id, outgoing, to.message, to.tongue.now)
    # Under what has a keyboard: other messages leave the keyboard, and its button, as it is.
    aloud = bool(to.message.keys) and await reading_aloud.can_be_heard(work, to, to.tongue.now, voices)
    tiles = choice_pictures_wanted.tiles_under(to.message, to.tongue)
    picture = await choice_pictures_wanted.picture_for(work, to, tiles) if tiles else None
    to_be_seen = bool(tiles) and picture is None
    rendered = render(to.message, to.tongue, tokens, aloud=aloud, pictures=to_be_seen)
    edits: Any = outgoing.params.get("edits")
    reaches = to.person.id if to.person and to.person.unreachable else None
    return Send(to.chat_id, rendered, to.message.attachment, edits, picture, reaches)


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
    tokens = await _make_buttons(work, to.chat_id, outgoing, offered, now)
    return Speak(to.chat_id, Rendered("", inline_rows(offered, to.tongue, tokens)), found)


async def _make_buttons(
    work: Work, chat_id: int, outgoing: Outgoing, message: Message, now: datetime
) -> list[str]:
    """New tokens for each sending: the buttons of one message share a key, and are spent together."""
    message_key = buttons.message_key(outgoing.id, outgoing.attempts)
    tokens = []
    for button in message.buttons:
        if button.url:
            tokens.append("")
            continue
        expires = now + _lasts(button)
        tokens.append(await buttons.make(work, chat_id, message_key, button.action, button.params, expires))
    return tokens


def _lasts(button: Button) -> timedelta:
    """Every button ends: what it was about has moved on by then, and who presses it hears so."""
    if button.lasts is not None:
        return button.lasts
    return SURE_LASTS if button.action in CONFIRMS else BUTTON_LASTS
