"""Rather not with somebody one can hardly be without: an only guest, a caller, the other one of two."""

from handlers.apart.help_both import help_both
from storage import blocks, contact_routes, groups, neighbourhoods
from storage.people import Person
from storage.tables.group import GroupPhase, MembershipState, Via
from tests.stories.apart.test_apart import Street, street
from tests.town import Town


async def says_apart(here: Street, person: Person, other: Person) -> None:
    """As the screen does, for who has none of their own."""
    async with here.town.database.work() as work:
        await blocks.put(work, person.id, other.id)
        await help_both(work, here.town.now, person.id, other.id)


async def test_between_a_host_and_their_only_guest_the_walk_goes_on_and_a_human_looks(town: Town) -> None:
    here = await street(town)
    piet = here.talk(here.piet)
    await piet.says("/kijk")
    await piet.presses("👍 Ik kom")
    await here.rather_not(here.joke, "Piet")
    (task,) = await here.tasks()
    assert (task.about_id, task.other_id) == (here.joke.id, here.piet.id)
    assert task.activity_id == here.activity.id
    assert "gaat niet door" not in piet.everything + here.talk(here.joke).everything


async def test_between_who_is_called_and_who_calls_them_nobody_is_left_without_a_call(town: Town) -> None:
    here = await street(town)
    async with town.database.read() as work:
        where = await neighbourhoods.get(work, here.joke.neighbourhood_id)
    riek = await town.neighbours.add(where, "Riek", known_by=here.nadia, phone_number="020 111 22 33")
    async with town.database.work() as work:
        await contact_routes.put_buddy(work, riek.id, here.piet.id, agreed_at=town.now)
    await says_apart(here, riek, here.piet)
    (task,) = await here.tasks()
    assert task.for_id == here.nadia.id
    async with town.database.read() as work:
        assert here.piet.id in await contact_routes.callers_of(work, riek)


async def test_between_the_last_two_of_a_group_it_stays_and_a_human_looks(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        group = await groups.begin(
            work, here.joke.neighbourhood_id, town.now, supporter_id=here.nadia.id, phase=GroupPhase.MEETING
        )
        for one in (here.joke, here.piet):
            await groups.put(work, group.id, one.id, MembershipState.MEMBER, town.now, via=Via.FOUNDER)
    await here.rather_not(here.joke, "Piet")
    assert len(await here.tasks()) == 1
    async with town.database.read() as work:
        assert await groups.share_one(work, here.joke.id, here.piet.id)
