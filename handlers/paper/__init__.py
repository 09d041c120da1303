"""What is printed: pages as bytes from plain data."""
