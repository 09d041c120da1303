"""A coordinator asks whether all is in order, and what waits in all neighbourhoods of theirs."""

from datetime import UTC, timedelta
from email.utils import format_datetime

import pytest

from bot.telegram_date import TelegramDate
from storage import contact_routes, neighbourhoods, roles, tasks, ticks, troubles, vettings
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from storage.tables.upkeep import MachineTrouble
from tests.stories.coordinating import coordinated_by, forges
from tests.town import Town


async def test_check_says_first_what_asks_for_somebody(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    async with town.database.work() as work:
        await ticks.note_backup(work, town.now - timedelta(hours=9))
    heard = await ineke.says("/check")
    assert heard.startswith("De Linden: alles is in orde.")
    for line in (
        "Alles wat nodig is, is er.",
        "Van iedereen met een rol is gezien wat nodig is.",
        "De laatste kopie van alles is van maandag 1 maart, om 3 uur in de nacht.",
        "Er wacht niets op een mens.",
    ):
        assert line in heard

    async with town.database.work() as work:
        await ticks.note_backup(work, town.now - timedelta(hours=40))
        await neighbourhoods.change(work, where.id, confidant="", house_rules="")
        await vettings.ask(work, nadia.id, where.id, RoleName.PHONE_BUDDY, town.now)
        made_at = town.now - timedelta(days=3)
        await tasks.put(work, neighbourhood_id=where.id, kind=TaskKind.TALK, made_at=made_at)
    head, *rest = (await ineke.says("/check")).splitlines()
    assert head == "De Linden: 4 dingen vragen om jou."
    assert rest[:4] == [
        "Dit ontbreekt nog: een vertrouwenspersoon, met telefoonnummer en huisregels.",
        "1 mens zei ja tegen een rol en wacht op jou.",
        "Let op: de laatste kopie van alles is al van zaterdag 27 februari, om 8 uur in de avond.",
        "1 ding wacht op een mens, al 3 dagen.",
    ]
    assert "Voor de buurt" in await ineke.presses("Invullen")


async def test_what_is_wrong_with_the_computer_is_told_once_and_is_gone_when_it_is_over(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ineke = await coordinated_by(town)
    async with town.database.work() as work:
        await ticks.note_backup(work, town.now - timedelta(hours=9))
        await troubles.note(work, MachineTrouble.DISK, town.now)
    await town.settle()
    assert "De schijf van de computer is bijna vol." in ineke.everything
    assert "bijna vol" in await ineke.presses("Is alles goed?")
    await town.lives_to("2027-03-02 09:05")
    assert "laatste kopie" not in ineke.heard
    await town.lives_to("2027-03-03 09:05")
    assert "Let op: de laatste kopie van alles is van maandag 1 maart" in ineke.heard
    await town.lives_to("2027-03-05 12:05")
    assert "kopie" not in ineke.heard + ineke.heard
    async with town.database.work() as work:
        await ticks.note_backup(work, town.now)
        await troubles.over(work, MachineTrouble.DISK)
    assert "niets gemeld" in await ineke.says("/check")

    date = TelegramDate(town.playground.clock)
    date.told(format_datetime(town.now.astimezone(UTC), usegmt=True))
    monkeypatch.setattr(town.runtime.tick, "_date", date)
    town.playground.clock.set_wall(timedelta(days=400))
    await town.runtime.look_at_clock()
    ineke.hears_from_now()
    await town.settle()
    assert "De klok van de computer staat verkeerd." in ineke.heard
    assert "staat verkeerd" in await ineke.says("/check")
    town.playground.clock.set_wall(timedelta(days=-400))
    await town.runtime.look_at_clock()
    await town.settle()
    heard = await ineke.says("/check")
    assert "staat verkeerd" not in heard
    assert "deze week verzet" in heard


async def test_what_waits_is_one_list_by_age_and_by_whom_of_ones_own_neighbourhoods_only(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke")
    east, west = await town.neighbours.opens("Oost"), await town.neighbours.opens("West")
    async with town.database.work() as work:
        (me,) = await roles.coordinators(work)
        await roles.give(work, me, east.id, RoleName.COORDINATOR, town.now)
        for place, days, whom in (
            (where, 1, nadia.id),
            (east, 4, None),
            (west, 9, None),
            (where, 0, nadia.id),
        ):
            await tasks.put(
                work,
                neighbourhood_id=place.id,
                kind=TaskKind.TALK,
                for_id=whom,
                about_id=joke.id if place is where else None,
                made_at=town.now - timedelta(days=days),
            )
    heard = await ineke.says("Wachtrij")
    assert heard.splitlines()[:7] == [
        "3 dingen wachten op een mens, het oudste eerst:",
        "Oost: een taak bij iemand van het team, al 4 dagen.",
        "De Linden: een taak bij Nadia, al 1 dag.",
        "De Linden: een taak bij Nadia, sinds vandaag.",
        "Wie heeft wat:",
        "Nadia: 2.",
        "iemand van het team: 1.",
    ]
    assert "wachten" not in await town.talk("nadia").says("/wachtrij")
    assert "wachten" not in await forges(town, town.talk("nadia"), "show_waiting", {})


async def test_who_of_the_team_is_full_stands_first_and_only_a_coordinator_sees_it(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    sara = await town.neighbours.add(where, "Sara", role=RoleName.PHONE_BUDDY)
    await town.neighbours.add(where, "Piet", role=RoleName.VOLUNTEER)
    async with town.database.work() as work:
        await roles.put_cap(work, sara.id, where.id, RoleName.PHONE_BUDDY, 1)
        await tasks.put(
            work, neighbourhood_id=where.id, kind=TaskKind.TALK, for_id=nadia.id, made_at=town.now
        )
    gerda = await town.neighbours.add(where, "Gerda", phone_number="020 111 11 11")
    async with town.database.work() as work:
        await contact_routes.put_buddy(work, gerda.id, sara.id)
    await ineke.says("/team")
    heard = await ineke.presses("Wie heeft ruimte")
    assert heard.splitlines()[1:6] == [
        "Sara: 1 van de 1 buren om te bellen, vol.",
        "Piet: 0 van de 2 groepen, er is ruimte.",
        "Nadia: 0 van de 3 voorstellen, er is ruimte.",
        "1 rol is vol.",
        "Samen hebben jullie 1 taak.",
    ]
    assert "te weinig mensen" in await ineke.presses("Talen en straten")
    assert "Sara" not in await town.talk("nadia").says("/drukte")
