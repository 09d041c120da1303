"""A neighbourhood: its name, streets and places, and when it is open."""
