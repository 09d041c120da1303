"""A flyer for a walk: made in the words of whoever started it, and what its QR code opens."""

from typing import Any

from handlers.activity.words import fits_on_a_flyer, walk_words
from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import COMMANDS, action, command, fill
from handlers.conversation.start_links import token_start
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.flyer.words import flyer_words, on_paper
from handlers.neighbourhood.which_neighbourhood import live_here
from handlers.permission.permissions import ANYONE, SELF_OR_CONNECTOR
from handlers.retention import kept
from handlers.texts.message import Attachment, Button, lines, word
from storage import contact_routes, flyers, neighbourhoods, people, prints, walks
from storage.flyers import PREFIX, Flyer
from storage.people import Person
from storage.tables.person import RoleName
from storage.walks import Walk

kept("printed flyers", days=90, drop=prints.drop_old)

KIND = "flyer"
SHOWN = 5
GOOD_TO_KNOW = ("bench", "toilet", "step_free")


@command("briefje", "flyer")
async def show_walks_for_flyers(turn: Turn, _rest: str) -> None:
    """A connector may make one for every walk of the neighbourhood; anybody else for what they started."""
    found = await _walks_for_flyers(turn)
    for walk in found[:SHOWN]:
        starter = await people.get(turn.work, walk.started_by_id or 0)
        make = Button("walk-nobody.flyer", "make_flyer", {"walk": walk.id})
        await turn.say("flyer-walk", make, name=starter.call_name, **await walk_words(turn.work, walk))
    if not found:
        await turn.say("flyer-no-walk")
        await COMMANDS["wandeling"](turn, KIND)


async def _walks_for_flyers(turn: Turn) -> list[Walk]:
    if turn.person is None:
        return []
    if turn.actor.has(RoleName.CONNECTOR, turn.here.id):
        found = await walks.coming(turn.work, turn.here.id, turn.now)
    else:
        mine = await walks.owned_by(turn.work, turn.me.id, turn.now)
        found = [one for one in mine if one.started_by_id == turn.me.id]
    return [one for one in found if fits_on_a_flyer(one, turn.now)]


@action(may=SELF_OR_CONNECTOR)
async def make_flyer(turn: Turn, *, walk: int) -> None:
    """By who started the walk, or for them by a connector who asks them."""
    await _walk_and_starter(turn, walk)
    await open_flow(turn, "flyer", {"walk": walk})


@fill
async def flyer_headline(turn: Turn, place: Place) -> dict[str, Any]:
    return {"headline": _headline(turn, place.answers)}


@fill
async def flyer_look(turn: Turn, place: Place) -> dict[str, Any]:
    walk, starter = await _walk_and_starter(turn, place.answers["walk"])
    words = await flyer_words(turn.work, walk, starter)
    mine = turn.person is not None and turn.person.id == starter.id
    return words | {"headline": _headline(turn, place.answers), "mine": "yes" if mine else "no"}


def _headline(turn: Turn, answers: Any) -> str:
    return str(answers.get("headline_words") or turn.tongue.text("flyer-paper.headline", {}))


@action(may=SELF_OR_CONNECTOR)
async def hang_flyer(turn: Turn, *, answers: dict[str, Any]) -> None:
    """The yes to exactly this; only now it is kept, and printed."""
    walk, starter = await _walk_and_starter(turn, answers["walk"])
    headline = _headline(turn, answers)
    flyer = await flyers.approve(turn.work, walk.id, starter.id, headline, turn.now)
    paper = on_paper(await flyer_words(turn.work, walk, starter), flyer, turn.tongue)
    printed = await prints.put(turn.work, starter.id, KIND, dict(paper), turn.now)
    await turn.note("flyer_printed", person_id=starter.id, walk_id=walk.id)
    connector = await contact_routes.known_by(turn.work, starter)
    for other in {starter.id, connector, walk.host_id} - {turn.me.id, None}:
        assert other is not None
        key = f"{printed.id}"
        await turn.notify(
            other, "flyer_printed", key=key, group=walk.group, flyer=flyer.id, printed=printed.id
        )
    await turn.say("flyer-hung", attachment=Attachment("document", KIND, dict(paper)))


async def _walk_and_starter(turn: Turn, walk_id: int) -> tuple[Walk, Person]:
    walk = await walks.get(turn.work, walk_id)
    starter = await people.find(turn.work, walk.started_by_id) if walk.started_by_id else None
    if starter is None or not fits_on_a_flyer(walk, turn.now):
        raise Stale
    return walk, starter


@token_start(PREFIX)
async def start_from_flyer(turn: Turn, token: str) -> bool:
    """Whoever scans the code sees the walk, and is asked nothing (STORY A1)."""
    flyer = await flyers.with_token(turn.work, token)
    walk = await walks.find(turn.work, flyer.walk_id) if flyer else None
    if flyer is None or walk is None:
        return False
    if turn.person is None:
        await live_here(turn, walk.neighbourhood_id)
    await turn.note("flyer_opened", walk_id=walk.id)
    await _greet(turn, flyer, await _coming_one(turn, walk))
    return True


async def _coming_one(turn: Turn, walk: Walk) -> Walk | None:
    """This walk, or the next one of its series: a flyer hangs for weeks."""
    if walk.on and walk.ends_at > turn.now:
        return walk
    if walk.series_id is None:
        return None
    coming = await walks.coming(turn.work, walk.neighbourhood_id, turn.now)
    return next((one for one in coming if one.series_id == walk.series_id), None)


async def _greet(turn: Turn, flyer: Flyer, walk: Walk | None) -> None:
    starter = await people.get(turn.work, flyer.person_id)
    if walk is None:
        await turn.say("flyer-over", Button("flyer-over.look", "look_on"), name=starter.call_name)
        return
    which = {"walk": walk.id}
    await turn.say(
        "flyer-hello",
        Button("flyer-hello.come", "come_along", which),
        Button("flyer-hello.maybe", "perhaps_come", which),
        Button("flyer-hello.more", "tell_more", which),
        **await flyer_words(turn.work, walk, starter),
    )


@action(may=ANYONE)
async def perhaps_come(turn: Turn, *, walk: int) -> None:
    """Nothing is kept: whoever comes, comes."""
    await turn.say("flyer-maybe", Button("flyer-hello.come", "come_along", {"walk": walk}))


@action(may=ANYONE)
async def tell_more(turn: Turn, *, walk: int) -> None:
    found = await walks.get(turn.work, walk)
    starter = await people.find(turn.work, found.started_by_id) if found.started_by_id else None
    if starter is None or not found.on or found.small:
        raise Refusal("flyer-gone")
    spot = await neighbourhoods.get_place(turn.work, found.place_id)
    words = await flyer_words(turn.work, found, starter)
    come = Button("flyer-hello.come", "come_along", {"walk": walk})
    good = [word(f"flyer-good.{one.replace('_', '-')}") for one in GOOD_TO_KNOW if getattr(spot, one)]
    await turn.say("flyer-more", come, **words, good=lines(good or [word("flyer-good.nothing")]))
