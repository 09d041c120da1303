"""A street that lives: small people who press, type, stay away, rest, leave and are erased, at random.

The real bot over HTTP, on the virtual clock. What somebody did is kept as `Step`s, so that a life can be
lived again with fewer of them.
"""

from collections.abc import Sequence
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
from tests.street.step import HOURS, Step, do
from tests.town import Talk, Town

RESIDENTS = ("Martin", "Joke", "Piet", "Samira", "Fatima")
BY_PHONE = "Riek"
TEAM = "Nadia"
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


def moment(town_began: datetime, day: int, hour: str) -> str:
    return f"{(town_began + timedelta(days=day)).date().isoformat()} {hour}"


async def live(found: Gathering, random: Random, days: int, steps: list[Step]) -> None:
    """Each of them does something now and then; what they did is added to `steps`, also when it breaks."""
    began = found.town.now
    for day, hour in product(range(1, days + 1), HOURS):
        await skip_to(found.town, moment(began, day, hour))
        for who in (*RESIDENTS, TEAM):
            text, pressed = _thinks_of(found.talk(who), random, who)
            if text:
                steps.append(Step(len(steps), day, hour, who, text, pressed))
                await do(found.talk(who), steps[-1])


def _thinks_of(talk: Talk, random: Random, who: str) -> tuple[str, bool]:
    """What they type or press; mostly nothing."""
    if random.random() < 0.6:
        return "", False
    labels = [one.label for one in talk.phone.all_buttons() if not one.label.startswith(NEVER)]
    if labels and random.random() < 0.8:
        return random.choice(labels[:12]), True
    words = RARELY if random.random() < 0.01 and who != TEAM else TYPED
    return random.choice(words), False


async def live_again(found: Gathering, steps: Sequence[Step]) -> None:
    """The same once more, as far as it can still be done, to the end of its last day."""
    began, last = found.town.now, (0, "")
    for step in steps:
        if (step.day, step.hour) != last:
            last = (step.day, step.hour)
            await skip_to(found.town, moment(began, *last))
        await do(found.talk(step.who), step)
    await skip_to(found.town, moment(began, last[0] + 1, HOURS[0]))
