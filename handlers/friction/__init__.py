"""A quarrel between two: somebody whom both trust hears each apart; it ends in an agreement or in nothing."""
