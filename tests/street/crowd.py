"""Sixty people for half a year: residents, callers, connectors and a coordinator, each with habits of their own.

Everybody looks at their phone now and then, answers what is new or leaves it, types odd things, stays away,
rests, and a few leave. Weekly things that some of them begin with are where groups may come from.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from bot.playground.phone import inline_buttons
from handlers.activity.weekly import begin_weekly
from storage import activities, attendance, contact_routes
from storage.people import Person
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.stories.group.gathering import Gathering
from tests.town import Talk, Town

MANY = 60
NAMES = (
    "Aad Ank Arie Bep Bram Cor Dina Daan Els Emre Fien Fred Gea Gijs Hans Hilde Ida Ivo Jaap Jet Kees Kim Leo Lies "
    "Loes Maud Mies Mo Nel Nico Omar Ot Paul Petra Pim Puck Rens Rita Roel Roos Saar Sami Sjaak Teun Tina Toos Vera "
    "Wim Wil Yara Youp Zoe Zus"
).split()
WITHOUT_PHONE = ("Riek", "Truus", "Dirk", "Greet")
CALLERS = ("Joke", "Samira")
CONNECTORS = ("Nadia", "Karim")
COORDINATOR = "Ineke"
WEEKLY = (
    ("walk", "10:30", 1, "Nadia"),
    ("coffee", "14:00", 2, "Karim"),
    ("eating", "17:30", 4, "Nadia"),
    ("games", "15:00", 3, "Karim"),
    ("garden", "11:00", 5, "Nadia"),
)
"""What it is, when, days after Monday, and who leads it."""
LOOKS = ("10:15", "18:15")
TYPED = (
    "groep",
    "samen koken",
    "/kijk",
    "/kaart",
    "ik kan niet",
    "hoi",
    "/wandelingen",
    "/bellen",
    "een wandeling morgen",
)
RARELY = ("/pauze", "/stop", "/vergeetmij")
DONE, MOST_KEYS = "✅ Klaar", 8
MENU = ("🌳 Iets samen doen", "📅 Activiteiten", "🙂 Mijn kaart")
NEVER = ("👤", "🛑", "🔊", "❓", "🖼️", "🌍", "↩️", "➡️")


@dataclass(slots=True)
class Habit:
    """How often somebody looks, and how much of what they see they answer."""

    looks: float
    answers: float
    seen: int = 0


@dataclass(slots=True)
class Crowd:
    found: Gathering
    random: Random
    habits: dict[str, Habit] = field(default_factory=dict)
    acts: int = 0

    @property
    def town(self) -> Town:
        return self.found.town

    def talks(self) -> Iterator[tuple[str, Talk]]:
        for name in self.habits:
            yield name, self.found.talk(name)


def _a_habit(random: Random, name: str) -> Habit:
    if name in (*CALLERS, *CONNECTORS, COORDINATOR):
        return Habit(0.9, 0.9)
    return Habit(random.choice((0.15, 0.4, 0.8)), random.choice((0.3, 0.6, 0.9)))


async def begin(town: Town, random: Random) -> Crowd:
    """Everybody is known and agreed to all; five weekly things with six to nine people each."""
    where = await town.neighbours.opens()
    people: dict[str, Person] = {}
    people[COORDINATOR] = await town.neighbours.add(where, COORDINATOR, role=RoleName.COORDINATOR)
    for name in CONNECTORS:
        people[name] = await town.neighbours.add(where, name, role=RoleName.CONNECTOR)
    for name in CALLERS:
        people[name] = await town.neighbours.add(where, name, known_by=people["Nadia"], offers=("calling",))
    left = MANY - len(people) - len(WITHOUT_PHONE)
    for place, name in enumerate(NAMES[:left]):
        knows = people[CONNECTORS[place % 2]]
        offers = (random.choice(("groceries", "listening", "calling")),)
        people[name] = await town.neighbours.add(where, name, known_by=knows, offers=offers)
    for place, name in enumerate(WITHOUT_PHONE):
        number = f"020 111 22 3{place}"
        people[name] = await town.neighbours.add(where, name, known_by=people["Nadia"], phone_number=number)
        async with town.database.work() as work:
            caller = people[CALLERS[place % 2]]
            await contact_routes.put_buddy(work, people[name].id, caller.id, town.now)
    crowd = Crowd(Gathering(town, where, people), random)
    crowd.habits = {name: _a_habit(random, name) for name in people if name not in WITHOUT_PHONE}
    await _begin_weekly_things(crowd)
    return crowd


async def _begin_weekly_things(crowd: Crowd) -> None:
    found = crowd.found
    residents = [name for name in found.people if name not in (*CONNECTORS, COORDINATOR)]
    for what, clock, day, host in WEEKLY:
        names = crowd.random.sample(residents, crowd.random.randint(6, 9))
        people = [found.people[name] for name in names]
        monday = (crowd.town.now - timedelta(days=crowd.town.now.weekday())).date()
        when = f"{monday + timedelta(days=day)} {clock}"
        began = await activity_on(
            crowd.town, found.where, when, coming=tuple(people), host=found.people[host], category=what
        )
        async with crowd.town.database.work() as work:
            for one in await attendance.coming(work, began.id):
                await attendance.change(work, one.id, state=AttendanceState.PRESENT)
            await activities.change(work, began.id, state=ActivityState.HAPPENED)
            told = await activities.get(work, began.id)
            await begin_weekly(work, crowd.town.now, told, [one.id for one in people])
    await crowd.town.settle()


async def live_a_day(crowd: Crowd, day: datetime) -> None:
    """They look twice; and once late in the evening nobody should hear anything."""
    for clock in LOOKS:
        await skip_to(crowd.town, f"{day.date().isoformat()} {clock}")
        for name, talk in crowd.talks():
            habit = crowd.habits[name]
            if crowd.random.random() < habit.looks:
                await _look(crowd, name, talk, habit)
    await skip_to(crowd.town, f"{day.date().isoformat()} 23:30")


async def _look(crowd: Crowd, name: str, talk: Talk, habit: Habit) -> None:
    """At what is new since last time: most answer, one after another, as far as there is a button still."""
    if name == COORDINATOR and crowd.random.random() < 0.7:
        return
    new = [key for key in talk.phone.messages if key > habit.seen]
    habit.seen = max(talk.phone.messages, default=0)
    for key in new:
        if crowd.random.random() > habit.answers:
            continue
        message = talk.phone.messages.get(key)
        labels = [one for one in inline_buttons(message or {}) if not one.label.startswith(NEVER)]
        if labels:
            crowd.acts += 1
            await talk.presses_button(crowd.random.choice(labels))
            await _go_through(crowd, talk)
    habit.seen = max(talk.phone.messages, default=0)
    await _now_and_then(crowd, name, talk)


async def _go_through(crowd: Crowd, talk: Talk) -> None:
    """What is asked next, on the keys: a few are pressed, and then it is enough."""
    for _ in range(MOST_KEYS):
        keys = [one for one in talk.phone.buttons_on_screen() if one.data is None]
        named = [one for one in keys if not one.label.startswith((*NEVER, *MENU))]
        if not named:
            return
        done = [one for one in named if one.label == DONE and crowd.random.random() < 0.3]
        await talk.presses_button((done or [crowd.random.choice(named)])[0])


async def _now_and_then(crowd: Crowd, name: str, talk: Talk) -> None:
    chance = crowd.random.random()
    if chance < 0.02:
        crowd.acts += 1
        await talk.says(crowd.random.choice(TYPED))
    elif chance < 0.021 and name not in (*CONNECTORS, *CALLERS, COORDINATOR):
        crowd.acts += 1
        await talk.says(crowd.random.choice(RARELY))
