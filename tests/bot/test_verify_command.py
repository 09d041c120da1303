"""`burengroep verify`: a plan that holds is said to hold; whatever was changed in it, it is refused."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main
from matching.interchange.people_file import write_people
from tests.bot.listed import HERE, changed, match, plan
from tests.matching.neighbours import some

pytestmark = pytest.mark.usefixtures("folder_with_people")


def spots(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in a document where a number, a text, a yes or a null stands."""
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for name, inner in pairs:
            yield from spots(inner, (*path, name))
    elif path[0] not in ("seconds", "peak_mb"):
        yield path


def other(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    return "left" if value != "left" else "f"


def test_a_plan_of_which_one_thing_was_changed_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    """Whatever it is: a value, a member, a reason, a number of the certificate, a hash."""
    assert match() == 0
    right = Path("plan.json").read_text("utf-8")
    places = list(spots(plan()))
    assert len(places) > 60
    for path in places:
        before: Any = plan()
        for step in path:
            before = before[step]
        changed(path, other(before))
        assert main(["verify", "plan.json", "people.json"]) in (1, 2), path
        Path("plan.json").write_text(right, "utf-8")
    assert "This is a bug" not in caplog.text


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("groups", 0, "value"), 1, "Joke, Piet, Şeyma: the value is not what it says."),
        (("groups", 0, "members"), ["Joke", "Piet", "left"], "Joke, Piet, left: cannot be"),
        (("groups", 0, "members"), ["Joke", "Piet", "zoë"], "Joke, Piet, zoë: names somebody who is not in"),
        (("groups", 0, "activity"), "chess", "Joke, Piet, Şeyma: the activity, day part or language"),
        (("groups", 0, "gives_gets", 0, "gives"), [], "Joke, Piet, Şeyma: who gives what to whom is not"),
        (("groups", 0, "reasons"), [], "Joke, Piet, Şeyma: the reasons are not those of this group."),
        (("certificate", "Joke"), 0, "Joke, Piet, Şeyma: the certificate does not hold"),
        (("upper_bound",), 1, "the plan: the upper bound is not the sum"),
        (("unplaced",), [], "left: is neither in a group nor among those left over"),
        (("plan_hash",), "0", "the plan: it was changed after it was made"),
        (("ratio",), 0.5, "the plan: the ratio is not the value divided by the upper bound."),
    ],
)  # fmt: skip
def test_what_does_not_hold_is_said_with_the_group(
    path: tuple[str | int, ...], value: object, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert match() == 0
    changed(path, value)
    assert main(["verify", "plan.json", "people.json"]) == 1
    assert f"WRONG {said}" in capsys.readouterr().out


def test_a_plan_does_not_hold_for_other_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert match() == 0
    apart = replace(HERE, never=some(("Joke", "Piet")))
    Path("people.json").write_text(write_people(apart), "utf-8")
    assert main(["verify", "plan.json", "people.json"]) == 1
    said = capsys.readouterr().out
    assert "the plan: it was made from another list of people" in said
    assert "Joke, Piet, Şeyma: cannot be" in said
