"""`/samenloop`: what different organisations do on one day and at one place or alike (PRACTICE 34)."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from itertools import combinations

from handlers.catalogue.doing import doing_of
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.neighbourhood.coordinator import answer_with
from handlers.partner.actions import begin_partners
from handlers.permission.permissions import STAFF
from handlers.texts.message import Button, Message, lines, when, word
from storage import activities, neighbourhoods, partners
from storage.activities import Activity

AHEAD = timedelta(days=28)
SHOWN = 10


@command("samenloop", "overlap")
async def begin_overlap(turn: Turn, _rest: str) -> None:
    await begin_partners(turn, "")
    await show_overlap(turn)


@action(may=STAFF)
async def show_overlap(turn: Turn) -> None:
    """It only says so: who would like to, talks about it."""
    coming = await activities.coming(turn.work, turn.here.id, turn.now)
    soon = [one for one in coming if one.starts_at <= turn.now + AHEAD]
    called = {one.id: one.name for one in await partners.in_neighbourhood(turn.work, turn.here.id)}
    places = {one.id: one.name for one in await neighbourhoods.places(turn.work, turn.here.id)}
    said = [
        word(
            "overlap-line.place" if first.place_id == second.place_id else "overlap-line.kind",
            date=when(first.starts_at, "date"),
            place=places.get(first.place_id, ""),
            one=doing_of(first)["the"],
            who=_whose(first, called),
            two=doing_of(second)["the"],
            other=_whose(second, called),
        )
        for first, second in overlaps(soon, turn.here.day_of)
    ]
    back = (Button("partner-card.all", "show_partners"),)
    if not said:
        await answer_with(turn, Message("overlap-none", {}, back))
        return
    await answer_with(turn, Message("overlap-list", {"count": len(said), "lines": lines(said[:SHOWN])}, back))


def overlaps(
    found: list[Activity], day_of: Callable[[datetime], date]
) -> Iterator[tuple[Activity, Activity]]:
    """`day_of`: there. Of one day, at one place or of one kind, by different organisations."""
    for first, second in combinations(found, 2):
        same_day = day_of(first.starts_at) == day_of(second.starts_at)
        alike = first.place_id == second.place_id or first.category == second.category
        if same_day and alike and first.partner_id != second.partner_id:
            yield first, second


def _whose(one: Activity, called: dict[int, str]) -> object:
    return called[one.partner_id] if one.partner_id in called else word("overlap-ours")
