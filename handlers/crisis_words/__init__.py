"""Does somebody say that they, or another, are in danger? Pure: a text goes in, yes or no comes out."""
