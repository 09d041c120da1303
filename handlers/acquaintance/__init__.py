"""A newcomer and the connector who gets to know them."""
