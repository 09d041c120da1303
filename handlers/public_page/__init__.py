"""What is on, for browsers and calendars outside Telegram: what hangs on the door too, and no name."""
