"""Somebody's card: what they enjoy, can give and would like."""
