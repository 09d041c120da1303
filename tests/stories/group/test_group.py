"""A group is born by its people, who decide by one tap each; it ends with a goodbye."""

from storage import activities, attendance, blocks, decisions, groups, people, roles, tasks
from storage.tables.activity import AttendanceState, Origin
from storage.tables.contact import TaskKind
from storage.tables.group import DecisionKind, GroupPhase, MembershipState
from storage.tables.person import RoleName
from tests.diary import skip_to
from tests.neighbours import LONG_AGO
from tests.stories.group.gathering import TUESDAYS, a_group, gather, three_times
from tests.town import Town

ASKED = "Wil je vaker iets doen met elkaar?"


async def test_three_who_were_together_three_times_are_asked_each_apart(town: Town) -> None:
    found = await gather(town, "Martin", "Joke", "Piet")
    async with town.database.work() as work:
        await roles.give(work, found.people["Joke"].id, found.where.id, RoleName.PHONE_BUDDY, LONG_AGO)
    for day in TUESDAYS:
        await found.walks(day, "Martin", "Joke", "Piet")
    for name in ("Martin", "Joke", "Piet"):
        assert ASKED in found.talk(name).everything
    assert ASKED not in found.talk("Nadia").everything, "who is of the team is there for others"
    await found.answer("👍 Ja, leuk", "Martin", "Joke")
    assert "Jullie zijn nu een groep" not in found.talk("Martin").everything
    await found.answer("👍 Ja, leuk", "Piet")
    group = await found.group()
    assert (group.phase, group.supporter_id) == (GroupPhase.MEETING, found.people["Nadia"].id)
    assert await found.members() == {"Martin", "Joke", "Piet"}
    assert "Jij hoort erbij, met Joke en Piet." in found.talk("Martin").everything
    assert "Er is een groep van 3 buren." in found.talk("Nadia").everything


async def test_who_says_not_now_is_told_on_to_nobody_and_asked_no_more(town: Town) -> None:
    found = await three_times(town, "Martin", "Joke", "Piet", "Riek")
    assert "Ik zeg het tegen niemand." in await found.talk("Riek").presses("👎 Nu niet")
    await found.answer("👍 Ja, leuk", "Martin", "Joke", "Piet")
    assert await found.members() == {"Martin", "Joke", "Piet"}
    for name in ("Martin", "Joke", "Piet", "Nadia"):
        assert "Riek" not in found.talk(name).everything
    before = found.talk("Riek").everything
    await found.walks("2027-03-23", "Martin", "Joke", "Piet", "Riek")
    assert before.count(ASKED) == found.talk("Riek").everything.count(ASKED) == 1


async def test_with_too_few_it_does_not_begin_and_nobody_hears_whose_doing_that_was(town: Town) -> None:
    found = await three_times(town, "Martin", "Joke", "Piet")
    await found.answer("👍 Ja, leuk", "Martin", "Joke")
    await found.talk("Piet").presses("👎 Nu niet")
    await skip_to(town, "2027-03-27 12:00")
    assert "Er komt nu geen groep." in found.talk("Martin").everything
    assert "Er komt nu geen groep." not in found.talk("Piet").everything


async def test_two_who_would_rather_not_are_not_made_a_group(town: Town) -> None:
    found = await gather(town, "Martin", "Joke", "Piet", "Riek", "Samira")
    async with town.database.work() as work:
        await blocks.put(work, found.people["Martin"].id, found.people["Joke"].id)
    for day in TUESDAYS:
        await found.walks(day, *(name for name in found.people if name != "Nadia"))
    asked = {name for name in found.people if ASKED in found.talk(name).everything}
    assert asked == {"Piet", "Riek", "Samira"}
    async with town.database.read() as work:
        waiting = await tasks.open_for(work, found.people["Nadia"].id, found.where.id)
    assert [one.kind for one in waiting].count(TaskKind.APART) == 1


async def test_an_idea_of_two_is_done_by_whoever_wants(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet", "Riek", without_phone=("Riek",))
    joke = found.talk("Joke")
    await joke.says("onze groep")
    await joke.presses("💡 Een idee")
    await joke.says("samen picknicken")
    assert "Joke heeft een idee." in found.talk("Martin").heard
    await found.talk("Martin").presses("👍 Leuk")
    assert "Niemand hoort wat jij koos." in found.talk("Martin").heard
    await found.talk("Piet").presses("👎 Niet voor mij")
    await found.talk("Nadia").presses("👍 Leuk")  # By phone, for Riek.
    assert "Genoeg buren willen dit" in found.talk("Martin").everything
    assert "Genoeg buren willen dit" not in found.talk("Piet").everything, "who does not want is left alone"
    martin = found.talk("Martin")
    await martin.presses("📅 Een dag kiezen")
    await martin.presses(next(one for one in martin.buttons if "ochtend" in one or "half" in one))
    await martin.presses("Buurthuis")
    assert "Ik vraag de groep of ze komen." in martin.everything
    assert "Iemand heeft al een dag gekozen." in await joke.presses("📅 Een dag kiezen")
    await joke.presses("👍 Ik kom")
    group = await found.group()
    async with town.database.read() as work:
        every = await activities.of_group(work, group.id, LONG_AGO)
        (planned,) = [one for one in every if one.origin is Origin.GROUP]
        mine = await attendance.of_person(work, planned.id, found.people["Joke"].id)
    assert mine
    assert (planned.category, mine.state) == ("picnic", AttendanceState.EXPECTED)


async def test_a_vote_may_change_and_a_spoken_one_never_takes_its_place(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    await found.talk("Joke").says("groep")
    await found.talk("Joke").presses("💡 Een idee")
    await found.talk("Joke").says("samen koken")
    martin = found.talk("Martin")
    await martin.presses("👍 Leuk")
    await martin.presses("✏️ Iets veranderen")
    await martin.presses("👎 Niet voor mij")
    await found.talk("Piet").presses("👎 Niet voor mij")
    assert "Nu blijft alles zoals het was." in found.talk("Joke").everything
    group = await found.group()
    async with town.database.read() as work:
        assert await decisions.under_way(work, group.id) == []


async def test_the_name_is_chosen_by_them(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    await found.talk("Martin").presses("💡 Een naam")
    await found.talk("Martin").says("De Stappers")
    await found.talk("Joke").presses("💡 Een naam")
    await found.talk("Joke").says("De Linden")
    await skip_to(town, "2027-03-18 12:00")
    await found.answer("De Stappers", "Martin", "Piet")
    await found.answer("De Linden", "Joke")
    await found.answer("👍 Het is goed", "Martin", "Joke", "Piet")
    assert (await found.group()).name == "De Stappers"
    async with town.database.work() as work:
        await people.change(work, found.people["Piet"].id, call_name="Stappers")
    await found.talk("Piet").says("/vergeetmij")
    await found.talk("Piet").presses(found.talk("Piet").buttons[0])
    assert (await found.group()).name is None, "the name of who is erased stays nowhere"


async def test_one_who_wants_it_otherwise_keeps_the_door_closed_and_nobody_hears_who(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    martin = found.talk("Martin")
    await martin.says("groep")
    await martin.presses("➡️ Meer kiezen")
    await martin.presses("🙂 Mag iemand erbij")
    await found.talk("Joke").presses("👍 Ja")
    await found.talk("Piet").presses("👎 Nu niet")
    assert not (await found.group()).open_to_new
    assert "Piet" not in martin.heard
    await martin.says("groep")
    await martin.presses("➡️ Meer kiezen")
    await martin.presses("🙂 Mag iemand erbij")
    await found.answer("👍 Ja", "Joke", "Piet")
    assert (await found.group()).open_to_new


async def test_everybody_leaves_in_one_minute_while_something_is_asked(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    await found.talk("Joke").says("groep")
    await found.talk("Joke").presses("💡 Een idee")
    await found.talk("Joke").says("samen koken")
    for name in ("Joke", "Martin"):
        await found.talk(name).says("groep")
        await found.talk(name).presses("👋 Pauze of weg")
        await found.talk(name).presses("👋 Ik ga weg")
    group = await found.group()
    assert group.phase is GroupPhase.ENDED
    assert "stopt nu" in found.talk("Piet").everything, "who is left alone hears it"
    assert "stopt nu" not in found.talk("Joke").everything
    async with town.database.read() as work:
        assert await decisions.under_way(work, group.id) == []
        states = {one.state for one in await groups.memberships(work, group.id)}
    assert states == {MembershipState.LEFT}
    assert "Deze vraag is al klaar." in await found.talk("Piet").presses("👍 Leuk")


async def test_who_asked_is_erased_during_the_vote(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet", "Riek")
    await found.talk("Joke").says("groep")
    await found.talk("Joke").presses("💡 Een idee")
    await found.talk("Joke").says("samen koken")
    await found.talk("Martin").presses("👍 Leuk")
    await found.talk("Joke").says("/vergeetmij")
    await found.talk("Joke").presses(found.talk("Joke").buttons[0])
    await skip_to(town, "2027-03-16 13:00")
    group = await found.group()
    async with town.database.read() as work:
        assert await decisions.under_way(work, group.id) == []
    assert await found.members() == {"Martin", "Piet", "Riek"}
    assert "Genoeg buren" not in found.talk("Martin").everything


async def test_the_supporter_has_no_vote_and_an_outsider_sees_nothing(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    assert "Zij kiezen zelf wat ze doen." in await found.talk("Nadia").says("groep")
    group = await found.group()
    async with town.database.work() as work:
        made = await decisions.put(work, group.id, DecisionKind.NEWCOMER, town.now)
        await decisions.vote(work, made.id, found.people["Nadia"].id, "yes", town.now)
        assert await decisions.votes(work, made) == {}
