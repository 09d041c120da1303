"""Small roles: offered to who is new, taken, reminded of, given back with thanks, taken by somebody else."""

from handlers.activity.weekly import begin_weekly
from storage import activities, activity_roles
from storage.tables.activity_role import ActivityRoleState, RoleKind
from tests.diary import activity_on, skip_through, skip_to
from tests.stories.group.gathering import Gathering, gather
from tests.town import Town

OFFER = "Wil jij als laatste lopen?"
NEXT = "2027-03-09 10:30"


async def one_walk(town: Town, *names: str, without_phone: tuple[str, ...] = ()) -> Gathering:
    """The first visit of all of them; the next walk is a week later."""
    found = await gather(town, *names, without_phone=without_phone)
    await found.walks("2027-03-02", *names)
    coming = tuple(found.people[name] for name in names)
    await activity_on(town, found.where, NEXT, coming=coming, host=found.people["Nadia"])
    await skip_to(town, "2027-03-07 12:00")
    return found


async def holder(town: Town, what: RoleKind) -> int | None:
    async with town.database.read() as work:
        (activity,) = await activities.between(work, town.now, town.now.replace(year=2028))
        held = [one for one in await activity_roles.of_activity(work, activity) if one.what is what]
    return next((one.person_id for one in held if one.state is ActivityRoleState.TAKEN), None)


async def test_who_was_there_once_is_offered_a_small_role_and_reminded_of_it(town: Town) -> None:
    found = await one_walk(town, "Martin", "Joke")
    martin = found.talk("Martin")
    assert OFFER in martin.everything
    assert "Wil jij de weg kiezen?" in found.talk("Joke").everything, "not the same for two"
    assert "Jij gaat als laatste lopen." in await martin.presses("👍 Ja, deze keer")
    await skip_to(town, "2027-03-08 17:30")
    assert "Lukt dat?" in martin.heard
    assert "Lukt dat?" not in found.talk("Joke").heard
    await martin.presses("👍 Ja, dat lukt")
    await skip_to(town, "2027-03-09 11:00")
    await found.talk("Nadia").presses("✏️ Namen kiezen")
    for button in ("Martin", "Joke", "✅ Klaar"):
        await found.talk("Nadia").presses(button)
    assert "Jouw taak was: als laatste lopen." in martin.everything
    assert martin.everything.count(OFFER) == 1


async def test_given_back_with_thanks_somebody_else_takes_it_and_no_name_is_said(town: Town) -> None:
    found = await one_walk(town, "Martin", "Joke", "Piet", "Riek", without_phone=("Riek",))
    await found.talk("Joke").presses("👎 Nu niet")
    await found.talk("Martin").presses("👍 Ja, deze keer")
    piet = found.talk("Piet")
    piet.hears_from_now()
    assert "Dank je wel dat je wilde helpen." in await found.talk("Martin").presses("↩️ Liever een ander")
    assert OFFER in piet.heard
    assert "Martin" not in piet.heard
    await piet.presses("👍 Ja, deze keer")
    assert await holder(town, RoleKind.BACK) == found.people["Piet"].id


async def test_every_time_is_theirs_until_they_skip_one_or_give_it_back(town: Town) -> None:
    found = await gather(town, "Martin", "Joke")
    activity = await found.walks("2027-03-02", "Martin", "Joke")
    async with town.database.work() as work:
        await begin_weekly(work, town.now, activity, [found.people[one].id for one in ("Martin", "Joke")])
    await skip_to(town, "2027-03-07 12:00")
    martin, joke = found.talk("Martin"), found.talk("Joke")
    await joke.presses("👎 Nu niet")
    assert "Jij gaat elke keer als laatste lopen." in await martin.presses("🔁 Elke keer")
    await skip_to(town, "2027-03-08 17:30")
    assert "Ik vraag deze keer een ander." in await martin.presses("👎 Deze keer niet")
    await skip_to(town, "2027-03-08 18:00")
    assert OFFER in joke.everything
    await joke.presses("👍 Ja, deze keer")
    await skip_to(town, "2027-03-15 17:30")
    assert "Lukt dat?" in martin.heard
    assert "Lukt dat?" not in joke.heard
    await martin.presses("↩️ Liever een ander")
    async with town.database.read() as work:
        assert await activity_roles.of_person(work, found.people["Martin"].id) == []


async def test_a_holder_who_rests_when_it_falls_due_is_stood_in_for(town: Town) -> None:
    found = await one_walk(town, "Martin", "Joke")
    await found.talk("Joke").presses("👎 Nu niet")
    martin = found.talk("Martin")
    await martin.presses("👍 Ja, deze keer")
    await martin.says("/pauze")
    await martin.presses(martin.buttons[0])
    await skip_through(town, "2027-03-07 14:00", "2027-03-08 17:30")
    assert OFFER in found.talk("Joke").everything
    assert "Lukt dat?" not in martin.heard
    await found.talk("Joke").presses("👍 Ja, deze keer")
    assert await holder(town, RoleKind.BACK) == found.people["Joke"].id


async def test_a_big_job_in_small_parts_and_what_is_free_is_taken_with_one_tap(town: Town) -> None:
    found = await gather(town, "Samira", "Martin", "Joke")
    coming = tuple(found.people[name] for name in ("Samira", "Martin", "Joke"))
    await activity_on(town, found.where, NEXT, coming=coming, host=coming[0])
    lead = found.talk("Samira")
    await lead.says("/wandelingen")
    await lead.presses("✏️ Meer zeggen")
    await lead.presses("🧩 Een kleine taak")
    await lead.says("de tafels brengen")
    assert "“de tafels brengen”" in found.talk("Martin").everything
    martin = found.talk("Martin")
    await martin.presses("👍 Ja, deze keer")
    heard = await found.talk("Joke").says("/meehelpen")
    assert "Martin gaat “de tafels brengen” doen." in heard
    await found.talk("Joke").presses("🗺️ De weg kiezen")
    assert await holder(town, RoleKind.ROUTE) == found.people["Joke"].id
    await lead.says("/vergeetmij")
    await lead.presses(lead.buttons[0])
    martin.hears_from_now()
    assert "tafels" not in await martin.says("/meehelpen"), "the words go with who said them"
