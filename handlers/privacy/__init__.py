"""What is known of somebody, who sees it, and all of it in a file."""
