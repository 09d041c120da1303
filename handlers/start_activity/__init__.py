"""Starting an activity."""
