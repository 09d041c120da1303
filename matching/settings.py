"""Every weight and size of the matcher, with the defaults of the model; values are milli-points."""

from dataclasses import dataclass, fields

from matching.errors import ErrorCode, MatchingError, refuse_negative


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    # What a suggestion is worth (`value.py`).
    placed: int = 1000
    waited_round: int = 1000
    waited_rounds_most: int = 6
    harmony: int = 1000
    one_way: int = 250
    joy: int = 400
    mix: int = 300
    distance: int = 200
    again: int = 400
    again_rounds: int = 4
    background: int = 200

    # What fits (`feasible.py`).
    group_least: int = 3
    group_most: int = 6
    newcomers_most: int = 2
    company_most: int = 5

    # How much is shown, and when somebody lives near (metres).
    reserves: int = 6
    near_m: int = 400

    # How hard we look: counts instead of clocks, so that a slow computer finds the same.
    shortlist: int = 12
    sets_per_resident: int = 200_000
    columns_most: int = 12_000_000

    def __post_init__(self) -> None:
        refuse_negative("settings", **{field.name: getattr(self, field.name) for field in fields(self)})
        if not 2 <= self.group_least <= self.group_most:
            raise MatchingError(
                ErrorCode.SIZES_OUT_OF_ORDER, group_least=self.group_least, group_most=self.group_most
            )


DEFAULTS = Settings()
