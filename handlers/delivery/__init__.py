"""Makes one row of the outbox ready to go, and notes how that ended. Knows no feature."""
