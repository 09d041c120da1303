"""Who has enough on their hands is asked no more, and who does much is thanked: once a month, in two taps."""

from handlers.activity.attending import host_cannot_come
from handlers.activity_role.seek import seek
from handlers.suggestion.suggest_companions import connector_for
from handlers.task.give_task import give_task
from storage import activity_roles, groups, load, outbox, roles, suggestions, tasks
from storage.activity_facts import facts
from storage.askable import askable
from storage.matching_exchange import may_give
from storage.tables.activity_role import ActivityRoleState, RoleKind
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from storage.tables.suggestion import SuggestionKind
from tests.diary import activity_on, skip_to
from tests.stories.coordinating import coordinated_by
from tests.stories.group.gathering import a_group
from tests.town import Town


async def test_who_is_full_by_their_own_cap_gets_no_more_tasks_or_suggestions(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    samira = await town.neighbours.add(where, "Samira", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=nadia)
    async with town.database.work() as work:
        await roles.put_cap(work, nadia.id, where.id, RoleName.CONNECTOR, 1)
        first = await give_task(work, town.now, TaskKind.MISSED, about=martin)
        second = await give_task(work, town.now, TaskKind.EXCITED, about=martin)
        private = await give_task(work, town.now, TaskKind.TALK, about=martin, words="even praten")
        assert first
        assert second
        assert private
        assert (first.for_id, second.for_id, private.for_id) == (nadia.id, None, nadia.id)
        told = {one.person_id for one in await outbox.of_group(work, f"task:{second.id}", samira.id)}
        assert told == {samira.id}, "who has room hears it"
        assert not await outbox.of_group(work, f"task:{second.id}", nadia.id)
        for expected in (nadia.id, samira.id):
            connector = await connector_for(work, martin)
            assert connector == expected
            kind = SuggestionKind.GROUP
            await suggestions.make(work, where.id, kind, town.now, connector_id=connector)
        await roles.put_cap(work, nadia.id, where.id, RoleName.CONNECTOR, 0)
        assert len([one for one in await tasks.open_for(work, nadia.id, where.id) if one.for_id]) == 2


async def test_once_a_month_in_two_taps_and_without_any_order_of_merit(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Zohra", role=RoleName.PHONE_BUDDY)
    await town.neighbours.add(where, "Karim", role=RoleName.VOLUNTEER)
    await skip_to(town, "2027-04-01 10:30")
    assert "In De Linden zijn deze maand 2 mensen nog niet bedankt." in ineke.everything
    assert ineke.buttons[:2] == ["🙏 Bedank Karim", "🙏 Bedank Zohra"]
    await ineke.presses("🙏 Bedank Karim")
    assert "Karim krijgt je woorden." in await ineke.presses("🌷 Mooi wat je doet")
    assert "Ineke zegt:\nMooi wat je doet, Karim." in town.talk("karim").everything
    await ineke.presses("🙏 Bedank Zohra")
    await ineke.says("Jij belt altijd, wat fijn")
    zohra = town.talk("zohra")
    assert "“Jij belt altijd, wat fijn”" in zohra.everything
    await zohra.presses("✏️ Antwoord Ineke")
    await zohra.says("Graag gedaan hoor")
    assert "“Graag gedaan hoor”" in await ineke.says("/taken"), "a human's words can be answered"
    assert "Iedereen is deze maand bedankt." in await ineke.says("/bedank")
    await skip_to(town, "2027-04-01 10:45")
    assert "nog niet bedankt" not in ineke.heard, "once"


async def test_the_week_is_one_message_of_ones_own_groups_and_of_what_waits(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    karim = await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    await found.walks("2027-03-23", "Martin", "Joke", group_id=(await found.group()).id)
    async with town.database.work() as work:
        await groups.change(work, (await found.group()).id, supporter_id=karim.id)
        about = {"about_id": found.people["Joke"].id, "for_id": found.people["Nadia"].id}
        for kind in (TaskKind.TALK, TaskKind.NEWCOMER):
            await tasks.put(work, neighbourhood_id=found.where.id, kind=kind, made_at=town.now, **about)
    await skip_to(town, "2027-03-29 09:30")
    heard = town.talk("karim").everything
    assert "De groep was vorige week 1 keer samen.\nJe hoeft niets te doen." in heard
    assert (
        "Er wacht 1 nieuwe buur.\nEr wacht 1 taak.\nKijk ernaar als je tijd hebt."
        in found.talk("Nadia").everything
    )
    assert "vorige week 1 keer samen" not in found.talk("Nadia").everything, "it is Karim's now"


async def test_nobody_with_a_full_week_is_asked_for_one_thing_more(town: Town) -> None:
    """In what is suggested, in small roles, in help, in calls and where a host is sought."""
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    samira = await town.neighbours.add(where, "Samira", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    piet = await town.neighbours.add(where, "Piet", known_by=nadia)
    days = ("02", "03", "04", "05", "06")
    for day in days:
        await activity_on(town, where, f"2027-03-{day} 10:30", host=samira, coming=(joke,))
    extra = await activity_on(town, where, "2027-03-07 15:00", host=nadia, coming=(joke, piet))
    last = await activity_on(town, where, "2027-03-08 10:30", host=joke, coming=(piet,))
    async with town.database.work() as work:
        assert await load.full_week(work, [joke.id, piet.id, nadia.id, samira.id], town.now) == {
            joke.id,
            samira.id,
        }
        known = await facts(work, where.id, town.now)
        assert joke.id not in {one.id for one in askable(known, extra, town.now)}
        assert [may_give(known, known.people[one.id]) for one in (joke, piet)] == [False, True]
        role = await activity_roles.put(
            work, RoleKind.COFFEE, ActivityRoleState.SOUGHT, town.now, activity_id=extra.id
        )
        await seek(work, town.now, role, extra)
        assert [one.person_id for one in await activity_roles.offers(work, role.id)] == [piet.id]
        await host_cannot_come(work, town.now, last)
    await town.settle()
    needed = "heeft nog iemand nodig die erbij is"
    assert needed in town.talk("nadia").everything
    assert needed not in town.talk("samira").everything
