"""The coordinator tells about the neighbourhood: its name, who answers, what is agreed there, its streets."""

from typing import Any

from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import open_flow, show
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command, fill, keep
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Place
from handlers.neighbourhood.coordinator import answer_with, coordinated, onward
from handlers.neighbourhood.metres import is_far, metres
from handlers.neighbourhood.open_neighbourhood import show_what_is_missing
from handlers.notices.quiet import at
from handlers.permission.permissions import COORDINATOR
from handlers.texts.message import Button, Message, names, phone, when, word
from storage import neighbourhoods
from storage.tables.neighbourhood import NeighbourhoodState

PARTS = ("name", "phone", "confidant", "rules", "privacy")
ELSEWHERE = {
    "streets": "show_streets",
    "places": "show_places",
    "choices": "show_local_choices",
    "team": "show_team",
    "organisation": "tell_organisation",
}


@command("buurt", "neighbourhood")
async def begin_neighbourhood(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_neighbourhood(turn)


@action(may=COORDINATOR)
async def show_neighbourhood(turn: Turn) -> None:
    """What is known of it, and a button for each thing that can be changed."""
    here = turn.here
    streets = [area.name for area in await neighbourhoods.areas(turn.work, here.id)]
    nothing = word("neighbourhood-nothing")
    buttons = [Button(f"neighbourhood-change.{part}", "tell_part", {"part": part}) for part in PARTS]
    buttons += [Button(f"neighbourhood-change.{noun}", verb) for noun, verb in ELSEWHERE.items()]
    message = Message(
        "neighbourhood-known",
        {
            "neighbourhood": here.name or nothing,
            "state": word(f"neighbourhood-state.{here.state.value}"),
            "phone": phone(here.phone) if here.phone else nothing,
            "confidant": here.confidant or nothing,
            "streets": names(streets) if streets else nothing,
            "from": when(at(turn.now, here.quiet_from, here.zone), "clock"),
            "until": when(at(turn.now, here.quiet_until, here.zone), "clock"),
        },
        (*buttons, *onward(turn)),
    )
    await answer_with(turn, message)


@action(may=COORDINATOR)
async def tell_part(turn: Turn, *, part: str) -> None:
    """One thing anew; "all" asks everything, one after the other."""
    flow = FLOWS["neighbourhood"]
    await show(turn, begin(flow) if part == "all" else begin(flow, screen=part, only=True))


@action(may=COORDINATOR)
async def tell_organisation(turn: Turn) -> None:
    await open_flow(turn, "organisation")


@action(may=COORDINATOR)
async def keep_organisation(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Stands on what hangs in the street; may be nothing."""
    called = answers.get("name_words", "")
    await neighbourhoods.change(turn.work, turn.here.id, organisation=called)
    await show_neighbourhood(turn)


@keep
async def keep_neighbourhood(turn: Turn, place: Place) -> None:
    """At once, so that who stops halfway finds it back."""
    told = told_in(turn, place)
    if told:
        await neighbourhoods.change(turn.work, coordinated(turn).id, **told)


@action(may=COORDINATOR)
async def finish_neighbourhood(turn: Turn, **_kept: Any) -> None:
    """All answers were kept one by one."""
    await turn.refresh()
    if turn.here.state is NeighbourhoodState.PREPARING:
        await show_what_is_missing(turn)
    else:
        await show_neighbourhood(turn)


def told_in(turn: Turn, place: Place) -> dict[str, str]:
    """The answers so far as columns; a suggested text is kept as it was read."""
    answers = place.answers
    told: dict[str, str] = {part: answers[part] for part in ("name", "phone") if part in answers}
    if "reach" in answers:
        told["confidant"] = f"{answers['confidant']}, {answers['reach']}"
    for screen, column in (("rules", "house_rules"), ("privacy", "privacy_text")):
        if f"{screen}_words" in answers:
            told[column] = answers[f"{screen}_words"]
        elif screen in answers:
            told[column] = turn.tongue.text(f"neighbourhood-suggested-{screen}", {})
    return told


@fill
async def confidant_name(_turn: Turn, place: Place) -> dict[str, Any]:
    return {"name": place.answers["confidant"]}


@fill
async def suggested_rules(_turn: Turn, _place: Place) -> dict[str, Any]:
    return {"suggested": word("neighbourhood-suggested-rules")}


@fill
async def suggested_privacy(_turn: Turn, _place: Place) -> dict[str, Any]:
    return {"suggested": word("neighbourhood-suggested-privacy")}


@command("huisregels", "rules")
async def show_house_rules(turn: Turn, _rest: str) -> None:
    """For everybody."""
    rules = turn.neighbourhood.house_rules if turn.neighbourhood else ""
    await (turn.say("house-rules", rules=rules) if rules else turn.say("house-rules-none"))


async def measured(turn: Turn, location: list[float]) -> dict[str, int]:
    """`x` and `y` of a shared location; the first one becomes the origin. Raises `Refusal` when far away."""
    given = (location[0], location[1])
    here = turn.here
    if here.origin is None:
        await neighbourhoods.change(turn.work, here.id, origin_lat=given[0], origin_lon=given[1])
        await turn.refresh()
        return {"x": 0, "y": 0}
    x, y = metres(here.origin, given)
    if is_far(x, y):
        raise Refusal("neighbourhood-far")
    return {"x": x, "y": y}
