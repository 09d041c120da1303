"""What is planned as a file for the calendar on somebody's phone: their own, or all of the neighbourhood."""
