"""A flyer without an activity: come and have a look, at a place, in the name of an organisation."""

from typing import Any

from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.permission.human import human_for
from handlers.permission.permissions import STAFF
from handlers.poster.words import PREFIX
from handlers.texts.message import Attachment, phone, start_link, word
from storage import neighbourhoods
from storage.neighbourhoods import Place as Spot


@action(may=STAFF)
async def begin_come_flyer(turn: Turn) -> None:
    if not await neighbourhoods.places(turn.work, turn.here.id):
        raise Refusal("come-no-place")
    await open_flow(turn, "comelook")


@options
async def places_to_look(turn: Turn, _place: Place) -> list[Option]:
    """Those with open doors first."""
    found = await neighbourhoods.places(turn.work, turn.here.id)
    return [Option(str(one.id), one.name, literal=True) for one in sorted(found, key=lambda p: not p.walk_in)]


@fill
async def come_headline(turn: Turn, _place: Place) -> dict[str, Any]:
    return {"headline": turn.tongue.text("come-paper.headline", {})}


@action(may=STAFF)
async def make_come_flyer(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Nothing is kept of it: there is nobody's name on it but of whom to call."""
    places = {str(one.id): one for one in await neighbourhoods.places(turn.work, turn.here.id)}
    if answers["where"] not in places:
        raise Stale
    own = answers.get("headline_words") or turn.tongue.text("come-paper.headline", {})
    paper = await _paper(turn, places[answers["where"]], str(own))
    await turn.go(None)
    await turn.say("come-made", attachment=Attachment("document", "come_and_look", paper))


async def _paper(turn: Turn, spot: Spot, own: str) -> dict[str, str]:
    """As plain words in the language of whoever asked: for the printer."""
    human = await human_for(turn.work, None, turn.here.id)
    called = {"human": human.name or word("common-somebody")}

    def line(key: str, **params: Any) -> str:
        said = turn.tongue.text(key, params)
        return said[:1].upper() + said[1:]

    return {
        "organisation": turn.here.organisation,
        "headline": own,
        "when": line("come-paper.when", moment=spot.walk_in) if spot.walk_in else "",
        "where": line("come-paper.where", place=spot.name, landmark=spot.address or spot.landmark),
        "come": line("poster-paper.come"),
        "call": line("flyer-paper.call", **called),
        "phone": str(turn.tongue.words(phone(human.phone))),
        "scan": line("flyer-paper.scan"),
        "link": start_link(f"{PREFIX}{turn.here.id}"),
    }
