"""Makes one outgoing row ready to go, just before it goes: is it still true, agreed to and welcome?"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from handlers.calls import put_on_list
from handlers.message import Attachment, Message, from_json
from handlers.notices import NOTICES
from handlers.notices.registry import Notice, see, why_not
from handlers.quiet import is_quiet, quiet_ends
from handlers.render import Rendered, Tongue, render
from storage import buttons, conversations, neighbourhoods, people
from storage.outbox import Outgoing
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Send:
    """To this chat, these words. `edits`: the message to draw over instead of sending a new one."""

    chat_id: int
    rendered: Rendered
    attachment: Attachment | None = None
    edits: int | None = None


@dataclass(frozen=True, slots=True)
class PressAnswer:
    """Tells Telegram that a press was noticed."""

    callback_id: str


@dataclass(frozen=True, slots=True)
class StripButtons:
    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class OnList:
    """It became a line on somebody's call list: for the outbox it has gone out."""


@dataclass(frozen=True, slots=True)
class Later:
    """Not now: at `at`."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Not:
    """Not any more, because of `why`: a code for the log."""

    why: str


Ready = Send | PressAnswer | StripButtons | OnList | Later | Not


async def make_ready(work: Work, outgoing: Outgoing, now: datetime) -> Ready:
    if outgoing.expires_at is not None and outgoing.expires_at <= now:
        return Not("expired")
    if outgoing.kind == "press_answer":
        return PressAnswer(outgoing.params["callback_id"])
    assert outgoing.chat_id is not None or outgoing.person_id is not None
    if outgoing.kind == "strip_buttons":
        assert outgoing.chat_id is not None
        return StripButtons(outgoing.chat_id, outgoing.params["message_id"])
    if outgoing.kind == "say":
        return await _answer(work, outgoing, now)
    return await _notice(work, outgoing, now, NOTICES[outgoing.kind])


async def _answer(work: Work, outgoing: Outgoing, now: datetime) -> Ready:
    """An answer to what was just said: never held back."""
    assert outgoing.chat_id is not None
    person = await people.find_by_telegram(work, outgoing.chat_id)
    known = person or await conversations.find(work, outgoing.chat_id)
    language = outgoing.params.get("language") or (known.language if known else "nl")
    where = known.neighbourhood_id if known else None
    zone = (await neighbourhoods.get(work, where)).timezone if where is not None else "Europe/Amsterdam"
    message = from_json(outgoing.params)
    tongue = Tongue(language, now, zone)
    return await _send(work, outgoing.chat_id, outgoing, message, tongue)


async def _notice(work: Work, outgoing: Outgoing, now: datetime, notice: Notice) -> Ready:
    person = await people.find(work, outgoing.person_id) if outgoing.person_id else None
    if person is None:
        return Not("nobody")
    refused = await why_not(work, person, notice, now)
    if refused:
        return Not(refused)
    look = await see(work, now, person)
    if notice.quiet and not outgoing.live and is_quiet(look.neighbourhood, now):
        return _after_quiet(outgoing, quiet_ends(look.neighbourhood, now))
    message = await notice.fill(look, **outgoing.params)
    if message is None:
        return Not("no_longer_true")
    if person.telegram_id is None:
        return OnList() if await put_on_list(look, outgoing, notice) else Not("no_call")
    tongue = Tongue(person.language, now, look.neighbourhood.timezone)
    return await _send(work, person.telegram_id, outgoing, message, tongue)


def _after_quiet(outgoing: Outgoing, morning: datetime) -> Ready:
    if outgoing.expires_at is not None and outgoing.expires_at <= morning:
        return Not("expired")
    return Later(morning)


async def _send(work: Work, chat_id: int, outgoing: Outgoing, message: Message, tongue: Tongue) -> Send:
    tokens = await _make_buttons(work, chat_id, outgoing, message, tongue.now)
    rendered = render(message, tongue, tokens)
    edits: Any = outgoing.params.get("edits") if outgoing.kind == "say" else None
    return Send(chat_id, rendered, message.attachment, edits)


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
        expires = now + button.lasts if button.lasts else None
        tokens.append(await buttons.make(work, chat_id, message_key, button.action, button.params, expires))
    return tokens
