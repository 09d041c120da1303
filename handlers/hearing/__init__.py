"""Reading aloud, by a machine or a connector's voice."""
