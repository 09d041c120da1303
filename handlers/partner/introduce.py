"""A warm introduction (PRACTICE 32): a link that works once, scanned by the resident; no data goes along."""

from datetime import timedelta

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import COMMANDS, action
from handlers.conversation.start_links import link_start
from handlers.conversation.turn import Turn
from handlers.neighbourhood.which_neighbourhood import live_here
from handlers.notices.notify import say_in_chat
from handlers.permission.permissions import ANYONE, STAFF
from handlers.texts.message import Attachment, Button, Message, start_link
from storage import conversations, links, partners
from storage.links import Link
from storage.partners import Partner
from storage.tables.contact import LinkKind
from storage.tables.person import CameBy, RoleName

LASTS = timedelta(days=7)


@action(may=STAFF)
async def make_partner_link(turn: Turn, *, partner: int) -> None:
    """For who speaks for the partner: a new one takes the place of what they had."""
    found = await partners.get(turn.work, partner)
    token = await _link(turn, LinkKind.PARTNER, found)
    link = start_link(token)
    picture = Attachment("photo", "qr_code", {"link": link})
    await turn.say("partner-link", attachment=picture, partner=found.name, link=link)


@link_start(LinkKind.PARTNER)
async def start_as_partner(turn: Turn, link: Link) -> None:
    """They are nobody's neighbour by this, and see what anybody sees."""
    found = await _of(turn, link)
    if turn.person is None:
        await live_here(turn, found.neighbourhood_id)
    await partners.change(turn.work, found.id, chat_id=turn.chat_id)
    introduce = Button("partner-hello.introduce", "make_warm_link", {"partner": found.id})
    await turn.say("partner-hello", introduce, partner=found.name)
    await COMMANDS["kijk"](turn, "")


@action(may=ANYONE)
async def make_warm_link(turn: Turn, *, partner: int) -> None:
    """By who speaks for the partner, or by the team for on its wall."""
    found = await partners.get(turn.work, partner)
    team = any(
        turn.actor.has(one, found.neighbourhood_id) for one in (RoleName.CONNECTOR, RoleName.COORDINATOR)
    )
    if found.chat_id != turn.chat_id and not team:
        raise Refusal
    link = start_link(await _link(turn, LinkKind.WARM, found))
    picture = Attachment("photo", "qr_code", {"link": link})
    again = Button("warm-link.again", "make_warm_link", {"partner": partner})
    await turn.say("warm-link", again, attachment=picture, partner=found.name, link=link)


async def _link(turn: Turn, kind: LinkKind, partner: Partner) -> str:
    return await links.make(
        turn.work,
        kind,
        expires_at=turn.now + LASTS,
        neighbourhood_id=partner.neighbourhood_id,
        partner_id=partner.id,
    )


async def _of(turn: Turn, link: Link) -> Partner:
    found = await partners.find(turn.work, link.partner_id) if link.partner_id else None
    if found is None:
        raise Refusal("link-nowhere")
    return found


@link_start(LinkKind.WARM)
async def start_introduced(turn: Turn, link: Link) -> None:
    """The question whether the partner may hear it comes first, while it is clear what it is about."""
    found = await _of(turn, link)
    if turn.person is None:
        await live_here(turn, found.neighbourhood_id)
        await conversations.put_came_by(turn.work, turn.chat_id, CameBy.PARTNER)
    which = {"link": link.id}
    yes, no = Button("warm-hello.yes", "tell_arrived", which), Button("warm-hello.no", "tell_nobody")
    await turn.say("warm-hello", yes, no, partner=found.name)
    await COMMANDS["start"](turn, "")


@action(may=ANYONE)
async def tell_arrived(turn: Turn, *, link: int) -> None:
    """That somebody is there, once; neither who nor anything else, now or later."""
    used = await links.find(turn.work, link)
    if used is None or used.kind is not LinkKind.WARM or used.used_at is None:
        raise Refusal
    found = await _of(turn, used)
    if found.chat_id is not None:
        arrived = Message("warm-arrived")
        await say_in_chat(turn.work, turn.now, found.chat_id, arrived, key=f"warm:{link}")
    await turn.say("warm-told", partner=found.name)


@action(may=ANYONE)
async def tell_nobody(turn: Turn) -> None:
    await turn.say("warm-not-told")
