"""The private question to come along, and once more to who said "maybe"."""

from datetime import datetime
from typing import Any

from handlers.activity.attending import surely_come, who_come
from handlers.activity.details import cost_words
from handlers.activity.same_time import same_time
from handlers.activity.words import activity_words
from handlers.catalogue.doing import doing_of
from handlers.notices.registry import See, notice, see
from handlers.permission.badge import with_badge
from handlers.texts.message import Button, Message, word
from storage import activities, blocks, consents, invitations, neighbourhoods, people
from storage.activities import WALK, Activity
from storage.invitations import Invitation
from storage.people import Person
from storage.tables.activity import InvitationAnswer
from storage.tables.person import Purpose
from storage.work import Work

FIRST_ANSWERS = ("gladly", "maybe", "not_now", "question")
SECOND_ANSWERS = ("gladly", "not_now", "question")


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def invitation(look: See, *, invitation: int) -> Message | None:
    found = await _still_open(look, invitation)
    if found is None or found[0].answer is not InvitationAnswer.ASKED:
        return None
    if await blocks.among(look.work, look.person.id, await _there(look, found[1])):
        return None
    return await _question(look, "invitation", *found, FIRST_ANSWERS)


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def invitation_again(look: See, *, invitation: int) -> Message | None:
    """Two days before, to who said "maybe"; never a third time."""
    found = await _still_open(look, invitation)
    if found is None or found[0].answer is not InvitationAnswer.MAYBE:
        return None
    # Whom it was said about was asked before, and would notice that nobody asks again.
    if await blocks.said_by(look.work, look.person.id) & set(await _there(look, found[1])):
        return None
    return await _question(look, "invitation-again", *found, SECOND_ANSWERS)


async def asked_now(work: Work, now: datetime, person: Person, invitation_id: int) -> Message | None:
    """The question once more, for who types something that may be an answer."""
    look = await see(work, now, person)
    found = await _still_open(look, invitation_id)
    return await _question(look, "invitation", *found, FIRST_ANSWERS) if found else None


def answer_buttons(found: Invitation, activity: Activity, answers: tuple[str, ...]) -> tuple[Button, ...]:
    """`at`: when the activity was to start when they were asked; who answers after it moved is told first."""
    which = {"invitation": found.id, "at": activity.starts_at.isoformat()}
    return tuple(
        Button(f"invitation.{one.replace('_', '-')}", "answer_invitation", which | {"answer": one})
        for one in answers
    )


async def _still_open(look: See, invitation_id: int) -> tuple[Invitation, Activity] | None:
    """None when it need not be asked any more: it is off or full, or they would rather not be asked."""
    found = await invitations.find(look.work, invitation_id)
    if found is None or look.person.dont_ask:
        return None
    if not {Purpose.KEEP, Purpose.MATCHED} <= await consents.given(look.work, look.person.id):
        return None
    activity = await activities.get(look.work, found.activity_id)
    if (
        not activity.on
        or activity.starts_at <= look.now
        or not await activities.places_left(look.work, activity)
    ):
        return None
    if activity.led_by_its_people and not await who_come(look.work, activity):
        return None  # Who began it stopped, or was erased: nobody should stand there alone.
    return found, activity


async def _there(look: See, activity: Activity) -> list[int | None]:
    return [activity.started_by_id, *await who_come(look.work, activity)]


async def _question(
    look: See, text: str, found: Invitation, activity: Activity, answers: tuple[str, ...]
) -> Message:
    params = await activity_words(look.work, activity) | {
        "name": look.person.call_name,
        "how": await _how(look, activity),
        "known": await _somebody_known(look, activity),
    }
    return Message(text, params, answer_buttons(found, activity, answers))


async def _how(look: See, activity: Activity) -> dict[str, Any]:
    """What, and what it costs; of a walk how long, or that a shorter stretch is fine, with a bench."""
    if activity.cost_cents:
        return word("invitation-how.for", **doing_of(activity), cost=cost_words(activity))
    if activity.category != WALK:
        return word("invitation-how.together", **doing_of(activity))
    place = await neighbourhoods.get_place(look.work, activity.place_id)
    shorter = look.person.walk_minutes is not None and look.person.walk_minutes < activity.minutes
    if shorter and place.bench:
        return word("invitation-how.short")
    return word("invitation-how.whole", minutes=activity.minutes)


async def _somebody_known(look: See, activity: Activity) -> dict[str, Any]:
    """Only the one who knows this person is named, and only when they are there; other names are private.

    What they said yes to at the same time is said before anything else.
    """
    at_once = await same_time(look.work, look.person.id, activity)
    if at_once is not None:
        return word("invitation-also", other=word("activity-the", **doing_of(at_once)))
    known_by = look.person.known_by_id
    coming = await surely_come(look.work, activity)
    if known_by is None or known_by not in coming:
        return word("invitation-there.somebody", count=len(coming))
    human = await people.find(look.work, known_by)
    key = "invitation-there.known" if look.person.telegram_id is not None else "invitation-there-call"
    return word(key, host=await with_badge(look.work, human) if human else "")
