"""A plan as `plan.json` has it: in the types of JSON and the order of the format."""

from typing import Any

from matching.interchange import plan_columns as columns
from matching.interchange.json_text import written
from matching.interchange.plan_file import PlanFile
from matching.plan import Plan, PlannedGroup, Unplaced


def write_plan(file: PlanFile) -> str:
    return written(columns.FORMAT, plain_plan(file))


def plain_plan(file: PlanFile) -> dict[str, Any]:
    plan = file.plan
    return {
        "groups": [_plain_group(group) for group in plan.groups],
        "unplaced": [_plain_unplaced(one) for one in plan.unplaced],
        "value": plan.value,
        "upper_bound": plan.upper_bound,
        "ratio": file.ratio,
        "proved_optimal": file.proved_optimal,
        "certificate": None if plan.certificate is None else dict(plan.certificate),
        "seconds": file.seconds,
        "peak_mb": file.peak_mb,
        "input_hash": plan.input_hash,
        "settings_hash": plan.settings_hash,
        "plan_hash": file.plan_hash,
    } | _where_there_is_any(plan)


def _where_there_is_any(plan: Plan) -> dict[str, Any]:
    said = {
        "group_certificate": dict(plan.group_certificate),
        "supporter_certificate": dict(plan.supporter_certificate),
        "exact": plan.exact,
        "stopped": plan.stopped,
    }
    return {name: value for name, value in said.items() if value}


def _plain_group(group: PlannedGroup) -> dict[str, Any]:
    said = {column.name: getattr(group, column.name) for column in columns.GROUPS}
    shares = [
        {
            "member": share.member,
            "gives": [{"offer": what, "to": people} for what, people in share.gives],
            "gets": [{"wish": what, "from": people} for what, people in share.gets],
        }
        for share in group.gives_gets
    ]
    reasons = [{"code": reason.code.value, "params": dict(reason.params)} for reason in group.reasons]
    return {**said, "gives_gets": shares, "reasons": reasons}


def _plain_unplaced(one: Unplaced) -> dict[str, Any]:
    helps = [{"question": h.question, "answer": h.answer, "opens": h.opens} for h in one.would_help]
    return {"id": one.id, "code": one.code.value, "would_help": helps}
