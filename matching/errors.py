"""What is wrong with a question or with the data, as a code and parameters; the words are made elsewhere."""

from enum import StrEnum


class ErrorCode(StrEnum):
    DUPLICATE_ID = "duplicate_id"
    FEATURE_TWICE = "feature_twice"
    MOST_OUT_OF_RANGE = "most_out_of_range"
    NEGATIVE = "negative"
    REACH_NOT_POSITIVE = "reach_not_positive"
    SIZES_OUT_OF_ORDER = "sizes_out_of_order"
    UNKNOWN_GROUP = "unknown_group"
    UNKNOWN_MEMBER = "unknown_member"
    UNKNOWN_RESIDENT = "unknown_resident"


class MatchingError(Exception):
    """A question that has no meaning; a question without an answer is never an error."""

    def __init__(self, code: ErrorCode, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return " ".join([self.code, *(f"{name}={value!r}" for name, value in sorted(self.params.items()))])


def refuse_negative(whose: str, **numbers: int) -> None:
    for field, number in numbers.items():
        if number < 0:
            raise MatchingError(ErrorCode.NEGATIVE, id=whose, field=field, value=number)


def refuse_no_reach(whose: str, reach_m: int) -> None:
    if reach_m <= 0:
        raise MatchingError(ErrorCode.REACH_NOT_POSITIVE, id=whose, reach_m=reach_m)
