"""Choices that a coordinator adds for one neighbourhood."""
