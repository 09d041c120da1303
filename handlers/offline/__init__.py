"""Somebody met without Telegram becomes as full a neighbour as anybody.

What they get instead of a message: a line on somebody's call list (`handlers.calls.call_lists`).
"""
