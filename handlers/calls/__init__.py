"""Call lists and phone buddies."""
