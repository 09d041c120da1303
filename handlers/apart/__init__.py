"""Somebody would rather not be with somebody: silent, for both, and taken back as easily as it is said."""
