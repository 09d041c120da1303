"""Somebody with a role: how much it may be, until when, what they tell of themselves, and rest."""
