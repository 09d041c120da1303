"""The pure conversation engine: flows as data, and one function that moves through them."""
