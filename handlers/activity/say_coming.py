"""Somebody comes along: the place is taken, they hear who else comes, and choose whether to be reminded."""

from typing import Any

from handlers.activity import reminders
from handlers.activity.attending import expect
from handlers.activity.words import moment_label, walk_words, who_else
from handlers.conversation.refusal import Refusal
from handlers.conversation.turn import Turn
from handlers.texts.message import Button
from storage import attendance, neighbourhoods, walks
from storage.people import Person
from storage.walks import Walk

OTHERS_SHOWN = 3
DAYS_AHEAD = 6
"""Other walks are named by their weekday, which within a week says it all."""


def by_phone(turn: Turn, person: Person) -> bool:
    """Whether a buddy or connector says it for them."""
    return turn.person is None or turn.person.id != person.id


def in_their_words(turn: Turn, person: Person, text: str) -> str:
    """Whoever calls for somebody hears it in other words than they would themselves."""
    return f"{text}-heard" if by_phone(turn, person) else text


async def come(turn: Turn, walk: Walk, person: Person | None) -> bool:
    """False when the walk is full, which was said kindly. Whoever came already hears it once more."""
    if not walk.on or walk.starts_at <= turn.now:
        raise Refusal("invitation-over")
    chat = turn.chat_id if person is None else None
    if not await expect(turn.work, turn.now, walk, person.id if person else None, chat):
        await _say_full(turn, walk, person)
        return False
    await _say_coming(turn, walk, person)
    return True


async def offer_reminder(turn: Turn, walk: Walk, person: Person) -> None:
    early = await _early(turn, walk)
    if early is not None:
        labels = ("walk-remind.yes", "walk-remind.no", "walk-remind.bring")
        buttons = await _choices(turn, walk, person, *(labels[:2] if walk.small else labels))
        await turn.say("walk-remind", *buttons, early=early)


async def _say_coming(turn: Turn, walk: Walk, person: Person | None) -> None:
    early = await _early(turn, walk)
    params = await walk_words(turn.work, walk) | {"who": await who_else(turn.work, walk, person)}
    if person is None and early is None:
        await turn.say("walk-coming", **params)
    elif person is None:
        await turn.say(
            "walk-coming-stranger",
            Button("walk-remind.yes", "be_remembered"),
            Button("walk-remind.no", "just_come"),
            **params,
        )
    elif by_phone(turn, person):
        await _say_to_caller(turn, walk, person, params | {"early": early})
    elif early is None:
        bring = await _choices(turn, walk, person, "walk-remind.not-after-all", "walk-remind.bring")
        await turn.say("walk-coming", *bring, **params)
    else:
        every = ("walk-remind.yes", "walk-remind.no", "walk-remind.not-after-all", "walk-remind.bring")
        buttons = await _choices(turn, walk, person, *every)
        await turn.say("walk-coming-remind", *buttons, **params, early=early)


async def _say_to_caller(turn: Turn, walk: Walk, person: Person, params: dict[str, Any]) -> None:
    """A call the day before is all there is to choose."""
    params |= {"name": person.call_name}
    if params["early"] != "yes":
        await turn.say("walk-coming-heard", **params)
        return
    buttons = await _choices(turn, walk, person, "walk-remind.yes", "walk-remind.no")
    await turn.say("walk-remind-heard", *buttons, **params)


async def _choices(turn: Turn, walk: Walk, person: Person, *labels: str) -> tuple[Button, ...]:
    which = {"walk": walk.id, "person": person.id}
    mine = await attendance.of_person(turn.work, walk.id, person.id)
    every = {
        "walk-remind.yes": Button("walk-remind.yes", "choose_reminders", which | {"wants": True}),
        "walk-remind.no": Button("walk-remind.no", "choose_reminders", which | {"wants": False}),
        "walk-remind.bring": Button("walk-remind.bring", "bring_and_choose", {"walk": walk.id}),
    }
    if mine:
        cannot = {"attendance": mine.id, "answer": "cannot"}
        every["walk-remind.not-after-all"] = Button("walk-remind.not-after-all", "answer_reminder", cannot)
    return tuple(every[label] for label in labels if label in every)


async def _early(turn: Turn, walk: Walk) -> str | None:
    """Whether the reminder of the day before is still to come; None when the short one has passed as well."""
    where = await neighbourhoods.get(turn.work, walk.neighbourhood_id)
    if reminders.day_before(where, walk) > turn.now:
        return "yes"
    return "no" if reminders.soon(where, walk) > turn.now else None


async def _say_full(turn: Turn, walk: Walk, person: Person | None) -> None:
    """And which other walks there are."""
    if person is not None and by_phone(turn, person):
        await turn.say("walk-full-heard", name=person.call_name)
        return
    others = [
        Button(moment_label(turn.tongue, one.starts_at), "come_along", {"walk": one.id}, literal=True)
        for one in await walks.coming(turn.work, walk.neighbourhood_id, turn.now)
        if one.id != walk.id
        and (one.starts_at - turn.now).days <= DAYS_AHEAD
        and await walks.places_left(turn.work, one)
    ]
    await turn.say("walk-full", *others[:OTHERS_SHOWN], others="yes" if others else "no")
