"""Plays Martin's half year, and prints it like a chat: `make story`."""

import asyncio
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp

from tests.stories.board import Board
from tests.stories.half_year import play_half_a_year
from tests.stories.martins_weeks import DOOR
from tests.stories.played import played

WIDTH = 100


class Teller(Board):
    """Prints what each phone has new, after whatever was done, and which week it is of."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        super().__init__(session)
        self._told: dict[str, int] = {}
        self._acts = ""
        self._week = -1

    async def week(self, name: str) -> None:
        await self._tell()
        self._head(await self.now(), f": {name}")

    async def post(self, path: str, **body: object) -> Any:
        """What happened is told when somebody else does something: a settled chat has nothing new."""
        who = path.split("/")[2] if path.startswith("/people/") else path
        if who not in ("/settle", self._acts):
            await self._tell()
            self._acts = who
        return await super().post(path, **body)

    async def _tell(self) -> None:
        """In the order in which it was said, whoever it was said to."""
        new: list[tuple[str, dict[str, Any]]] = []
        for person in await self.get("/people"):
            messages = (await self.get(f"/people/{person['key']}/messages"))["messages"]
            told = self._told.get(person["key"], 0)
            new += [(str(person["name"]), one) for one in messages[told:]]
            self._told[person["key"]] = len(messages)
        for name, message in sorted(new, key=lambda one: str(one[1]["time"])):
            self._head(str(message["time"]))
            self._print(name, message)

    def _head(self, moment: str, named: str = "") -> None:
        """A part has a name; a week that goes by in it has its number."""
        week = (datetime.fromisoformat(moment[:16]) - DOOR.replace(hour=0, tzinfo=None)).days // 7
        if named or week > self._week:
            self._week = week
            print(f"\n{'=' * WIDTH}\nWeek {week}{named}\n{'=' * WIDTH}")  # noqa: T201

    @staticmethod
    def _print(name: str, message: dict[str, Any]) -> None:
        who = f"{name} <" if message["from"] == "bot" else f"{name} >"
        said = str(message["text"]).replace("\n", " / ")
        buttons = " ".join(f"[{one}]" for one in message.get("buttons", []))
        print(f"{who:>10} {said} {buttons}".rstrip())  # noqa: T201


async def tell() -> None:
    with TemporaryDirectory() as folder:
        address = f"sqlite:///{folder}/story.sqlite"
        async with played(address, Path(folder), DOOR, Teller) as teller:
            try:
                await play_half_a_year(teller)
            finally:
                await teller.week("the end, for now")


if __name__ == "__main__":
    asyncio.run(tell())
