"""Somebody would like to talk for a while: a human listens, at hours that are shown."""
