"""Checks the texts by the rules for plain language, and draws the page on which they are read."""
