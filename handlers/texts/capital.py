"""A value that begins a sentence, in texts written as `{ CAPITAL($the) } gaat gewoon door`."""


def capital(words: str, *, language: str) -> str:
    """The first letter or digit decides; what stands before it, such as a quote, is passed over."""
    at = next((place for place, one in enumerate(words) if one.isalnum()), 0)
    size = 2 if language == "nl" and words[at : at + 2] == "ij" else 1
    return words[:at] + _upper(words[at : at + size], language) + words[at + size :]


def _upper(letters: str, language: str) -> str:
    return "\u0130" if language == "tr" and letters == "i" else letters.upper()
