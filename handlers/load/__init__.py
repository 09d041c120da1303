"""Who does much for the neighbourhood is thanked: once a month, and in two taps."""
