"""Doing something for each other."""
