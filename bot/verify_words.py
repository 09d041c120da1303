"""What does not hold in a plan, in one line: which group or who, and what."""

from handlers.texts.speaker import Speaker
from matching.flaws import Flaw
from matching.interchange.claims import Untrue
from matching.interchange.plan_file import PlanFile


def line(say: Speaker, wrong: Flaw | Untrue) -> str:
    whom = ", ".join(wrong.ids) or say.text("verify-wrong.plan")
    what = say.text(f"verify-wrong.{wrong.code.replace('_', '-')}")
    return say.text("verify-wrong.line", whom=whom, what=what)


def all_is_right(say: Speaker, file: PlanFile) -> list[str]:
    said = [
        say.text("verify-right.groups", count=len(file.plan.groups)),
        say.text("verify-right.shares"),
        say.text("verify-right.packing"),
        _proof(say, file),
    ]
    return [say.text("verify-right.line", what=one) for one in said]


def _proof(say: Speaker, file: PlanFile) -> str:
    plan = file.plan
    if plan.certificate is None:
        return say.text("verify-right.no-proof")
    said = say.text("verify-right.proof", most=str(plan.upper_bound))
    if plan.exact and plan.value != plan.upper_bound:
        said += " " + say.text("verify-right.searched")
    return said
