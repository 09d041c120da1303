"""`/kwartaal`: what was done here in three months, in figures that hurt nobody."""
