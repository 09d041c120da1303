"""A value that stands between quotes itself, in texts written as `“{ QUOTED($words) }”`."""

_INNER = str.maketrans("“”", "‘’")


def quoted(words: str) -> str:
    """What is quoted within it gets single quotes."""
    return words.translate(_INNER)
