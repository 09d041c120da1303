"""A first small round with a connector whom somebody knows."""
