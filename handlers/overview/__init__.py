"""What a coordinator sees at a glance."""
