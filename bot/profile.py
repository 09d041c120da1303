"""What the bot tells Telegram about itself: the commands behind the menu button, in each language."""

from datetime import datetime

from telegram import Bot, BotCommand

from handlers.home.command_menu import MENU, put_menu
from handlers.texts.languages import on_offer
from handlers.texts.speaker import FIRST, drafts, speaker
from storage import people, roles
from storage.database import Database


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


async def introduce_to_roles(database: Database, now: datetime) -> None:
    """Who holds a role since before there were commands for it gets them once."""
    async with database.work() as work:
        for person_id in await roles.all_holders(work):
            await put_menu(work, now, await people.get(work, person_id), once=True)
