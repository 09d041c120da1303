"""PTB's own bot, over HTTP, with every method that the local Bot API serves."""

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken

from bot.playground import acts, samples
from bot.playground.phone import Phone
from bot.playground.playground import Playground
from bot.playground.serving import Serving

BUTTONS = InlineKeyboardMarkup([[InlineKeyboardButton("👍 Ja", callback_data="yes")]])


@pytest.fixture
def martin(playground: Playground) -> Phone:
    phone = playground.phones["martin"]
    acts.start(playground.telegram, phone)
    return phone


def chat(phone: Phone) -> int:
    return phone.person.telegram_id


async def test_the_bot_learns_who_it_is(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.is_bot, me.username, me.can_join_groups) == (True, "buren_speeltuin_bot", False)


async def test_a_wrong_token_is_unauthorized(serving: Serving) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("1:wrong", base_url=serving.base_url):
            pass


async def test_what_somebody_says_comes_as_an_update(bot: Bot, playground: Playground, martin: Phone) -> None:
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.from_user is not None
    assert update.message.text == "/start"
    assert update.message.entities[0].type == "bot_command"
    assert update.message.from_user.first_name == "Martin"
    assert update.message.chat.id == chat(martin) > 2**32
    assert update.message.date == playground.clock.now()
    assert await bot.get_updates(offset=update.update_id + 1) == ()


async def test_a_message_lands_on_the_phone(bot: Bot, martin: Phone) -> None:
    sent = await bot.send_message(chat(martin), "  Hoi Martin! Kijk op https://example.org.  ")
    assert martin.messages[sent.message_id]["text"] == "Hoi Martin! Kijk op https://example.org."
    assert list(sent.parse_entities().values()) == ["https://example.org"]
    assert sent.date == datetime(2027, 3, 2, 11, tzinfo=UTC)
    again = await bot.send_message(chat(martin), "Nog iets")
    assert again.message_id > sent.message_id


async def test_html_becomes_plain_text_with_entities(bot: Bot, martin: Phone) -> None:
    sent = await bot.send_message(
        chat(martin), "🙂 <b>Dik</b> &amp; <a href='https://example.org'>link</a>", ParseMode.HTML
    )
    assert sent.text == "🙂 Dik & link"
    assert [(e.type, e.offset, e.length) for e in sent.entities] == [("bold", 3, 3), ("text_link", 9, 4)]


async def test_only_inline_keyboards_come_back(bot: Bot, martin: Phone) -> None:
    inline = await bot.send_message(chat(martin), "Zullen we?", reply_markup=BUTTONS)
    assert inline.reply_markup == BUTTONS
    keys = ReplyKeyboardMarkup([[KeyboardButton("Ja")], [KeyboardButton("Nee")]], resize_keyboard=True)
    plain = await bot.send_message(chat(martin), "Zullen we?", reply_markup=keys)
    assert plain.reply_markup is None
    assert [button.label for button in martin.buttons_on_screen()] == ["👍 Ja", "Ja", "Nee"]
    await bot.send_message(chat(martin), "Dag", reply_markup=ReplyKeyboardRemove())
    assert martin.keyboard is None
    await bot.send_message(chat(martin), "Vertel", reply_markup=ForceReply(input_field_placeholder="Zeg"))


async def test_a_pressed_button_asks_the_bot_and_is_answered(
    bot: Bot, playground: Playground, martin: Phone
) -> None:
    await bot.send_message(chat(martin), "Zullen we?", reply_markup=BUTTONS)
    acts.press(playground.telegram, martin, martin.buttons_on_screen()[0])
    update = (await bot.get_updates())[-1]
    assert update.callback_query is not None
    assert update.callback_query.data == "yes"
    assert update.callback_query.message is not None
    assert update.callback_query.chat_instance
    assert len(playground.telegram.queries.unanswered()) == 1
    await bot.answer_callback_query(update.callback_query.id, "Fijn!")
    assert martin.toast == "Fijn!"
    assert playground.telegram.queries.unanswered() == []


async def test_a_query_that_is_unknown_or_too_old_is_refused(
    bot: Bot, playground: Playground, martin: Phone
) -> None:
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("12345")
    await bot.send_message(chat(martin), "Zullen we?", reply_markup=BUTTONS)
    acts.press(playground.telegram, martin, martin.buttons_on_screen()[0])
    playground.clock.move_by(timedelta(hours=1))
    query = playground.telegram.queries.unanswered()[0]
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query.query_id)


async def test_a_message_can_be_changed_but_not_into_itself(bot: Bot, martin: Phone) -> None:
    sent = await bot.send_message(chat(martin), "Eerst", reply_markup=BUTTONS)
    edited = await bot.edit_message_text("Daarna", chat(martin), sent.message_id, reply_markup=BUTTONS)
    assert not isinstance(edited, bool)
    assert (edited.text, edited.edit_date) == ("Daarna", sent.date)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("Daarna", chat(martin), sent.message_id, reply_markup=BUTTONS)
    bare = await bot.edit_message_reply_markup(chat(martin), sent.message_id)
    assert not isinstance(bare, bool)
    assert (bare.text, bare.reply_markup) == ("Daarna", None)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(chat(martin), sent.message_id)


async def test_what_cannot_be_changed_says_why(bot: Bot, martin: Phone) -> None:
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("Daarna", chat(martin), 99)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("Daarna", chat(martin), 1)
    keys = ReplyKeyboardMarkup([["Ja"]])
    under_keys = await bot.send_message(chat(martin), "Zullen we?", reply_markup=keys)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("Daarna", chat(martin), under_keys.message_id)


async def test_a_message_can_be_taken_away_for_two_days(
    bot: Bot, playground: Playground, martin: Phone
) -> None:
    first = await bot.send_message(chat(martin), "Eerst")
    second = await bot.send_message(chat(martin), "Daarna")
    assert await bot.delete_message(chat(martin), first.message_id)
    assert first.message_id not in martin.messages
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(chat(martin), first.message_id)
    playground.clock.move_by(timedelta(hours=49))
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(chat(martin), second.message_id)


async def test_files_are_sent_by_content_and_again_by_id(bot: Bot, martin: Phone) -> None:
    photo = await bot.send_photo(chat(martin), samples.picture().content, caption="Het plein")
    assert (photo.photo[-1].width, photo.caption) == (64, "Het plein")
    document = await bot.send_document(chat(martin), BytesIO(b"%PDF-1.7"), filename="briefje.pdf")
    assert document.document is not None
    assert document.document.file_name == "briefje.pdf"
    voice = await bot.send_voice(chat(martin), samples.voice_note().content, duration=2)
    assert voice.voice is not None
    again = await bot.send_voice(chat(martin), voice.voice.file_id)
    assert again.voice is not None
    assert again.voice.file_unique_id == voice.voice.file_unique_id
    with pytest.raises(BadRequest, match=r"(?i)can't use file of type VoiceMessage as Photo"):
        await bot.send_photo(chat(martin), voice.voice.file_id)
    with pytest.raises(BadRequest, match="Wrong file identifier"):
        await bot.send_document(chat(martin), "no-such-id")
    with pytest.raises(BadRequest, match="Failed to get http url content"):
        await bot.send_photo(chat(martin), "https://example.org/photo.png")


async def test_what_people_send_can_be_fetched_and_relayed(
    bot: Bot, playground: Playground, martin: Phone
) -> None:
    nadia = playground.phones["nadia"]
    acts.start(playground.telegram, nadia)
    acts.send_voice(playground.telegram, martin)
    said = (await bot.get_updates())[-1].message
    assert said is not None
    assert said.voice is not None
    file = await bot.get_file(said.voice.file_id)
    assert bytes(await file.download_as_bytearray()) == samples.voice_note().content
    copy = await bot.copy_message(chat(nadia), chat(martin), said.message_id)
    assert nadia.messages[copy.message_id]["voice"]["file_id"] == said.voice.file_id
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await bot.copy_message(chat(nadia), chat(martin), 99)
    with pytest.raises(BadRequest, match="Invalid file_id"):
        await bot.get_file("no-such-id")


async def test_somebody_is_told_that_the_bot_is_busy(bot: Bot, martin: Phone) -> None:
    assert await bot.send_chat_action(chat(martin), ChatAction.TYPING)
    assert martin.typing
    await bot.send_message(chat(martin), "Klaar")
    assert not martin.typing


async def test_commands_and_descriptions_are_kept(bot: Bot, playground: Playground) -> None:
    private = BotCommandScopeAllPrivateChats()
    assert await bot.set_my_commands([("stop", "Alles weg"), ("help", "Hulp")], private, "nl")
    assert await bot.get_my_commands(private, "nl") == (
        BotCommand("stop", "Alles weg"),
        BotCommand("help", "Hulp"),
    )
    assert await bot.get_my_commands() == ()
    assert await bot.delete_my_commands(private, "nl")
    assert await bot.get_my_commands(private, "nl") == ()
    assert await bot.set_my_description("Buren vinden elkaar.", "nl")
    assert await bot.set_my_short_description("Voor buren.")
    assert playground.telegram.profile.description == {"nl": "Buren vinden elkaar."}


async def test_there_is_never_a_webhook(bot: Bot, martin: Phone) -> None:
    assert (await bot.get_webhook_info()).pending_update_count == 1
    assert await bot.delete_webhook()
    assert (await bot.get_webhook_info()).url == ""
    assert await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_the_bot_cannot_write_to_strangers_or_to_who_blocked_it(
    bot: Bot, playground: Playground, martin: Phone
) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(1, "Hoi")
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(chat(playground.phones["joke"]), "Hoi")
    acts.block(playground.telegram, martin, blocked=True)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(chat(martin), "Hoi")
    update = (await bot.get_updates(allowed_updates=Update.ALL_TYPES))[-1]
    assert update.my_chat_member is not None
    assert update.my_chat_member.new_chat_member.status == "kicked"
    acts.block(playground.telegram, martin, blocked=False)
    assert (await bot.send_message(chat(martin), "Hoi")).text == "Hoi"
