"""The columns of `plan.json`, row by row."""

from matching.interchange.figures import Flag, Number, Whole
from matching.interchange.kinds import Word
from matching.interchange.nested import Amounts, Ids, Maybe, Rows, Said
from matching.interchange.rows import Column, Columns

FORMAT = "burengroep.plan/1"
MOST_VALUE = 10**15
"""Milli-points: room for a thousand million people who waited long."""

_value = Whole(-MOST_VALUE, MOST_VALUE)


def _all_needed(**kinds: object) -> Columns:
    return tuple(Column(name, kind, needed=True) for name, kind in kinds.items())  # type: ignore[arg-type]


_amounts = Amounts(MOST_VALUE)
CERTIFICATES = ("certificate", "group_certificate", "supporter_certificate")
PLAN = (
    *_all_needed(
        groups=Rows(),
        unplaced=Rows(),
        value=_value,
        upper_bound=Maybe(Whole(most=MOST_VALUE)),
        ratio=Maybe(Number()),
        proved_optimal=Flag(),
        certificate=Maybe(_amounts),
        seconds=Number(),
        peak_mb=Number(),
        input_hash=Word(),
        settings_hash=Word(),
        plan_hash=Word(),
    ),
    # Only where a group may grow, a supporter is needed, or there is something to say of how it was found.
    Column("group_certificate", _amounts),
    Column("supporter_certificate", _amounts),
    Column("exact", Flag()),
    Column("stopped", Flag()),
)
GROUPS = _all_needed(
    members=Ids(),
    grows=Maybe(Word()),
    newcomers=Ids(),
    supporter=Maybe(Word()),
    day_part=Word(),
    activity=Word(),
    language=Word(),
    value=_value,
    gives_gets=Rows(),
    reasons=Rows(),
)
SHARES = _all_needed(member=Word(), gives=Rows(), gets=Rows())
GIVES = _all_needed(offer=Word(), to=Ids())
GETS = (Column("wish", Word(), needed=True), Column("from", Ids(), needed=True))
REASONS = _all_needed(code=Word(), params=Said())
UNPLACED = _all_needed(id=Word(), code=Word(), would_help=Rows())
HELP = _all_needed(question=Word(), answer=Word(), opens=Whole())
