"""Feasts of members, the talk of a season, something for the street, and a visit to another group."""

from storage import blocks, decisions, feasts, groups
from storage.tables.group import DecisionKind, GroupPhase, MembershipState, Via
from tests.diary import activity_on, skip_to
from tests.stories.group.gathering import Gathering, a_group
from tests.town import Town

NAMES = ("Martin", "Joke", "Piet")


async def more(found: Gathering, name: str, button: str) -> str:
    talk = found.talk(name)
    await talk.says("groep")
    await talk.presses("➡️ Meer kiezen")
    while button not in talk.buttons:
        await talk.presses("➡️ Laat meer zien")
    return await talk.presses(button)


async def test_a_feast_is_told_to_who_asked_for_it_and_goes_with_who_put_it_there(town: Town) -> None:
    found = await a_group(town, *NAMES)
    await more(found, "Joke", "🎉 Feesten")
    joke = found.talk("Joke")
    await joke.presses("✏️ Een feest erbij")
    await joke.says("het suikerfeest")
    assert "Die dag begrijp ik niet." in await joke.says("binnenkort")
    await more(found, "Joke", "🎉 Feesten")
    await joke.presses("✏️ Een feest erbij")
    await joke.says("het suikerfeest")
    assert "Het staat erbij" in await joke.says("5 april")
    assert "“het suikerfeest”, van Joke." in await more(found, "Martin", "🎉 Feesten")
    await found.talk("Martin").presses("🔔 Vertel het mij")
    await skip_to(town, "2027-04-02 12:00")
    assert "Er komt een feest van Joke:" in found.talk("Martin").heard
    assert "Er komt een feest" not in found.talk("Piet").everything, "only to who asked for it"
    async with town.database.work() as work:
        await blocks.put(work, found.people["Piet"].id, found.people["Joke"].id)
    assert "van iemand" in await more(found, "Piet", "🎉 Feesten")
    await joke.says("/vergeetmij")
    await joke.presses(joke.buttons[0])
    async with town.database.read() as work:
        assert await feasts.coming(work, town.now.date()) == []


async def test_each_season_how_they_would_like_it_and_one_no_is_quiet_for_long(town: Town) -> None:
    found = await a_group(town, *NAMES)
    group = await found.group()
    await found.meets_alone("2027-05-20", *NAMES, group_id=group.id)
    await skip_to(town, "2027-06-03 12:00")
    assert "iets doen voor de straat?" in found.talk("Joke").everything
    await found.answer("🌱 Bloemen planten", "Martin", "Joke")
    await found.talk("Piet").presses("👌 Laat maar zo")
    assert "iets doen voor de straat:\nbloemen planten." in found.talk("Joke").everything
    assert "bloemen planten." not in found.talk("Piet").everything
    for day in ("2027-07-20", "2027-08-25"):
        await found.meets_alone(day, *NAMES, group_id=group.id)
    await skip_to(town, "2027-09-02 12:00")
    await found.answer("👌 Laat maar zo", *NAMES)
    assert (await found.group()).quiet_until is not None
    async with town.database.read() as work:
        assert await decisions.last_asked(work, group.id, DecisionKind.SEASON) is not None


async def another_group(town: Town, found: Gathering, *names: str) -> None:
    async with town.database.work() as work:
        made = await groups.begin(work, found.where.id, town.now, name="De Linden", phase=GroupPhase.MEETING)
    for name in names:
        found.people[name] = await town.neighbours.add(found.where, name)
        async with town.database.work() as work:
            member = found.people[name].id
            await groups.put(work, made.id, member, MembershipState.MEMBER, town.now, via=Via.FOUNDER)


async def test_one_group_invites_another_and_who_likes_comes_to_look(town: Town) -> None:
    found = await a_group(town, *NAMES)
    group = await found.group()
    await another_group(town, found, "Samira", "Fatima")
    assert "Er is nog geen dag gekozen." in await more(found, "Martin", "👋 Groep uitnodigen")
    coming = tuple(found.people[name] for name in NAMES)
    await activity_on(town, found.where, "2027-03-30 10:30", coming=coming, group_id=group.id)
    await more(found, "Martin", "👋 Groep uitnodigen")
    await found.talk("Martin").presses("De Linden")
    await found.answer("👍 Ja", "Joke", "Piet")
    samira = found.talk("Samira")
    assert "Een groep nodigt jullie uit" in samira.heard
    assert "Joke" not in samira.heard, "no names of members outside the group"
    await samira.presses("👍 Ik kom")
    assert "Een groep nodigt" not in found.talk("Fatima").heard.replace("Een groep nodigt jullie uit", "", 1)


async def test_a_group_with_somebody_whom_one_would_rather_not_meet_is_not_there_to_invite(
    town: Town,
) -> None:
    found = await a_group(town, *NAMES)
    group = await found.group()
    await another_group(town, found, "Samira", "Fatima")
    async with town.database.work() as work:
        await blocks.put(work, found.people["Samira"].id, found.people["Piet"].id)
    coming = tuple(found.people[name] for name in NAMES)
    await activity_on(town, found.where, "2027-03-30 10:30", coming=coming, group_id=group.id)
    await more(found, "Martin", "👋 Groep uitnodigen")
    assert "De Linden" not in found.talk("Martin").buttons
