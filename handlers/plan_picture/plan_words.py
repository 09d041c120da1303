"""A plan of the matcher in sentences: why these people, what each gives and gets, what would help whom."""

from collections.abc import Iterator

from handlers.texts.speaker import Speaker
from handlers.texts.times import day_of_week_in_words, names_in_words
from matching.interchange.days import day_part_of
from matching.plan import Plan, PlannedGroup, Share, Unplaced
from matching.reasons import ReasonCode

LONGEST = 60


def plan_words(say: Speaker, plan: Plan) -> Iterator[str]:
    """A sentence or two a line, in the order of the plan."""
    for number, group in enumerate(plan.groups, start=1):
        yield from group_words(say, number, group)
    for one in plan.unplaced:
        yield from left_over_words(say, one)


def group_words(say: Speaker, number: int, group: PlannedGroup) -> Iterator[str]:
    kind = "grows" if group.grows else "new"
    yield say.text(
        f"plan-group.{kind}",
        number=number,
        activity=activity_word(say, group.activity),
        part=day_part_word(say, group.day_part),
        who=_all(say, group.newcomers or group.members),
    )
    if any(reason.code is ReasonCode.NEAR for reason in group.reasons):
        yield say.text("plan-group.near")
    for share in group.gives_gets:
        yield from share_words(say, share)


def share_words(say: Speaker, share: Share) -> Iterator[str]:
    """To the person: you give, you get."""
    for what, people in share.gives:
        gift = offer_word(say, what)
        yield say.text("plan-person.you-can-give", name=short(share.member), who=_all(say, people), what=gift)
    for what, people in share.gets:
        wish = _known(say, f"offer-{what}.wish", what)
        yield say.text("plan-person.you-get", name=short(share.member), who=_all(say, people), what=wish)


def left_over_words(say: Speaker, one: Unplaced) -> Iterator[str]:
    yield say.text(f"plan-left.{one.code.replace('_', '-')}", name=short(one.id))
    for helps in one.would_help:
        key = f"plan-would-help.{helps.question.replace('_', '-')}"
        answer = _answer_word(say, helps.question, helps.answer)
        yield say.text(key, name=short(one.id), answer=answer, count=helps.opens)


def activity_word(say: Speaker, activity: str) -> str:
    """Ours when the catalogue knows it, else as it stands in the list."""
    return _known(say, f"activity-{activity}", activity)


def day_part_word(say: Speaker, part: str) -> str:
    """In the language of the sentence when it is a day or a part of one, else as it stands in the list."""
    known = day_part_of(part)
    if known is None:
        return short(part)
    day = "" if known.weekday is None else day_of_week_in_words(known.weekday, say.language)
    return say.text(f"plan-day-part.{known.part}", day=day).strip() if known.part else day


def offer_word(say: Speaker, offer: str) -> str:
    return _known(say, f"offer-{offer}.they-give", offer)


def _answer_word(say: Speaker, question: str, answer: str) -> str:
    match question:
        case "enjoys":
            return activity_word(say, answer)
        case "offers":
            return offer_word(say, answer)
        case "wishes":
            return _known(say, f"offer-{answer}.wish", answer)
        case "languages":
            return short(say.name_of(answer))
        case "day_parts":
            return day_part_word(say, answer)
        case _:
            return short(answer)


def _known(say: Speaker, key: str, word: str) -> str:
    return say.text(key) if say.has(key) else short(word)


def _all(say: Speaker, names: tuple[str, ...]) -> str:
    return names_in_words([short(name) for name in names], say.language)


def short(name: str) -> str:
    """Whatever stands in a list, a sentence stays readable."""
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"
