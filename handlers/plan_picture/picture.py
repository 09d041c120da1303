"""A plan, or one group of it, as a picture: who brings what to whom, in somebody's language."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from handlers.plan_picture.drawing import Drawing, Gift
from handlers.plan_picture.layout import sheet
from handlers.plan_picture.plan_words import activity_word, day_part_word, offer_word
from handlers.plan_picture.png import png
from handlers.plan_picture.svg import svg
from handlers.texts.speaker import Speaker
from matching.plan import Plan, PlannedGroup
from matching.reasons import ReasonCode
from storage.suggestions import Member

KINDS: dict[str, Callable[[Sequence[Drawing]], bytes]] = {
    ".svg": lambda drawings: svg(sheet(drawings), ", ".join(one.title for one in drawings)),
    ".png": lambda drawings: png(sheet(drawings)),
}


def picture_of_plan(say: Speaker, plan: Plan, path: Path) -> bytes:
    """The kind of picture is what the name of the file ends in: one of `KINDS`."""
    drawings = [drawing_of(say, number, group) for number, group in enumerate(plan.groups, start=1)]
    return KINDS[path.suffix.lower()](drawings)


def drawing_of(
    say: Speaker, number: int, group: PlannedGroup, names: Mapping[str, str] | None = None
) -> Drawing:
    """`names`: how people are called, by id; without it the id is the name."""
    called = {one: (names or {}).get(one, one) for one in group.members}
    place = {one: at for at, one in enumerate(group.members)}
    new = frozenset(place[one] for one in group.newcomers if one in place)
    return Drawing(
        title=say.text("plan-picture.grows" if group.grows else "plan-picture.new", number=number),
        about=(activity_word(say, group.activity), day_part_word(say, group.day_part)),
        people=tuple(called.values()),
        gifts=gifts_of(say, group, place, new),
        new=new,
        below=say.text("plan-picture.supporter", who=group.supporter) if group.supporter else "",
    )


def gifts_of(
    say: Speaker, group: PlannedGroup, place: Mapping[str, int], new: frozenset[int]
) -> tuple[Gift, ...]:
    """Of a group that grows only what somebody new gives or gets: the rest was so before."""
    given = (
        (place[share.member], place[one], offer_word(say, offer))
        for share in group.gives_gets
        for offer, people in share.gives
        for one in people
    )
    return tuple(Gift(*one) for one in given if not new or new.intersection(one[:2]))


def drawing_of_suggestion(
    say: Speaker, title: str, about: tuple[str, ...], members: Sequence[Member], names: Mapping[int, str]
) -> Drawing:
    """A suggestion that waits for a connector: `about` in words, `names` how people are called."""
    shown = [one for one in members if one.asked and one.person_id in names]
    place = {str(one.person_id): at for at, one in enumerate(shown)}
    brings = (
        (at, reason["params"])
        for at, one in enumerate(shown)
        for reason in one.reasons
        if reason["code"] == ReasonCode.YOU_BRING
    )
    given = (
        (at, place[who], offer_word(say, params["offer"]))
        for at, params in brings
        for who in params["to"]
        if who in place
    )
    people = tuple(names[one.person_id] for one in shown)
    return Drawing(title, about, people, tuple(Gift(*one) for one in given))
