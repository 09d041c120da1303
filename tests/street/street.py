"""A street that lives: small people who press, type, stay away, rest, leave and are erased, at random.

The real bot over HTTP, on the virtual clock. What somebody did is kept as `Step`s, so that a life can be
lived again with fewer of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import product
from random import Random

from handlers.activity.weekly import begin_weekly
from storage import activities, attendance, groups
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.group import GroupPhase, MembershipState, Via
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.stories.group.gathering import Gathering
from tests.town import Talk, Town

RESIDENTS = ("Martin", "Joke", "Piet", "Samira", "Fatima")
BY_PHONE = "Riek"
TEAM = "Nadia"
HOURS = ("09:30", "12:30", "16:30", "19:00")
TYPED = (
    "groep",
    "samen koken",
    "/meehelpen",
    "/bekenden",
    "/kijk",
    "/kaart",
    "ik kan niet",
    "hoi",
    "/pauze",
    "/wandelingen",
    "een heel lang verhaal " * 40,
)
RARELY = ("/vergeetmij", "/stop")
NEVER = ("👤",)
"""Nobody calls for a human all day: that is another story."""


@dataclass(frozen=True, slots=True)
class Step:
    """`day` and `hour`: when; `text` is typed, or the button with these words is pressed."""

    day: int
    hour: int
    who: str
    text: str
    pressed: bool

    def __str__(self) -> str:
        does = "presses" if self.pressed else "types"
        return f"day {self.day}, {HOURS[self.hour]}: {self.who} {does} {self.text[:40]!r}"


async def begin(town: Town) -> Gathering:
    """A weekly walk of a group of five, one of them without Telegram, and one who lives beside it."""
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, TEAM, role=RoleName.CONNECTOR)
    people = {TEAM: nadia}
    for name in RESIDENTS:
        people[name] = await town.neighbours.add(where, name, known_by=nadia, offers=("groceries",))
    people[BY_PHONE] = await town.neighbours.add(
        where, BY_PHONE, known_by=nadia, phone_number="020 111 22 33"
    )
    members = [people[name] for name in (*RESIDENTS[:4], BY_PHONE)]
    walk = await activity_on(town, where, "2027-03-02 10:30", coming=tuple(members), host=nadia)
    async with town.database.work() as work:
        made = await groups.begin(
            work, where.id, town.now, phase=GroupPhase.MEETING, supporter_id=nadia.id, name="De Stappers"
        )
        for one in members:
            await groups.put(work, made.id, one.id, MembershipState.MEMBER, town.now, via=Via.FOUNDER)
        for there in await attendance.coming(work, walk.id):
            await attendance.change(work, there.id, state=AttendanceState.PRESENT)
        await activities.change(work, walk.id, state=ActivityState.HAPPENED, group_id=made.id)
        told = await activities.get(work, walk.id)
        await begin_weekly(work, town.now, told, [one.id for one in members])
    await town.settle()
    return Gathering(town, where, people)


def moment(town_began: datetime, day: int, hour: int) -> str:
    return f"{(town_began + timedelta(days=day)).date().isoformat()} {HOURS[hour]}"


async def live(found: Gathering, random: Random, days: int) -> list[Step]:
    """Each of them does something now and then; what they did."""
    steps: list[Step] = []
    began = found.town.now
    for day, hour in product(range(1, days + 1), range(len(HOURS))):
        await skip_to(found.town, moment(began, day, hour))
        for who in (*RESIDENTS, TEAM):
            step = _thinks_of(found.talk(who), random, day, hour, who)
            if step is not None and await do(found, step):
                steps.append(step)
    return steps


def _thinks_of(talk: Talk, random: Random, day: int, hour: int, who: str) -> Step | None:
    if random.random() < 0.6:
        return None
    labels = [one.label for one in talk.phone.all_buttons() if not one.label.startswith(NEVER)]
    if labels and random.random() < 0.8:
        return Step(day, hour, who, random.choice(labels[:12]), pressed=True)
    words = RARELY if random.random() < 0.01 and who != TEAM else TYPED
    return Step(day, hour, who, random.choice(words), pressed=False)


async def live_again(found: Gathering, steps: Sequence[Step]) -> None:
    """The same once more, as far as it can still be done."""
    began, last = found.town.now, (0, -1)
    for step in steps:
        if (step.day, step.hour) != last:
            last = (step.day, step.hour)
            await skip_to(found.town, moment(began, *last))
        await do(found, step)
    await skip_to(found.town, moment(began, last[0] + 1, 0))


async def do(found: Gathering, step: Step) -> bool:
    """False where the button is not there any more."""
    talk = found.talk(step.who)
    if not step.pressed:
        await talk.says(step.text)
        return True
    if step.text not in [one.label for one in talk.phone.all_buttons()]:
        return False
    await talk.presses(step.text)
    return True
