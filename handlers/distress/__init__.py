"""Somebody says that they, or another, are in danger: numbers to call at once, and a human who hears."""
