"""The playground as somebody outside sees it: only its control interface, over HTTP."""

import re
from typing import Any

import aiohttp


class Board:
    """One playground. `phone(key)` is somebody's phone."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    async def get(self, path: str) -> Any:
        async with self._session.get(path) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def post(self, path: str, **body: object) -> Any:
        async with self._session.post(path, json=body) as answer:
            assert answer.status < 300, await answer.text()
            return await answer.json()

    async def lives_to(self, local: str) -> None:
        """Through all the time until "2026-12-08T10:30" on the clock in Amsterdam."""
        await self.post("/clock", to=local)

    async def now(self) -> str:
        """On the clock in Amsterdam, as `lives_to` takes it."""
        return str((await self.get("/clock"))["local"])[:16]

    async def week(self, name: str) -> None:
        """Where the story is; `tests.stories.tell` prints it."""

    def phone(self, key: str) -> "HeldPhone":
        return HeldPhone(self, key)

    async def newcomer(self, name: str, language: str) -> "HeldPhone":
        made = await self.post("/people", name=name, language=language)
        return self.phone(made["key"])


class HeldPhone:
    """What one person does, and what they then read."""

    def __init__(self, board: Board, key: str) -> None:
        self._board = board
        self.key = key

    async def says(self, text: str) -> str:
        return await self._does("say", text=text)

    async def presses(self, *buttons: str) -> str:
        """One after the other; what is read after the last."""
        for button in buttons:
            await self._does("press", button=button)
        return await self.reads()

    async def answers(self, part: str, button: str) -> str:
        """Presses a button of the newest message with `part` in it: an older one may have the same label."""
        found = [message["id"] for message in await self.messages() if part in message["text"]]
        assert found, f"{self.key} reads no {part!r} but: {await self.reads()}"
        return await self._does("press", button=button, message=found[-1])

    async def opens(self, link: str) -> str:
        return await self._does("open", link=link)

    async def messages(self) -> list[dict[str, Any]]:
        return list((await self._board.get(f"/people/{self.key}/messages"))["messages"])

    async def reads(self) -> str:
        """What the bot said since they last did something."""
        return str((await self._board.get(f"/people/{self.key}/messages"))["on_screen"]["text"])

    async def buttons(self) -> list[str]:
        return list((await self._board.get(f"/people/{self.key}/messages"))["on_screen"]["buttons"])

    async def everything(self) -> str:
        """All that the bot ever said here."""
        return "\n".join(message["text"] for message in await self.messages() if message["from"] == "bot")

    async def last_link(self) -> str:
        found = re.findall(r"https://t\.me/\S+", await self.everything())
        assert found, "no link was sent"
        return str(found[-1])

    async def _does(self, verb: str, **what: str | int) -> str:
        await self._board.post(f"/people/{self.key}/{verb}", **what)
        await self._board.post("/settle")
        return await self.reads()
