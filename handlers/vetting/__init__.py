"""Before somebody has a role: what a coordinator has seen of them, and until when it counts."""
