"""A coordinator keeps somebody from taking part, for a time or for good; a chat is not passed on any more."""
