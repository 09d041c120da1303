"""The echo bot with `concurrent_updates`: the library's own way to answer several people at a time."""

import logging
import os

from telegram.ext import Application, MessageHandler, filters

from benchmarks.echo_bot import echo


def main() -> None:
    logging.disable(logging.CRITICAL)
    base = os.environ["TELEGRAM_BASE_URL"]
    made = Application.builder().token(os.environ["TELEGRAM_BOT_TOKEN"]).base_url(f"{base}/bot")
    app = made.concurrent_updates(True).build()
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.run_polling()


if __name__ == "__main__":
    main()
