"""The first words with somebody: who the bot is, what may be kept, a name."""
