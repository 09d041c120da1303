"""Statements that are built once: building one costs several times as much as asking it (decision 0130)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, wraps
from inspect import signature
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
    """Calls `build` once, with a place for each value.

    So `build` may not look at its values, nor compare a column with one that may be None.
    """
    places = [GIVEN + name for name in signature(build).parameters]
    from_places: Any = build

    @cache
    def built() -> Any:
        return from_places(*map(bindparam, places))

    @wraps(build)
    def ask(*values: P.args, **_: P.kwargs) -> Asked[S_co]:
        return Asked(built(), dict(zip(places, values, strict=True)))

    return ask
