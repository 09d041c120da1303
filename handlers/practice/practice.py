"""The card on which members of a group write what works for them. Nobody reads who wrote which line."""

import re
from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, fill
from handlers.conversation.turn import Turn
from handlers.decision.notices import called
from handlers.engine.flow import Place
from handlers.permission.permissions import MEMBER
from handlers.retention import kept
from handlers.texts.letters import folded
from handlers.texts.message import Button, lines, word
from storage import groups, people, practices
from storage.practices import Line
from storage.tables.group import Works

kept("what a group wrote about what works for it, after it ended", days=365, drop=practices.drop_old)

MOST = 6
"""Of one member: a card is read at once."""
WAYS = {"yes": Works.DO, "no": Works.DO_NOT}


@action(may=MEMBER)
async def show_practice(turn: Turn, *, group: int) -> None:
    found = await groups.get(turn.work, group)
    written = await practices.of_group(turn.work, group)
    said = [line_word(one) for one in written] or [word("practice-line.none")]
    which = {"group": group}
    buttons = [
        Button(f"practice-card.{name}", "begin_practice", which | {"works": works})
        for name, works in (("do", "yes"), ("dont", "no"))
    ]
    if any(one.person_id == turn.me.id for one in written):
        buttons.append(Button("practice-card.away", "take_practice_away", which))
    await turn.say("practice-card", *buttons, group=called(found), lines=lines(said))


def line_word(one: Line) -> dict[str, Any]:
    return word(f"practice-line.{one.works.value.replace('_', '-')}", words=one.words)


@action(may=MEMBER)
async def begin_practice(turn: Turn, *, group: int, works: str) -> None:
    await open_aside(turn, "practice", {"group": group, "works": works})


@fill
async def works_or_not(_turn: Turn, place: Place) -> dict[str, Any]:
    return {"works": place.answers["works"]}


@action(may=MEMBER)
async def keep_practice(turn: Turn, *, answers: dict[str, Any]) -> None:
    """With the name of somebody near in it, it is for the group alone."""
    group, words = answers["group"], answers["what"]
    wanted = answers["who"] == "all"
    outside = wanted and not await _names_somebody(turn, words)
    if not (await groups.get(turn.work, group)).lives:
        raise Refusal("group-not-any-more")
    written = await practices.of_group(turn.work, group)
    if sum(one.person_id == turn.me.id for one in written) >= MOST:
        raise Refusal("practice-enough")
    await practices.put(
        turn.work, group, turn.me.id, WAYS[answers["works"]], words, outside=outside, now=turn.now
    )
    await turn.note("practice_written")
    await turn.say("practice-kept-ours" if wanted and not outside else "practice-kept")
    await go_back(turn, answers)


async def _names_somebody(turn: Turn, words: str) -> bool:
    near = await people.of_neighbourhood(turn.work, turn.here.id)
    names = {folded(one.call_name) for one in near if one.call_name}
    return not names.isdisjoint(re.findall(r"\w+", folded(words)))


@action(may=MEMBER)
async def take_practice_away(turn: Turn, *, group: int) -> None:
    """All that this member wrote here."""
    await practices.take_away(turn.work, group, turn.me.id)
    await turn.say("practice-away")
