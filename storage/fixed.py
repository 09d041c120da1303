"""Statements that are built once: building one costs several times as much as asking it (decision 0130)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, wraps
from inspect import Parameter, signature
from typing import Any, Generic, ParamSpec, TypeVar

from sqlalchemy import bindparam
from sqlalchemy.sql.base import Executable

P = ParamSpec("P")
S_co = TypeVar("S_co", bound=Executable, covariant=True)

GIVEN = "given_"
"""Before the name of each value: SQLAlchemy keeps the names of columns for itself."""


@dataclass(frozen=True, slots=True)
class Asked(Generic[S_co]):
    """A statement, and the values it is asked with this time."""

    statement: S_co
    values: dict[str, Any]

    def setting(self, columns: Mapping[str, Any]) -> "Asked[S_co]":
        """An UPDATE without values of its own sets these."""
        return replace(self, values=self.values | dict(columns))


def fixed(build: Callable[P, S_co]) -> Callable[P, Asked[S_co]]:
    """Calls `build` once, with a place for each value; for each choice of keyword-only arguments once.

    So `build` may not look at its values, nor compare a column with one that may be None.
    """
    parameters = signature(build).parameters.values()
    places = [GIVEN + one.name for one in parameters if one.kind is not Parameter.KEYWORD_ONLY]
    from_places: Any = build

    built: Any = cache(lambda **form: from_places(*map(bindparam, places), **form))

    @wraps(build)
    def ask(*values: P.args, **form: P.kwargs) -> Asked[S_co]:
        return Asked(built(**form), dict(zip(places, values, strict=True)))

    return ask
