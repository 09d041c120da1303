"""Stopping, and being forgotten."""
