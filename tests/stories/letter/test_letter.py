"""Who has no Telegram gets paper: a letter where there is no phone either, a card, and a look back."""

from typing import Any

import pytest

from handlers.activity.attending import expect
from handlers.delivery.attachments import MAKERS, File
from handlers.notices.notify import notify
from storage import activities, attendance, consents, contact_routes, groups, neighbourhoods, people
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.group import GroupPhase, MembershipState, Via
from storage.tables.person import Purpose, RoleName, RouteKind
from tests.diary import activity_on, skip_to
from tests.stories.calls.test_call_lists import Street, reminded
from tests.town import Talk, Town

Printed = dict[str, list[dict[str, Any]]]


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> Printed:
    """What stands on each paper that is made, by its kind."""
    seen: Printed = {"letters": [], "call_list": []}

    def seeing(kind: str) -> None:
        really = MAKERS[kind]

        def make(**words: Any) -> File:
            seen[kind].append(words)
            return really(**words)

        monkeypatch.setitem(MAKERS, kind, make)

    for kind in seen:
        seeing(kind)
    return seen


async def wim_at_the_door(here: Street) -> int:
    """He has neither Telegram nor a phone; Nadia goes by, and has something to tell him."""
    town, activity = here.town, here.activity
    async with town.database.work() as work:
        where = here.riek.neighbourhood_id
        wim = await people.meet(
            work,
            where,
            here.riek.created_at,
            call_name="Wim",
            known_by_id=here.riek.known_by_id,
            state=here.riek.state,
        )
        await contact_routes.put(work, wim.id, RouteKind.DOOR)
        for purpose in Purpose:
            await consents.give(work, wim.id, purpose, town.now, spoken=True)
        await expect(work, town.now, activity, wim.id)
        await notify(work, town.now, wim.id, "activity_reminder", key="now", activity=activity.id)
    await town.settle()
    return wim.id


async def asks(talk: Talk, label: str) -> str:
    await talk.says("/papier")
    return await talk.presses(label)


async def test_a_list_letters_and_cards_for_whom_one_speaks_and_for_nobody_else(
    town: Town, printed: Printed
) -> None:
    here = await reminded(town)
    await wim_at_the_door(here)
    assert "op papier wie je belt" in await asks(here.joke, "Wie ik bel")
    (row,) = printed["call_list"][-1]["rows"]
    assert row["said"][0] == "Bel Riek: 020 - 000 00 03"
    assert "Geen gehoor" in row["answers"]
    assert "iemand zonder telefoon" in await asks(here.joke, "Brieven"), "Riek has a phone"
    assert "Hier is 1 kaart." in await asks(here.joke, "Kaart met wat er is")
    assert [one["dear"] for one in printed["letters"][-1]["letters"]] == ["Beste Riek,"]

    assert "Hier is 1 brief." in await asks(here.nadia, "Brieven")
    (letter,) = printed["letters"][-1]["letters"]
    assert (letter["dear"], letter["greet"]) == ("Beste Wim,", "Van Nadia")
    assert "wandelen" in letter["said"][0]
    assert "aan de deur" in letter["said"][-1]
    async with town.database.read() as work:
        where = await neighbourhoods.get(work, here.riek.neighbourhood_id)
    await town.neighbours.add(where, "Piet")
    assert "niemand zonder Telegram" in await town.talk("piet").says("/papier")


async def test_after_half_a_year_each_hears_what_became_of_it_once(town: Town, printed: Printed) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=nadia)
    riek = await town.neighbours.add(
        where, "Riek", known_by=nadia, phone_number="020 000 00 03", walk_minutes=20
    )
    await town.neighbours.add(where, "Piet", known_by=nadia)
    walk = await activity_on(town, where, "2027-03-09 10:30", coming=(martin, riek))
    async with town.database.work() as work:
        group = await groups.begin(
            work, where.id, town.now, phase=GroupPhase.SELF_RUNNING, name="De Stappers"
        )
        for one in (martin, riek):
            await groups.put(work, group.id, one.id, MembershipState.MEMBER, town.now, via=Via.FOUNDER)
            mine = await attendance.of_person(work, walk.id, one.id)
            assert mine is not None
            await attendance.change(work, mine.id, state=AttendanceState.PRESENT)
        await activities.change(work, walk.id, state=ActivityState.HAPPENED)
    await skip_to(town, "2027-07-05 14:00")
    said = town.talk("martin").everything
    for line in ("Een half jaar!", "Jij begon met: wandelen.", "Jullie zijn nu met 2."):
        assert line in said
    assert "Dan laat ik het zo." in await town.talk("martin").presses("Alles goed")
    assert "Een half jaar!" not in town.talk("piet").everything, "he was nowhere yet"
    assert "Hier is een brief voor wie jij belt." in town.talk("nadia").everything
    (letter,) = printed["letters"][-1]["letters"]
    assert letter["dear"] == "Beste Riek,"
    assert "De Stappers" in letter["said"][0]
    assert "uw telefoonnummer" in letter["said"][1]
    await skip_to(town, "2027-07-06 14:00")
    assert town.talk("martin").everything.count("Een half jaar!") == 1
    assert town.talk("nadia").everything.count("Hier is een brief") == 1
