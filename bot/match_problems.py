"""What is wrong with a list of people or a plan, in one line: which row, which field, what is expected."""

from pathlib import Path

from matching.interchange.problems import BadInput, Problem, ProblemCode
from storage.failure import Failure

MOST_LINES = 12

EXPECTED = {
    "word": "a text of 1 to {most} characters, without line breaks and without spaces around it",
    "one_word": "one text; a bar (|) only stands between the texts of a list",
    "words": "a list of at most {most} different texts (in a spreadsheet: walk|coffee)",
    "pairs": "at most {most} features with a text each (in a spreadsheet: street=Lindestraat|age=60)",
    "whole": "a whole number from {least} to {most}",
    "number": "a number of zero or more",
    "flag": "true or false",
    "amounts": "a whole number from 0 to {most} for each id",
    "rows": "a list of objects",
    "row": "an object with named fields",
    "one_row": "exactly one row about the plan as a whole",
    "list_of": "a list of exactly these: {names}",
    "said": "a text, or a list of texts, for each name",
    "reason": "a reason from the list, with its own parameters",
    "unplaced": "one of the codes for who is left over",
}
SAID = {
    ProblemCode.NOT_UTF8: "this is not UTF-8 text (byte {byte}). Save it once more as UTF-8.",
    ProblemCode.EMPTY: "there is nothing in it.",
    ProblemCode.NOT_JSON: "this is not JSON (line {line}, column {column}).",
    ProblemCode.NOT_CSV: "a quote is left open, or there are more cells than columns.",
    ProblemCode.TOO_DEEP: "brackets stand in brackets here, deeper than anything that is read.",
    ProblemCode.WRONG_FORMAT: 'it must say "format": "{expected}" (found: "{found}").',
    ProblemCode.FIELD_TWICE: "this name stands here twice.",
    ProblemCode.UNKNOWN_FIELD: "there is no such field. Known are: {known}.",
    ProblemCode.UNKNOWN_TABLE: "there is no table {found}. Known are: {known}.",
    ProblemCode.MISSING: "this is missing. Expected: {expected}.",
    ProblemCode.UNFIT: "expected {expected}, found {found}.",
    ProblemCode.TOO_MANY: "at most {most} are read, found {count}.",
    ProblemCode.DUPLICATE_ID: "the id {id} stands in {first} as well. Give each an id of its own.",
    ProblemCode.UNKNOWN_MEMBER: "there is no resident {id}. A member of a group is a resident too.",
    ProblemCode.NOT_TWO: "expected two different people, found {id} twice.",
    ProblemCode.SIZES_OUT_OF_ORDER: "a group has 2 people or more, and group_least is at most group_most.",
}


def failure(path: Path | str, bad: BadInput, hint: str = "") -> Failure:
    """A line for each problem; of very many the first."""
    lines = [f"{path}: {line(one)}" for one in bad.problems[:MOST_LINES]]
    if len(bad.problems) > MOST_LINES:
        lines.append(f"{path}: and {len(bad.problems) - MOST_LINES} more.")
    return Failure("\n".join([*lines, hint] if hint else lines))


def other_kind(data: bytes, *, csv: bool) -> str:
    """What a file that could not be read may be instead; empty when it looks like what it should be."""
    begins = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:4]
    if begins == b"PK\x03\x04":
        return "This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), and add --csv."
    looks_like_json = begins[:1] in (b"{", b"[")
    if csv and looks_like_json:
        return "This looks like JSON: leave out --csv."
    if not csv and data.strip() and not looks_like_json:
        return "If this is a spreadsheet in CSV, add --csv."
    return ""


def line(problem: Problem) -> str:
    params = dict(problem.params)
    params["expected"] = _expected(str(params.get("expected", "")), params)
    where = ", ".join(part for part in (problem.where, problem.field) if part)
    said = SAID[problem.code].format(**{"found": "something else", **params})
    return printable(f"{where}: {said}" if where else said)


def _expected(kind: str, params: dict[str, str | int]) -> str:
    """Words for a kind of value; a format has none but its own name."""
    plain = kind.removesuffix("_or_null")
    words = EXPECTED.get(plain, plain).format(**params)
    return f"null, or {words}" if plain != kind else words


def printable(text: str) -> str:
    """What somebody typed can hold anything; on a terminal it stays one line."""
    return "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in text)
