"""What one would write without this project: a plain polling bot that does the same, effects in SQLite.

    python -m tests.faults.plain_bot

Handlers, replies and a job queue as in the library's own examples: the comparison of the kill trial.
"""

import logging
import os
import sqlite3

from telegram import Update
from telegram.ext import Application, CallbackContext, CommandHandler, ContextTypes

Context = ContextTypes.DEFAULT_TYPE


async def tally(update: Update, context: Context) -> None:
    assert update.message is not None
    assert context.args is not None
    assert context.job_queue is not None
    number = context.args[0]
    effects().execute("INSERT INTO journal (event) VALUES (?)", (f"tally {number}",))
    await update.message.reply_text(f"antwoord {number}.")
    context.job_queue.run_once(remind, 1, chat_id=update.message.chat_id, data=number)


async def remind(context: CallbackContext) -> None:  # type: ignore[type-arg]
    assert context.job is not None
    assert context.job.chat_id is not None
    await context.bot.send_message(context.job.chat_id, f"herinnering {context.job.data}.")


def effects() -> sqlite3.Connection:
    connection = sqlite3.connect(os.environ["EFFECTS"], isolation_level=None)
    connection.execute("CREATE TABLE IF NOT EXISTS journal (event TEXT)")
    return connection


def main() -> None:
    logging.disable(logging.CRITICAL)
    base = os.environ["TELEGRAM_BASE_URL"]
    made = (
        Application.builder()
        .token(os.environ["TELEGRAM_BOT_TOKEN"])
        .base_url(f"{base}/bot")
        .base_file_url(f"{base}/file/bot")
        .build()
    )
    made.add_handler(CommandHandler("tally", tally))
    made.run_polling()


if __name__ == "__main__":
    main()
