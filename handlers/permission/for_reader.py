"""A message as its reader gets it: with what they may see of others, and no two people called the same."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from handlers.permission.names_apart import names_apart
from handlers.permission.relations import Actor
from handlers.permission.seen import Fact, looked_at
from handlers.texts.letters import folded
from handlers.texts.localise import Tongue
from handlers.texts.message import Button, Message
from storage import people
from storage.call_name import CallName
from storage.work import Work

BADGE = "role-badge"
"""Whose name stands in it is told apart already."""


async def for_reader(
    work: Work, reader: Actor, message: Message, tongue: Tongue
) -> tuple[Message, frozenset[Fact]]:
    """And what they see by it. Raises `NotTheirs`, as `looked_at` does."""
    seen, facts = await looked_at(work, reader, message)
    return await told_apart(work, reader, seen, tongue), facts


async def told_apart(work: Work, reader: Actor, message: Message, tongue: Tongue) -> Message:
    """Keys stay as they are: what is on them is said back, and understood by its words."""
    named = {one.whose: folded(one) for one in _names_in(_all_of(message)) if one}
    often = Counter(named.values())
    twice = [who for who, name in named.items() if often[name] > 1]
    if not twice:
        return message
    known = [found for who in twice if (found := await people.find(work, who))]
    return _with_names(message, await names_apart(work, reader, known, tongue))


def _with_names(message: Message, called: dict[int, str]) -> Message:
    attached = message.attachment
    return replace(
        message,
        params=_told(message.params, called),
        buttons=tuple(_button(one, called) for one in message.buttons),
        attachment=attached and replace(attached, params=_told(attached.params, called)),
    )


def _button(button: Button, called: dict[int, str]) -> Button:
    return replace(button, label=_told(button.label, called), label_params=_told(button.label_params, called))


def _all_of(message: Message) -> list[Any]:
    attached = message.attachment.params if message.attachment else {}
    return [message.params, attached, *([one.label, one.label_params] for one in message.buttons)]


def _names_in(value: Any) -> Iterator[CallName]:
    if isinstance(value, CallName):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _names_in(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _names_in(one)


def _told(value: Any, called: dict[int, str]) -> Any:
    if isinstance(value, CallName):
        return called.get(value.whose, value)
    if isinstance(value, list | tuple):
        return [_told(one, called) for one in value]
    if not isinstance(value, dict) or value.get("key") == BADGE:
        return value
    return {name: _told(one, called) for name, one in value.items()}
