"""One phone: the chat with the bot as its owner sees it, with every button that can be pressed now."""

from dataclasses import dataclass, field
from typing import Any

from bot.playground.people import Person

Message = dict[str, Any]

# What still counts as one screen when nobody answers for a long time.
MOST_ON_SCREEN = 6
START = "Start"


@dataclass(frozen=True, slots=True)
class Button:
    """`message_id` is None for a key of the keyboard at the bottom; `raw` is what the bot sent."""

    label: str
    message_id: int | None
    raw: dict[str, Any]


@dataclass
class Phone:
    """`link` is the payload of the link with which the bot was opened; Start sends it along.

    `screen` holds the ids of what the bot said since the owner last did something. Messages that came
    with a keyboard for the bottom (`under_a_keyboard`) can't be edited, as in Telegram.
    """

    person: Person
    messages: dict[int, Message] = field(default_factory=dict)
    keyboard: dict[str, Any] | None = None
    started: bool = False
    blocked: bool = False
    link: str = ""
    toast: str = ""
    typing: bool = False
    screen: list[int] = field(default_factory=list)
    under_a_keyboard: set[int] = field(default_factory=set)
    _last_id: int = 0
    _acted: bool = False

    def go_on_after(self, message_id: int) -> None:
        self._last_id = max(self._last_id, message_id)

    def next_message_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def post(self, message: Message) -> None:
        """The owner sends something."""
        self.messages[message["message_id"]] = message
        self.started = True
        self.act()

    def act(self) -> None:
        """The owner does something: what the bot says from here on is a new screen."""
        self._acted = True
        self.toast = ""

    def land(self, message: Message, markup: dict[str, Any] | None) -> None:
        """A message of the bot arrives; a keyboard stays until another comes or it is taken away."""
        self.messages[message["message_id"]] = message
        if markup and "keyboard" in markup:
            self.keyboard = markup
        elif markup and "remove_keyboard" in markup:
            self.keyboard = None
        if markup and "inline_keyboard" not in markup:
            self.under_a_keyboard.add(message["message_id"])
        self.touch(message["message_id"])

    def touch(self, message_id: int) -> None:
        """A message came or was changed: it is on the screen."""
        self.typing = False
        if self._acted:
            self.screen, self._acted = [], False
        if message_id not in self.screen:
            self.screen = [*self.screen, message_id][-MOST_ON_SCREEN:]

    def take_away(self, message_id: int) -> None:
        del self.messages[message_id]
        self.screen = [seen for seen in self.screen if seen != message_id]

    @property
    def shown(self) -> list[Message]:
        return [self.messages[message_id] for message_id in self.screen if message_id in self.messages]

    def buttons_on_screen(self) -> list[Button]:
        """The inline buttons of the newest message on the screen that has them, then the keyboard."""
        if not self.started:
            return [Button(START, None, {"text": START})]
        inline = next((found for shown in reversed(self.shown) if (found := inline_buttons(shown))), [])
        return inline + self._keys()

    def all_buttons(self) -> list[Button]:
        """What is on the screen first, then the buttons of older messages, from the newest back."""
        on_screen = self.buttons_on_screen()
        older = [inline_buttons(message) for message in reversed(self.messages.values())]
        return on_screen + [button for buttons in older for button in buttons if button not in on_screen]

    def use_up_keyboard(self) -> None:
        """A keyboard for one time disappears when one of its keys was pressed."""
        if self.keyboard and self.keyboard.get("one_time_keyboard"):
            self.keyboard = None

    def _keys(self) -> list[Button]:
        rows = (self.keyboard or {}).get("keyboard", [])
        return [Button(raw["text"], None, raw) for row in rows for raw in row]


def inline_buttons(message: Message) -> list[Button]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [Button(raw["text"], message["message_id"], raw) for row in rows for raw in row]


def is_mine(message: Message) -> bool:
    """Whether the owner of the phone sent it, and not the bot."""
    return not message["from"]["is_bot"]
