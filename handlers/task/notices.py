"""What a connector hears of a task, and what somebody hears back."""

from dataclasses import replace
from typing import Any

from handlers.catalogue.doing import doing_of
from handlers.notices.registry import TEAM, See, notice
from handlers.permission.visibility import What
from handlers.task.first_contact_lines import ask_for_contact, first_contact_lines
from handlers.task.give_task import reader_of
from handlers.texts.message import Attachment, Button, Message, lines, of, phone, when, word
from storage import (
    activities,
    cards,
    contact_routes,
    idle,
    neighbourhoods,
    partners,
    people,
    tasks,
)
from storage.people import Person
from storage.tables.contact import TaskKind, TaskState
from storage.tables.person import PersonState
from storage.tasks import Task
from storage.work import Work

TO_ANSWER = frozenset({TaskKind.QUESTION, TaskKind.OWN_WORDS, TaskKind.VOICE})
FIRST_MEETINGS = {
    TaskKind.LOOK_OVER: (("good", "let_strangers_see"),),
    TaskKind.FIRST_TIME: (("be-there", "be_there_too"),),
}
"""What is done with one tap, with which label."""
TO_READ = frozenset(
    {TaskKind.OWN_WORDS, TaskKind.VOICE, TaskKind.NOBODY_FITS, TaskKind.APART, TaskKind.SAFETY_STOP}
)
"""Nobody waits to be spoken to: reading or hearing it is enough."""


@notice(purpose=None, uncertain="again", by_call=False, held_by=TEAM)
async def task_waits(look: See, *, task: int, again: bool = False, voice: int = 0) -> Message | None:
    found = await tasks.find(look.work, task)
    if found is None or found.state is not TaskState.OPEN:
        return None
    return await task_message(look.work, found, again=again, voice=voice)


@notice(purpose=None, uncertain="again")
async def task_answered(
    look: See, *, by: int, words: str = "", voice: str = "", task: int | None = None
) -> Message | None:
    """`voice`: a Telegram file in which the connector says it. It goes with the connector."""
    connector = await people.find(look.work, by)
    if voice and connector is None:
        return None
    answered = await tasks.find(look.work, task) if task is not None else None
    said = answer_message(connector.call_name if connector else await look.human_name(), words, voice)
    if answered is None:
        return said
    to = by if look.person.telegram_id is not None else None
    return await with_way_back(look.work, said, answered, to)


@notice(purpose=None, uncertain="again")
async def task_with_another(look: See, *, by: int) -> Message | None:
    """Somebody else than was said reads what they let a human know."""
    reader = await people.find(look.work, by)
    return Message("task-with-another", {"connector": reader.call_name}) if reader else None


def answer_message(connector: Any, words: str, voice: str) -> Message:
    if not voice:
        return Message("task-answered", {"connector": connector, "words": words})
    return Message("task-answered-aloud", {"connector": connector}, attachment=_played(voice))


async def with_way_back(work: Work, said: Message, task: Task, to: int | None) -> Message:
    """To which activity it belongs, and a button to answer the human who said it.

    `to`: who that is; None for who is called, and answers on the phone.
    """
    if task.activity_id is not None:
        about = await _about_activity(work, task.activity_id)
        params = {name: value for name, value in about.items() if name != "clock"}
        said = replace(said, text=f"{said.text}-about", params=said.params | params)
    if to is None:
        return said
    params = {"connector": said.params["connector"]}
    back = Button("task-answered.back", "begin_reply", {"task": task.id, "to": to}, params)
    return replace(said, buttons=(back,))


async def _about_activity(work: Work, activity_id: int) -> dict[str, Any]:
    activity = await activities.get(work, activity_id)
    moment = activity.starts_at
    the = doing_of(activity)["the"]
    return {"the": the, "date": when(moment, "date"), "clock": when(moment, "clock")}


async def task_messages(work: Work, task: Task) -> list[Message]:
    """One for each recording that came with it: a message plays one."""
    return [await task_message(work, task, voice=voice) for voice in range(len(task.voices) or 1)]


async def task_message(work: Work, task: Task, *, again: bool = False, voice: int = 0) -> Message:
    """The task as who has to do it sees it: who, what was said, how to reach them, and what they may do.

    `voice`: which of its recordings is played.
    """
    about = await people.find(work, task.about_id) if task.about_id else None
    who = about.call_name if about and about.call_name else word("task-somebody")
    said: list[Any] = [word("task-still-open")] if again else []
    said.append(word(await _what(work, task), who=who))
    if task.activity_id is not None:
        said.append(word("task-about", **await _about_activity(work, task.activity_id)))
    if task.topic is not None:
        said.append(word(f"task-topic.{task.topic.value}"))
    said += [*await _apart(work, task), *await _whose_it_is(work, task)]
    told = await reader_of(work, task)
    if task.words:
        words = of(task.about_id, What.SIGNAL, task.words, told=told)
        said.append(word("task-words", words=words))
    if waits_for_a_reader(task, told):
        said.append(word("task-words-later", who=who))
    said += await first_contact_lines(work, task, about)
    said += await _what_to_tell(work, task)
    said += await _how_to_reach(work, about, who)
    if task.kind is TaskKind.IDLE_CARD and about and about.asked_to_stay_at:
        said.append(word("task-idle-until", date=when(idle.goes_at(about), "date")))
    if task.outcome:
        said.append(word(f"task-taken.{task.outcome}", who=who))
    spoken = (
        of(task.about_id, What.SIGNAL, task.voices[voice], told=told) if voice < len(task.voices) else None
    )
    buttons = await task_buttons(work, task, about)
    if waits_for_a_reader(task, told):
        buttons = (Button("task-waits.read", "read_task", {"task": task.id}),)
    return Message(
        "task-waits", {"lines": lines(said)}, buttons, attachment=_played(spoken) if spoken else None
    )


def waits_for_a_reader(task: Task, told: int | None) -> bool:
    """Something was said in private, and it is not settled yet who of the team reads it."""
    return told is None and bool(task.words or task.voices)


async def _what(work: Work, task: Task) -> str:
    """The key of what it is. Own words that still stand on the card are there as an answer to something."""
    if task.kind is TaskKind.OWN_WORDS and task.about_id:
        own = (await cards.get(work, task.about_id)).own
        kinds = [kind for kind, words in own if words == task.words]
        return f"task-own-words.{kinds[0]}" if kinds else "task-what.own-words"
    if task.kind is TaskKind.NEWCOMER and task.for_id is not None:
        return "task-what.newcomer-taken"
    return f"task-what.{task.kind.value.replace('_', '-')}"


async def _what_to_tell(work: Work, task: Task) -> list[Any]:
    """Of an activity that changed, to whoever passes that on."""
    if task.kind is not TaskKind.NOT_DELIVERED or task.activity_id is None:
        return []
    activity = await activities.get(work, task.activity_id)
    place = await neighbourhoods.get_place(work, activity.place_id)
    said = doing_of(activity) | {
        "date": when(activity.starts_at, "date"),
        "clock": when(activity.starts_at, "clock"),
        "landmark": place.landmark or place.name,
    }
    return [word("task-tell.on" if activity.on else "task-tell.off", **said)]


async def _whose_it_is(work: Work, task: Task) -> list[Any]:
    """Whom to say hello to, and where."""
    activity = await activities.find(work, task.activity_id) if task.activity_id is not None else None
    if task.kind is not TaskKind.SAY_HELLO or activity is None or activity.partner_id is None:
        return []
    partner = await partners.get(work, activity.partner_id)
    place = await neighbourhoods.get_place(work, activity.place_id)
    return [word("task-hello", partner=partner.name, place=place.name)]


async def _apart(work: Work, task: Task) -> list[Any]:
    """From whom, and what they both come to; never why."""
    other = await people.find(work, task.other_id) if task.other_id else None
    if other is None or task.kind is not TaskKind.APART:
        return []
    said = [word("task-apart.other", other=other.call_name)]
    activity = await activities.find(work, task.activity_id) if task.activity_id else None
    if activity and activity.on:
        said.append(word("task-apart.both-come", date=when(activity.starts_at, "date")))
    return [*said, word("task-apart.help")]


def _played(file_id: Any) -> Attachment:
    """What somebody said to the bot, as they said it."""
    return Attachment("voice", "", {"file_id": file_id})


async def task_buttons(work: Work, task: Task, about: Person | None) -> tuple[Button, ...]:
    if task.kind is TaskKind.NEWCOMER and task.outcome is None:
        know = Button("task-waits.know", "get_to_know", {"task": task.id})
        return (know, *await ask_for_contact(work, task, about))
    if task.kind is TaskKind.IDLE_CARD and about:
        return _idle_buttons(about)
    buttons = [
        Button(f"task-waits.{label}", name, {"task": task.id})
        for label, name in FIRST_MEETINGS.get(task.kind, ())
    ]
    if await can_be_answered(work, task, about):
        label = "answer" if task.kind in TO_ANSWER else "write"
        buttons.append(Button(f"task-waits.{label}", "begin_answer", {"task": task.id}))
    if task.kind in TO_READ:
        return (*buttons, _finish(task, "seen"), *_mute(task, about))
    if task.kind is TaskKind.NO_ANSWER:
        buttons.append(Button("task-waits.say", "show_calls_to", {"task": task.id}))
    if about and (task.outcome is None or task.kind is TaskKind.DISTRESS):
        buttons += [
            Button("task-waits.will-visit", "take_on_task", {"task": task.id, "how": "visit"}),
            Button("task-waits.will-call", "take_on_task", {"task": task.id, "how": "call"}),
        ]
    return (*buttons, _finish(task, "spoken"), *_mute(task, about))


def _mute(task: Task, about: Person | None) -> tuple[Button, ...]:
    """Somebody nobody knows, who is not in distress, may be kept from writing on."""
    if task.chat_id is None or about is not None or task.kind is TaskKind.DISTRESS:
        return ()
    return (Button("task-waits.mute", "ask_to_mute", {"task": task.id}),)


def _idle_buttons(about: Person) -> tuple[Button, ...]:
    """Who has a chat of their own decides there, or says nothing."""
    keep = Button("task-waits.keep", "keep_card", {"person": about.id})
    if about.telegram_id is not None and about.state is not PersonState.MET:
        return (keep,)
    return (keep, Button("erase-neighbour.ask", "ask_erase_neighbour", {"person": about.id}))


async def can_be_answered(work: Work, task: Task, about: Person | None) -> bool:
    """In their chat, or by a buddy. Whoever missed an activity is visited or called, never written to."""
    if task.kind is TaskKind.MISSED:
        return False
    if about is None:
        return task.chat_id is not None
    if about.telegram_id is not None:
        return not about.unreachable
    route = await contact_routes.of_person(work, about.id)
    return bool(task.kind is TaskKind.QUESTION and route and route.buddy_id and route.buddy_agreed_at)


def _finish(task: Task, outcome: str) -> Button:
    return Button(f"task-waits.{outcome}", "finish_task", {"task": task.id, "outcome": outcome})


async def phone_line(work: Work, about: Person, who: Any = None) -> list[Any]:
    """The number of who has no chat, or is not reached there; nothing for others."""
    route = await contact_routes.of_person(work, about.id)
    if not route or not route.phone or not (about.telegram_id is None or about.unreachable):
        return []
    number = of(about.id, What.PHONE, phone(route.phone), chosen=True)
    called = who or of(about.id, What.NAME, about.call_name)
    return [word("task-reach.phone", who=called, phone=number)]


async def _how_to_reach(work: Work, about: Person | None, who: Any) -> list[Any]:
    if about is None:
        return []
    reached = await phone_line(work, about, who)
    if about.area_id is not None:
        areas = {area.id: area.name for area in await neighbourhoods.areas(work, about.neighbourhood_id)}
        street = of(about.id, What.STREET, areas[about.area_id])
        reached.append(word("task-reach.street", who=who, street=street))
    return reached
