"""Who has no Telegram is not forgotten: each message becomes a call, and each call an answer."""

from datetime import timedelta

from bot.playground_side import PlaygroundSide
from handlers.activity.attending import expect
from handlers.activity.changes import call_off
from handlers.notices.notify import notify
from storage import activities, attendance, calls, contact_routes, neighbourhoods, people, roles
from storage.activities import Activity
from storage.people import Person
from storage.tables.activity import AttendanceState
from storage.tables.contact import CallState
from storage.tables.person import RoleName
from tests.town import AMSTERDAM, Talk, Town


class Street:
    """Nadia is connector; Joke calls Riek, who has no Telegram; today at six they walk."""

    def __init__(self, town: Town, riek: Person, activity: Activity) -> None:
        self.town, self.riek, self.activity = town, riek, activity
        self.nadia, self.joke = town.talk("nadia"), town.talk("joke")

    async def riek_comes(self) -> AttendanceState:
        async with self.town.database.read() as work:
            mine = await attendance.of_person(work, self.activity.id, self.riek.id)
        assert mine is not None
        return mine.state


async def street(town: Town, *, buddy: bool = True, known: bool = True) -> Street:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    riek = await town.neighbours.add(where, "Riek", known_by=nadia, phone_number="020 000 00 03")
    async with town.database.work() as work:
        if buddy:
            await roles.give(work, joke.id, where.id, RoleName.PHONE_BUDDY, town.now, cap=2)
            await contact_routes.put_buddy(work, riek.id, joke.id, town.now)
        place = (await neighbourhoods.places(work, where.id))[0]
        starts_at = town.now.fromisoformat("2027-03-01 18:00").replace(tzinfo=AMSTERDAM)
        activity = await activities.start(
            work,
            where.id,
            place.id,
            starts_at,
            20,
            started_by_id=joke.id,
            host_id=nadia.id,
            created_at=town.now,
        )
        await expect(work, town.now, activity, riek.id)
        if not known:
            await people.change(work, riek.id, known_by_id=None)
    return Street(town, riek, activity)


async def reminded(town: Town, *, buddy: bool = True, known: bool = True) -> Street:
    """The line for Riek is on somebody's list."""
    here = await street(town, buddy=buddy, known=known)
    async with town.database.work() as work:
        await notify(
            work,
            town.now,
            here.riek.id,
            "activity_reminder",
            key="now",
            group=here.activity.group,
            expires=here.activity.starts_at,
            activity=here.activity.id,
        )
    await town.settle()
    return here


async def test_a_reminder_becomes_a_line_on_the_list_of_the_buddy(town: Town) -> None:
    here = await reminded(town)
    assert here.joke.heard.count("☎️ Belrondje") == 1
    assert "Bel Riek: 020 - 000 00 03" in here.joke.heard
    assert "Wat zegt Riek?" in here.joke.heard
    assert "📵 Geen gehoor" in here.joke.buttons
    assert "Bel Riek" not in here.nadia.everything


async def test_what_is_said_aloud_to_who_comes_early_is_formal_as_well(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        await people.change(work, here.riek.id, first_with_known=True)
        await notify(work, town.now, here.riek.id, "activity_reminder", key="now", activity=here.activity.id)
    await town.settle()
    assert "U kunt komen om kwart voor 6 in de middag." in here.joke.heard
    assert "Nadia is er dan al." in here.joke.heard


async def test_what_the_buddy_taps_is_the_answer_of_who_was_called(town: Town) -> None:
    here = await reminded(town)
    await here.joke.presses("Riek komt niet")
    assert await here.riek_comes() is AttendanceState.SENT_WORD
    assert "Dat was je belrondje." in here.joke.everything
    assert "Er is nu niemand om te bellen." in await here.joke.says("/bellen")


async def test_without_a_buddy_that_was_agreed_to_the_connector_calls(town: Town) -> None:
    here = await reminded(town, buddy=False)
    assert "Bel Riek" in here.nadia.heard
    assert here.joke.everything == ""


async def test_no_answer_comes_back_once_and_then_goes_to_the_connector(town: Town) -> None:
    here = await reminded(town)
    assert "Over 2 uur" in await here.joke.presses("Geen gehoor")
    await town.lives_to("2027-03-01 14:05")
    assert "Bel Riek" in here.joke.heard
    assert "Nadia neemt Riek van je over." in await here.joke.presses("Geen gehoor")
    assert "Riek is nog niet bereikt." in here.nadia.heard
    await here.nadia.presses("Wat zeg ik?")
    assert "Bel Riek: 020 - 000 00 03" in here.nadia.heard
    await here.nadia.presses("Riek komt")
    assert "Er staat niets open." in await here.nadia.says("/taken")


async def test_an_hour_before_the_activity_an_unticked_line_is_the_connectors(town: Town) -> None:
    here = await reminded(town)
    await town.lives_to("2027-03-01 16:55")
    assert "nog niet bereikt" not in here.nadia.everything
    await town.lives_to("2027-03-01 17:00")
    assert "Riek is nog niet bereikt." in here.nadia.heard


async def test_after_the_activity_nothing_is_left_to_be_said(town: Town) -> None:
    here = await reminded(town)
    await town.lives_to("2027-03-01 19:00")
    assert "Er staat niets open." in await here.nadia.says("/taken")
    assert "Er is nu niemand om te bellen." in await here.nadia.says("/bellen")


async def test_a_line_that_is_not_true_any_more_says_so(town: Town) -> None:
    here = await reminded(town)
    async with town.database.work() as work:
        await calls.withdraw_group(work, here.activity.group)
    assert "Dit hoeft niet meer." in await here.joke.presses("Riek komt")
    assert await here.riek_comes() is AttendanceState.EXPECTED


async def test_an_activity_that_is_called_off_is_a_call_with_nothing_to_ask(town: Town) -> None:
    here = await reminded(town)
    async with town.database.work() as work:
        await call_off(work, town.now, here.activity)
    await town.settle()
    assert here.joke.buttons == ["✅ Gezegd", "📵 Geen gehoor", "🛑 Stop met bellen"]
    assert "Genoteerd voor Riek." in await here.joke.presses("Gezegd")


async def test_nobody_else_can_answer_for_who_was_called(town: Town) -> None:
    """The same button in another chat, and the same line after the buddy was changed."""
    here = await reminded(town)
    async with town.database.work() as work:
        (line,) = await calls.all_open(work)
        await calls.change(work, line.id, caller_id=here.riek.known_by_id)
    assert "Dat kan ik niet voor je doen." in await here.joke.presses("Riek komt")
    async with town.database.read() as work:
        assert (await calls.get(work, line.id)).state is CallState.OPEN


async def test_a_buddy_who_takes_a_rest_is_not_asked_to_call(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        joke = await people.find_by_telegram(work, here.joke.telegram_id)
        assert joke is not None
        await people.change(work, joke.id, pause_until=town.now.date() + timedelta(weeks=1))
        await call_off(work, town.now, here.activity)
    await town.settle()
    assert "Bel Riek" not in here.nadia.heard  # What Nadia is told herself comes first, and apart.
    await town.lives_to("2027-03-01 12:06")
    assert "Bel Riek" in here.nadia.heard
    assert here.joke.heard == ""


async def test_the_lines_of_a_buddy_who_begins_a_rest_go_to_who_knows_them(town: Town) -> None:
    """Also what stands in their chat already: they have nothing left to press, and nobody is forgotten."""
    here = await reminded(town)
    assert "Bel Riek" in here.joke.heard
    await here.joke.says("/pauze")
    await here.joke.presses("1 week")
    assert "Riek is nog niet bereikt." in here.nadia.heard
    assert lines_to_answer(here.joke) == []
    await here.nadia.presses("Wat zeg ik?")
    await here.nadia.presses("Riek komt")
    async with town.database.read() as work:
        (line,) = await calls.since(work, here.activity.created_at)
        assert (line.state, line.caller_id) == (CallState.ANSWERED, here.riek.known_by_id)


async def test_with_nobody_who_knows_them_every_connector_hears_of_it(town: Town) -> None:
    here = await reminded(town, buddy=False, known=False)
    assert "Riek is nog niet bereikt." in here.nadia.heard
    await here.nadia.presses("Wat zeg ik?")
    await here.nadia.presses("Riek komt")
    async with town.database.read() as work:
        assert (await people.get(work, here.riek.id)).known_by_id is not None


def lines_to_answer(talk: Talk) -> list[str]:
    """Of all messages in this chat: the labels with which a line can still be answered."""
    return [one.label for one in talk.phone.all_buttons() if one.label in ("👍 Riek komt", "📵 Geen gehoor")]


async def test_an_answer_on_the_list_beside_the_phone_takes_the_buttons_in_the_chat_away(town: Town) -> None:
    here = await reminded(town)
    await here.joke.says("/bellen")  # the same line once more: both copies are answered at once
    assert len(lines_to_answer(here.joke)) == 4
    side = PlaygroundSide(town.runtime)
    (line,) = await side.calls()
    await side.answer_call(int(str(line["id"])), "reminder-answer.cannot")
    await town.settle()
    assert await here.riek_comes() is AttendanceState.SENT_WORD
    assert lines_to_answer(here.joke) == []
    assert "Dat was je belrondje." in here.joke.everything


async def test_an_answer_in_the_chat_takes_the_buttons_of_the_copy_away(town: Town) -> None:
    here = await reminded(town)
    await here.joke.says("/bellen")
    await here.joke.presses("Riek komt")
    assert lines_to_answer(here.joke) == []


async def test_a_line_that_comes_back_later_can_be_answered_only_there(town: Town) -> None:
    here = await reminded(town)
    side = PlaygroundSide(town.runtime)
    (line,) = await side.calls()
    await side.answer_call(int(str(line["id"])), "note_no_answer")
    await town.settle()
    assert lines_to_answer(here.joke) == []
    await town.lives_to("2027-03-01 14:05")
    assert len(lines_to_answer(here.joke)) == 2


async def test_who_did_not_call_in_time_has_nothing_left_to_press(town: Town) -> None:
    here = await reminded(town)
    await town.lives_to("2027-03-01 17:00")
    assert "Riek is nog niet bereikt." in here.nadia.heard
    assert lines_to_answer(here.joke) == []


async def test_a_round_is_one_message_that_fills_in(town: Town) -> None:
    here = await reminded(town)
    async with town.database.read() as work:
        where = await neighbourhoods.get(work, here.riek.neighbourhood_id)
    wim = await town.neighbours.add(where, "Wim", phone_number="020 000 00 04")
    async with town.database.work() as work:
        joke = await people.find_by_telegram(work, here.joke.telegram_id)
        assert joke is not None
        await contact_routes.put_buddy(work, wim.id, joke.id, town.now)
        await expect(work, town.now, here.activity, wim.id)
        await calls.put(
            work,
            person_id=wim.id,
            caller_id=joke.id,
            kind="activity_reminder",
            params={"activity": here.activity.id},
            due_at=town.now,
        )
    before = len(here.joke.phone.messages)
    heard = await here.joke.says("/bellen")
    assert "Bel Riek" in heard
    assert "Daarna: Wim." in heard
    assert "Bel Wim" in await here.joke.presses("Eerst een ander")
    await here.joke.presses("Eerst een ander")
    await here.joke.presses("Riek komt")
    assert "Klaar: Riek.\nBel Wim" in here.joke.everything
    await here.joke.presses("Wim komt niet")
    assert "Klaar: Riek en Wim.\nDat was je belrondje." in here.joke.everything
    assert len(here.joke.phone.messages) < before + 8


async def test_a_tap_in_error_is_taken_back_for_an_hour(town: Town) -> None:
    here = await reminded(town)
    await here.joke.presses("Riek komt niet")
    assert await here.riek_comes() is AttendanceState.SENT_WORD
    assert "Goed, ik zet Riek terug." in await here.joke.presses("Verkeerd getikt")
    assert await here.riek_comes() is AttendanceState.EXPECTED
    await here.joke.presses("Riek komt")
    await town.lives_to("2027-03-01 13:05")
    assert "Die knop is oud." in await here.joke.presses("Verkeerd getikt")
