"""What is wrong or odd in a list or a plan, a line each: which row, which field, and what is expected."""

from pathlib import Path

from handlers.texts.speaker import Speaker
from matching.interchange.problems import BadInput, Problem, ProblemCode
from matching.interchange.remarks import Remark
from storage.failure import Failure

MOST_LINES = 12
NONE = "none"
"""What a text hears where nothing looks like what was said: it gives other advice then."""


def failure(say: Speaker, path: Path | str, bad: BadInput, hint: str = "") -> Failure:
    """A line for each problem; of very many the first."""
    lines = [f"{path}: {line(say, one)}" for one in bad.problems[:MOST_LINES]]
    if len(bad.problems) > MOST_LINES:
        lines.append(f"{path}: {say.text('match-wrong.more', count=len(bad.problems) - MOST_LINES)}")
    return Failure("\n".join([*lines, hint] if hint else lines))


def remark_lines(say: Speaker, path: Path | str, remarks: tuple[Remark, ...]) -> list[str]:
    """As many as problems: more are not read."""
    shown = [_remark_line(say, path, one) for one in remarks[:MOST_LINES]]
    if len(remarks) > MOST_LINES:
        shown.append(f"{path}: {say.text('match-wrong.more', count=len(remarks) - MOST_LINES)}")
    return shown


def _remark_line(say: Speaker, path: Path | str, one: Remark) -> str:
    params = _params(say, one.params)
    return f"{path}: {_placed(say, one, say.text(f'match-remark.{_key(one.code)}', **params))}"


def other_kind(say: Speaker, data: bytes, bad: BadInput, *, csv: bool) -> str:
    """What a file that could not be read may be instead; empty when it looks like what it should be."""
    if {one.code for one in bad.problems} & {ProblemCode.WORKBOOK, ProblemCode.OTHER_FILE, ProblemCode.EMPTY}:
        return ""
    looks_like_json = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")
    if csv and looks_like_json:
        return say.text("match-hint.leave-out-csv")
    if not csv and not looks_like_json:
        return say.text("match-hint.add-csv")
    return ""


def line(say: Speaker, problem: Problem) -> str:
    params = _params(say, problem.params)
    params["expected"] = _expected(say, params.get("expected", ""), params)
    return _placed(say, problem, say.text(f"match-wrong.{_key(problem.code)}", **params))


def _params(say: Speaker, params: tuple[tuple[str, str | int], ...]) -> dict[str, str]:
    """As texts: a number in a file has no points between its thousands."""
    said = {name: printable(str(value)) for name, value in params}
    if "first" in said:
        said["first"] = _where(say, said["first"])
    return {"found": "", **said, "like": said.get("like") or NONE}


def _placed(say: Speaker, one: Problem | Remark, said: str) -> str:
    where = ", ".join(part for part in (_where(say, one.where), one.field) if part)
    return printable(f"{where}: {said}" if where else said)


def _where(say: Speaker, where: str) -> str:
    """A row of a sheet in the language; what a part of a JSON file is called stays."""
    kind, _, number = where.partition(" ")
    return say.text("match-row", row=number) if kind == "row" and number else where


def _expected(say: Speaker, kind: str, params: dict[str, str]) -> str:
    """Words for a kind of value; a format has none but its own name."""
    plain = kind.removesuffix("_or_null")
    key = f"match-expected.{_key(plain)}"
    words = say.text(key, **params) if say.has(key) else plain
    return say.text("match-expected.or-null", expected=words) if plain != kind else words


def _key(code: str) -> str:
    return code.replace("_", "-")


def printable(text: str) -> str:
    """What somebody typed can hold anything; on a terminal it stays one line."""
    return "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in text)
