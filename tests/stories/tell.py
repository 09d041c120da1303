"""Plays Martin's half year, and prints it like a chat: `make story`."""

import asyncio
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp

from bot.playground_run import running
from bot.settings import Settings
from tests.rounds_here import solve_here
from tests.stories.board import Board
from tests.stories.half_year import play_half_a_year
from tests.stories.martins_weeks import DOOR

WIDTH = 100


class Teller(Board):
    """Prints what each phone has new, after whatever was done; and who is told something by phone."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        super().__init__(session)
        self._told: dict[str, int] = {}
        self._pressed: dict[str, str] = {}
        self._acts = ""

    async def week(self, name: str) -> None:
        await self._tell()
        now = datetime.fromisoformat(await self.now())
        week = (now - DOOR.replace(tzinfo=None)).days // 7
        print(f"\n{'=' * WIDTH}\nWeek {week}: {name}\n{'=' * WIDTH}")  # noqa: T201

    async def post(self, path: str, **body: object) -> Any:
        """What happened is told when somebody else does something: a settled chat has nothing new."""
        who = path.split("/")[2] if path.startswith("/people/") else path
        if who not in ("/settle", self._acts):
            await self._tell()
            self._acts = who
        answer = await super().post(path, **body)
        if path.endswith("/press"):
            self._pressed[who] = str(body["button"])
        return answer

    async def _tell(self) -> None:
        for person in await self.get("/people"):
            key = str(person["key"])
            messages = (await self.get(f"/people/{key}/messages"))["messages"]
            for one in messages[self._told.get(key, 0) :]:
                self._print(str(person["name"]), one)
            self._told[key] = len(messages)

    @staticmethod
    def _print(name: str, message: dict[str, Any]) -> None:
        who = f"{name} <" if message["from"] == "bot" else f"{name} >"
        said = str(message["text"]).replace("\n", " / ")
        buttons = " ".join(f"[{one}]" for one in message.get("buttons", []))
        print(f"{who:>10} {said} {buttons}".rstrip())  # noqa: T201


async def tell() -> None:
    with TemporaryDirectory() as folder:
        settings = Settings(
            data_dir=Path(folder), database_url=f"sqlite:///{folder}/story.sqlite", playground_port=0
        )
        async with (
            running(settings, DOOR) as (serving, runtime),
            aiohttp.ClientSession(serving.address, timeout=aiohttp.ClientTimeout(600)) as session,
        ):
            runtime.rounds.solve = solve_here
            await play_half_a_year(Teller(session))


if __name__ == "__main__":
    asyncio.run(tell())
