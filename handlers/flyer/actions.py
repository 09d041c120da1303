"""A flyer for an activity: made in the words of whoever started it, and what its QR code opens."""

from typing import Any

from handlers.activity.words import activity_words, fits_on_a_flyer
from handlers.catalogue.doing import doing_of
from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import COMMANDS, action, command, fill
from handlers.conversation.start_links import token_start, typed_code
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.flyer.words import flyer_words, on_paper
from handlers.neighbourhood.which_neighbourhood import live_here
from handlers.permission.of_group import that_may
from handlers.permission.permissions import ANYONE, SELF_OR_CONNECTOR
from handlers.retention import kept
from handlers.texts.message import Attachment, Button, lines, word
from storage import activities, contact_routes, conversations, flyers, neighbourhoods, people, prints
from storage.activities import Activity
from storage.flyers import PREFIX, Flyer
from storage.people import Person
from storage.tables.person import CameBy, RoleName

kept("printed flyers", days=90, drop=prints.drop_old)

KIND = "flyer"
SHOWN = 5
GOOD_TO_KNOW = ("bench", "toilet", "step_free")


@command("briefje", "flyer")
async def show_activities_for_flyers(turn: Turn, _rest: str) -> None:
    """Who works for the neighbourhood makes one for any activity or none; others for what they started."""
    found = await _activities_for_flyers(turn)
    for activity in found[:SHOWN]:
        starter = await people.get(turn.work, activity.started_by_id or 0)
        make = Button("activity-nobody.flyer", "make_flyer", {"activity": activity.id})
        await turn.say(
            "flyer-activity", make, name=starter.call_name, **await activity_words(turn.work, activity)
        )
    if not found:
        await turn.say("flyer-no-activity")
        await COMMANDS["samen"](turn, KIND)
    if turn.actor.staff:
        await turn.say("flyer-come", Button("flyer-come.begin", "begin_come_flyer"))


async def _activities_for_flyers(turn: Turn) -> list[Activity]:
    if turn.person is None:
        return []
    if turn.actor.has(RoleName.CONNECTOR, turn.here.id):
        every = await activities.coming(turn.work, turn.here.id, turn.now)
        found = await that_may(turn.work, turn.actor, SELF_OR_CONNECTOR, "activity", every)
    else:
        mine = await activities.owned_by(turn.work, turn.me.id, turn.now)
        found = [one for one in mine if one.started_by_id == turn.me.id]
    return [one for one in found if fits_on_a_flyer(one, turn.now)]


@action(may=SELF_OR_CONNECTOR)
async def make_flyer(turn: Turn, *, activity: int) -> None:
    """By who started the activity, or for them by a connector who asks them."""
    await _activity_and_starter(turn, activity)
    await open_flow(turn, "flyer", {"activity": activity})


@fill
async def flyer_headline(turn: Turn, place: Place) -> dict[str, Any]:
    activity, _ = await _activity_and_starter(turn, place.answers["activity"])
    return {"headline": _headline(turn, activity, place.answers)}


@fill
async def flyer_look(turn: Turn, place: Place) -> dict[str, Any]:
    activity, starter = await _activity_and_starter(turn, place.answers["activity"])
    words = await flyer_words(turn.work, activity, starter, street=_with_street(place.answers))
    mine = turn.person is not None and turn.person.id == starter.id
    return words | {"headline": _headline(turn, activity, place.answers), "mine": "yes" if mine else "no"}


def _headline(turn: Turn, activity: Activity, answers: Any) -> str:
    own = answers.get("headline_words")
    doing = doing_of(activity)
    return str(own or turn.tongue.text("flyer-paper.headline", doing))


@action(may=SELF_OR_CONNECTOR)
async def hang_flyer(turn: Turn, *, answers: dict[str, Any]) -> None:
    """The yes to exactly this; only now it is kept, and printed."""
    activity, starter = await _activity_and_starter(turn, answers["activity"])
    headline = _headline(turn, activity, answers)
    street = _with_street(answers)
    flyer = await flyers.approve(turn.work, activity.id, starter.id, headline, turn.now, street=street)
    paper = on_paper(await flyer_words(turn.work, activity, starter, street=street), flyer, turn.tongue)
    printed = await prints.put(turn.work, starter.id, KIND, dict(paper), turn.now)
    await turn.note("flyer_printed", person_id=starter.id, activity_id=activity.id)
    connector = await contact_routes.known_by(turn.work, starter)
    for other in {starter.id, connector, activity.host_id} - {turn.me.id, None}:
        assert other is not None
        key = f"{printed.id}"
        await turn.notify(
            other, "flyer_printed", key=key, group=activity.group, flyer=flyer.id, printed=printed.id
        )
    await turn.say("flyer-hung", attachment=Attachment("document", KIND, dict(paper)))


def _with_street(answers: Any) -> bool:
    """Only who turned it on: a first name and the meeting place are enough (SAFETY 2)."""
    return bool(answers.get("street") == "yes")


async def _activity_and_starter(turn: Turn, activity_id: int) -> tuple[Activity, Person]:
    activity = await activities.get(turn.work, activity_id)
    starter = await people.find(turn.work, activity.started_by_id) if activity.started_by_id else None
    if starter is None or not fits_on_a_flyer(activity, turn.now):
        raise Stale
    return activity, starter


typed_code(flyers.typed_token)


@token_start(PREFIX)
async def start_from_flyer(turn: Turn, token: str) -> bool:
    """Whoever scans the code sees the activity, and is asked nothing (STORY A1)."""
    flyer = await flyers.with_token(turn.work, token)
    activity = await activities.find(turn.work, flyer.activity_id) if flyer else None
    if flyer is None or activity is None:
        return False
    if turn.person is None:
        await live_here(turn, activity.neighbourhood_id)
        await conversations.put_came_by(turn.work, turn.chat_id, CameBy.FLYER)
    await turn.note("flyer_opened", activity_id=activity.id)
    if activity.unseen and turn.person is None:
        await turn.say("newhere-not-seen")
        return True
    await _greet(turn, flyer, activity, await _coming_one(turn, activity))
    return True


async def _coming_one(turn: Turn, activity: Activity) -> Activity | None:
    """This activity, or the next one of its series: a flyer hangs for weeks."""
    if activity.on and activity.ends_at > turn.now:
        return activity
    if activity.series_id is None:
        return None
    coming = await activities.coming(turn.work, activity.neighbourhood_id, turn.now)
    return next((one for one in coming if one.series_id == activity.series_id), None)


async def _greet(turn: Turn, flyer: Flyer, printed: Activity, activity: Activity | None) -> None:
    """`printed`: what the flyer was made for."""
    starter = await people.get(turn.work, flyer.person_id)
    if activity is None:
        doing = doing_of(printed)
        look = Button("flyer-over.look", "look_on")
        await turn.say("flyer-over", look, name=starter.call_name, **doing)
        return
    which = {"activity": activity.id}
    await turn.say(
        "flyer-hello",
        Button("flyer-hello.come", "come_along", which),
        Button("flyer-hello.maybe", "perhaps_come", which),
        Button("flyer-hello.more", "tell_more", which),
        **await flyer_words(turn.work, activity, starter, street=flyer.with_street),
    )


@action(may=ANYONE)
async def perhaps_come(turn: Turn, *, activity: int) -> None:
    """Nothing is kept: whoever comes, comes."""
    await turn.say("flyer-maybe", Button("flyer-hello.come", "come_along", {"activity": activity}))


@action(may=ANYONE, looks=True)
async def tell_more(turn: Turn, *, activity: int) -> None:
    found = await activities.get(turn.work, activity)
    starter = await people.find(turn.work, found.started_by_id) if found.started_by_id else None
    if starter is None or not found.on or found.small or found.at_home:
        raise Refusal("flyer-gone")
    spot = await neighbourhoods.get_place(turn.work, found.place_id)
    words = await flyer_words(turn.work, found, starter)
    come = Button("flyer-hello.come", "come_along", {"activity": activity})
    good = [word(f"flyer-good.{one.replace('_', '-')}") for one in GOOD_TO_KNOW if getattr(spot, one)]
    await turn.say("flyer-more", come, **words, good=lines(good or [word("flyer-good.nothing")]))
