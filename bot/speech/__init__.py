"""Voices that are programs beside the bot."""
