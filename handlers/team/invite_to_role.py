"""The coordinator asks somebody for a role, by a link that works once."""

from datetime import timedelta

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.neighbourhood.coordinator import answer_with, coordinated, onward
from handlers.permission.permissions import COORDINATOR
from handlers.texts.message import Attachment, Button, Message, start_link, word
from storage import links
from storage.tables.contact import LinkKind
from storage.tables.person import RoleName

LASTS = timedelta(days=7)
OFFERED = (
    RoleName.CONNECTOR,
    RoleName.PHONE_BUDDY,
    RoleName.CONFIDANT,
    RoleName.VOLUNTEER,
    RoleName.KEY_FIGURE,
    RoleName.EXPERIENCE_EXPERT,
    RoleName.COORDINATOR,
)
"""Nobody becomes coordinator by one person alone: a second of the team says yes too (`handlers.vetting`)."""


@command("uitnodigen", "invite")
async def begin_invite(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await choose_role(turn)


@action(may=COORDINATOR)
async def choose_role(turn: Turn) -> None:
    asked = [
        Button(f"invite-role.{dashed(role)}", "invite_to_role", {"role": role.value}) for role in OFFERED
    ]
    await answer_with(turn, Message("invite-role", buttons=(*asked, *onward(turn))))


@action(may=COORDINATOR)
async def invite_to_role(turn: Turn, *, role: str) -> None:
    """Shows a link and its QR code; we keep only a hash of what they carry."""
    if role not in OFFERED:
        raise Refusal
    token = await links.make(
        turn.work,
        LinkKind.ROLE,
        expires_at=turn.now + LASTS,
        neighbourhood_id=turn.here.id,
        role=role,
        made_by_id=turn.me.id,
    )
    await turn.go(None)
    link = start_link(token)
    picture = Attachment("photo", "qr_code", {"link": link})
    name = word(f"role-word.{dashed(role)}")
    await turn.say("invite-link", *onward(turn), attachment=picture, link=link, role=name)


def dashed(role: str) -> str:
    return role.replace("_", "-")
