"""Every kind of update that Telegram knows: answered once and kindly, or not at all where no person spoke."""

import logging
from typing import Any

import pytest

from storage import inbox, outbox
from storage.tables.conversation import OutboxState
from tests.stories.somebody import known
from tests.town import Talk, Town

GROUP = {"id": -100_123, "type": "supergroup", "title": "De straat"}
CHANNEL = {"id": -100_777, "type": "channel", "title": "Nieuws"}
ADMIN = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group"}
BOT = {"id": 42, "is_bot": True, "first_name": "Een bot", "username": "een_bot"}
MEMBER, GONE = ({"user": BOT, "status": status} for status in ("member", "left"))
REACTION = {
    "message_id": 1,
    "date": 0,
    "old_reaction": [],
    "new_reaction": [{"type": "emoji", "emoji": "👍"}],
}

# Kind of update, and what changes of a message by Martin in his own chat. Nobody spoke to us in any of these.
NOT_TO_US: dict[str, tuple[str, dict[str, Any]]] = {
    "in a group": ("message", {"chat": GROUP, "text": "/stop"}),
    "in a group, to us by name": ("message", {"chat": GROUP, "text": "/help@buren_speeltuin_bot"}),
    "in a topic of a group": ("message", {"chat": GROUP, "text": "/stop", "message_thread_id": 3}),
    "an admin who hides": ("message", {"chat": GROUP, "from": ADMIN, "sender_chat": GROUP, "text": "hoi"}),
    "somebody joins a group": ("message", {"chat": GROUP, "new_chat_members": [BOT]}),
    "a group moves": ("message", {"chat": GROUP, "migrate_to_chat_id": -100_124}),
    "a channel": ("channel_post", {"chat": CHANNEL, "sender_chat": CHANNEL, "text": "/stop"}),
    "a channel, changed": ("edited_channel_post", {"chat": CHANNEL, "text": "/stop", "edit_date": 1}),
    "behind a channel": ("message", {"sender_chat": CHANNEL, "text": "/stop"}),
    "another bot": ("message", {"from": BOT, "text": "/stop"}),
    "a topic is made": ("message", {"forum_topic_created": {"name": "Thema", "icon_color": 7_322_096}}),
    "a business": ("business_message", {"business_connection_id": "1", "text": "/stop"}),
    "a business, changed": ("edited_business_message", {"business_connection_id": "1", "edit_date": 1}),
    "as a guest": ("guest_message", {"guest_query_id": "1", "text": "/stop"}),
    "a reaction": ("message_reaction", REACTION),
    "an inline question": ("inline_query", {"id": "1", "query": "joke", "offset": ""}),
    "an answer to a poll": ("poll_answer", {"poll_id": "1", "option_ids": [0]}),
    "a payment": ("pre_checkout_query", {"id": "1", "currency": "EUR", "total_amount": 1}),
    "we join a group": (
        "my_chat_member",
        {"chat": GROUP, "old_chat_member": GONE, "new_chat_member": MEMBER},
    ),
    "somebody joins": ("chat_member", {"chat": GROUP, "old_chat_member": GONE, "new_chat_member": MEMBER}),
    "somebody asks to join": ("chat_join_request", {"chat": GROUP, "user_chat_id": 1}),
    "something of tomorrow": ("hologram", {}),
}
# What Martin sends to us in his own chat, and answers that fit.
TO_US: dict[str, dict[str, Any]] = {
    "a command by name": {"text": "/help@buren_speeltuin_bot"},
    "a start with junk": {"text": "/start ../../x\u202e🌷"},
    "in a topic of our chat": {"text": "/help", "message_thread_id": 3, "is_topic_message": True},
    "a reply to an old message": {"text": "/help", "reply_to_message": {"message_id": 1, "date": 0}},
    "through a bot": {"text": "/help", "via_bot": BOT},
    "somebody else's number": {"contact": {"phone_number": "+31201234567", "first_name": "Oma"}},
    "a place": {"venue": {"location": {"latitude": 52.0, "longitude": 4.0}, "title": "x", "address": "y"}},
    "a dice": {"dice": {"emoji": "🎲", "value": 3}},
    "a game": {"game": {"title": "x", "description": "y", "photo": []}},
    "a story": {"story": {"chat": CHANNEL, "id": 1}},
    "nothing at all": {},
    "words that nobody sees": {"text": "\u200b\u2060\u202e"},
}


def put(town: Town, talk: Talk, kind: str, changed: dict[str, Any]) -> None:
    person = talk.phone.person
    where = {"message_id": 900, "from": person.user, "chat": person.chat, "date": 0}
    about = changed.get("reply_to_message")
    if about:
        changed = {**changed, "reply_to_message": {**about, "chat": person.chat}}
    town.telegram.updates.put(kind, where | changed)


@pytest.fixture
async def martin(town: Town) -> Talk:
    talk, _, _ = await known(town)
    await talk.says("/pauze")
    talk.hears_from_now()
    return talk


async def nothing_is_wrong(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing is lost, and no error stands in the log. The playground does not know all that comes in."""
    async with town.database.read() as work:
        assert await inbox.dead(work) == []
        assert await outbox.in_state(work, OutboxState.FAILED) == []
    assert [one.message for one in caplog.records if one.levelno >= logging.ERROR or one.exc_info] == []
    town.telegram.violations[:] = [one for one in town.telegram.violations if "getUpdates" not in one]


@pytest.mark.parametrize("which", sorted(NOT_TO_US))
async def test_where_nobody_spoke_to_us_nobody_hears_anything(
    town: Town, martin: Talk, which: str, caplog: pytest.LogCaptureFixture
) -> None:
    put(town, martin, *NOT_TO_US[which])
    await town.settle()
    assert martin.heard == ""
    assert "Je hebt pauze tot" in await martin.presses("1 week"), "the question was still there"
    await nothing_is_wrong(town, caplog)


@pytest.mark.parametrize("which", sorted(TO_US))
async def test_whatever_somebody_sends_is_answered_and_nothing_is_lost(
    town: Town, martin: Talk, which: str, caplog: pytest.LogCaptureFixture
) -> None:
    put(town, martin, "message", TO_US[which])
    await town.settle()
    assert martin.heard != ""
    if not TO_US[which].get("text", "").startswith("/"):
        assert "Je hebt pauze tot" in await martin.says("1 week")
    await nothing_is_wrong(town, caplog)
