"""The thin port to Telegram: updates become what was said, what is ready becomes a Bot API call."""
