"""Who acts, on what, and whether they may; who sees what of whom."""
