"""People who do anything at all with their phones; the same seed does the same again."""

import json
import random
from collections.abc import Callable
from typing import Any

from bot.playground import acts
from bot.playground.phone import Button, Phone, inline_buttons
from bot.playground.telegram import Telegram
from handlers.conversation.registry import COMMANDS
from tests.faults import odd, strange

HALLO = Button("hallo", None, {})


class Chaos:
    """`act()` is something that somebody does.

    `noted`: every update as JSON, by its number. `waits`: keys of phones that said something, so that they
    must be answered.
    """

    def __init__(self, telegram: Telegram, seed: int) -> None:
        self.chance = random.Random(seed)
        self.noted: dict[int, str] = {}
        self.waits: set[str] = set()
        self._telegram = telegram
        self._commands = sorted(COMMANDS)
        self._note_updates(telegram.updates.put)
        often = {
            self._presses: 34,
            self._presses_something_old: 6,
            self._taps_twice: 4,
            self._presses_what_is_not_theirs: 4,
            self._presses_what_nobody_made: 3,
            self._says_something: 14,
            self._gives_a_command: 12,
            self._starts_with_a_bad_link: 4,
            self._opens_a_link: 2,
            self._sends_a_thing: 8,
            self._changes_a_message: 3,
            self._blocks: 2,
            self._is_elsewhere: 4,
            self._arrives_damaged: 4,
        }
        self._ways = [way for way, times in often.items() for _ in range(times)]

    def _note_updates(self, put: Callable[[str, dict[str, Any]], int | None]) -> None:
        def put_and_note(kind: str, body: dict[str, Any]) -> int | None:
            number = put(kind, body)
            if number is not None:
                self.noted[number] = json.dumps({"update_id": number, kind: body})
            return number

        self._telegram.updates.put = put_and_note  # type: ignore[method-assign]

    @property
    def _everybody(self) -> list[Phone]:
        return list(self._telegram.phones.values())

    def act(self) -> None:
        phone = self.chance.choice(self._everybody)
        if phone.blocked and self.chance.random() < 0.8:
            acts.block(self._telegram, phone, blocked=False)
            return
        try:
            self.chance.choice(self._ways)(phone)
        except acts.NotNowError:
            self._says(phone, {"text": "hallo"})

    def _says(self, phone: Phone, content: dict[str, Any]) -> None:
        if not phone.blocked:
            acts.send(self._telegram, phone, content)
            self.waits.add(phone.person.key)

    def _press(self, phone: Phone, button: Button) -> None:
        """A key says its words, so it must be answered; the second of two taps is not."""
        acts.press(self._telegram, phone, button)
        (self.waits.add if button.message_id is None else self.waits.discard)(phone.person.key)

    def _presses(self, phone: Phone) -> None:
        self._press(phone, self.chance.choice(phone.buttons_on_screen() or [HALLO]))

    def _presses_something_old(self, phone: Phone) -> None:
        self._press(phone, self.chance.choice(phone.all_buttons() or [HALLO]))

    def _taps_twice(self, phone: Phone) -> None:
        button = self.chance.choice(phone.buttons_on_screen() or [HALLO])
        for _ in range(self.chance.randint(2, 4)):
            self._press(phone, button)

    def _presses_what_is_not_theirs(self, phone: Phone) -> None:
        other = self.chance.choice(self._everybody)
        shown = [button for message in other.messages.values() for button in inline_buttons(message)]
        raw = self.chance.choice(shown).raw if shown else {}
        self._press_data(phone, raw.get("callback_data", "x"))

    def _presses_what_nobody_made(self, phone: Phone) -> None:
        self._press_data(phone, self.chance.choice(odd.TOKENS))

    def _press_data(self, phone: Phone, data: str) -> None:
        self.waits.discard(phone.person.key)
        acts.press_data(self._telegram, phone, data, self.chance.choice([1, 3, 10**6, *phone.messages]))

    def _says_something(self, phone: Phone) -> None:
        self._says(phone, {"text": odd.text(self.chance)})

    def _gives_a_command(self, phone: Phone) -> None:
        self._says(phone, {"text": odd.command(self.chance, self._commands)})

    def _starts_with_a_bad_link(self, phone: Phone) -> None:
        self._says(phone, {"text": f"/start {self.chance.choice(odd.PAYLOADS)}"})

    def _opens_a_link(self, phone: Phone) -> None:
        """Of anybody's: a flyer that hangs there, an invitation to a role that was passed on."""
        every = [message for other in self._everybody for message in other.messages.values()]
        links = [word for message in every for word in message.get("text", "").split() if "?start=" in word]
        acts.open_link(self._telegram, phone, self.chance.choice(links or ["none"]).rstrip(".,"))

    def _sends_a_thing(self, phone: Phone) -> None:
        match self.chance.randrange(6):
            case 0:
                acts.send_sticker(self._telegram, phone)
            case 1:
                acts.send_photo(self._telegram, phone, caption=odd.text(self.chance)[:1000])
            case 2:
                acts.send_voice(self._telegram, phone)
            case _:
                self._says(phone, self.chance.choice(odd.THINGS))

    def _changes_a_message(self, phone: Phone) -> None:
        acts.edit(self._telegram, phone, odd.text(self.chance))

    def _blocks(self, phone: Phone) -> None:
        acts.block(self._telegram, phone, blocked=True)

    def _is_elsewhere(self, phone: Phone) -> None:
        self._telegram.updates.put(*strange.elsewhere(self.chance, phone))

    def _arrives_damaged(self, phone: Phone) -> None:
        self._telegram.updates.put(*strange.damaged(self.chance, phone))
