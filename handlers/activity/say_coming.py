"""Somebody comes along: the place is taken, they hear who else comes, and choose whether to be reminded."""

from dataclasses import replace
from typing import Any

from handlers.activity import reminders
from handlers.activity.attending import Way, expect
from handlers.activity.details import details_message
from handlers.activity.words import activity_words, moment_label, who_else
from handlers.catalogue.doing import doing_of
from handlers.conversation.refusal import Refusal
from handlers.conversation.turn import Turn
from handlers.texts.message import Button
from handlers.texts.speaker import FIRST, speaker
from storage import activities, attendance, neighbourhoods, suspensions
from storage.activities import Activity
from storage.people import Person
from storage.tables.activity import AttendanceSource

OTHERS_SHOWN = 3
IN_CALENDAR = Button("calendar-mine.take", "take_my_calendar")
DAYS_AHEAD = 6
"""Other activities are named by their weekday, which within a week says it all."""


def by_phone(turn: Turn, person: Person) -> bool:
    """Whether a buddy or connector says it for them."""
    return turn.person is None or turn.person.id != person.id


def in_their_words(turn: Turn, person: Person, text: str) -> str:
    """Whoever calls for somebody hears it in other words than they would themselves."""
    return f"{text}-heard" if by_phone(turn, person) else text


def in_their_name(button: Button, name: str) -> Button:
    """What somebody would say of themselves ("I will come"), on a button for who says it for them."""
    of_them = f"call-answer.{button.label.replace('.', '-')}"
    if not speaker(FIRST).has(of_them):
        return button
    return replace(button, label=of_them, label_params={"name": name})


async def come(turn: Turn, activity: Activity, person: Person | None, by: int | None = None) -> bool:
    """False when it is full, which was said kindly. Whoever came already hears it once more.

    `by`: who brings them along.
    """
    if not activity.on or activity.starts_at <= turn.now:
        raise Refusal("invitation-over")
    suspended = await suspensions.of_person(turn.work, person.id) if person else None
    if person and suspended and suspended.holds_on(turn.today):
        raise Refusal("kept-off-other", name=person.call_name)
    chat = turn.chat_id if person is None else None
    source = AttendanceSource.CALLER if person and by_phone(turn, person) else AttendanceSource.SELF
    way = Way(source, by)
    if not await expect(turn.work, turn.now, activity, person.id if person else None, chat, way=way):
        await _say_full(turn, activity, person)
        return False
    await _say_coming(turn, activity, person)
    return True


async def offer_reminder(turn: Turn, activity: Activity, person: Person) -> None:
    early = await _early(turn, activity)
    if early is not None:
        labels = ("activity-remind.yes", "activity-remind.no", "activity-remind.bring")
        buttons = await _choices(turn, activity, person, *(labels[:2] if activity.small else labels))
        await turn.say("activity-remind", *buttons, early=early)


async def _say_coming(turn: Turn, activity: Activity, person: Person | None) -> None:
    if details := details_message(activity):
        turn.messages.append((details, None))
    early = await _early(turn, activity)
    params = await activity_words(turn.work, activity) | {"who": await who_else(turn.work, activity, person)}
    if person is None:
        await _say_to_stranger(turn, activity, params, asked=early is not None)
    elif by_phone(turn, person):
        await _say_to_caller(turn, activity, person, params | {"early": early})
    elif early is None:
        bring = await _choices(
            turn, activity, person, "activity-remind.not-after-all", "activity-remind.bring"
        )
        await turn.say("activity-coming", *bring, IN_CALENDAR, **params)
    else:
        every = (
            "activity-remind.yes",
            "activity-remind.no",
            "activity-remind.not-after-all",
            "activity-remind.bring",
        )
        buttons = await _choices(turn, activity, person, *every)
        await turn.say("activity-coming-remind", *buttons, **params, early=early)


async def _say_to_stranger(turn: Turn, activity: Activity, params: dict[str, Any], *, asked: bool) -> None:
    """`asked`: there is time for a message before; it needs no name and no card of theirs."""
    which = {"activity": activity.id}
    wished = [
        Button("activity-remind.yes", "remind_nameless", which | {"wants": True}),
        Button("activity-remind.no", "remind_nameless", which | {"wants": False}),
    ]
    cannot = Button("activity-remind.not-after-all", "say_nameless_cannot", which)
    text = "activity-coming-stranger" if asked else "activity-coming"
    first = wished if asked else [IN_CALENDAR]
    await turn.say(text, *first, cannot, **params)


async def _say_to_caller(turn: Turn, activity: Activity, person: Person, params: dict[str, Any]) -> None:
    """A call the day before is all there is to choose."""
    params |= {"name": person.call_name}
    if params["early"] != "yes":
        await turn.say("activity-coming-heard", **params)
        return
    buttons = await _choices(turn, activity, person, "activity-remind.yes", "activity-remind.no")
    await turn.say("activity-remind-heard", *buttons, **params)


async def _choices(turn: Turn, activity: Activity, person: Person, *labels: str) -> tuple[Button, ...]:
    which = {"activity": activity.id, "person": person.id}
    mine = await attendance.of_person(turn.work, activity.id, person.id)
    every = {
        "activity-remind.yes": Button("activity-remind.yes", "choose_reminders", which | {"wants": True}),
        "activity-remind.no": Button("activity-remind.no", "choose_reminders", which | {"wants": False}),
        "activity-remind.bring": Button(
            "activity-remind.bring", "bring_and_choose", {"activity": activity.id}
        ),
    }
    if mine:
        cannot = {"attendance": mine.id, "answer": "cannot"}
        every["activity-remind.not-after-all"] = Button(
            "activity-remind.not-after-all", "answer_reminder", cannot
        )
    return tuple(every[label] for label in labels if label in every)


async def _early(turn: Turn, activity: Activity) -> str | None:
    """Whether the reminder of the day before is still to come; None when the short one has passed as well."""
    where = await neighbourhoods.get(turn.work, activity.neighbourhood_id)
    if reminders.day_before(where, activity) > turn.now:
        return "yes"
    return "no" if reminders.soon(where, activity) > turn.now else None


async def _say_full(turn: Turn, activity: Activity, person: Person | None) -> None:
    """And which other activities there are."""
    doing = doing_of(activity)
    if person is not None and by_phone(turn, person):
        await turn.say("activity-full-heard", name=person.call_name, **doing)
        return
    others = [
        Button(moment_label(turn.tongue, one.starts_at), "come_along", {"activity": one.id}, literal=True)
        for one in await activities.coming(
            turn.work, activity.neighbourhood_id, turn.now, to_strangers=person is None
        )
        if one.id != activity.id
        and (one.starts_at - turn.now).days <= DAYS_AHEAD
        and await activities.places_left(turn.work, one)
    ]
    await turn.say("activity-full", *others[:OTHERS_SHOWN], others="yes" if others else "no", **doing)
