"""Whom somebody has come to know: kept, counted for the team, shown to themselves, hidden at will."""
