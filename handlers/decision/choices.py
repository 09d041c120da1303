"""What can be chosen, for each kind of question."""

from handlers.decision.rules import ANY, ELSE, MORE, NO, YES
from handlers.texts.message import Button
from storage import decisions
from storage.decisions import Decision
from storage.tables.group import DecisionKind
from storage.work import Work

LABEL = 20
"""A thought of somebody is cut to this on its button; above it stands the whole."""

K = DecisionKind
FIXED: dict[DecisionKind, tuple[str, ...]] = {
    K.IDEA: (YES, ANY, NO, ELSE),
    K.TIME: ("o0", "o1", ANY, ELSE),
    K.PLACE: ("o0", "o1", ANY, ELSE),
    K.NAME_GOOD: (YES, ANY, NO),
    K.AGREEMENT: (YES, ANY, NO, ELSE),
    K.NEWCOMER: (YES, ANY, NO),
    K.SPLIT: (YES, ANY, NO),
    K.LOOK_BACK: ("good", "so-so", "bad"),
    K.HANDOVER: (YES, MORE, ANY, NO),
    K.FOR_EACH_OTHER: ("errand", "chore", "learn", NO),
    K.SEASON: ("new", "time", "less", NO),
    K.STREET: ("clean", "green", "meal", NO),
    K.VISIT: (YES, ANY, NO),
}


def text_of(found: Decision) -> str:
    """`decision-idea`; of a phase `decision-phase-resting`: what is proposed is its last option."""
    kind = found.kind.value.replace("_", "-")
    if found.kind is DecisionKind.PHASE:
        return f"decision-phase-{found.options[-1].replace('_', '-')}"
    return f"decision-{kind}"


async def choices(work: Work, found: Decision) -> list[str]:
    """In the order in which they stand on the buttons."""
    if found.kind is DecisionKind.NAME:
        return [*(one.choice for one in await decisions.proposals(work, found.id)), ANY]
    if found.kind is DecisionKind.PHASE:
        return [YES, ANY, NO]
    return list(FIXED[found.kind])


async def buttons(work: Work, found: Decision, person_id: int) -> tuple[Button, ...]:
    thought_of = {one.choice: one.words for one in await decisions.proposals(work, found.id)}
    which = {"decision": found.id, "person": person_id}
    made: list[Button] = []
    for choice in await choices(work, found):
        own = thought_of.get(choice)
        label = own[:LABEL] if own else f"{text_of(found)}.{choice}"
        made.append(Button(label, "vote", which | {"choice": choice}, literal=own is not None))
    return tuple(made)
