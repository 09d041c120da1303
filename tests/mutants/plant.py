"""Puts a fault into functions that are loaded already: their code is changed, and nothing on the disk.

What runs while a module is loaded (tables of constants, defaults) stays as it was: those have planted faults.
"""

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FunctionType

from libcst import ensure_type, Module
from mutmut.mutation.file_mutation import create_mutations

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Mutant:
    """`name`: file and number. `source`: the whole file with the fault."""

    name: str
    file: str
    source: str

    def shown(self) -> str:
        """What became of what, in lines of the file."""
        before = (ROOT / self.file).read_text("utf-8").splitlines()
        after = self.source.splitlines()
        changed = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]][:1]
        return f"{self.name}: " + " -> ".join(one.strip() for pair in changed for one in pair)


def mutants_of(file: str) -> Iterator[Mutant]:
    """By the kinds of faults that mutmut knows; only those in the code of functions."""
    source = (ROOT / file).read_text("utf-8")
    before = _functions_in(file, source)
    module, found, _, _ = create_mutations(file, source)
    inside = [one for one in found if one.contained_by_top_level_function is not None]
    for number, one in enumerate(inside):
        changed = ensure_type(module.deep_replace(one.original_node, one.mutated_node), Module)
        if _functions_in(file, changed.code) != before:
            yield Mutant(f"{file}:{number}", file, changed.code)


def plant(mutant: Mutant) -> int:
    """In how many functions the code was changed."""
    path = str(ROOT / mutant.file)
    before = _functions_in(mutant.file, (ROOT / mutant.file).read_text("utf-8"))
    after = _functions_in(mutant.file, mutant.source)
    new = {name: code for name, code in after.items() if code != before.get(name)}
    planted = 0
    gc.unfreeze()  # what the suite put out of sight
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and one.__code__.co_filename == path:
            code = new.get(one.__code__.co_qualname)
            if code is not None and len(code.co_freevars) == len(one.__code__.co_freevars):
                one.__code__ = code
                planted += 1
    return planted


def _functions_in(file: str, source: str) -> dict[str, CodeType]:
    return _functions(compile(source, str(ROOT / file), "exec"))


def _functions(code: CodeType) -> dict[str, CodeType]:
    found = {}
    for one in code.co_consts:
        if isinstance(one, CodeType):
            found[one.co_qualname] = one
            found |= _functions(one)
    return found
