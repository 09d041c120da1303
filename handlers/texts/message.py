"""One message to one person, before it has a language: text keys, parameters and buttons as data."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

Params = dict[str, Any]
BOT = "{bot}"
MISTAKE, MISTAKE_LASTS = "common-mistake.button", timedelta(hours=1)
"""A tap in error can be taken back for so long, where that is possible."""
WhenForm = Literal["when", "day", "dated", "clock", "date"]


def when(moment: datetime, form: WhenForm = "when") -> dict[str, str]:
    """A moment to be written in words in the receiver's language.

    `form`: "when" is day and clock ("dinsdag 3 maart, om half 11 in de ochtend"), "day" only the day
    ("morgen", "dinsdag 3 maart"), "dated" the same for what may be read on another day than it was sent
    ("morgen, dinsdag 3 maart"), "clock" only the time, "date" the day without "today" or "tomorrow".
    """
    return {"$": form, "at": moment.astimezone(UTC).isoformat()}


def names(people: list[str]) -> dict[str, Any]:
    """A list of names: "Joke, Piet en Riek"."""
    return {"$": "names", "of": people}


def word(key: str, **params: Any) -> dict[str, Any]:
    """Another text, such as `activity-activity.they-enjoy`, put into this one."""
    return {"$": "word", "key": key, "params": params}


def bare(key: str) -> dict[str, Any]:
    """A label without its picture: "Ochtend"."""
    return {"$": "bare", "key": key}


def word_list(keys: list[str]) -> dict[str, Any]:
    """Several texts as a list: "koffie drinken en wandelen"."""
    return {"$": "words", "keys": keys}


def weekday(day: int) -> dict[str, Any]:
    """The name of a day of the week; 0 is Monday."""
    return {"$": "weekday", "day": day}


def language(code: str) -> dict[str, str]:
    """The name of a language: "Turks"."""
    return {"$": "language", "of": code}


def lines(of: list[Any]) -> dict[str, Any]:
    """Several parameters, each on a line of its own."""
    return {"$": "lines", "of": of}


def start_link(token: str) -> str:
    """Opens the bot with this token. Its name on Telegram is filled in at sending, also in files."""
    return f"https://t.me/{BOT}?start={token}"


def phone(number: str) -> dict[str, str]:
    """A phone number, written in groups."""
    return {"$": "phone", "number": number}


def of(
    whose: int | None,
    what: str,
    value: Any,
    *,
    told: int | None = None,
    chosen: bool = False,
    otherwise: Any = None,
) -> dict[str, Any]:
    """Something of somebody. It stands nowhere before `handlers.permission.seen` looked at who reads it.

    `whose`: None is somebody nothing is kept of. `what`: of `handlers.permission.visibility.What`.
    `told`: the one whom it was told to. `chosen`: they gave it themselves, for who helps them.
    `otherwise`: what stands there for who may not see it; without it the whole line is left out.
    """
    said = {"$": "of", "whose": whose, "what": what, "is": value, "told": told, "chosen": chosen}
    return said if otherwise is None else said | {"otherwise": otherwise}


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: `label` is a text key, or the words themselves when `literal`."""

    label: str
    action: str = ""
    params: Params = field(default_factory=dict)
    label_params: Params = field(default_factory=dict)
    literal: bool = False
    url: str = ""
    lasts: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a reply keyboard: pressing it says its words."""

    label: str
    label_params: Params = field(default_factory=dict)
    literal: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file made at sending time: `maker` names who makes it (`handlers.delivery.attachments`)."""

    kind: Literal["photo", "document", "voice"]
    maker: str
    params: Params = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """`keys` is a reply keyboard by rows; None leaves the keyboard as it is, () takes it away."""

    text: str
    params: Params = field(default_factory=dict)
    buttons: tuple[Button, ...] = ()
    keys: tuple[tuple[Key, ...], ...] | None = None
    attachment: Attachment | None = None
