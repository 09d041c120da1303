"""What people and altered apps send: odd texts, names, links, tokens and things, chosen by a seed."""

import random
from typing import Any

TEXTS = (
    "qwertyuiop",
    "Maria" * 800,
    "🌷🌷🌷",
    "👨‍👩‍👧‍👦 en 🏳️‍🌈",
    "Ja\u202e toch niet",
    "\u200b\u2060\ufeff",
    "   ",
    "hoi \ud83d daar",
    "\udc00",
    "hoi\x00daar\x07",
    "Z" + "\u0334\u0353\u033f" * 200,
    "مرحبا كيف حالك",
    "你好吗",
    "{ $human } { -term } { card-enjoy.activity }",
    "<b>vet</b> & <a href='x'>link</a>",
    "/",
    "//",
    "/\u202e",
    "'; DROP TABLE person; --",
    "9" * 300,
    "-1",
    "a\n\n\n\nb\r\nc\u2028d",
    "=HYPERLINK(1)",
    "https://t.me/joinchat/x @iemand 0612345678",
    "𝕳𝖆𝖑𝖑𝖔",
    "\U000e0001\U000e0041",
    "ǅ" * 1001,
    "%s %d {0} \\N{BULLET} \\ud83d",
)
WORDS = [
    "ja",
    "nee",
    "terug",
    "help",
    "stop",
    "begin",
    "klaar",
    "overslaan",
    "weet ik niet",
    "taal",
    "pauze",
    "privacy",
    "start",
    "vergeet mij",
    "yes",
    "no",
    "back",
    "more",
    "meer",
    "Joke",
    "Martin van den Berg",
    "wandelen",
    "koffie",
    "dinsdag",
    "half 11",
    "10:30",
    "12",
    "020 000 00 09",
]
NAMES = ("Zoë", "🌷", "\u202eetsav", "Jo\ud83d", "\u200b", "A" * 4000, "Мария", "=1+1", "0612345678", "<i>")
LANGUAGES = ("nl", "en", "ar", "", "zh-hans", "x" * 40)
PAYLOADS = (
    "",
    "x",
    "f_",
    "f_7Kq2",
    "r_" + "A" * 62,
    "🌷",
    "f_\u202e",
    "../../x",
    "1 OR 1=1",
    "w_1 w_2",
    "%00",
)
TOKENS = ("", "x", "a" * 64, "🌷", "finish_task:1", "\u202e", "\ud83d", "'; --", "0", "é" * 32)
VALUES: tuple[Any, ...] = (None, 5, -1, True, 0.5, "x", "\ud83d", [], {}, [{}], 10**30)
THINGS: tuple[dict[str, Any], ...] = (
    {"location": {"latitude": 52.37, "longitude": 4.9}},
    {"location": {"latitude": -90.0, "longitude": 180.0, "live_period": 900}},
    {"contact": {"phone_number": "+31201234567", "first_name": "Joke"}},
    {"contact": {"phone_number": "", "first_name": "\u202e", "user_id": 2**52}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"venue": {"location": {"latitude": 1.0, "longitude": 1.0}, "title": "x", "address": "y"}},
    {"document": {"file_id": "d", "file_unique_id": "d", "file_name": "a\u202efdp.exe"}, "caption": "stop"},
    {"video_note": {"file_id": "n", "file_unique_id": "n", "length": 9, "duration": 1}},
    {"new_chat_title": "x"},
    {"text": "ja", "forward_origin": {"type": "hidden_user", "date": 0, "sender_user_name": "/stop"}},
    {"text": "/start", "via_bot": {"id": 9, "is_bot": True, "first_name": "b"}},
    {"text": "stop", "quote": {"text": "x", "position": 0}},
    {"text": "nieuw", "a_field_of_tomorrow": {"x": [1]}, "message_thread_id": 7},
    {},
)


def text(chance: random.Random) -> str:
    """One of the odd ones, an everyday word, or signs from all over Unicode."""
    match chance.randrange(4):
        case 0:
            return chance.choice(TEXTS)
        case 1:
            return "".join(chr(chance.randrange(1, 0x11000)) for _ in range(chance.randint(1, 30)))
        case _:
            return chance.choice(WORDS)


def command(chance: random.Random, names: list[str]) -> str:
    name = chance.choice(names)
    name = name.upper() if chance.random() < 0.1 else name
    name += chance.choice(("", "", "", "@buren_speeltuin_bot", "@een_ander"))
    return f"/{name} {chance.choice(('', '', '', *TEXTS, *WORDS))}".rstrip(" ")
