"""Messages that the bot sends of its own accord: described, written into the outbox, out of quiet hours."""
