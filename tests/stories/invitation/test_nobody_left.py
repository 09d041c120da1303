"""What somebody began who stopped, or was erased, is not offered to anybody any more."""

import pytest

from handlers.invitation.notices import asked_now
from storage import invitations, people
from tests.diary import activity_on
from tests.town import Town


@pytest.mark.parametrize(("command", "label"), [("/vergeetmij", "Haal alles weg"), ("/stop", "Bewaar")])
async def test_of_who_is_gone_nobody_is_asked_to_come_along(town: Town, command: str, label: str) -> None:
    where = await town.neighbours.opens()
    joke, piet = [await town.neighbours.add(where, name) for name in ("Joke", "Piet")]
    activity = await activity_on(town, where, "2027-03-03 10:30", host=joke, coming=(joke,))
    async with town.database.work() as work:
        asked = await invitations.ask(work, activity.id, piet.id, town.now)
        assert asked is not None
        found = await people.get(work, piet.id)
        assert await asked_now(work, town.now, found, asked.id) is not None
    talk = town.talk("joke")
    await talk.says(command)
    await talk.presses(label)
    async with town.database.work() as work:
        assert await asked_now(work, town.now, found, asked.id) is None
