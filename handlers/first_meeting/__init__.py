"""Who is not known yet meets somebody of the team; what they begin is looked at before strangers see it."""
