"""What is wrong with a file: each row, field and expectation as data; the words are made elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class ProblemCode(StrEnum):
    WORKBOOK = "workbook"
    OTHER_FILE = "other_file"
    NOT_UTF8 = "not_utf8"
    EMPTY = "empty"
    NOT_JSON = "not_json"
    NOT_CSV = "not_csv"
    TOO_DEEP = "too_deep"
    WRONG_FORMAT = "wrong_format"
    NO_NAMES = "no_names"
    NO_NAME = "no_name"
    FIELD_TWICE = "field_twice"
    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_TABLE = "unknown_table"
    NO_TABLE = "no_table"
    MISSING = "missing"
    UNFIT = "unfit"
    TOO_MANY = "too_many"
    NOT_PARTED = "not_parted"
    MEANS_NOTHING = "means_nothing"
    FORMULA_FAILED = "formula_failed"
    THOUSANDS = "thousands"
    SHORTENED_NUMBER = "shortened_number"
    DUPLICATE_ID = "duplicate_id"
    UNKNOWN_MEMBER = "unknown_member"
    UNKNOWN_PERSON = "unknown_person"
    MORE_THAN_ONE = "more_than_one"
    UNKNOWN_STREET = "unknown_street"
    TWO_KINDS_OF_PLACE = "two_kinds_of_place"
    NOT_TWO = "not_two"
    SIZES_OUT_OF_ORDER = "sizes_out_of_order"


Params = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Problem:
    """`where` is a row ("residents 3 (joke)", "row 4"), `field` a column; both may be "" (the whole file)."""

    code: ProblemCode
    where: str = ""
    field: str = ""
    params: tuple[tuple[str, str | int], ...] = ()


class BadInput(Exception):
    """Everything that is wrong, in the order of the file."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems


def problem(code: ProblemCode, where: str = "", field: str = "", **params: str | int) -> Problem:
    return Problem(code, where, field, tuple(params.items()))


def refuse(code: ProblemCode, where: str = "", field: str = "", **params: str | int) -> BadInput:
    return BadInput(problem(code, where, field, **params))
