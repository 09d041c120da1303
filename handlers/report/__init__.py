"""Something is not right: told in two taps to a human of choice, never to whom it is about."""
