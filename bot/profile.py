"""What the bot tells Telegram about itself: the commands behind the menu button, in each language."""

from telegram import Bot, BotCommand

from handlers.texts.speaker import languages, speaker

MENU = ("start", "help", "mens", "kaart", "wandeling", "kijk", "pauze", "taal", "privacy", "stop")
"""The same for everybody: what somebody needs who is lost. Staff find theirs on their own screens."""


async def introduce(bot: Bot) -> None:
    for language in languages():
        say = speaker(language)
        commands = [BotCommand(name, say.text(f"menu-command.{name}")) for name in MENU]
        await bot.set_my_commands(commands, language_code=language)
        await bot.set_my_description(say.text("menu-description"), language_code=language)
    say = speaker(None)
    await bot.set_my_commands([BotCommand(name, say.text(f"menu-command.{name}")) for name in MENU])
    await bot.set_my_description(say.text("menu-description"))
