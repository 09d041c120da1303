"""Says what is wrong with a setting and how to mend it, without ever showing a secret."""

import logging
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from dotenv import dotenv_values
from dotenv.parser import parse_stream
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

ALIKE = 0.8  # of the letters: TELEGRAM_TOKEN is meant to be TELEGRAM_BOT_TOKEN, COMPOSE_FILE is not ours
OF_CONTAINERS = ("COMPOSE_", "DOCKER_", "POSTGRES_")
"""Docker Compose reads the same file."""


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
    for line in _broken_lines(env_file):
        yield f"{env_file}, line {line} cannot be read: write NAME=value, without spaces in the name."
    for name in _names(env_file, known):
        if meant := _meant(name.upper(), known):
            yield f"{env_file} has {name}, which is not a setting. Did you mean {meant}?"


def names_without_effect(env_file: Path | None, known: Sequence[str]) -> list[str]:
    """A line for each other name: it may be for another program, or a setting that we do not have."""
    if not env_file or not env_file.is_file():
        return []
    found = [one for one in _names(env_file, known) if not one.upper().startswith(OF_CONTAINERS)]
    return [
        f"{env_file} has {name}, which is not a setting and changes nothing: see .env.example."
        for name in found
    ]


def _names(env_file: Path, known: Sequence[str]) -> list[str]:
    return [name for name in dotenv_values(env_file) if name.upper() not in known]


def _meant(name: str, known: Sequence[str]) -> str:
    """By its letters, or because all its words are in one of ours: BOT_TOKEN is TELEGRAM_BOT_TOKEN."""
    words = set(name.split("_"))
    same_words = [one for one in known if len(words) > 1 and words <= set(one.split("_"))]
    return next(iter([*get_close_matches(name, known, n=1, cutoff=ALIKE), *same_words]), "")


def _broken_lines(env_file: Path) -> list[int]:
    """By number: a line may hold a secret. The library tells the log of each, which we do better."""
    logging.getLogger("dotenv.main").setLevel(logging.ERROR)
    with env_file.open(encoding="utf-8") as stream:
        return [one.original.line for one in parse_stream(stream) if one.error]
