"""Cells that a spreadsheet would take for a formula: with an apostrophe in front on the way out.

`=HYPERLINK(...)` in somebody's name must not run on the computer of who opens the plan. An apostrophe more is
taken away again when we read, so that nothing changes between writing and reading.
"""

import re

_FORMULA = "=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20\u2212"
"""What a formula begins with, also as wide signs."""
_DANGEROUS = re.compile(f"'*[{_FORMULA}]")
_DEFUSED = re.compile(f"'+[{_FORMULA}]")


def defused(cell: str) -> str:
    return f"'{cell}" if _DANGEROUS.match(cell) else cell


def as_it_was(cell: str) -> str:
    return cell[1:] if _DEFUSED.match(cell) else cell
