"""A connector's own people."""
