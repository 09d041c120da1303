"""Who helps is a neighbour too: now and then they are invited as a guest, gently, and never to work."""
