"""What somebody types of their own accord: hello, thank you, who sees me."""

from handlers.conversation.go_to_screen import open_aside
from handlers.conversation.registry import COMMANDS, meaning
from handlers.conversation.turn import Turn
from handlers.task.reply import offer_to_human


@meaning("greeting")
async def greet(turn: Turn) -> None:
    await COMMANDS["start"](turn, "")


@meaning("thanks")
async def be_thanked(turn: Turn) -> None:
    if not await offer_to_human(turn):
        await turn.say("said-thanks")


@meaning("seen-by")
async def say_who_sees(turn: Turn) -> None:
    await open_aside(turn, "privacy", screen="who")
