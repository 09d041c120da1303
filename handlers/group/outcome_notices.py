"""What was decided, to those for whom something is different now."""

from typing import Any

from handlers.decision.notices import asker, called, what_it_is
from handlers.notices.registry import See, notice
from handlers.texts.message import Button, Message, word
from storage import decisions, groups
from storage.decisions import Decision
from storage.groups import Group
from storage.tables.group import DecisionKind, DecisionState
from storage.tables.person import Purpose

HELP = DecisionKind.FOR_EACH_OTHER
OFFERED = (HELP, DecisionKind.STREET, DecisionKind.SEASON)
"""Where the bot named what they might choose."""
PLANS = (DecisionKind.IDEA, HELP, DecisionKind.STREET)
STAYED = "group-decided-nothing"
PLANNED = "planned"
"""The outcome of an idea for which somebody has chosen a day."""


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def group_decided(look: See, *, decision: int) -> Message | None:
    found = await decisions.find(look.work, decision)
    if found is None or found.state is not DecisionState.CLOSED or found.outcome == PLANNED:
        return None
    group = await groups.get(look.work, found.group_id)
    if look.person.id not in await groups.members(look.work, group.id):
        return None
    said = await what_it_is(look.work, found) | {"group": called(group), "human": await look.human_name()}
    if found.outcome in (None, "o0", "no"):
        return Message(STAYED, said)
    return await _decided(look, group, found, said)


async def _decided(look: See, group: Group, found: Decision, said: dict[str, Any]) -> Message:
    kind = found.options[-1] if found.kind is DecisionKind.PHASE else found.kind.value
    text = f"group-decided-{kind.replace('_', '-')}"
    named = f"decision-{found.kind.value.replace('_', '-')}-what.{found.outcome}"
    said["what"] = word(named) if found.kind in OFFERED else ""
    who = await asker(look.work, found, look.person)
    plans = found.kind in PLANS and look.person.telegram_id is not None
    which = {"group": group.id, "decision": found.id}
    buttons = (Button(f"{text}.plan", "plan_idea", which),) if plans else ()
    if found.kind is DecisionKind.SEASON and look.person.telegram_id is not None:
        buttons = (Button(f"{text}.more", "show_group_choices", {"group": group.id}),)
    return Message(text, said | {"who": who}, buttons)
