"""The real bot at Telegram's pace. To `/remind N` it answers, and then has N reminders to send."""

import asyncio

from bot.settings import load_settings
from bot.wiring import run
from handlers.conversation.registry import command
from handlers.conversation.turn import Turn
from handlers.notices.registry import See, notice
from handlers.texts.message import Message, names
from storage import people


@command("remind")
async def remind(turn: Turn, how_many: str) -> None:
    known = await people.of_neighbourhood(turn.work, turn.here.id)
    for number in range(int(how_many)):
        to = known[number % len(known)]
        await turn.notify(to.id, "bench_reminder", key=str(number), number=number)
    await turn.say("common-chosen", chosen=names(["gereed"]))


@notice(purpose=None, uncertain="again", quiet=False, by_call=False)
async def bench_reminder(_look: See, *, number: int) -> Message:
    return Message("common-chosen", {"chosen": names([f"herinnering {number}"])})


if __name__ == "__main__":
    asyncio.run(run(load_settings(env_file=None)))
