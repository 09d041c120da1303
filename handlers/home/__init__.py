"""Where somebody is when nothing is asked."""
