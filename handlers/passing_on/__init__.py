"""A connector passes one of their people on to a colleague: the colleague says yes, and then they do."""
