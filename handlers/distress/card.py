"""What somebody in distress reads: whom to call now, and then which human hears of it and when."""

from typing import Any

from handlers.distress.numbers import NUMBERS
from handlers.distress.who_is_told import Told
from handlers.texts.message import Button, Message, lines, phone, when, word


def card() -> Message:
    """Always the same, and made of nothing that can fail."""
    return Message("distress-card", NUMBERS.for_text())


def human_card(told: Told, task_id: int, own_number: str, *, passed_on: bool = False) -> Message:
    """Who hears of it. `passed_on`: what was said goes to a human too; else nothing is promised of it."""
    fine = Button("distress-human.fine", "say_it_is_fine", {"task": task_id})
    said = [*_who_hears(told, passed_on=passed_on), *_own(own_number)]
    return Message("distress-human", {"lines": lines(said)}, (fine,))


def nobody_card(own_number: str) -> Message:
    return Message("distress-human", {"lines": lines([*_nobody(), *_own(own_number)])})


def _who_hears(told: Told, *, passed_on: bool) -> list[Any]:
    not_your_words = () if passed_on else (word("distress-line.no-words"),)
    if told.now:
        human = told.now[0].call_name
        return [
            word("distress-line.now", human=human),
            *not_your_words,
            word("distress-line.unknown-when", human=human),
            word("distress-line.do-not-wait"),
        ]
    if told.later:
        human = told.later[0].call_name
        return [
            word("distress-line.later", human=human, clock=when(told.at, "clock")),
            word("distress-line.nobody-before"),
            *not_your_words,
            word("distress-line.do-not-wait"),
        ]
    return _nobody()


def _nobody() -> list[Any]:
    return [word("distress-line.nobody"), word("distress-line.call")]


def _own(number: str) -> list[Any]:
    return [word("distress-line.own-number", phone=phone(number))] if number else []
