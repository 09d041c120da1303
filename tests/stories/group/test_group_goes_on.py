"""A group that goes on: it runs itself, rests, opens its door, and does something for each other."""

from datetime import timedelta

from handlers.activity.weekly import begin_weekly
from handlers.decision.ask import ask
from storage import blocks, decisions, groups
from storage.matching_neighbourhood import neighbourhood_for_round
from storage.tables.group import DecisionKind, DecisionState, GroupPhase
from tests.diary import skip_to
from tests.stories.group.gathering import a_group
from tests.town import Town

ASKED = "Wil je vaker iets doen met elkaar?"


async def test_a_group_that_runs_itself_is_asked_first_and_left_alone_then(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    group = await found.group()
    names = ("Martin", "Joke", "Piet")
    async with town.database.work() as work:
        await groups.change(work, group.id, quiet_until=town.now + timedelta(weeks=30))
    for day in ("2027-03-23", "2027-03-30", "2027-04-06", "2027-04-13", "2027-04-20", "2027-04-27"):
        await found.meets_alone(day, *names, group_id=group.id)
    await skip_to(town, "2027-05-03 12:00")
    assert "Zal ik dan stil zijn?" in found.talk("Joke").everything
    assert "vorige week 1 keer samen" in found.talk("Nadia").everything
    assert (await found.group()).phase is GroupPhase.MEETING, "nothing changes before they decided"
    await found.answer("👍 Ja, goed", *names)
    assert (await found.group()).phase is GroupPhase.SELF_RUNNING


async def test_what_rests_is_asked_and_a_new_plan_wakes_it(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    await skip_to(town, "2027-05-03 12:00")
    assert "even rusten?" in found.talk("Piet").everything
    await found.answer("👍 Ja, even rust", "Martin", "Joke", "Piet")
    group = await found.group()
    assert group.phase is GroupPhase.RESTING
    assert "Weer iets doen kan altijd." in found.talk("Piet").everything


async def test_who_visits_three_times_is_asked_and_needs_nobodys_yes(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    group = await found.group()
    found.people["Samira"] = await town.neighbours.add(found.where, "Samira")
    for day in ("2027-03-23", "2027-03-30", "2027-04-06"):
        await found.walks(day, "Martin", "Joke", "Piet", "Samira", group_id=group.id)
    assert "Je was er nu 3 keer bij." in found.talk("Samira").everything
    await found.talk("Samira").presses("👍 Ja, leuk")
    assert await found.members() == {"Martin", "Joke", "Piet", "Samira"}


async def test_a_group_of_which_the_door_is_open_may_be_found_somebody(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    group = await found.group()
    activity = await found.walks("2027-03-23", "Martin", "Joke", "Piet", group_id=group.id)
    async with town.database.work() as work:
        people_of_it = [found.people[name].id for name in ("Martin", "Joke", "Piet")]
        await begin_weekly(work, town.now, activity, people_of_it)
        closed = await neighbourhood_for_round(work, found.where.id, town.now)
        await groups.change(work, group.id, open_to_new=True)
        opened = await neighbourhood_for_round(work, found.where.id, town.now)
    assert [len(one.groups) for one in (closed, opened)] == [0, 1]


async def test_whom_somebody_would_rather_not_be_with_is_named_nowhere_in_the_group(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet", "Riek")
    async with town.database.work() as work:
        await blocks.put(work, found.people["Martin"].id, found.people["Joke"].id)
    martin = found.talk("Martin")
    assert "Met Piet, Riek en 1 buur." in await martin.says("groep")
    martin.hears_from_now()
    await found.talk("Joke").says("groep")
    await found.talk("Joke").presses("💡 Een idee")
    await found.talk("Joke").says("samen koken")
    assert "Iemand heeft een idee." in martin.heard
    assert "Joke" not in martin.heard
    assert "Joke heeft een idee." in found.talk("Piet").heard


async def test_after_three_meals_one_idea_for_each_other_and_a_no_ends_it_for_long(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    group = await found.group()
    names, asked = ("Martin", "Joke", "Piet"), "iets doen voor elkaar?"
    for day in ("2027-03-18", "2027-03-20", "2027-03-22"):
        await found.meets_alone(day, *names, group_id=group.id, category="picnic")
    await skip_to(town, "2027-03-23 12:00")
    assert found.talk("Joke").everything.count(asked) == 1
    await found.answer("👌 Laat maar zo", *names)
    assert (await found.group()).quiet_until is not None
    for day in ("2027-04-20", "2027-04-22", "2027-04-24"):
        await found.meets_alone(day, *names, group_id=group.id, category="picnic")
    await skip_to(town, "2027-04-25 12:00")
    assert found.talk("Joke").everything.count(asked) == 1


async def test_what_most_would_do_for_each_other_is_planned_by_who_wants(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    group = await found.group()
    for day in ("2027-03-18", "2027-03-20", "2027-03-22"):
        await found.meets_alone(day, "Martin", "Joke", "Piet", group_id=group.id, category="eating")
    await skip_to(town, "2027-03-23 12:00")
    await found.answer("🔧 Samen klussen", "Martin", "Joke")
    await found.talk("Piet").presses("👌 Laat maar zo")
    assert "iets doen voor elkaar:\nsamen klussen." in found.talk("Joke").everything
    assert "samen klussen." not in found.talk("Piet").everything
    assert "Wat" in await found.talk("Joke").presses("📅 Een dag kiezen")


async def test_what_a_member_asks_goes_before_what_the_bot_thought_of(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    group = await found.group()
    async with town.database.work() as work:
        made = await ask(work, town.now, group.id, DecisionKind.LOOK_BACK)
    await found.talk("Joke").says("groep")
    await found.talk("Joke").presses("💡 Een idee")
    await found.talk("Joke").says("samen koken")
    assert "Joke heeft een idee." in found.talk("Martin").heard
    async with town.database.read() as work:
        gone = await decisions.find(work, made.id)
    assert gone is not None
    assert gone.state is DecisionState.WITHDRAWN
