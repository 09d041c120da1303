"""A bot of a few lines, to try the playground with: it says back what it hears."""

import asyncio

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.playground.playground import Playground

BUTTONS = InlineKeyboardMarkup([[InlineKeyboardButton("Nog eens", callback_data="again")]])


async def echo(bot: Bot) -> None:
    """Until it is cancelled."""
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=10):
            offset = max(offset, update.update_id + 1)
            await _answer(bot, update)


async def _answer(bot: Bot, update: Update) -> None:
    if update.callback_query:
        await bot.answer_callback_query(update.callback_query.id, "Goed")
        await bot.send_message(update.callback_query.from_user.id, "Je drukte.", reply_markup=BUTTONS)
    elif update.message:
        words = update.message.text or "iets anders"
        await bot.send_message(update.message.chat.id, f"Je zei: {words}", reply_markup=BUTTONS)


async def stop(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def until_polled(playground: Playground) -> None:
    while playground.telegram.updates._poll is None:  # noqa: ASYNC110  # comes over HTTP, tells nobody
        await asyncio.sleep(0)
