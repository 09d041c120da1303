"""Rounds of the same 200 neighbours who say yes by chance: who is left out, and for how long?

A group comes about when three say yes. Then it ends with the round (`reshuffling`), or it ends and its people
never meet again (`never again`), or it stays, meets every round and may grow (`growth`); with the same dice.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random

from benchmarks.matcher_people import people
from matching.neighbourhood import Neighbourhood
from matching.people import Group
from matching.plan import PlannedGroup
from matching.round import round_
from matching.settings import DEFAULTS, Settings

SIZE, SEED, YES = 200, 4, 0.75
SHOWN = (8, 20)
WAYS = ("reshuffling", "never again", "growth")
COLUMNS = (
    *("rounds", "groups", "waiting counts", "together in a round, mean", "in the last", "never together"),
    *("longest wait p50", "p90", "max"),
)


@dataclass(slots=True)
class World:
    """`now` is what the matcher sees; `waits` are the longest so far, in rounds, of each person."""

    way: str
    settings: Settings
    now: Neighbourhood
    together: list[int] = field(default_factory=list)
    waits: dict[str, int] = field(default_factory=dict)
    ever: set[str] = field(default_factory=set)

    def live_a_round(self, number: int) -> None:
        plan = round_(self.now, self.settings)
        agreed = [
            (one, [who for who in one.newcomers or one.members if says_yes(who, number)])
            for one in plan.groups
        ]
        met = self._stay(agreed) if self.way == "growth" else self._part(agreed)
        here = {one for group in met for one in group}
        self.together.append(len(here))
        self.ever |= here
        self._remember(met, here)

    def _part(self, agreed: Sequence[tuple[PlannedGroup, list[str]]]) -> list[Sequence[str]]:
        return [who for _, who in agreed if len(who) >= DEFAULTS.group_least]

    def _stay(self, agreed: Sequence[tuple[PlannedGroup, list[str]]]) -> list[Sequence[str]]:
        groups = {one.id: one for one in self.now.groups}
        for planned, who in agreed:
            if planned.grows is not None:
                old = groups[planned.grows]
                groups[old.id] = replace(old, members=old.members.union(who))
            elif len(who) >= DEFAULTS.group_least:
                groups[f"group {len(groups)}"] = self._new(f"group {len(groups)}", planned, who)
        self.now = replace(self.now, groups=tuple(groups.values()))
        return [sorted(one.members) for one in groups.values()]

    def _new(self, name: str, planned: PlannedGroup, who: list[str]) -> Group:
        """It keeps what it began with, and meets in the middle."""
        homes = [self.now.resident(one) for one in who]
        return Group(
            id=name,
            members=frozenset(who),
            x=sum(one.x for one in homes) // len(homes),
            y=sum(one.y for one in homes) // len(homes),
            day_parts=frozenset({planned.day_part}),
            enjoys=frozenset({planned.activity}),
            languages=frozenset({planned.language}),
        )

    def _remember(self, met: Sequence[Sequence[str]], here: set[str]) -> None:
        pairs = {(one, other) for group in met for one in group for other in group if one < other}
        earlier = {(one, other, ago + 1) for one, other, ago in self.now.met}
        residents = []
        for one in self.now.residents:
            waited = 0 if one.id in here else one.rounds_waited + 1
            self.waits[one.id] = max(self.waits.get(one.id, 0), waited)
            residents.append(replace(one, rounds_waited=waited))
        met_ever = frozenset({(*pair, 1) for pair in pairs} | earlier)
        never = self.now.never | pairs if self.way == "never again" else self.now.never
        self.now = replace(self.now, residents=tuple(residents), met=met_ever, never=never)

    def row(self, could: set[str]) -> str:
        waits = sorted(self.waits[one] for one in could)
        p50, p90 = (waits[min(len(waits) - 1, len(waits) * part // 100)] for part in (50, 90))
        counts = "yes" if self.settings.waited_round else "no"
        mean = sum(self.together) / len(self.together)
        shown = f"{mean:.0f} | {self.together[-1]} | {len(could - self.ever)} of {len(could)}"
        return f"| {len(self.together)} | {self.way} | {counts} | {shown} | {p50} | {p90} | {waits[-1]} |"


def says_yes(who: str, number: int) -> bool:
    return Random(f"{who} in round {number}").random() < YES


def fairness(ways: Sequence[str] = WAYS) -> None:
    residents = people(SIZE, "sparse", SEED).residents
    begin = Neighbourhood(residents=tuple(replace(one, rounds_waited=0) for one in residents))
    could = {one for one, _ in round_(begin).certificate or ()}
    print(f"{SIZE} people (few answers), {len(could)} of them in at least one possible group;")
    print(f"everybody says yes with a chance of {YES:.0%} each time.\n")
    print(f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|", flush=True)
    worlds = [World(way, Settings(waited_round=weight), begin) for way in ways for weight in (0, 1000)]
    for number in range(1, max(SHOWN) + 1):
        for world in worlds:
            world.live_a_round(number)
            print(f"\rround {number}: {world.way} ", end="", file=sys.stderr, flush=True)
        if number in SHOWN:
            print("\r", end="", file=sys.stderr)
            print("\n".join(world.row(could) for world in worlds), flush=True)
