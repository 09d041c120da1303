"""On paper, for neighbours without Telegram: letters, a card each quarter, and a list for who calls."""
