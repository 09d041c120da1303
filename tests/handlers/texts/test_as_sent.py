"""The check of what was really sent sees what it has to see."""

import pytest

from tests.as_sent import found


def sent(text: str, *labels: str, by_bot: bool = True) -> dict[str, object]:
    rows = [[{"text": label}] for label in labels]
    return {"from": {"is_bot": by_bot}, "text": text, "reply_markup": {"inline_keyboard": rows}}


def test_a_message_that_keeps_the_standard_passes() -> None:
    assert list(found(sent("Doe jij mee?", "👍 Ja, ik kom"), "nl")) == []


@pytest.mark.parametrize(
    "message",
    [
        sent("\n".join(["Dit is kort."] * 9)),
        sent("Doe jij mee?\nOf liever niet?"),
        sent("Om 10:30."),
        sent("Al 80% klaar."),
        sent("Doe jij mee?", "👍 Ja", "👎 Nee dat wil ik liever niet"),
    ],
)
def test_one_that_does_not_is_found(message: dict[str, object]) -> None:
    assert list(found(message, "nl"))


def test_what_somebody_says_themselves_is_theirs() -> None:
    assert list(found(sent("Om 10:30? Of niet?", by_bot=False), "nl")) == []
