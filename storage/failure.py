"""The one kind of failure that an operator can mend: its message is the clear line that they read."""


class Failure(Exception):
    """What went wrong and how to mend it, in one line. The command line prints it and exits with 2."""
