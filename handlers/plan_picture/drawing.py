"""What a picture of groups is about, in words that are ready to be read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gift:
    """`giver` and `receiver` are places in `people`; `what` is one thing that goes from one to the other."""

    giver: int
    receiver: int
    what: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """One group. `about` is what they do and when; `new` are places of who joins a group that is there."""

    title: str
    about: tuple[str, ...]
    people: tuple[str, ...]
    gifts: tuple[Gift, ...]
    new: frozenset[int] = frozenset()
    below: str = ""


def as_params(drawing: Drawing) -> dict[str, object]:
    """For an attachment (`attachments.group_picture`): texts, numbers and lists only."""
    return {
        "title": drawing.title,
        "about": list(drawing.about),
        "people": list(drawing.people),
        "gifts": [[gift.giver, gift.receiver, gift.what] for gift in drawing.gifts],
        "new": sorted(drawing.new),
        "below": drawing.below,
    }


def from_params(
    title: str,
    about: list[str],
    people: list[str],
    gifts: list[tuple[int, int, str]],
    new: list[int],
    below: str,
) -> Drawing:
    drawn = tuple(Gift(*gift) for gift in gifts)
    return Drawing(title, tuple(about), tuple(people), drawn, frozenset(new), below)
