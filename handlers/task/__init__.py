"""What a human has to do for somebody, and asking for a human."""
