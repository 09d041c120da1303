"""Two of one name in one sentence are told apart, by what who reads it may know of them."""

import re

from handlers.permission.for_reader import told_apart
from handlers.permission.relations import Actor
from handlers.texts.kept_message import from_json, to_json
from handlers.texts.localise import Tongue
from handlers.texts.message import Button, Message, names
from storage import blocks, cards, neighbourhoods, people
from storage.people import Person
from tests.diary import activity_on, skip_to
from tests.stories.walking import Cast, meet
from tests.town import Town


async def _two_jokes(town: Town) -> tuple[Cast, Person, Person]:
    """One in each street; the first also enjoys making music, the second also cooking."""
    cast = await meet(town, "Piet")
    async with town.database.read() as work:
        linden, esdoorn = await neighbourhoods.areas(work, cast.where.id)
    first = await cast.add("Joke", area_id=linden.id, enjoys=("walk", "coffee"))
    second = await cast.add("Joke", area_id=esdoorn.id, enjoys=("walk", "games"))
    cast.people.update({"Joke": first, "Joke 2": second})
    return cast, first, second


def _named(text: str) -> list[str]:
    """Every Joke of whom more is said, once."""
    return sorted(set(re.findall(r"Joke \([^)]+\)", text)))


async def test_who_is_asked_why_and_who_will_hear_it(town: Town) -> None:
    cast, first, _ = await _two_jokes(town)
    async with town.database.work() as work:
        await cards.put_wishes(work, first.id, ["groceries"], town.now)
        await cards.put_wishes(work, cast.people["Martin"].id, ["listening"], town.now)
    await cast.starts_an_activity()
    nadia = cast.talk("Nadia")
    asked = nadia.everything.splitlines()[-1]
    assert {"Joke (Lindestraat)", "Joke (Esdoornplein)"} <= set(_named(asked))
    why = await nadia.presses("❓ Waarom")
    assert "Joke (Lindestraat) gaat graag wandelen" in why
    assert "Joke (Esdoornplein) gaat" in why
    assert "Joke (Esdoornplein) geeft aan Martin: luisteren." in why


async def test_neighbours_hear_what_each_enjoys_and_no_street(town: Town) -> None:
    cast, first, second = await _two_jokes(town)
    piet = cast.people["Piet"]
    await activity_on(town, cast.where, "2027-03-09 10:30", coming=(piet, first, second))
    await skip_to(town, "2027-03-08 12:00")
    heard = cast.talk("Piet").everything
    assert _named(heard) == ["Joke (koffie drinken)", "Joke (spelletjes doen)"]
    assert "straat" not in heard
    assert "plein" not in heard


async def test_who_reads_it_is_called_by_the_bare_name(town: Town) -> None:
    cast, first, second = await _two_jokes(town)
    piet = cast.people["Piet"]
    await activity_on(town, cast.where, "2027-03-09 10:30", coming=(piet, first, second))
    await skip_to(town, "2027-03-08 12:00")
    heard = cast.talk("Joke").everything
    assert _named(heard) == ["Joke (spelletjes doen)"]


async def test_of_whom_nothing_differs_the_number_stays_hers(town: Town) -> None:
    cast, first, second = await _two_jokes(town)
    async with town.database.work() as work:
        for one in (first, second):
            await cards.put_interests(work, one.id, ["walk"], town.now)
        known = [await people.get(work, one.id) for one in (second, first)]
        said = Message("x", {"who": names([one.call_name for one in known])}, (_by_name(known[0]),))
        tongue = Tongue("nl", town.now)
        told = await told_apart(work, Actor(cast.people["Piet"].id, cast.where.id), said, tongue)
    assert told.params["who"]["of"] == ["Joke (2)", "Joke"]
    assert told.buttons[0].label == "Joke (2)"


def _by_name(person: Person) -> Button:
    return Button(person.call_name, "show_neighbour", {"person": person.id}, literal=True)


async def test_whose_a_name_is_stays_known_while_it_waits(town: Town) -> None:
    _, first, second = await _two_jokes(town)
    both = names([first.call_name, second.call_name])
    said = Message("x", {"lines": {"$": "lines", "of": [both]}}, (_by_name(first),))
    back = from_json(to_json(said))
    assert back == said
    kept = [*back.params["lines"]["of"][0]["of"], back.buttons[0].label]
    assert [one.whose for one in kept] == [first.id, second.id, first.id]


async def test_whoever_is_blocked_is_not_named_by_it(town: Town) -> None:
    """A name that is left out is also no reason to call another one differently."""
    cast, first, second = await _two_jokes(town)
    piet = cast.people["Piet"]
    async with town.database.work() as work:
        await blocks.put(work, piet.id, second.id)
    await activity_on(town, cast.where, "2027-03-09 10:30", coming=(piet, first, second))
    await skip_to(town, "2027-03-08 12:00")
    assert "Joke (" not in cast.talk("Piet").everything
