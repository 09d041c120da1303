"""Says what is wrong with a setting and how to mend it, without ever showing a secret."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from dotenv import dotenv_values
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

ALIKE = 0.8  # of the letters: TELEGRAM_TOKEN is meant to be TELEGRAM_BOT_TOKEN, COMPOSE_FILE is not ours


def problems_in(error: ValidationError, model: type[BaseModel]) -> list[str]:
    lines = [_line(detail, model) for detail in error.errors()]
    return list(dict.fromkeys(lines))


def _line(detail: ErrorDetails, model: type[BaseModel]) -> str:
    name = str(detail["loc"][0])
    if detail["type"] == "value_error":
        return f"{name.upper()} {detail['ctx']['error']}"
    return f"{name.upper()} is not right: it must be {_must_be(name, model)}."


def _must_be(name: str, model: type[BaseModel]) -> str | None:
    fields = {(field.alias or own): field for own, field in model.model_fields.items()}
    return fields[name].description


def unknown_names(env_file: Path | None, known: Sequence[str]) -> list[str]:
    """A line for each name that is nearly one of ours: unknown names would change nothing, silently."""
    return list(_nearly(env_file, known)) if env_file and env_file.is_file() else []


def _nearly(env_file: Path, known: Sequence[str]) -> Iterator[str]:
    for name in dotenv_values(env_file):
        if name.upper() in known:
            continue
        for meant in get_close_matches(name.upper(), known, n=1, cutoff=ALIKE):
            yield f"{env_file} has {name}, which is not a setting. Did you mean {meant}?"
