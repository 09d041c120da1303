"""Half a year after somebody came: what began then, what became of it, and what we know of them."""
