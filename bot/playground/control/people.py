"""Control of the phones: who there is, what they see, and what they do."""

import base64
import binascii
from typing import Any

from aiohttp import web

from bot.playground import acts
from bot.playground.control.bodies import Body, read_body
from bot.playground.control.finding import find_button, phone_of
from bot.playground.control.problems import ProblemError
from bot.playground.control.showing import shown_messages, shown_person
from bot.playground.phone import Phone
from bot.playground.playground import PLAYGROUND
from bot.playground.server import TELEGRAM
from bot.playground.telegram import Telegram
from bot.playground.uploads import Upload

MOST_PRESSES = 100
KINDS = ("photo", "sticker", "voice", "contact", "location", "edited")

_DONE: dict[str, Any] = {"ok": True}


async def list_people(request: web.Request) -> web.Response:
    return web.json_response([shown_person(phone) for phone in request.app[PLAYGROUND].phones.values()])


async def add_person(request: web.Request) -> web.Response:
    body = await read_body(request, "name", "language", "role")
    name = body.need("name", str).strip()
    if not name:
        raise ProblemError(400, '"name" is empty.')
    phone = request.app[TELEGRAM].add_person(
        name, body.get("language", str, "nl"), body.get("role", str, "resident")
    )
    return web.json_response(shown_person(phone), status=201)


async def messages(request: web.Request) -> web.Response:
    return web.json_response(shown_messages(request.app[TELEGRAM], phone_of(request)))


async def say(request: web.Request) -> web.Response:
    body = await read_body(request, "text")
    acts.say(request.app[TELEGRAM], phone_of(request), body.need("text", str))
    return web.json_response(_DONE)


async def press(request: web.Request) -> web.Response:
    body = await read_body(request, "button", "message", "times", "data")
    telegram, phone = request.app[TELEGRAM], phone_of(request)
    message_id = body.need("message", int) if "message" in body else None
    times = body.get("times", int, 1)
    if not 1 <= times <= MOST_PRESSES:
        raise ProblemError(400, f'"times" has to lie between 1 and {MOST_PRESSES}.')
    if "data" in body:
        newest = message_id or max(phone.messages, default=1)
        for _ in range(times):
            acts.press_data(telegram, phone, body.need("data", str), newest)
        return web.json_response(_DONE)
    button = find_button(phone, _wanted(body), message_id)
    for _ in range(times):
        acts.press(telegram, phone, button)
    return web.json_response({**_DONE, "pressed": button.label})


async def send(request: web.Request) -> web.Response:
    body = await read_body(
        request,
        *("kind", "caption", "content", "emoji", "seconds", "text", "message"),
        *("phone_number", "first_name", "latitude", "longitude"),
    )
    _send(request.app[TELEGRAM], phone_of(request), body)
    return web.json_response(_DONE)


async def block(request: web.Request) -> web.Response:
    body = await read_body(request, "blocked")
    acts.block(request.app[TELEGRAM], phone_of(request), blocked=body.need("blocked", bool))
    return web.json_response(_DONE)


async def open_link(request: web.Request) -> web.Response:
    body = await read_body(request, "link")
    acts.open_link(request.app[TELEGRAM], phone_of(request), body.need("link", str))
    return web.json_response(_DONE)


def _wanted(body: Body) -> str | int:
    wanted = body.raw("button")
    if type(wanted) not in (str, int):
        raise ProblemError(400, '"button" is missing: give its label, or its position from 0.')
    return wanted  # type: ignore[no-any-return]  # checked above


def _send(telegram: Telegram, phone: Phone, body: Body) -> None:
    match body.need("kind", str):
        case "photo":
            acts.send_photo(telegram, phone, _upload(body, "photo.jpg"), body.get("caption", str, ""))
        case "voice":
            acts.send_voice(telegram, phone, _upload(body, "voice.ogg"), body.get("seconds", int, 2))
        case "sticker":
            acts.send_sticker(telegram, phone, body.get("emoji", str, "🙂"))
        case "contact":
            acts.send(telegram, phone, {"contact": _contact(phone, body)})
        case "location":
            acts.send(telegram, phone, {"location": _location(body)})
        case "edited":
            message_id = body.need("message", int) if "message" in body else None
            acts.edit(telegram, phone, body.need("text", str), message_id)
        case other:
            raise ProblemError(400, f"{other!r} can't be sent. Kinds: {', '.join(KINDS)}.")


def _upload(body: Body, name: str) -> Upload | None:
    if "content" not in body:
        return None
    try:
        content = base64.b64decode(body.need("content", str), validate=True)
    except binascii.Error:
        raise ProblemError(400, '"content" has to be base64.') from None
    return Upload(name, content, "application/octet-stream")


def _contact(phone: Phone, body: Body) -> dict[str, Any]:
    if "phone_number" not in body:
        return acts.contact_of(phone)
    name = body.get("first_name", str, phone.person.name)
    return {"phone_number": body.need("phone_number", str), "first_name": name}


def _location(body: Body) -> dict[str, float]:
    return {
        "latitude": body.get("latitude", float, acts.SOMEWHERE["latitude"]),
        "longitude": body.get("longitude", float, acts.SOMEWHERE["longitude"]),
    }
