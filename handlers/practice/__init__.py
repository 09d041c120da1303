"""What works for a group, and what does not: its members write it, without names, also for others."""
