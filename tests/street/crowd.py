"""Sixty people for half a year: residents, callers, connectors and a coordinator, each with their own habits.

Everybody looks at their phone now and then, answers what is new or leaves it, types odd things, stays away,
rests, and a few leave. Weekly things that some of them begin with are where groups may come from.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from bot.playground.phone import Button, inline_buttons
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
    "Aad",
    "Ank",
    "Arie",
    "Bep",
    "Bram",
    "Cor",
    "Dina",
    "Daan",
    "Els",
    "Emre",
    "Fien",
    "Fred",
    "Gea",
    "Gijs",
    "Hans",
    "Hilde",
    "Ida",
    "Ivo",
    "Jaap",
    "Jet",
    "Kees",
    "Kim",
    "Leo",
    "Lies",
    "Loes",
    "Maud",
    "Mies",
    "Mo",
    "Nel",
    "Nico",
    "Omar",
    "Ot",
    "Paul",
    "Petra",
    "Pim",
    "Puck",
    "Rens",
    "Rita",
    "Roel",
    "Roos",
    "Saar",
    "Sami",
    "Sjaak",
    "Teun",
    "Tina",
    "Toos",
    "Vera",
    "Wim",
    "Wil",
    "Yara",
    "Youp",
    "Zoe",
    "Zus",
)
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
LOOKS, NIGHT = "18:15", "23:30"
TYPED = ("groep", "samen koken", "/kijk", "/kaart", "ik kan niet", "hoi", "/bellen", "een wandeling morgen")
RARELY = ("/pauze", "/stop", "/vergeetmij")
ILL, MOVES, WISHES, QUARREL = 0.003, 0.0004, 0.01, 0.04
"""By chance, a day: of each person; a quarrel of the whole street."""
SUNDAY = 6
WHO_WAS_THERE, THERE, GLADLY = "✏️ Namen kiezen", 0.85, 0.6
DONE, MOST_KEYS = "✅ Klaar", 8
MENU = ("🌳 Iets samen doen", "📅 Activiteiten", "🙂 Mijn kaart")
NEVER = ("👤", "🛑", "🔊", "❓", "🖼️", "🌍", "↩️", "➡️")


@dataclass(slots=True)
class Habit:
    """How often somebody looks, and how much of what they see they answer."""

    looks: float
    answers: float
    seen: int = 0
    away_until: datetime | None = None

    def away(self, now: datetime) -> bool:
        """Ill, or with family: nothing is read, and nobody is told."""
        return self.away_until is not None and now < self.away_until


@dataclass(slots=True)
class Crowd:
    found: Gathering
    random: Random
    seen_until: datetime
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


async def begin(town: Town, random: Random, many: int = MANY) -> Crowd:
    """Everybody is known and agreed to all; five weekly things with six to nine people each."""
    where = await town.neighbours.opens()
    people: dict[str, Person] = {}
    people[COORDINATOR] = await town.neighbours.add(where, COORDINATOR, role=RoleName.COORDINATOR)
    for name in CONNECTORS:
        people[name] = await town.neighbours.add(where, name, role=RoleName.CONNECTOR)
    for name in CALLERS:
        people[name] = await town.neighbours.add(
            where, name, known_by=people["Nadia"], offers=("calling",), role=RoleName.PHONE_BUDDY
        )
    left = many - len(people) - len(WITHOUT_PHONE)
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
    crowd = Crowd(Gathering(town, where, people), random, town.now)
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
    """They look in the evening; and on Sunday late nobody should hear anything."""
    await skip_to(crowd.town, f"{day.date().isoformat()} {LOOKS}")
    await live_their_lives(crowd)
    for name, talk in list(crowd.talks()):
        habit = crowd.habits[name]
        if crowd.random.random() < habit.looks and not habit.away(crowd.town.now):
            await _look(crowd, name, talk, habit)
    if day.weekday() == SUNDAY:
        await skip_to(crowd.town, f"{day.date().isoformat()} {NIGHT}")


async def _look(crowd: Crowd, name: str, talk: Talk, habit: Habit) -> None:
    """At what is new since last time: most answer, one after another, as far as there is a button still."""
    if name == COORDINATOR and crowd.random.random() < 0.7:
        return
    new = [key for key in talk.phone.messages if key > habit.seen]
    habit.seen = max(talk.phone.messages, default=0)
    for key in new:
        if crowd.random.random() > habit.answers:
            continue
        labels = [
            one
            for one in inline_buttons(talk.phone.messages.get(key) or {})
            if not one.label.startswith(NEVER)
        ]
        if labels:
            crowd.acts += 1
            await _press_one(crowd, talk, labels)
    habit.seen = max(talk.phone.messages, default=0)
    await _now_and_then(crowd, name, talk)


async def _press_one(crowd: Crowd, talk: Talk, labels: list[Button]) -> None:
    """The first is a yes, and most people say yes; who leads something says who was there."""
    if labels[0].label == WHO_WAS_THERE:
        await talk.presses_button(labels[0])
        for name in [one for one in talk.buttons if one in crowd.found.people]:
            if crowd.random.random() < THERE and not _is_away(crowd, name):
                await talk.presses(name)
        if DONE in talk.buttons:
            await talk.presses(DONE)
        return
    gladly = crowd.random.random() < GLADLY
    await talk.presses_button(labels[0] if gladly else crowd.random.choice(labels))
    await _go_through(crowd, talk)


def _is_away(crowd: Crowd, name: str) -> bool:
    return name in crowd.habits and crowd.habits[name].away(crowd.town.now)


async def live_their_lives(crowd: Crowd) -> None:
    """Somebody falls ill, moves away and is forgotten, would like something, or two do not get on."""
    chance, now = crowd.random, crowd.town.now
    for name, talk in list(crowd.talks()):
        habit, works_here = crowd.habits[name], name in (*CONNECTORS, *CALLERS, COORDINATOR)
        if habit.away(now) or works_here:
            continue
        if chance.random() < ILL:
            habit.away_until = now + timedelta(days=chance.randint(2, 21))
        elif chance.random() < MOVES:
            await _does(crowd, talk, "/vergeetmij", talk_first=True)
            del crowd.habits[name]
        elif chance.random() < WISHES:
            await _does(crowd, talk, "/kaart", "🤝 Vraag een buur")
    if chance.random() < QUARREL:
        await _does(crowd, crowd.found.talk(chance.choice(CONNECTORS)), "/gedoetje")


async def _does(crowd: Crowd, talk: Talk, said: str, *labels: str, talk_first: bool = False) -> None:
    """Says it, presses these where they stand, or the first there is, and goes through what is asked."""
    crowd.acts += 1
    await talk.says(said)
    for label in (*labels, *(talk.buttons[:1] if talk_first else ())):
        if label in [one.label for one in talk.phone.all_buttons()]:
            await talk.presses(label)
    await _go_through(crowd, talk)


async def _go_through(crowd: Crowd, talk: Talk) -> None:
    """What is asked next, on the keys: a few are pressed, and then it is enough."""
    for _ in range(MOST_KEYS):
        keys = [one for one in talk.phone.buttons_on_screen() if one.message_id is None]
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
