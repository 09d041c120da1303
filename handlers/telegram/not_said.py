"""What Telegram itself writes into a chat when somebody changes something of it: nobody said it to us."""

from telegram import Message

NOT_SAID = frozenset(
    [
        "boost_added",
        "chat_background_set",
        "chat_owner_changed",
        "chat_owner_left",
        "checklist_tasks_done",
        "community_chat_added",
        "community_chat_joined",
        "community_chat_removed",
        "connected_website",
        "direct_message_price_changed",
        "forum_topic_closed",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_reopened",
        "general_forum_topic_hidden",
        "general_forum_topic_unhidden",
        "gift_upgrade_sent",
        "giveaway_completed",
        "giveaway_created",
        "managed_bot_created",
        "message_auto_delete_timer_changed",
        "migrate_from_chat_id",
        "migrate_to_chat_id",
        "paid_message_price_changed",
        "pinned_message",
        "poll_option_deleted",
        "proximity_alert_triggered",
        "refunded_payment",
        "suggested_post_approval_failed",
        "suggested_post_approved",
        "suggested_post_declined",
        "suggested_post_paid",
        "suggested_post_refunded",
        "video_chat_ended",
        "video_chat_participants_invited",
        "video_chat_scheduled",
        "video_chat_started",
        "write_access_allowed",
    ]
)


def nobody_said(message: Message) -> bool:
    """What the library does not know yet, it keeps apart."""
    known = any(getattr(message, one, None) is not None for one in NOT_SAID)
    return known or not NOT_SAID.isdisjoint(message.api_kwargs)
