"""What is no message of its own: it answers a press, or changes what stands in a chat already."""

from dataclasses import dataclass, replace
from datetime import datetime

from handlers.delivery.send_check import Addressed, address
from handlers.delivery.sent_buttons import make_buttons
from handlers.notices.registry import NOTICES
from handlers.texts.languages import read_in
from handlers.texts.localise import Rendered, render
from handlers.texts.speaker import FIRST, speaker
from storage import conversations, outbox
from storage.outbox import Outgoing
from storage.work import Work


@dataclass(frozen=True, slots=True)
class PressAnswer:
    """Tells Telegram that a press was noticed."""

    callback_id: str


@dataclass(frozen=True, slots=True)
class StripButtons:
    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Out of this chat goes this message; where it can be drawn over, `instead` comes in its place."""

    chat_id: int
    message_id: int
    instead: Rendered | None = None


@dataclass(frozen=True, slots=True)
class SetMenu:
    """What stands behind the menu button of this one chat: names and words. None: what everybody has."""

    chat_id: int
    commands: tuple[tuple[str, str], ...]


ChangeOfChat = PressAnswer | StripButtons | TakeBack | SetMenu


async def change_of_chat(work: Work, outgoing: Outgoing, now: datetime) -> ChangeOfChat | None:
    """What only changes something in a chat."""
    chat_id, about = outgoing.chat_id, outgoing.params
    if outgoing.kind == "press_answer":
        return PressAnswer(about["callback_id"])
    if chat_id is None:
        return None
    match outgoing.kind:
        case "strip_buttons":
            return StripButtons(chat_id, about["message_id"])
        case "take_back":
            return await _take_back(work, outgoing, TakeBack(chat_id, about["message_id"]), now)
        case "set_menu":
            return await _menu(work, chat_id, about["names"])
    return None


async def _take_back(work: Work, outgoing: Outgoing, gone: TakeBack, now: datetime) -> TakeBack:
    """A notice that still holds is said again without what may not be seen any more; an answer is gone."""
    first = await outbox.get(work, outgoing.params["of"])
    if first is None or first.kind not in NOTICES:
        return gone
    try:
        to = await address(work, replace(first, live=True), now)
    except LookupError:  # What it was about went with whom it was about.
        return gone
    if not isinstance(to, Addressed) or to.message.attachment or to.chat_id != gone.chat_id:
        return gone
    tokens = await make_buttons(work, to.chat_id, outgoing, to.message, now)
    return replace(gone, instead=render(to.message, to.tongue, tokens))


async def _menu(work: Work, chat_id: int, names: list[str]) -> SetMenu:
    conversation = await conversations.find(work, chat_id)
    say = speaker(await read_in(work, conversation.language if conversation else FIRST))
    return SetMenu(chat_id, tuple((name, say.text(f"menu-command.{name}")) for name in names))
