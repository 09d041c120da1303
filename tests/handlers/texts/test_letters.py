"""What is typed in a hurry is recognised: Turkish dots, Arabic hamzas."""

import pytest

from handlers.texts.letters import folded


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("HAYIR", "hayır"),
        ("HAYİR", "hayır"),
        ("İptal", "iptal"),
        ("ISTANBUL", "istanbul"),
        ("\u0627\u0631\u0628\u0639\u0629", "\u0623\u0631\u0628\u0639\u0647"),
        ("\u0625\u0644\u0649", "\u0627\u0644\u064a"),
        ("\u0645\u064e\u0631\u0652\u062d\u064e\u0628\u064b\u0627", "\u0645\u0631\u062d\u0628\u0627"),
        ("\u0646\u0640\u0640\u0639\u0645", "\u0646\u0639\u0645"),
    ],
)
def test_letters_that_look_the_same_count_as_the_same(typed: str, meant: str) -> None:
    assert folded(typed) == folded(meant)


def test_other_letters_stay_apart() -> None:
    assert folded("ol") != folded("öl")
    assert folded("\u0642\u0644\u0628") != folded("\u0643\u0644\u0628")
