"""Speed and memory beside a named alternative, in one run: `make bench`."""
