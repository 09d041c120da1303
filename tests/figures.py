"""Figures that a test found, for who reads the output: also when the tests run in several processes."""

from collections.abc import Iterator

import pytest


def none_of(request: pytest.FixtureRequest, what: str, tried: int) -> None:
    """0 in so many tries: with 95% certainty at most three in that number."""
    said = f"0 of {tried:,} {what} (with 95% certainty at most 3/{tried:,} = {3 / tried:.2g})"
    request.node.user_properties.append(("figure", said))


def found(passed: list[pytest.TestReport]) -> Iterator[str]:
    for report in passed:
        yield from (str(said) for name, said in report.user_properties if name == "figure")
