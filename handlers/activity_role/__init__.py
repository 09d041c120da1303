"""Small roles in what neighbours do together: offered, never given; handed back as easily as taken."""
