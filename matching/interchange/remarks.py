"""What is odd in a list and yet read: said to whoever keeps it, row and field, beside the plan."""

from dataclasses import dataclass
from enum import StrEnum


class RemarkCode(StrEnum):
    SAME_BUT_FOR_CAPITALS = "same_but_for_capitals"
    LIKE_ANOTHER_WORD = "like_another_word"
    ONLY_WHOLE_DAY = "only_whole_day"
    MADE_A_DATE = "made_a_date"
    NO_DISTANCES = "no_distances"
    FAR_FROM_OTHERS = "far_from_others"
    HOUSE_NUMBER = "house_number"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Remark:
    """`where` and `field` as in `Problem`; `params` hold what stood there, in words of the file itself."""

    code: RemarkCode
    where: str = ""
    field: str = ""
    params: tuple[tuple[str, str], ...] = ()


def remark(code: RemarkCode, where: str = "", field: str = "", **params: str) -> Remark:
    return Remark(code, where, field, tuple(params.items()))
