"""A calendar as a file (ICS), of plain data."""
