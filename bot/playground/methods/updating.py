"""Methods by which the bot fetches its updates."""

from typing import Any

from bot.playground.methods.sending import Params
from bot.playground.telegram import Telegram


async def get_updates(telegram: Telegram, params: Params) -> list[dict[str, Any]]:
    if "allowed_updates" in params:
        telegram.updates.allow(params["allowed_updates"])
    return await telegram.updates.poll(
        params.get("offset", 0), params.get("limit", 100), min(params.get("timeout", 0), 50)
    )


def delete_webhook(telegram: Telegram, params: Params) -> bool:
    if params.get("drop_pending_updates"):
        telegram.updates.forget_all()
    return True


def get_webhook_info(telegram: Telegram, _params: Params) -> dict[str, Any]:
    pending = telegram.updates.pending
    return {"url": "", "has_custom_certificate": False, "pending_update_count": pending}
