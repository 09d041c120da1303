"""Eight rounds of the same 160 neighbours: who is left out, and is it always the same people?"""

from collections import Counter
from dataclasses import replace

from benchmarks.matcher_people import people
from matching.neighbourhood import Neighbourhood
from matching.round import round_
from matching.settings import Settings

SIZE, ROUNDS = 160, 8


def fairness() -> None:
    print(f"{SIZE} people (sparse), {ROUNDS} rounds; groups of a round count as met, and end with it.")
    print("| waiting counts | placed in each round                    | never, of those who could be |")
    for name, settings in (("no", Settings(waited_round=0)), ("yes", Settings())):
        placed, never, could = rounds(settings)
        print(f"| {name:<14} | {' '.join(f'{one:4}' for one in placed)} | {never:4} of {could}", flush=True)


def rounds(settings: Settings) -> tuple[list[int], int, int]:
    neighbourhood, counts = people(SIZE, "sparse", 1), list[int]()
    times, could = Counter[str](), set[str]()
    for _ in range(ROUNDS):
        plan = round_(neighbourhood, settings)
        groups = [group.members for group in plan.groups]
        here = {one for group in groups for one in group}
        could |= {one for one, _ in plan.certificate or ()}
        counts.append(len(here))
        times.update(here)
        neighbourhood = _afterwards(neighbourhood, groups, here)
    return counts, sum(times[one] == 0 for one in could), len(could)


def _afterwards(
    neighbourhood: Neighbourhood, groups: list[tuple[str, ...]], placed: set[str]
) -> Neighbourhood:
    met = {(one, other, 0) for group in groups for one in group for other in group if one < other}
    earlier = {(one, other, ago + 1) for one, other, ago in neighbourhood.met}
    residents = (
        replace(one, rounds_waited=0 if one.id in placed else one.rounds_waited + 1)
        for one in neighbourhood.residents
    )
    return replace(neighbourhood, residents=tuple(residents), met=frozenset(met | earlier))
