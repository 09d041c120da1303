"""Two trios far apart, people who are all alike, and what a group or a supporter needs to be written down."""

from dataclasses import replace

from matching.neighbourhood import Neighbourhood
from matching.packing.column_builder import Builder
from matching.packing.people_arrays import people_arrays
from matching.people import Group, Supporter
from matching.settings import DEFAULTS, Settings
from tests.matching.neighbours import circle, neighbour, some

HELPER = Supporter(
    id="s", x=0, y=0, reach_m=300, day_parts=some("tuesday morning"), languages=some("nl"), cap=2
)


def builder_of(neighbourhood: Neighbourhood, settings: Settings = DEFAULTS) -> Builder:
    return Builder(neighbourhood, people_arrays(neighbourhood, settings, 0), settings)


TRIO = circle("a", "b", "c")
OTHERS = tuple(replace(one, x=5000) for one in circle("d", "e", "f"))
ALIKE = [neighbour(f"r{at}", offers=some("soup"), wishes=some("soup")) for at in range(9)]
CLUB = Group(
    id="club", members=some(), x=0, y=0, day_parts=some("tuesday morning"), enjoys=some("walk"),
    languages=some("nl"), capacity=4,
)  # fmt: skip


def rows_of(builder: Builder, *names: str) -> list[int]:
    at = {one.id: place for place, one in enumerate(builder.arrays.residents)}
    return [at[name] for name in names]
