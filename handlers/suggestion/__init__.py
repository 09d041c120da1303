"""Who could come along or form a group: the matcher suggests, a connector decides."""
