"""What somebody answers who is asked to come along: gladly, maybe, not now, or first a question."""

from typing import Any

from handlers.activity.answer_reminder import say_to
from handlers.activity.say_coming import by_phone, come, in_their_words
from handlers.activity.words import activity_words
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import COMMANDS, action
from handlers.conversation.turn import Turn
from handlers.invitation.ask_the_maybes import BEFORE
from handlers.invitation.notices import answer_buttons
from handlers.pausing.pause import pause
from handlers.permission.human import human_for
from handlers.permission.permissions import SELF_OR_CALLER
from handlers.task.give_task import give_task
from handlers.texts.message import Button
from storage import activities, invitations, people
from storage.activities import Activity
from storage.invitations import Invitation
from storage.people import Person
from storage.tables.activity import InvitationAnswer
from storage.tables.contact import TaskKind

WEEKS_BY_PHONE = 2


@action(may=SELF_OR_CALLER)
async def answer_invitation(turn: Turn, *, invitation: int, answer: str, at: str) -> None:
    """Said by whoever was asked, or by who calls for them; `at`: when it was to start when asked."""
    found, activity, person = await _asked(turn, invitation)
    if answer in ("gladly", "maybe") and activity.starts_at.isoformat() != at:
        await _say_moved(turn, found, activity, person)
        return
    await ANSWERS[answer](turn, found, activity, person)


async def _asked(turn: Turn, invitation_id: int) -> tuple[Invitation, Activity, Person]:
    found = await invitations.find(turn.work, invitation_id)
    if found is None:
        raise Stale
    activity = await activities.get(turn.work, found.activity_id)
    if not activity.on or activity.starts_at <= turn.now:
        raise Refusal("invitation-over")
    return found, activity, await people.get(turn.work, found.person_id)


async def _say_moved(turn: Turn, found: Invitation, activity: Activity, person: Person) -> None:
    buttons = answer_buttons(found, activity, ("gladly", "maybe", "not_now"))
    await say_to(turn, person, "invitation-moved", *buttons, **await activity_words(turn.work, activity))


async def _gladly(turn: Turn, found: Invitation, activity: Activity, person: Person) -> None:
    if await come(turn, activity, person):
        await invitations.answer(turn.work, found.id, InvitationAnswer.GLADLY, turn.now)


async def _maybe(turn: Turn, found: Invitation, activity: Activity, person: Person) -> None:
    """Asked once more two days before; when that is over already, they can still choose now."""
    await _keep(turn, found, InvitationAnswer.MAYBE)
    again = activity.starts_at - BEFORE > turn.now
    buttons = () if again else answer_buttons(found, activity, ("gladly", "not_now"))
    await say_to(turn, person, "invitation-maybe", *buttons, again="yes" if again else "no")


async def _not_now(turn: Turn, found: Invitation, _activity: Activity, person: Person) -> None:
    """Closed quietly: nothing goes to anybody else, now or later."""
    await _keep(turn, found, InvitationAnswer.NOT_NOW)
    buttons = [
        Button(f"invitation-not-now.{choice}", "choose_asking", {"invitation": found.id, "choice": choice})
        for choice in ("yes", "pause", "never")
    ]
    await turn.say(in_their_words(turn, person, "invitation-not-now"), *buttons, name=person.call_name)


async def _question(turn: Turn, found: Invitation, _activity: Activity, _person: Person) -> None:
    await open_aside(turn, "askfirst", {"invitation": found.id})


ANSWERS = {"gladly": _gladly, "maybe": _maybe, "not_now": _not_now, "question": _question}


async def _keep(turn: Turn, found: Invitation, answer: InvitationAnswer) -> None:
    if not await invitations.answer(turn.work, found.id, answer, turn.now):
        raise Stale


@action(may=SELF_OR_CALLER)
async def ask_first(turn: Turn, *, answers: dict[str, Any]) -> None:
    """A human answers; after that there is still a choice."""
    found, activity, person = await _asked(turn, answers["invitation"])
    await _keep(turn, found, InvitationAnswer.QUESTION)
    await give_task(
        turn.work,
        turn.now,
        TaskKind.QUESTION,
        about=person,
        activity_id=activity.id,
        words=answers.get("what"),
        voice=answers.get("what_voice"),
    )
    human = await human_for(turn.work, person, person.neighbourhood_id)
    text = in_their_words(turn, person, "invitation-question-passed-on")
    buttons = () if by_phone(turn, person) else answer_buttons(found, activity, ("gladly", "not_now"))
    who = human.name or await turn.human_name()
    await turn.say(text, *buttons, name=person.call_name, human=who)
    await go_back(turn, answers)


@action(may=SELF_OR_CALLER)
async def choose_asking(turn: Turn, *, invitation: int, choice: str) -> None:
    """After "not now": ask again another time, after a pause, or never."""
    found = await invitations.find(turn.work, invitation)
    if found is None:
        raise Stale
    person = await people.get(turn.work, found.person_id)
    if choice == "pause":
        await _pause(turn, person)
        return
    if choice == "never":
        await people.change(turn.work, person.id, dont_ask=True)
    text = "invitation-never" if choice == "never" else "invitation-later"
    await turn.say(in_their_words(turn, person, text), name=person.call_name)


async def _pause(turn: Turn, person: Person) -> None:
    """For how long they choose themselves; over the phone two weeks are a good beginning."""
    if not by_phone(turn, person):
        await COMMANDS["pauze"](turn, "")
        return
    await pause(turn.work, turn.now, person, WEEKS_BY_PHONE)
    await turn.say("invitation-pause-heard", name=person.call_name)
