"""The rooms of handlers as the code has them: how large each is, and which others it uses."""

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS_CONTRACT = "Rooms of handlers"
"""So begins the name of the contract of layers in pyproject.toml."""


@dataclass(frozen=True)
class Room:
    """A folder, or a file that stands alone. `uses`: rooms whose names it imports."""

    name: str
    files: int
    lines: int
    uses: frozenset[str]


def rooms_of(house: Path) -> list[Room]:
    """`house`: a folder `handlers`. From the top down, as its contract says; without one, by name."""
    found = {path.stem if path.is_file() else path.name for path in house.iterdir() if _is_room(path)}
    order = [name for name in _order(house.parent / "pyproject.toml") if name in found]
    return [_room(house, name) for name in [*order, *sorted(found.difference(order))]]


def both_ways(rooms: list[Room]) -> list[tuple[str, str]]:
    """Pairs of rooms that use each other: one cannot be understood without the other."""
    uses = {room.name: room.uses for room in rooms}
    return [(one, other) for one in uses for other in uses[one] if one < other and one in uses[other]]


def upwards(rooms: list[Room]) -> list[tuple[str, str]]:
    """Which room uses one that stands above it."""
    above = {room.name: {one.name for one in rooms[:place]} for place, room in enumerate(rooms)}
    return [(room.name, other) for room in rooms for other in sorted(room.uses & above[room.name])]


def _is_room(path: Path) -> bool:
    if path.is_file():
        return path.suffix == ".py" and path.stem != "__init__"
    return any(path.rglob("*.py"))


def _order(settings: Path) -> list[str]:
    """Rooms that stand beside each other are named in one line of the contract."""
    if not settings.exists():
        return []
    contracts = (
        tomllib.loads(settings.read_text("utf-8"))["tool"].get("importlinter", {}).get("contracts", [])
    )
    layers = [one["layers"] for one in contracts if one["name"].startswith(ROOMS_CONTRACT)]
    return [name.strip() for layer in (layers[0] if layers else []) for name in layer.split("|")]


def _room(house: Path, name: str) -> Room:
    folder = house / name
    files = sorted(folder.rglob("*.py")) if folder.is_dir() else [folder.with_suffix(".py")]
    texts = [file.read_text("utf-8") for file in files]
    used = {room for text in texts for room in _imported(text)}
    return Room(name, len(files), sum(len(text.splitlines()) for text in texts), frozenset(used - {name}))


def _imported(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        yield from (name.split(".")[1] for name in _names(node) if name.startswith("handlers."))


def _names(node: ast.AST) -> list[str]:
    """What an import brings, by its whole name."""
    if isinstance(node, ast.Import):
        return [one.name for one in node.names]
    if isinstance(node, ast.ImportFrom):
        return [f"{node.module}.{one.name}" for one in node.names]
    return []
