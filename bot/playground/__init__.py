"""A Telegram to try the bot on: local Bot API, phones on a web page, and a clock that can be moved."""
