"""Somebody met without Telegram becomes as full a neighbour as anybody."""
