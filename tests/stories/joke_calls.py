"""Joke calls two neighbours without Telegram: what waits is said, and their answer counts as anybody's."""

from datetime import datetime, timedelta
from typing import Any

from tests.stories.board import Board

MOST = 20
NOTHING_NEW = "Laat maar zo"
Answer = tuple[str, str, str]
"""To whom (nobody: whoever), part of what is asked, part of the button that is pressed for them."""


async def joke_calls(board: Board, *answers: Answer, caller: str = "Joke") -> str:
    """All that waits; what was said. Without an answer given they say the first there is, or want nothing."""
    said: list[str] = []
    for _ in range(MOST):
        waiting = [one for one in await board.get("/calls") if one["buddy"] == caller]
        if not waiting:
            return "\n".join(said)
        line = waiting[0]
        said.append(f"{line['name']}: {line['text']}")
        await board.post(f"/calls/{line['id']}", answer=_chosen(line, answers))
        await board.post("/settle")
    raise AssertionError(f"{caller} would call all day: {said}")


def _chosen(line: dict[str, Any], answers: tuple[Answer, ...]) -> str:
    wanted = [label for name, part, label in answers if name in ("", line["name"]) and part in line["text"]]
    every = line["answers"]
    found = [one["answer"] for label in (*wanted, NOTHING_NEW) for one in every if label in one["label"]]
    return str((found or [every[0]["answer"]])[0])


async def lives_with_calls(board: Board, until: str, *answers: Answer) -> str:
    """Day by day; Joke calls at noon and in the evening. What was said."""
    said = []
    now, end = datetime.fromisoformat(await board.now()), datetime.fromisoformat(until)
    for moment in _noons_and_evenings(now, end):
        await board.lives_to(moment.isoformat())
        said.append(await joke_calls(board, *answers))
    return "\n".join(filter(None, said))


def _noons_and_evenings(now: datetime, end: datetime) -> list[datetime]:
    days = [now.replace(hour=0, minute=0) + timedelta(days=ahead) for ahead in range((end - now).days + 2)]
    every = [day + timedelta(hours=hour) for day in days for hour in (12, 18)]
    return [*(one for one in every if now < one < end), end]
