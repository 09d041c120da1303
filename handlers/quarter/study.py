"""The figures as a file for an outside study: one coordinator asks and says why, a second one agrees."""

from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum

from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.notices.registry import See, notice
from handlers.permission.people_counted import people_range
from handlers.permission.permissions import COORDINATOR
from handlers.quarter.actions import MOST_BACK
from handlers.quarter.figures import quarter_before, span
from handlers.texts.message import Attachment, Button, Message, word
from matching.interchange.defused import defused
from storage import neighbourhoods, people, roles
from storage.measures import Measures, Ring, measured
from storage.tables.activity import Origin
from storage.tables.local_choice import FourO
from storage.tables.person import CameBy, RoleName

LASTS = timedelta(days=7)
"""After that the yes of the second one counts no more, and it is asked anew."""
ONLY = frozenset({RoleName.COORDINATOR})


class Why(StrEnum):
    RESEARCH = "research"
    MUNICIPALITY = "municipality"
    LEARNING = "learning"


@action(may=COORDINATOR)
async def begin_study(turn: Turn, *, back: int) -> None:
    if not 0 <= back <= MOST_BACK:
        raise Stale
    year, number = quarter_before(turn.today, back)
    which = {"neighbourhood": turn.here.id, "year": year, "number": number}
    reasons = [Button(f"study-why.{why}", "ask_for_study", which | {"why": why.value}) for why in Why]
    await turn.say("study-why", *reasons, number=number, year=str(year))


@action(may=COORDINATOR)
async def ask_for_study(turn: Turn, *, neighbourhood: int, year: int, number: int, why: str) -> None:
    """Nothing is made yet. Without a second coordinator there is nobody who can agree."""
    others = [
        one
        for one in await roles.holders(turn.work, neighbourhood, RoleName.COORDINATOR)
        if one != turn.me.id
    ]
    if not others:
        raise Refusal("study-alone")
    for one in others:
        await turn.notify(
            one,
            "study_asked",
            key=f"{neighbourhood}:{year}:{number}:{turn.me.id}:{turn.now.isoformat()}",
            expires=turn.now + LASTS,
            neighbourhood=neighbourhood,
            year=year,
            number=number,
            by=turn.me.id,
            why=Why(why).value,
        )
    await turn.note(f"study_asked_{why}")
    await turn.say("study-asked")


@notice(purpose=None, uncertain="again", by_call=False, held_by=ONLY)
async def study_asked(
    look: See, *, neighbourhood: int, year: int, number: int, by: int, why: str
) -> Message | None:
    who = await people.find(look.work, by)
    where = await neighbourhoods.get(look.work, neighbourhood)
    if who is None or by not in await roles.holders(look.work, neighbourhood, RoleName.COORDINATOR):
        return None
    which = {"neighbourhood": neighbourhood, "year": year, "number": number, "person": by}
    yes = Button("study-asked-you.yes", "agree_to_study", which, lasts=LASTS)
    no = Button("study-asked-you.no", "refuse_study", which, lasts=LASTS)
    shown = {
        "name": who.call_name,
        "neighbourhood": where.name,
        "number": number,
        "year": str(year),
        "why": word(f"study-reason.{Why(why)}"),
    }
    return Message("study-asked-you", shown, (yes, no))


@action(may=COORDINATOR)
async def agree_to_study(turn: Turn, *, neighbourhood: int, year: int, number: int, person: int) -> None:
    """Both must coordinate still: who asked, and whoever presses here."""
    await _asks_still(turn, neighbourhood, person)
    key = f"{neighbourhood}:{year}:{number}:{turn.now.isoformat()}"
    about = {"neighbourhood": neighbourhood, "year": year, "number": number}
    await turn.notify(person, "study_ready", key=key, expires=turn.now + LASTS, **about)
    await turn.note("study_agreed", person_id=person)
    await turn.say("study-agreed", name=(await people.get(turn.work, person)).call_name)


@action(may=COORDINATOR)
async def refuse_study(turn: Turn, *, neighbourhood: int, year: int, number: int, person: int) -> None:
    await _asks_still(turn, neighbourhood, person)
    await turn.notify(person, "study_refused", key=f"{neighbourhood}:{year}:{number}:{turn.now.isoformat()}")
    await turn.say("study-not-made")


async def _asks_still(turn: Turn, neighbourhood: int, person: int) -> None:
    if person == turn.me.id:
        raise Refusal
    if person not in await roles.holders(turn.work, neighbourhood, RoleName.COORDINATOR):
        raise Refusal("study-who-asked-left")


@notice(purpose=None, uncertain="again", by_call=False, held_by=ONLY)
async def study_ready(look: See, *, neighbourhood: int, year: int, number: int) -> Message | None:
    where = await neighbourhoods.get(look.work, neighbourhood)
    found = await measured(look.work, neighbourhood, *span(where, year, number))
    rows = [
        ["measure", "value"],
        ["neighbourhood", where.name],
        ["quarter", f"{year} Q{number}"],
        *raw(found),
    ]
    text = "".join(",".join(_cell(one) for one in row) + "\n" for row in rows)
    file = Attachment("document", "text_file", {"name": f"cijfers-{year}-{number}.csv", "text": text})
    return Message("study-ready", {"number": number, "year": str(year)}, attachment=file)


@notice(purpose=None, uncertain="again", by_call=False, held_by=ONLY)
async def study_refused(_look: See) -> Message | None:
    return Message("study-refused")


def raw(found: Measures) -> Iterator[list[str]]:
    """Things as they were counted; people only in fives, as everywhere (decision 0047)."""
    yield ["activities", str(found.activities)]
    yield ["exchanges", str(found.exchanges)]
    for kind in FourO:
        yield [f"kind_{kind}", str(found.kinds.get(kind, 0))]
    for origin in Origin:
        yield [f"origin_{origin}", str(found.origins.get(origin, 0))]
    yield ["people_there", people_range(found.people)]
    yield ["people_first_time", people_range(found.first_time)]
    for ring in Ring:
        yield [f"people_{ring}", people_range(found.rings.get(ring, 0))]
    for way in CameBy:
        yield [f"people_by_{way}", people_range(found.ways.get(way, 0))]
    yield ["people_helped", people_range(found.helped)]
    yield ["people_helped_and_gave", people_range(found.gave_too)]
    yield ["people_came_again", people_range(found.again)]
    yield ["people_on_their_own_feet", people_range(found.own_feet)]
    yield ["team_full", people_range(found.full)]
    yield ["team_thanked", people_range(found.thanked)]
    yield ["signals", str(found.signals)]
    yield ["signals_seen_in_time", str(found.in_time)]


def _cell(said: str) -> str:
    """Nothing that a sheet would run as a formula."""
    return '"' + defused(said).replace('"', '""') + '"'
