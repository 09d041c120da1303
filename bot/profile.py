"""What the bot tells Telegram about itself: the commands behind the menu button, in each language."""

from telegram import Bot, BotCommand

from handlers.texts.languages import on_offer
from handlers.texts.speaker import FIRST, drafts, speaker
from storage.database import Database

MENU = (
    "start",
    "help",
    "nood",
    "mens",
    "kaart",
    "samen",
    "wandeling",
    "kijk",
    "pauze",
    "taal",
    "privacy",
    "stop",
)
"""The same for everybody: what somebody needs who is lost. Staff find theirs on their own screens."""


async def introduce(bot: Bot, database: Database) -> None:
    """In each language on offer; of a draft that is off nothing stays, so that Telegram shows Dutch."""
    async with database.read() as work:
        offer = await on_offer(work)
    for language in offer:
        await _introduce_in(bot, language, code=language)
    for language in drafts():
        if language not in offer:
            await bot.delete_my_commands(language_code=language)
            await bot.set_my_description("", language_code=language)
    await _introduce_in(bot, FIRST, code="")


async def _introduce_in(bot: Bot, language: str, code: str) -> None:
    say = speaker(language)
    commands = [BotCommand(name, say.text(f"menu-command.{name}")) for name in MENU]
    await bot.set_my_commands(commands, language_code=code or None)
    await bot.set_my_description(say.text("menu-description"), language_code=code or None)
