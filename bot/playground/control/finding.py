"""Finds the phone and the button that a request speaks of, or says which ones there are."""

import unicodedata

from aiohttp import web

from bot.playground.control.problems import ProblemError
from bot.playground.phone import Button, Phone
from bot.playground.playground import PLAYGROUND


def phone_of(request: web.Request) -> Phone:
    phones = request.app[PLAYGROUND].phones
    key = request.match_info["key"]
    if key not in phones:
        raise ProblemError(404, f"Nobody here is called {key!r}. There are: {', '.join(phones)}.")
    return phones[key]


def find_button(phone: Phone, wanted: str | int, message_id: int | None) -> Button:
    """By its place on the screen, from 0, or by its label; a label may leave out emoji and capitals."""
    there = phone.buttons_on_screen() if isinstance(wanted, int) else phone.all_buttons()
    if message_id is not None:
        there = [button for button in phone.all_buttons() if button.message_id == message_id]
    found = _at(there, wanted) if isinstance(wanted, int) else _called(there, wanted)
    if found is None:
        labels = ", ".join(repr(button.label) for button in there) or "none"
        raise ProblemError(404, f"{phone.person.name} sees no button {wanted!r}. Buttons: {labels}.")
    return found


def _at(there: list[Button], place: int) -> Button | None:
    return there[place] if 0 <= place < len(there) else None


def _called(there: list[Button], label: str) -> Button | None:
    exact = next((button for button in there if button.label == label), None)
    plain = _plain(label)
    return exact or next((button for button in there if plain and _plain(button.label) == plain), None)


def _plain(label: str) -> str:
    """Letters, digits and spaces only: "👍 Ja, begin" is "ja begin"."""
    kept = "".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in label.casefold())
    return " ".join(kept.replace("\ufe0f", "").split())
