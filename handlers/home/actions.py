"""Coming home: a greeting, the next activity, and choices that each lead to what their command does."""

from typing import Any

from handlers.activity.words import activity_words
from handlers.conversation.go_to_screen import go_home, home, home_place, show
from handlers.conversation.registry import COMMANDS, KeptOff, action, command
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Flow
from handlers.home.screens import BOTH_HOME, CONNECTOR_HOME, COORDINATOR_HOME, HOME, VOLUNTEER_HOME, WELCOME
from handlers.permission.permissions import ANYONE
from storage import activities, attendance
from storage.activities import Activity
from storage.contact_routes import KNOWS
from storage.tables.person import PersonState, RoleName

# The choices of all home screens, and of help; a new one needs a line here and a label in home.ftl.
COMMAND_OF = {
    "start": "begin",
    "together": "samen",
    "flyer": "briefje",
    "record": "inspreken",
    "look": "kijk",
    "card": "kaart",
    "group": "groep",
    "role": "rol",
    "language": "taal",
    "pause": "pauze",
    "privacy": "privacy",
    "rules": "huisregels",
    "stop": "stop",
    "suggestions": "voorstellen",
    "tasks": "taken",
    "calls": "bellen",
    "met": "ontmoet",
    "neighbours": "buren",
    "overview": "overzicht",
    "places": "plekken",
    "invite": "uitnodigen",
    "team": "team",
    "neighbourhood": "buurt",
    "languages": "talen",
    "open": "openen",
    "erase": "weghalen",
    "suspend": "schorsen",
    "distress": "nood",
    "report": "melding",
    "night": "wacht",
    "check": "check",
    "waiting": "wachtrij",
    "quarter": "kwartaal",
    "poster": "poster",
    "agenda": "agenda",
    "work": "werk",
    "neighbour": "alsbuur",
}
WORK, NEIGHBOUR = "work", "neighbour"


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def leave_home(turn: Turn, *, answers: dict[str, Any]) -> None:
    """What was chosen last: on the second screen of a home, if it has one."""
    chosen = answers.get(WORK) or answers.get(NEIGHBOUR) or answers["menu"]
    await COMMANDS[COMMAND_OF[chosen]](turn, "")


@command("werk", "work")
async def show_work(turn: Turn, _rest: str) -> None:
    await _open_screen(turn, WORK)


@command("alsbuur", "neighbour")
async def show_as_neighbour(turn: Turn, _rest: str) -> None:
    await _open_screen(turn, NEIGHBOUR)


async def _open_screen(turn: Turn, screen: str) -> None:
    """The second screen of one's home; whose home has none is at home."""
    flow = home_of(turn)
    has_it = any(one.name == screen for one in flow.screens)
    await show(turn, begin(flow, screen=screen) if has_it else home_place(turn))


async def come_home(turn: Turn) -> None:
    """Somebody is greeted by name, and finds what they said yes to; staff also what waits for them."""
    await turn.go(None)
    activity = await _next_activity(turn)
    if turn.actor.staff:
        if activity:
            await turn.say("home-next", **await activity_words(turn.work, activity))
        await go_home(turn)
    elif activity:
        await turn.say(
            "home-hello-activity", name=turn.me.call_name, **await activity_words(turn.work, activity)
        )
    else:
        await turn.say("home-hello", name=turn.me.call_name)


async def _next_activity(turn: Turn) -> Activity | None:
    """The first that they come to, or lead."""
    expected = await attendance.to_come_of(turn.work, turn.me.id, turn.now)
    found = [await activities.get(turn.work, one.activity_id) for one in expected[:1]]
    found += (await activities.of_host(turn.work, turn.me.id, turn.now))[:1]
    return min(found, key=lambda activity: activity.starts_at, default=None)


@home
def home_of(turn: Turn) -> Flow:
    """By the role that somebody has, and whether they began."""
    if turn.actor.has(RoleName.CONNECTOR):
        return BOTH_HOME if turn.actor.has(RoleName.COORDINATOR) else CONNECTOR_HOME
    if turn.actor.has(RoleName.COORDINATOR):
        return COORDINATOR_HOME
    if any(turn.actor.has(one) for one in KNOWS):
        return VOLUNTEER_HOME
    began = turn.person is not None and turn.person.state is not PersonState.MET
    return HOME if began else WELCOME
