"""`/drukte` and `/dekking`: who of the team has room, and which languages and streets nobody of it knows."""

from collections.abc import Iterator
from typing import Any

from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.neighbourhood.coordinator import answer_with, coordinated
from handlers.permission.people_counted import FEWEST, people_counted
from handlers.permission.permissions import COORDINATOR
from handlers.texts.message import Button, Message, language, lines, word
from storage import carried, coverage, load, neighbourhoods, people
from storage.carried import Carried
from storage.coverage import Coverage

SHOWN = 12


@command("drukte", "busy")
async def begin_busy(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_busy(turn)


@action(may=COORDINATOR)
async def show_busy(turn: Turn, *, shown: int = 0) -> None:
    """Who is full stands first; nobody is compared with anybody by what they did."""
    found = await carried.in_neighbourhood(turn.work, turn.here.id)
    known = await people.named(turn.work, [one.person_id for one in found])
    tasks = await load.tasks(turn.work, turn.here.id)
    said = [_carries(one, known[one.person_id].call_name) for one in found[shown : shown + SHOWN]]
    more = Button("common-footer.more", "show_busy", {"shown": shown + SHOWN})
    covered = Button("busy.coverage", "show_coverage")
    await answer_with(
        turn,
        Message(
            "busy" if found else "busy-nobody",
            {
                "neighbourhood": turn.here.name,
                "lines": lines(said),
                "full": sum(one.full for one in found),
                "count": sum(tasks.values()),
            }
            if found
            else {},
            (more, covered) if len(found) > shown + SHOWN else (covered,),
        ),
    )


def _carries(one: Carried, name: str) -> dict[str, Any]:
    what = f"busy-line.{one.role.value.replace('_', '-')}"
    return word(
        what, name=name, count=one.count, most=one.cap, room=word(f"busy-room.{'no' if one.full else 'yes'}")
    )


@command("dekking", "coverage")
async def begin_coverage(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_coverage(turn)


@action(may=COORDINATOR)
async def show_coverage(turn: Turn) -> None:
    found = await coverage.of_neighbourhood(turn.work, turn.here.id)
    areas = {one.id: one.name for one in await neighbourhoods.areas(turn.work, turn.here.id)}
    said = [*coverage_lines(found, areas)]
    back = (Button("coverage.busy", "show_busy"),)
    if not said:
        await answer_with(turn, Message("coverage-none", {}, back))
        return
    shown = {"neighbourhood": turn.here.name, "lines": lines(said), "fewest": FEWEST}
    await answer_with(turn, Message("coverage", shown, back))


def coverage_lines(found: Coverage, areas: dict[int, str]) -> Iterator[dict[str, Any]]:
    """A language or street of under five neighbours is not named: it would tell who speaks it or lives there.

    Nor is what the team has, while they are so few that it would tell of one of them.
    """
    large = found.team >= FEWEST
    for code, count in sorted(found.languages.items(), key=lambda one: (-one[1], one[0])):
        if count >= FEWEST:
            yield _covered(language(code), count, code in found.team_languages if large else None)
    for area, name in areas.items():
        if found.streets.get(area, 0) >= FEWEST:
            yield _covered(name, found.streets[area], area in found.team_streets if large else None)


def _covered(what: Any, count: int, team: bool | None) -> dict[str, Any]:
    known = {None: "unknown", True: "yes", False: "no"}[team]
    return word(f"coverage-line.{known}", what=what, people=people_counted(count))
