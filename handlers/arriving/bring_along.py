"""Two links that bring somebody in: of the connector who met them, or of a neighbour who takes them along."""

from datetime import timedelta

from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import COMMANDS, action
from handlers.conversation.start_links import link_start
from handlers.conversation.turn import Turn
from handlers.neighbourhood.which_neighbourhood import live_here
from handlers.permission.permissions import ANYONE, NEIGHBOUR
from handlers.texts.message import Attachment, Button, start_link
from handlers.whats_on.actions import show_activity
from storage import activities, contact_routes, conversations, links, people
from storage.links import Link
from storage.tables.contact import LinkKind
from storage.tables.person import CameBy, RouteKind


@link_start(LinkKind.MET)
async def start_as_met(turn: Turn, link: Link) -> None:
    """The chat and the person whom the connector wrote down become one."""
    met = await people.find(turn.work, link.person_id) if link.person_id else None
    if met is None or met.telegram_id not in (None, turn.chat_id):
        raise Refusal("link-used")
    if turn.person and turn.person.id != met.id:
        raise Refusal("link-for-another")
    await people.change(turn.work, met.id, telegram_id=turn.chat_id, language=turn.language)
    route = await contact_routes.of_person(turn.work, met.id)
    await contact_routes.put(turn.work, met.id, RouteKind.TELEGRAM, route.phone if route else "")
    await live_here(turn, met.neighbourhood_id)
    await open_flow(turn, "start")


@link_start(LinkKind.PLUS_ONE)
async def start_along(turn: Turn, link: Link) -> None:
    """Who comes along needs no registration: the activity, a button, and a human's name (PRACTICE 14)."""
    by = await people.find(turn.work, link.made_by_id) if link.made_by_id else None
    activity = await activities.find(turn.work, link.activity_id) if link.activity_id else None
    if by is None or activity is None or not activity.on or activity.starts_at <= turn.now:
        raise Refusal("link-activity-over")
    if turn.person is None:
        await live_here(turn, activity.neighbourhood_id)
    tongue = Button("start-along.language", "choose_my_language")
    await turn.say("start-along", tongue, name=by.call_name)
    await conversations.put_came_by(turn.work, turn.chat_id, CameBy.NEIGHBOUR)
    await show_activity(turn, activity, by.id)
    await turn.say("look-just-come")


@action(may=ANYONE)
async def choose_my_language(turn: Turn) -> None:
    """What they read is drawn in it from then on; coming along needs nothing else."""
    await COMMANDS["taal"](turn, "")


@action(may=NEIGHBOUR)
async def bring_along(turn: Turn, *, activity: int) -> None:
    """A link and its QR code for a neighbour to take along; whoever has it may come."""
    found = await activities.get(turn.work, activity)
    if found.small or found.at_home or not found.on or found.starts_at <= turn.now:
        raise Stale
    token = await links.make(
        turn.work,
        LinkKind.PLUS_ONE,
        expires_at=found.starts_at + timedelta(minutes=found.minutes),
        neighbourhood_id=found.neighbourhood_id,
        activity_id=found.id,
        made_by_id=turn.me.id,
        single_use=False,
    )
    link = start_link(token)
    await turn.say("along-link", attachment=Attachment("photo", "qr_code", {"link": link}), link=link)
