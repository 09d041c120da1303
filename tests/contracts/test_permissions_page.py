"""The page of who may do what is as the code has it."""

import pytest

from handlers.conversation.registry import ALLOWED
from handlers.documents.permissions_page import PAGE, page
from handlers.permission.permissions import ANYONE


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: make permissions"


def test_a_right_that_changed_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ALLOWED, "open_neighbourhood", ANYONE)
    assert PAGE.read_text("utf-8") != page()
