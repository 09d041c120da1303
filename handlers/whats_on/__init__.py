"""What is on: coming activities and open doors, for everybody."""
