"""The desk of a coordinator: is all in order here, and what waits in all neighbourhoods of theirs."""
