"""Updates that no phone of the playground can send: from groups, from behind a channel, and damaged ones."""

import random
from typing import Any

from bot.playground.phone import Phone
from tests.faults import odd

Update = tuple[str, dict[str, Any]]
"""Its kind, and its body."""

GROUP = {"id": -100_123, "type": "supergroup", "title": "De straat"}
CHANNEL = {"id": -100_777, "type": "channel", "title": "Anoniem"}
ANONYMOUS_ADMIN = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group"}
ELSEWHERE: tuple[Update, ...] = (
    ("message", {"chat": GROUP}),
    ("message", {"chat": GROUP, "from": ANONYMOUS_ADMIN, "sender_chat": GROUP}),
    ("message", {"sender_chat": CHANNEL}),
    ("channel_post", {"chat": CHANNEL}),
    ("edited_message", {"chat": GROUP, "edit_date": 1}),
    ("hologram", {}),
)
"""The last is what Telegram has not thought of yet."""


def elsewhere(chance: random.Random, phone: Phone) -> Update:
    kind, changed = chance.choice(ELSEWHERE)
    return kind, message(chance, phone) | changed


def damaged(chance: random.Random, phone: Phone) -> Update:
    """Messages hold what does not belong there; presses, which must be answered, only lack something."""
    if chance.random() < 0.7:
        body = _damaged(chance, message(chance, phone), only_less=False)
        return chance.choice(("message", "edited_message")), body
    press = {"id": "77", "from": phone.person.user, "message": message(chance, phone), "chat_instance": "1"}
    return "callback_query", _damaged(chance, press | {"data": chance.choice(odd.TOKENS)}, only_less=True)


def message(chance: random.Random, phone: Phone) -> dict[str, Any]:
    where = {"message_id": 10**6, "from": phone.person.user, "chat": phone.person.chat, "date": 0}
    return where | (chance.choice(odd.THINGS) if chance.random() < 0.5 else {"text": odd.text(chance)})


def _damaged(chance: random.Random, body: dict[str, Any], *, only_less: bool) -> dict[str, Any]:
    """A field somewhere in it is gone, or holds what does not belong there."""
    inside = [key for key, value in body.items() if isinstance(value, dict) and value]
    if inside and chance.random() < 0.6:
        key = chance.choice(inside)
        return {**body, key: _damaged(chance, body[key], only_less=only_less)}
    key = chance.choice(sorted(body))
    kept = {name: value for name, value in body.items() if name != key}
    return kept if only_less or chance.random() < 0.5 else {**kept, key: chance.choice(odd.VALUES)}
