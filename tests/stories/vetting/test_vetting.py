"""A role begins when a coordinator has looked, and ends with what was seen."""

from datetime import date
from itertools import product

import pytest

from handlers.team.invite_to_role import OFFERED
from handlers.vetting.needs import NEEDED, counts_until
from storage import people, roles, vettings
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.stories.coordinating import accepts, answers, coordinated_by, forges, link_in, vets
from tests.town import Talk, Town

CONNECTOR, BUDDY = "🤝 Een kwartiermaker", "☎️ Een belmaatje"
YES, NOT_YET = "👍 Ja", "🌱 Nog niet"


async def asked(town: Town, ineke: Talk, role: str = CONNECTOR) -> Talk:
    await ineke.says("/uitnodigen")
    return await accepts(town, "Nadia", link_in(await ineke.presses(role)))


async def has(town: Town, talk: Talk) -> list[RoleName]:
    async with town.database.read() as work:
        person = await people.find_by_telegram(work, talk.telegram_id)
        return [one.role for one in await roles.of_person(work, person.id)] if person else []


async def test_who_said_yes_sees_nobody_before_a_coordinator_has_looked(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Joke")
    nadia = await asked(town, ineke)
    assert "Dank je wel, Nadia.\nIemand van het team praat eerst met jou." in nadia.heard
    assert await has(town, nadia) == []
    for command in ("/taken", "/buren", "/voorstellen", "/ontmoet", "/bellen"):
        assert "Joke" not in await nadia.says(command)
    assert "Nadia zei ja als kwartiermaker." in ineke.everything
    await vets(ineke)
    assert await has(town, nadia) == [RoleName.CONNECTOR]
    assert "Je bent nu kwartiermaker." in nadia.everything


@pytest.mark.parametrize(("met", "references", "training"), list(product((YES, NOT_YET), repeat=3)))
@pytest.mark.parametrize(("role", "visits"), [(CONNECTOR, "🙅 Nee, niet thuis"), (BUDDY, None)])
async def test_only_with_all_that_it_needs_a_role_begins(
    town: Town, role: str, visits: str | None, met: str, references: str, training: str
) -> None:
    _, ineke = await coordinated_by(town)
    nadia = await asked(town, ineke, role)
    await answers(ineke, "✅ Leg vast", met, references, training, *([visits] if visits else []), "1 jaar")
    every = [met, references, training] == [YES, YES, YES]
    assert bool(await has(town, nadia)) == every
    assert ("Dit is nog nodig:" in ineke.heard) is not every


async def test_what_was_not_seen_yet_can_be_seen_to_later(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    nadia = await asked(town, ineke, BUDDY)
    await answers(ineke, "✅ Leg vast", YES, NOT_YET, YES, "1 jaar")
    assert "Iemand spreken die Nadia al kent." in ineke.heard
    await ineke.says("/team")
    await vets(ineke, at_home=None, label="✅ Nadia wacht")
    assert await has(town, nadia) == [RoleName.PHONE_BUDDY]


async def test_a_forwarded_link_gives_a_stranger_nothing(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    stranger = await asked(town, ineke)
    await ineke.presses("🙅 Niet doen")
    assert "Je wordt nu geen kwartiermaker." in stranger.everything
    assert await has(town, stranger) == []
    async with town.database.read() as work:
        person = await people.find_by_telegram(work, stranger.telegram_id)
        assert person is not None
        assert await vettings.of_role(work, person.id, RoleName.CONNECTOR) is None


async def test_nobody_but_a_coordinator_of_that_neighbourhood_signs(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await asked(town, ineke)
    async with town.database.read() as work:
        (waiting,) = await vettings.waiting(work, where.id)
    other = await town.neighbours.opens("Oost")
    await town.neighbours.add(other, "Fatima", role=RoleName.COORDINATOR)
    await town.neighbours.add(where, "Kees", role=RoleName.CONNECTOR)
    said = {"vetting": waiting.id, "role": "connector", "until": "two"}
    said |= dict.fromkeys(("met", "references", "training", "visits"), "seen")
    for talk in (town.talk("fatima"), town.talk("kees"), nadia):
        assert "Dat kan ik niet voor je doen." in await forges(town, talk, "sign_vetting", {"answers": said})
    assert await has(town, nadia) == []


async def test_rights_end_on_the_day_after_the_last_one(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    nadia = await asked(town, ineke, BUDDY)
    await answers(ineke, "✅ Leg vast", YES, YES, YES, "Een half jaar")
    await skip_to(town, "2027-08-05 12:00")
    assert "Daarna stopt de rol vanzelf." in ineke.everything
    await skip_to(town, "2027-09-01 23:30")
    assert await has(town, nadia) == [RoleName.PHONE_BUDDY]
    await skip_to(town, "2027-09-02 09:30")
    assert await has(town, nadia) == []
    assert "Je bent geen belmaatje meer." in nadia.everything


async def test_when_rights_end_during_a_walk_somebody_else_hears_who_was_there(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await asked(town, ineke)
    await answers(ineke, "✅ Leg vast", YES, YES, YES, "🙅 Nee, niet thuis", "Een half jaar")
    async with town.database.read() as work:
        leads = await people.find_by_telegram(work, nadia.telegram_id)
        assert leads is not None
    joke = await town.neighbours.add(where, "Joke", known_by=leads)
    await skip_to(town, "2027-08-31 12:00")
    await activity_on(town, where, "2027-09-01 23:30", host=leads, coming=(joke,), minutes=90)
    await skip_to(town, "2027-09-02 00:15")
    assert await has(town, nadia) == []
    await skip_to(town, "2027-09-02 10:30")
    assert "Joke" not in nadia.heard
    assert "Wie waren er?" in ineke.everything


async def test_who_looks_again_in_time_keeps_the_role_going(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    nadia = await asked(town, ineke, BUDDY)
    await answers(ineke, "✅ Leg vast", YES, YES, YES, "Een half jaar")
    await skip_to(town, "2027-08-05 12:00")
    await vets(ineke, at_home=None)
    await skip_to(town, "2027-09-02 09:30")
    assert await has(town, nadia) == [RoleName.PHONE_BUDDY]


async def test_who_begins_to_look_again_but_does_not_finish_makes_nothing_longer(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    nadia = await asked(town, ineke, BUDDY)
    await answers(ineke, "✅ Leg vast", YES, YES, YES, "Een half jaar")
    await skip_to(town, "2027-08-05 12:00")
    await answers(ineke, "✅ Leg vast", YES, NOT_YET, YES, "1 jaar")
    assert "Nadia is belmaatje tot" in ineke.heard
    assert await has(town, nadia) == [RoleName.PHONE_BUDDY]
    await skip_to(town, "2027-09-02 09:30")
    assert await has(town, nadia) == []


async def test_without_a_certificate_nobody_goes_to_a_door(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await asked(town, ineke)
    await vets(ineke, at_home="🙅 Nee, niet thuis")
    async with town.database.read() as work:
        person = await people.find_by_telegram(work, nadia.telegram_id)
        assert person is not None
    joke = await town.neighbours.add(where, "Joke", known_by=person, first_with_known=True)
    assert "Bij iemand thuis komen kan nog niet." in await forges(
        town, nadia, "propose_small_round", {"person": joke.id}
    )


async def test_what_is_not_seen_any_more_counts_no_more(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await asked(town, ineke)
    await vets(ineke)
    async with town.database.read() as work:
        (connector,) = await roles.holders(work, where.id, RoleName.CONNECTOR)
        assert await vettings.may_visit(work, connector)
    await skip_to(town, "2028-02-05 12:00")
    await vets(ineke, at_home="🙅 Nee, niet thuis")
    async with town.database.read() as work:
        assert not await vettings.may_visit(work, connector)
    assert await has(town, nadia) == [RoleName.CONNECTOR]


async def test_a_role_that_was_stopped_does_not_end_once_more_when_its_time_comes(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    nadia = await asked(town, ineke, BUDDY)
    await answers(ineke, "✅ Leg vast", YES, YES, YES, "Een half jaar")
    await ineke.says("/team")
    await answers(ineke, "🛑 Nadia, belmaatje", "🛑 Ja, stop de rol")
    await skip_to(town, "2027-09-03 12:00")
    assert nadia.everything.count("Je bent geen belmaatje meer.") == 1
    assert "Daarna stopt de rol vanzelf." not in ineke.everything


async def test_nobody_signs_for_themselves(town: Town) -> None:
    where, _ = await coordinated_by(town)
    kees = await town.neighbours.add(where, "Kees", role=RoleName.COORDINATOR)
    async with town.database.work() as work:
        mine = await vettings.ask(work, kees.id, where.id, RoleName.CONNECTOR, town.now)
    said = {"vetting": mine.id, "role": "connector", "until": "two"}
    said |= dict.fromkeys(("met", "references", "training", "visits"), "seen")
    talk = town.talk("kees")
    assert "Dat kan ik niet voor je doen." in await forges(town, talk, "sign_vetting", {"answers": said})
    assert await has(town, talk) == [RoleName.COORDINATOR]


def test_for_each_role_that_is_offered_it_is_known_what_it_needs() -> None:
    assert set(NEEDED) == set(OFFERED)


@pytest.mark.parametrize(
    ("day", "months", "last"),
    [("2027-03-01", 6, "2027-09-01"), ("2027-08-31", 6, "2028-02-29"), ("2027-12-31", 12, "2028-12-31")],
)
def test_it_counts_so_many_months(day: str, months: int, last: str) -> None:
    assert counts_until(date.fromisoformat(day), months) == date.fromisoformat(last)
