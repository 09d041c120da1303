"""Feasts of the people of a group: who likes puts theirs on the calendar, who likes is told."""
