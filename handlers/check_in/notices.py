"""The question how it goes, and what who wanted to know hears of the answer."""

from typing import Any

from handlers.check_in.who_hears import not_for, who_hears
from handlers.notices.registry import TEAM, See, notice
from handlers.permission.visibility import What
from handlers.texts.message import Button, Message, of, word
from storage import check_ins, people
from storage.check_ins import CheckIn
from storage.people import Person
from storage.tables.check_in import CheckInAfter, CheckInAnswer
from storage.tables.person import Purpose
from storage.work import Work


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def check_in(look: See, *, check_in: int) -> Message | None:
    found = await check_ins.find(look.work, check_in)
    if found is None or found.answer is not None:
        return None
    return await question(look.work, found, look.person)


async def question(work: Work, found: CheckIn, person: Person) -> Message:
    """With the name of the one human who hears the answer."""
    hears = await who_hears(work, found, person)
    human = hears.call_name if hears else word("common-somebody")
    buttons = [
        Button(
            f"check-in-answer.{one.value.replace('_', '-')}",
            "answer_check_in",
            {"check_in": found.id, "answer": one.value},
        )
        for one in CheckInAnswer
    ]
    text = f"check-in-{found.after.value.replace('_', '-')}"
    params: dict[str, Any] = {"name": person.call_name, "human": human}
    if found.after is CheckInAfter.HANDOVER:
        params["who"] = await _who_is_there_now(work, found, person)
    return Message(text, params, tuple(buttons))


async def _who_is_there_now(work: Work, found: CheckIn, person: Person) -> Any:
    """By name: who calls for somebody without Telegram may be that one."""
    now = await not_for(work, found, person)
    there = await people.find(work, now) if now is not None else None
    return there.call_name if there else word("common-somebody-else")


@notice(purpose=None, uncertain="never", by_call=False, held_by=TEAM)
async def check_in_answered(look: See, *, check_in: int) -> Message | None:
    """Only to who wanted to know."""
    found = await check_ins.find(look.work, check_in)
    if found is None or found.answer is None or found.asked_by_id != look.person.id:
        return None
    person = await people.get(look.work, found.person_id)
    said = word(f"check-in-said.{found.answer.value.replace('_', '-')}", who=person.call_name)
    return Message("check-in-answered", {"said": of(person.id, What.SIGNAL, said, told=look.person.id)})
