"""A pause: nothing is asked and nothing is sent until a date that somebody chose."""
