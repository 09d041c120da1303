"""`/partners`, for the team: the list, and what is known of each."""

from typing import Any

from handlers.activity.words import activity_words
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import open_flow, show
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.neighbourhood.coordinator import answer_with
from handlers.permission.permissions import STAFF
from handlers.retention import kept
from handlers.texts.message import Button, Message, lines, phone, word
from storage import partners
from storage.partners import Partner
from storage.tables.partner import PartnerKind, PartnerState
from storage.tables.person import RoleName

kept(
    "who speaks for a partner that has been quiet",
    days=365,
    drop=partners.forget_contacts,
)

SHOWN = 6


@command("partners")
async def begin_partners(turn: Turn, _rest: str) -> None:
    known = turn.neighbourhood is not None
    if not known or not any(
        turn.actor.has(role, turn.here.id) for role in (RoleName.CONNECTOR, RoleName.COORDINATOR)
    ):
        raise Refusal
    await show_partners(turn)


@action(may=STAFF)
async def show_partners(turn: Turn, *, shown: int = 0) -> None:
    found = await partners.in_neighbourhood(turn.work, turn.here.id)
    buttons = [
        Button(one.name, "show_partner", {"partner": one.id}, literal=True)
        for one in found[shown : shown + SHOWN]
    ]
    if len(found) > shown + SHOWN:
        buttons.append(Button("common-footer.more", "show_partners", {"shown": shown + SHOWN}))
    add = Button("partner-list.add", "add_partner")
    overlap = Button("partner-list.overlap", "show_overlap")
    await answer_with(turn, Message("partner-list", {"count": len(found)}, (*buttons, add, overlap)))


@action(may=STAFF)
async def show_partner(turn: Turn, *, partner: int) -> None:
    found = await partners.get(turn.work, partner)
    coming = await partners.coming_of(turn.work, partner, turn.now)
    said = [word("partner-tells.kind", kind=word(f"partner-kind-word.{found.kind.value}")), *_known(found)]
    said += [word("partner-tells.coming", **await activity_words(turn.work, one)) for one in coming[:SHOWN]]
    which = {"partner": partner}
    buttons = [
        Button("partner-card.activity", "add_partner_activity", which),
        Button("partner-card.state", "choose_partner_state", which),
        Button("partner-card.name", "change_partner", which | {"part": "name"}),
        Button("partner-card.contact", "change_partner", which | {"part": "contact"}),
        Button("partner-card.chat", "make_partner_link", which),
        Button("partner-card.introduce", "make_warm_link", which),
    ]
    if coming:
        buttons.append(Button("partner-card.off", "choose_partner_off", which))
    await answer_with(
        turn,
        Message(
            "partner-card",
            {"partner": found.name, "lines": lines(said)},
            (*buttons, Button("partner-card.all", "show_partners")),
        ),
    )


def _known(found: Partner) -> list[dict[str, Any]]:
    said = [word(f"partner-state.{found.state.value}")]
    if found.rents_room:
        said.append(word("partner-tells.rents"))
    if found.contact:
        said.append(word("partner-tells.contact", name=found.contact))
    if found.phone:
        said.append(word("partner-tells.phone", phone=phone(found.phone)))
    if found.chat_id is not None:
        said.append(word("partner-tells.chat"))
    return said


@action(may=STAFF)
async def add_partner(turn: Turn) -> None:
    await open_flow(turn, "partner")


@action(may=STAFF)
async def change_partner(turn: Turn, *, partner: int, part: str) -> None:
    await show(turn, begin(FLOWS["partner"], {"partner": partner}, part, only=True))


@action(may=STAFF)
async def keep_partner(turn: Turn, *, answers: dict[str, Any]) -> None:
    """A new one; with `partner` among the answers what changed of one, for all that it does as well."""
    told = _told(answers)
    if "name" in told:
        await _refuse_a_second(turn, told["name"], answers.get("partner"))
    if "partner" not in answers:
        made = await partners.put(turn.work, turn.here.id, told.pop("name"), turn.now, **told)
        await turn.note("partner_put")
        await show_partner(turn, partner=made.id)
        return
    await partners.change(turn.work, answers["partner"], **told)
    await show_partner(turn, partner=answers["partner"])


def _told(answers: dict[str, Any]) -> dict[str, Any]:
    """As columns; what was skipped is empty from then on."""
    told: dict[str, Any] = {}
    if "name" in answers:
        told["name"] = answers["name"]
    if "kind" in answers:
        told |= {"kind": PartnerKind(answers["kind"]), "rents_room": answers["rents"] == "yes"}
    for column in ("contact", "phone"):
        if column in answers or f"{column}_words" in answers:
            told[column] = answers.get(f"{column}_words")
    return told


async def _refuse_a_second(turn: Turn, name: str, but: int | None) -> None:
    """Two of one name could not be told apart."""
    for one in await partners.in_neighbourhood(turn.work, turn.here.id):
        if one.name.casefold() == name.casefold() and one.id != but:
            raise Refusal("partner-there-already")


@action(may=STAFF)
async def choose_partner_state(turn: Turn, *, partner: int) -> None:
    found = await partners.get(turn.work, partner)
    buttons = [
        Button(
            f"partner-state-choice.{one.value}", "put_partner_state", {"partner": partner, "state": one.value}
        )
        for one in PartnerState
        if one is not found.state
    ]
    now = word(f"partner-state.{found.state.value}")
    await answer_with(
        turn, Message("partner-state-choice", {"partner": found.name, "state": now}, tuple(buttons))
    )


@action(may=STAFF)
async def put_partner_state(turn: Turn, *, partner: int, state: str) -> None:
    await partners.change(turn.work, partner, state=PartnerState(state), changed_at=turn.now)
    await show_partner(turn, partner=partner)
