"""The address where an organisation lets anybody read what is on: off unless PUBLIC_ADDRESS is set."""
