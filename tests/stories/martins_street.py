"""Whom Martin's half year is about, and how a week of it is lived."""

from dataclasses import dataclass

from tests.stories.board import Board, HeldPhone
from tests.stories.joke_calls import Answer, lives_with_calls

ALL = ("Martin", "Joke", "Samira", "Riek", "Truus")
"""Riek and Truus have no Telegram: Joke calls them."""


@dataclass(frozen=True, slots=True)
class Street:
    board: Board
    martin: HeldPhone
    joke: HeldPhone
    samira: HeldPhone
    nadia: HeldPhone

    async def until(self, moment: str, *answers: Answer) -> str:
        """Joke calls every day meanwhile. What was said by phone."""
        return await lives_with_calls(self.board, moment, *answers)

    async def walks(self, day: str, *names: str, led_by: HeldPhone | None = None) -> None:
        """The Tuesday walk, of which Nadia says who was there, until somebody else leads it."""
        await self.until(f"{day}T12:00")
        await self.tells(led_by or self.nadia, *(names or ALL))

    async def tells(self, phone: HeldPhone, *names: str) -> None:
        """Who leads it says who of the others was there."""
        await phone.answers("Wie waren er?", "✏️ Namen kiezen")
        for name in names:
            if name.casefold() != phone.key:
                await presses_further(phone, name, or_not=True)
        await phone.presses("✅ Klaar")

    async def plans(self, phone: HeldPhone, when: str, place: str) -> None:
        """Enough of them want it, and this one chooses a day; the others come."""
        await phone.answers("Wie kiest een dag?", "📅 Een dag kiezen")
        await phone.says(when)
        assert "Ik vraag de groep of ze komen." in await phone.presses("👍 Het is goed", place)
        for one in (self.martin, self.joke, self.samira):
            if one.key != phone.key:
                await one.answers("bedacht iets voor de groep.", "👍 Ik kom")


def street(board: Board) -> Street:
    return Street(board, *(board.phone(key) for key in ("martin", "joke", "samira", "nadia")))


MORE = "➡️ Laat meer zien"


async def presses_further(phone: HeldPhone, button: str, *, or_not: bool = False) -> None:
    """At most a few pages on; with `or_not` nothing where it is on none of them."""
    for _ in range(4):
        there = await phone.buttons()
        if button in there or MORE not in there:
            break
        await phone.presses(MORE)
    if not or_not or button in await phone.buttons():
        await phone.presses(button)
