"""The slow lane: before any group one small round, with somebody known, from the door."""

from datetime import datetime

from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.turn import open_turn
from handlers.small_round.actions import suggest_small_round
from handlers.team.end_role import end_role
from storage import activities, attendance, neighbourhoods, outbox, people, suggestions
from storage.activities import Activity
from storage.people import Person
from storage.tables.activity import ActivityState
from storage.tables.conversation import OutboxState
from storage.tables.person import RoleName
from storage.tables.suggestion import SuggestionKind
from tests.town import AMSTERDAM, Talk, Town


class Lane:
    """Nadia knows Martin, who would rather go with somebody he knows first."""

    def __init__(self, town: Town, martin: Person) -> None:
        self.town, self.martin_id = town, martin.id
        self.nadia, self.martin = town.talk("nadia"), town.talk("martin")

    async def the_card_is_done(self) -> None:
        async with self.town.database.work() as work:
            said = Said(SaidKind.TEXT, self.martin.telegram_id)
            turn = await open_turn(work, said, "nl", self.town.now, "test")
            await suggest_small_round(turn, await people.get(work, self.martin_id))
        await self.town.settle()

    async def is_planned(self) -> Talk:
        await self.the_card_is_done()
        await self.nadia.presses("Goed idee")
        await self.nadia.presses("woensdag 3 maart")
        await self.nadia.presses("11 uur")
        await self.nadia.presses("Bankje apotheek")
        return self.nadia

    async def activity(self) -> Activity:
        async with self.town.database.read() as work:
            return await activities.get(work, 1)

    async def expected(self) -> bool:
        async with self.town.database.read() as work:
            mine = await attendance.of_person(work, 1, self.martin_id)
        return mine is not None and mine.comes


async def lane(town: Town, *, first_with_known: bool = True) -> Lane:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(
        where, "Martin", known_by=nadia, first_with_known=first_with_known, walk_minutes=10
    )
    return Lane(town, martin)


async def test_the_connector_gets_an_idea_and_decides(town: Town) -> None:
    here = await lane(town)
    await here.the_card_is_done()
    assert "Martin gaat graag eerst met een bekende." in here.nadia.heard
    assert "10 minuten" in here.nadia.heard
    assert here.nadia.buttons[:2] == ["👍 Goed idee", "👎 Nu niet"]
    assert here.martin.everything == ""


async def test_not_now_is_heard_by_nobody_and_not_asked_again(town: Town) -> None:
    here = await lane(town)
    await here.the_card_is_done()
    await here.nadia.presses("Nu niet")
    await here.the_card_is_done()
    assert here.nadia.everything.count("gaat graag eerst met een bekende") == 1
    assert here.martin.everything == ""


async def test_who_does_not_mind_is_not_in_the_slow_lane(town: Town) -> None:
    here = await lane(town, first_with_known=False)
    await here.the_card_is_done()
    assert here.nadia.everything == ""


async def test_the_two_of_them_and_nobody_else(town: Town) -> None:
    here = await lane(town)
    nadia = await here.is_planned()
    assert "Ik zeg het tegen Martin." in nadia.heard
    assert "Een klein rondje met Nadia." in here.martin.heard
    assert "Nadia belt bij je aan." in here.martin.heard
    assert "Martin doet mee" not in nadia.heard
    activity = await here.activity()
    assert (activity.small, activity.minutes, activity.most) == (True, 10, 2)
    assert await here.expected()


async def test_a_yes_is_told_to_who_rings_at_the_door(town: Town) -> None:
    here = await lane(town)
    await here.is_planned()
    assert "Nadia belt bij je aan." in await here.martin.presses("Ik doe mee")
    assert "Martin doet mee: woensdag 3 maart" in here.nadia.heard


async def test_another_day_is_as_good(town: Town) -> None:
    here = await lane(town)
    await here.is_planned()
    assert "Ik vraag Nadia om een andere dag." in await here.martin.presses("Een andere dag")
    assert not await here.expected()
    assert (await here.activity()).state is ActivityState.CALLED_OFF
    assert here.nadia.heard.endswith("Martin gaat liever een andere dag.")
    assert "Op welke dag loop je met Martin?" in await here.nadia.presses("Andere dag kiezen")


async def test_an_hour_before_the_connector_is_told_to_ring(town: Town) -> None:
    here = await lane(town)
    await here.is_planned()
    async with town.database.read() as work:
        due = {one.kind: one.due_at for one in await outbox.in_state(work, OutboxState.PENDING)}
    assert due["small_round_host"] == datetime(2027, 3, 3, 10, tzinfo=AMSTERDAM)
    assert due["activity_reminder"] == datetime(2027, 3, 2, 10, tzinfo=AMSTERDAM)


async def test_the_connector_can_have_the_idea_themselves_but_not_twice(town: Town) -> None:
    here = await lane(town)
    await here.is_planned()
    await here.nadia.says("/buren")
    await here.nadia.presses("Martin")
    assert "Er is al een klein rondje afgesproken met Martin." in await here.nadia.presses("Klein rondje")


async def test_somebody_without_telegram_is_told_by_who_knows_them(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    await town.neighbours.add(where, "Riek", known_by=nadia, phone_number="020 000 00 03")
    talk = town.talk("nadia")
    await talk.says("/buren")
    await talk.presses("Riek")
    for label in ("Klein rondje", "morgen", "10 uur", "Buurthuis"):
        await talk.presses(label)
    assert "Bel Riek: 020 - 000 00 03" in talk.heard
    await talk.presses("Riek doet mee")
    assert "Genoteerd voor Riek." in talk.everything


async def test_the_suggestion_is_kept_as_what_it_is(town: Town) -> None:
    here = await lane(town)
    await here.the_card_is_done()
    async with town.database.read() as work:
        kept = await suggestions.last_about(work, here.martin_id, SuggestionKind.SMALL_ROUND)
    assert kept is not None
    assert kept.about_id == here.martin_id


async def test_a_day_that_went_by_while_the_question_stood_open_is_asked_again(town: Town) -> None:
    here = await lane(town)
    await here.the_card_is_done()
    for label in ("Goed idee", "morgen", "11 uur"):
        await here.nadia.presses(label)
    await town.lives_to("2027-03-02 11:30")
    said = await here.nadia.presses("Bankje apotheek")
    assert "Die dag is al geweest." in said
    assert "Op welke dag loop je met Martin?" in said
    for label in ("donderdag 4 maart", "11 uur", "Bankje apotheek"):
        said = await here.nadia.presses(label)
    assert "Ik zeg het tegen Martin." in said
    assert await here.expected()


async def test_a_day_of_an_old_screen_is_over_at_once(town: Town) -> None:
    """The word tomorrow on a screen of three days ago: nobody is led through two more questions first."""
    here = await lane(town)
    await here.the_card_is_done()
    await here.nadia.presses("Goed idee")
    await town.lives_to("2027-03-04 12:00")
    said = await here.nadia.presses("morgen")
    assert "Die dag is al geweest." in said
    assert "morgen" in here.nadia.buttons


async def another_connector(here: Lane) -> Talk:
    async with here.town.database.read() as work:
        where = await neighbourhoods.get(work, (await people.get(work, here.martin_id)).neighbourhood_id)
    await here.town.neighbours.add(where, "Fatima", role=RoleName.CONNECTOR)
    return here.town.talk("fatima")


async def test_nobody_waits_for_a_bell_that_will_not_ring(town: Town) -> None:
    """The connector who would come is gone: it is off, and another gets to know them."""
    here = await lane(town)
    fatima = await another_connector(here)
    await here.is_planned()
    await here.martin.presses("Ik doe mee")
    await here.nadia.says("/vergeetmij")
    await here.nadia.presses("Haal alles weg")
    assert (await here.activity()).state is ActivityState.CALLED_OFF
    assert "De wandeling van woensdag 3 maart gaat niet door." in here.martin.heard
    assert "Wie leert Martin kennen?" in fatima.heard


async def test_the_next_connector_can_activity_with_whoever_the_last_one_knew(town: Town) -> None:
    here = await lane(town)
    fatima = await another_connector(here)
    await here.the_card_is_done()
    async with town.database.work() as work:
        nadia = await people.find_by_telegram(work, here.nadia.telegram_id)
        assert nadia is not None
        await end_role(work, town.now, nadia, RoleName.CONNECTOR)
    await town.settle()
    await fatima.presses("Goed idee")
    await fatima.presses("woensdag 3 maart")
    await fatima.presses("11 uur")
    await fatima.presses("Bankje apotheek")
    assert "Een klein rondje met Fatima." in here.martin.heard
