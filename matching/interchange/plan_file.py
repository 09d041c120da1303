"""`plan.json` and a plan: written with how long it took, and read back without believing any of it."""

from dataclasses import dataclass
from typing import Any

from matching.exchange import Gift
from matching.interchange import plan_columns as columns
from matching.interchange.json_text import parsed
from matching.interchange.problems import ProblemCode
from matching.interchange.rows import Columns, Reading, Row
from matching.plan import Help, Plan, PlannedGroup, Share, Unplaced, UnplacedCode
from matching.reasons import ALLOWED, Reason, ReasonCode


@dataclass(frozen=True, slots=True)
class PlanFile:
    """`seconds` of wall time and `peak_mb` of memory; the last three are what the file claims."""

    plan: Plan
    seconds: float
    peak_mb: float
    ratio: float | None
    proved_optimal: bool
    plan_hash: str


def plan_file(plan: Plan, seconds: float, peak_mb: float) -> PlanFile:
    return PlanFile(plan, seconds, peak_mb, as_number(plan), plan.proved_optimal, plan.plan_hash)


def as_number(plan: Plan) -> float | None:
    """The ratio with six decimals, rounded down: never better than it is."""
    return None if plan.ratio is None else int(plan.ratio * 1_000_000) / 1_000_000


def read_plan(data: bytes) -> PlanFile:
    """Raises `BadInput`; whether the plan can be is a question for who knows the neighbourhood."""
    return plan_of(parsed(data, columns.FORMAT))


def plan_of(document: Row) -> PlanFile:
    reading = Reading()
    said = reading.row(document, columns.PLAN)
    if said is None:
        reading.done()
        raise AssertionError("a row without values has a problem")
    groups = tuple(
        _group(reading, row, one) for row, one in _inner(reading, "groups", said["groups"], columns.GROUPS)
    )
    unplaced = tuple(
        _unplaced(reading, row, one)
        for row, one in _inner(reading, "unplaced", said["unplaced"], columns.UNPLACED)
    )
    reading.done()
    plan = Plan(
        groups=groups,
        unplaced=unplaced,
        value=said["value"],
        upper_bound=said["upper_bound"],
        certificate=None if said["certificate"] is None else _pairs(said["certificate"]),
        group_certificate=_pairs(said.get("group_certificate", {})),
        supporter_certificate=_pairs(said.get("supporter_certificate", {})),
        exact=said.get("exact", False),
        stopped=said.get("stopped", False),
        input_hash=said["input_hash"],
        settings_hash=said["settings_hash"],
    )
    claims = (said["ratio"], said["proved_optimal"], said["plan_hash"])
    return PlanFile(plan, said["seconds"], said["peak_mb"], *claims)


def _pairs(amounts: dict[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(amounts.items()))


def _inner(
    reading: Reading, where: str, rows: list[dict[str, Any]], of: Columns
) -> list[tuple[Row, dict[str, Any]]]:
    return reading.rows([Row(f"{where} {at}", one) for at, one in enumerate(rows, start=1)], of)


def _group(reading: Reading, row: Row, said: dict[str, Any]) -> PlannedGroup:
    shares = _inner(reading, f"{row.where}, gives_gets", said.pop("gives_gets"), columns.SHARES)
    reasons = _inner(reading, f"{row.where}, reasons", said.pop("reasons"), columns.REASONS)
    return PlannedGroup(
        **said,
        gives_gets=tuple(_share(reading, where, one) for where, one in shares),
        reasons=tuple(found for where, one in reasons if (found := _reason(reading, where, one))),
    )


def _share(reading: Reading, row: Row, said: dict[str, Any]) -> Share:
    gives = _inner(reading, f"{row.where}, gives", said["gives"], columns.GIVES)
    gets = _inner(reading, f"{row.where}, gets", said["gets"], columns.GETS)
    return Share(
        said["member"],
        tuple(Gift(one["offer"], one["to"]) for _, one in gives),
        tuple(Gift(one["wish"], one["from"]) for _, one in gets),
    )


def _reason(reading: Reading, row: Row, said: dict[str, Any]) -> Reason | None:
    """None when it is not on the allow-list: a file cannot make us say anything else."""
    code, params = said["code"], said["params"]
    if code not in set(ReasonCode) or set(params) != set(ALLOWED[ReasonCode(code)]):
        reading.note(ProblemCode.UNFIT, row, "code", expected="reason", found=code)
        return None
    allowed = ReasonCode(code)
    return Reason(allowed, tuple((name, params[name]) for name in ALLOWED[allowed]))


def _unplaced(reading: Reading, row: Row, said: dict[str, Any]) -> Unplaced:
    helps = _inner(reading, f"{row.where}, would_help", said["would_help"], columns.HELP)
    code = UnplacedCode.NOT_THIS_ROUND
    if said["code"] in set(UnplacedCode):
        code = UnplacedCode(said["code"])
    else:
        reading.note(ProblemCode.UNFIT, row, "code", expected="unplaced", found=said["code"])
    return Unplaced(said["id"], code, tuple(Help(**one) for _, one in helps))
