"""What a partner does here: on the same list as what neighbours do, and equal to it (PRACTICE 17)."""

from datetime import datetime, timedelta
from typing import Any

from handlers.activity.changes import call_off
from handlers.activity.words import activity_words, moment_label
from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.neighbourhood.coordinator import answer_with
from handlers.partner.actions import show_partner
from handlers.permission.permissions import STAFF
from handlers.start_activity.actions import MINUTES_TOGETHER
from handlers.start_activity.category import four_o_of, is_plain_name, meant_by
from handlers.texts.message import Button, Message
from handlers.texts.typed_moment import moment_of
from storage import activities, neighbourhoods, partners
from storage.tables.activity import Origin

WEEKS = 6
"""So many are planned at once of what it does every week; then somebody asks whether it goes on."""
MOST = 100
"""Who comes to a partner's is for the partner to say: nobody is refused here."""
SHOWN = 8


@action(may=STAFF)
async def add_partner_activity(turn: Turn, *, partner: int) -> None:
    if not await neighbourhoods.places(turn.work, turn.here.id):
        raise Refusal("activity-no-place")
    await open_flow(turn, "partneract", {"partner": partner})


@action(may=STAFF)
async def keep_partner_activity(turn: Turn, *, answers: dict[str, Any]) -> None:
    moment = moment_of(answers["day"], turn.language, turn.now, turn.zone)
    if moment is None or moment <= turn.now:
        await turn.say("activity-when-unclear")
        known = {name: answers[name] for name in ("partner", "what")}
        await open_flow(turn, "partneract", known, screen="day")
        return
    if answers["where"] not in {str(one.id) for one in await neighbourhoods.places(turn.work, turn.here.id)}:
        raise Stale
    partner = await partners.get(turn.work, answers["partner"])
    taken = {one.starts_at for one in await partners.coming_of(turn.work, partner.id, turn.now)}
    # Counted on the wall there: half past ten stays half past ten when summer begins.
    weeks = range(WEEKS if answers["often"] == "weekly" else 1)
    moments = [moment + timedelta(weeks=week) for week in weeks]
    for one in moments:
        if one not in taken:
            await _plan(turn, partner.id, answers, one)
    await turn.note("partner_activity")
    await show_partner(turn, partner=partner.id)


async def _plan(turn: Turn, partner_id: int, answers: dict[str, Any], moment: datetime) -> None:
    words = str(answers["what"])
    category = await meant_by(turn, words)
    await activities.start(
        turn.work,
        turn.here.id,
        int(answers["where"]),
        moment,
        MINUTES_TOGETHER,
        category=category,
        title=None if is_plain_name(words, category, turn.language) else words,
        o4=await four_o_of(turn, category),
        origin=Origin.PARTNER,
        partner_id=partner_id,
        most=MOST,
        created_at=turn.now,
    )


@action(may=STAFF)
async def choose_partner_off(turn: Turn, *, partner: int) -> None:
    coming = await partners.coming_of(turn.work, partner, turn.now)
    buttons = [
        Button(
            moment_label(turn.tongue, one.starts_at), "call_partner_off", {"activity": one.id}, literal=True
        )
        for one in coming[:SHOWN]
    ]
    back = Button("partner-card.all", "show_partners")
    name = (await partners.get(turn.work, partner)).name
    await answer_with(turn, Message("partner-off", {"partner": name}, (*buttons, back)))


@action(may=STAFF)
async def call_partner_off(turn: Turn, *, activity: int) -> None:
    """On the word of the partner; who said they come hears it as always."""
    found = await activities.get(turn.work, activity)
    if found.partner_id is None:
        raise Refusal
    await call_off(turn.work, turn.now, found)
    await turn.note("activity_called_off", activity_id=activity)
    await turn.say("partner-is-off", **await activity_words(turn.work, found))
    await show_partner(turn, partner=found.partner_id)
