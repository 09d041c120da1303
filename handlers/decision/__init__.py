"""A group decides by one tap each, one question after the other, with a rule for each kind."""
