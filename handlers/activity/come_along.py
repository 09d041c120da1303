"""Coming along without having been asked, and what may be chosen after a yes."""

from typing import Any

from handlers.activity import reminders
from handlers.activity.attending import confirm
from handlers.activity.say_coming import IN_CALENDAR, by_phone, come, offer_reminder
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import ACTIONS, action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import ANYONE, NEIGHBOUR, SELF_OR_CALLER
from storage import activities, attendance, conversations, invitations, people
from storage.activities import Activity
from storage.tables.activity import InvitationAnswer


@action(may=ANYONE)
async def come_along(turn: Turn, *, activity: int, by: int | None = None) -> None:
    """From what is on, from a flyer, or brought by a neighbour: no registration (PRACTICE 103)."""
    found = await activities.get(turn.work, activity)
    person = turn.person
    if person is None and not turn.conversation.may_come:
        await open_aside(turn, "maycome", {"activity": activity, "by": by})
        return
    if (found.small or found.at_home) and (
        person is None or person.id not in (found.started_by_id, found.host_id)
    ):
        raise Refusal("invitation-over")
    if found.unseen and person is None and by is None:
        raise Refusal("newhere-not-seen")
    if not await come(turn, found, person, by) or person is None:
        return
    asked = await invitations.find_for(turn.work, found.id, person.id)
    if asked:
        await invitations.answer(turn.work, asked.id, InvitationAnswer.GLADLY, turn.now)


@action(may=ANYONE)
async def say_whether_they_may_come(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Who nobody knows: of age, and nobody arranges things for them. Of a no nothing is kept."""
    if answers["adult"] == "no":
        await turn.say("start-adults-only")
    elif answers["mentor"] != "no":
        await ACTIONS["wait_for_human"](turn)
    else:
        await conversations.put_may_come(turn.work, turn.chat_id)
        await turn.refresh()
        await come_along(turn, activity=answers["activity"], by=answers.get("by"))
    await go_back(turn, answers)


@action(may=SELF_OR_CALLER)
async def choose_reminders(turn: Turn, *, activity: int, person: int, wants: bool) -> None:
    """A yes is also the consent to it."""
    found = await activities.get(turn.work, activity)
    await reminders.choose(turn.work, turn.now, found, person, wanted=wants)
    if not by_phone(turn, await people.get(turn.work, person)):
        await turn.say("activity-reminders-on" if wants else "activity-reminders-off", IN_CALENDAR)
    elif not wants:
        await _will_not_be_asked_again(turn, found, person)


async def _will_not_be_asked_again(turn: Turn, activity: Activity, person_id: int) -> None:
    """Without a call the day before, this second answer of theirs is what confirms the first."""
    mine = await attendance.of_person(turn.work, activity.id, person_id)
    if mine is not None and mine.comes:
        await confirm(turn.work, mine, activity)


@action(may=NEIGHBOUR)
async def bring_and_choose(turn: Turn, *, activity: int) -> None:
    """A link for a neighbour; and the question about reminders, which stood beside it, once more."""
    await ACTIONS["bring_along"](turn, activity=activity)
    await offer_reminder(turn, await activities.get(turn.work, activity), turn.me)
