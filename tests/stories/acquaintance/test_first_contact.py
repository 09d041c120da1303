"""For somebody new the first contact is suggested: who speaks their language, and what these tell."""

from handlers.task.give_task import give_task
from matching.first_contact import first_contacts
from matching.neighbourhood import Neighbourhood
from matching.people import Resident, Supporter
from storage import cards, lived, people, roles
from storage.tables.card import Lived, LivedTo
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName, ShownTo
from tests.town import Town


async def test_who_shares_a_language_is_suggested_and_asked(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    karim = await town.neighbours.add(where, "Karim", role=RoleName.EXPERIENCE_EXPERT)
    ruth = await town.neighbours.add(where, "Ruth", role=RoleName.CONFIDANT)
    emine = await town.neighbours.add(where, "Emine", language="nl")
    async with town.database.work() as work:
        for one in (karim, ruth, emine):
            await cards.put_languages(work, one.id, ["nl", "tr"])
        await roles.tell_of_oneself(work, karim.id, "Ik kwam hier ook alleen.", ShownTo.TEAM)
        await give_task(work, town.now, TaskKind.NEWCOMER, about=emine)
    hers, his = town.talk("nadia"), town.talk("karim")
    seen = await hers.says("/taken")
    assert "Karim spreekt ook Turks." in seen
    assert "Karim vertelt: “Ik kwam hier ook alleen.”" in seen, "a human reads it and chooses"
    assert "Ruth spreekt" not in seen, "a confidant stands outside of this"
    await hers.presses("🤝 Vraag Karim")
    assert "Wil jij Emine leren kennen?" in his.everything
    await his.presses("👍 Ja, fijn")
    async with town.database.read() as work:
        assert (await people.get(work, emine.id)).known_by_id == karim.id
    assert "Karim" in town.talk("emine").everything
    assert "iemand anders" in (await hers.presses("🙋 Dat doe ik graag")).casefold()


async def test_who_is_new_may_tell_something_of_their_life_and_who_knows_that_too_is_asked(
    town: Town,
) -> None:
    """By choice, to whom they choose; told to nobody of the team where they said: one human."""
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    karim = await town.neighbours.add(where, "Karim", role=RoleName.EXPERIENCE_EXPERT)
    emine = await town.neighbours.add(where, "Emine")
    async with town.database.work() as work:
        await lived.put(work, karim.id, [Lived.ALONE], LivedTo.TEAM)
        await give_task(work, town.now, TaskKind.NEWCOMER, about=emine)
    new, nadia = town.talk("emine"), town.talk("nadia")
    await new.says("/kaart")
    assert "Het hoeft niet." in await new.presses("👍 Het is goed")
    await new.presses("🫂 Iets vertellen")
    await new.presses("👍 Ja")
    await new.presses("🤝 Een enkel mens")
    await new.presses("🪑 Vaak alleen zijn")
    assert "Dit heb ik gehoord: vaak alleen zijn." in await new.presses("Klaar")
    seen = await nadia.says("/taken")
    assert "Karim kent iets van dichtbij dat Emine ook kent." in seen
    assert "alleen zijn" not in seen
    async with town.database.work() as work:
        await lived.put(work, emine.id, [Lived.ALONE], LivedTo.TEAM)
    assert "Karim kent ook van dichtbij wat Emine kent: vaak alleen zijn." in await nadia.says("/taken")
    await nadia.presses("🤝 Vraag Karim")
    assert "Emine kent dit ook van dichtbij: vaak alleen zijn." in town.talk("karim").everything
    assert "vaak alleen zijn" in await new.says("/mijngegevens") + await new.says("/kaart")


def test_only_with_a_reason_never_across_a_block_and_only_what_was_shown() -> None:
    def supporter(name: str, *languages: str, cap: int = 2, background: str = "") -> Supporter:
        shown = frozenset({background}) if background else frozenset[str]()
        return Supporter(
            id=name, x=0, y=0, reach_m=1, languages=frozenset(languages), cap=cap, background=shown
        )

    new = Resident(
        id="new",
        x=0,
        y=0,
        reach_m=1,
        languages=frozenset({"nl", "tr"}),
        asks_background=frozenset({"alone"}),
    )
    every = (
        supporter("dutch", "nl"),
        supporter("turkish", "tr"),
        supporter("both", "nl", "tr", background="alone"),
        supporter("full", "tr", cap=0),
        supporter("apart", "tr"),
        supporter("other", "nl", background="divorced"),
    )
    seen = Neighbourhood(supporters=every, never=frozenset({("new", "apart")}))
    found = first_contacts(seen, new, frozenset({"nl"}))
    assert [one.supporter for one in found] == ["both", "turkish"]
    assert [set(one.background) for one in found] == [{"alone"}, set()]
