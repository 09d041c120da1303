"""The columns of `people.json`, and of the same lists in a spreadsheet."""

from dataclasses import fields

from matching.interchange.day_parts import DayParts
from matching.interchange.figures import MOST, Flag, Metres, Whole
from matching.interchange.kinds import Pairs, Word, Words
from matching.interchange.places import Degrees, LatLon
from matching.interchange.rows import Column, Columns
from matching.settings import Settings

FORMAT = "burengroep.match/1"
MOST_IN_GROUP = 1000
MOST_ROUNDS = 1_000_000

_id = Column("id", Word(), needed=True)
_place = (Column("x", Metres(-MOST)), Column("y", Metres(-MOST)))
_reach = Column("reach_m", Metres(1))
_common = (Column("day_parts", DayParts()), Column("languages", Words()))

RESIDENTS: Columns = (
    _id,
    *_place,
    _reach,
    Column("day_parts", DayParts()),
    Column("enjoys", Words()),
    Column("offers", Words()),
    Column("wishes", Words()),
    Column("languages", Words()),
    Column("mix", Pairs()),
    Column("rounds_waited", Whole(most=MOST_ROUNDS)),
    Column("asks_background", Words()),
    Column("also_new", Flag()),
)
SUPPORTERS: Columns = (
    _id,
    *_place,
    _reach,
    *_common,
    Column("cap", Whole(most=MOST_ROUNDS)),
    Column("background", Words()),
)
GROUPS: Columns = (
    _id,
    Column("members", Words(MOST_IN_GROUP), needed=True),
    *_place,
    *_common,
    Column("enjoys", Words()),
    Column("capacity", Whole(most=MOST_IN_GROUP)),
)
_two = (Column("one", Word(), needed=True), Column("other", Word(), needed=True))
NEVER: Columns = _two
MET: Columns = (*_two, Column("rounds_ago", Whole(most=MOST_ROUNDS), needed=True))
SETTINGS: Columns = tuple(Column(field.name, Whole()) for field in fields(Settings))

TABLES: dict[str, Columns] = {
    "residents": RESIDENTS,
    "never": NEVER,
    "met": MET,
    "supporters": SUPPORTERS,
    "groups": GROUPS,
    "settings": SETTINGS,
}

_IN_WORDS: Columns = (
    Column("street", Word()),
    Column("place", LatLon()),
    Column("lat", Degrees(90)),
    Column("lon", Degrees(180)),
)
"""Other ways to say where somebody is: read, and turned into `x` and `y`."""
READ: dict[str, Columns] = {
    name: (*columns, *_IN_WORDS) if name in ("residents", "supporters", "groups") else columns
    for name, columns in TABLES.items()
}
"""What may stand in a file; `TABLES` is what we write."""
