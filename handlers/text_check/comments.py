"""What the comments of a Fluent file say: for whom it is, what a variable looks like, what is accepted.

A comment right above a message (`#`) is for that message; one at the top of the file (`###`) for all of it,
but for what is accepted: that is answered message by message.
"""

import re

from handlers.text_check.samples import Samples


def told(what: str, comments: str, allowed: tuple[str, ...]) -> str | None:
    """What a comment says of a message, else of its file."""
    said = re.search(rf"^{what}: (\w+)$", comments, re.MULTILINE)
    return said[1] if said and said[1] in allowed else None


def told_samples(comments: str, attribute: str) -> Samples:
    """`sample $reason: short | as long as it gets`; `sample .call $reason: ...` is for `.call` alone."""
    found: Samples = {}
    for of, name, values in re.findall(r"^sample (?:\.([\w-]+) )?\$([\w-]+): (.+)$", comments, re.MULTILINE):
        if of in ("", attribute):
            found.setdefault(name, tuple(_number_or_word(one.strip()) for one in values.split("|")))
    return found


def told_accepted(comments: str) -> dict[str, str]:
    """`accept short_sentences: the reason`: what a reader answered to a finding, by the name of the rule."""
    return dict(re.findall(r"^accept (\w+): (.+)$", comments, re.MULTILINE))


def _number_or_word(value: str) -> str | int:
    return int(value) if value.isdecimal() else value.replace("\\n", "\n")
