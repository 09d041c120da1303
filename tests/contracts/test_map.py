"""The map of the house: what the documents name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("matching/*.md")]
ROOMS = "bot|handlers|storage|matching|tests|benchmarks|docs"
FILE = re.compile(rf"`((?:{ROOMS})/[\w/-]+\.(?:py|md|ftl|json))`")
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
EXAMPLE = "picnic"
"""The noun with which CONTRIBUTING shows where a new one goes."""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: str(one.relative_to(ROOT)))
def test_a_file_that_is_named_is_there(document: Path) -> None:
    text = document.read_text("utf-8")
    named = [ROOT / one for one in FILE.findall(text)]
    linked = [document.parent / one for one in LINK.findall(text)]
    missing = [
        one for one in (*named, *linked) if not one.exists() and EXAMPLE not in str(one.relative_to(ROOT))
    ]
    assert missing == []


def test_a_file_that_is_not_there_would_be_found() -> None:
    assert FILE.findall("see `handlers/nothing.py` and `nothing.py`") == ["handlers/nothing.py"]
    assert LINK.findall("[a](docs/b.md#c) [d](https://e.nl)") == ["docs/b.md"]
