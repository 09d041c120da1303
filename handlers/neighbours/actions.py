"""`/buren`: a connector's own people, and what can be done for each of them."""

from typing import Any

from handlers.catalogue.match_phrases import Words, words_in
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.exchange.wishes_to_pass_on import wishes_to_pass
from handlers.neighbours.known_by_nobody import neighbours_alone
from handlers.neighbours.not_forgotten import contact_words, which_buttons
from handlers.pausing.pause import last_day
from handlers.permission.names_apart import names_apart
from handlers.permission.permissions import CONNECTOR
from handlers.permission.visibility import What
from handlers.texts.message import Button, lines, of, phone, when, word, word_list
from storage import cards, contact_routes, last_contact, neighbourhoods, people
from storage.cards import Card
from storage.contact_routes import ContactRoute
from storage.people import Person
from storage.tables.card import DayPart
from storage.tables.person import PersonState, RoleName

SHOWN = 10
COMFORT = (
    ("wants_slow", "slow"),
    ("wants_benches", "benches"),
    ("wants_step_free", "step-free"),
    ("first_with_known", "first-with-known"),
)


@command("buren", "neighbours")
async def show_neighbours(turn: Turn, _rest: str) -> None:
    if turn.neighbourhood is None or not turn.actor.has(RoleName.CONNECTOR, turn.neighbourhood.id):
        raise Refusal
    await show_alone_from(turn)
    await show_neighbours_from(turn)


@action(may=CONNECTOR)
async def show_alone_from(turn: Turn, *, start: int = 0) -> None:
    """Whom nobody knows: a connector who stopped may have been the only one. Only a name, until taken on."""
    alone = await neighbours_alone(turn)
    if alone:
        shown = await _page(turn, alone, start, "show_alone", "show_alone_from")
        await turn.say("neighbours-alone", *shown, count=len(alone))


@action(may=CONNECTOR)
async def show_neighbours_from(turn: Turn, *, start: int = 0) -> None:
    mine = sorted(await people.known_by(turn.work, turn.me.id), key=lambda one: one.call_name.casefold())
    if not mine:
        await turn.say("neighbours-none", Button("neighbours-none.met", "begin_met"))
        return
    buttons = await _page(turn, mine, start, "show_neighbour", "show_neighbours_from")
    buttons += await which_buttons(turn, mine)
    await turn.say("neighbours-list", *buttons, count=len(mine))


async def _page(turn: Turn, people_: list[Person], start: int, each: str, more: str) -> list[Button]:
    end = start + SHOWN
    called = await names_apart(turn.work, turn.actor, people_, turn.tongue)
    buttons = [Button(called[one.id], each, {"person": one.id}, literal=True) for one in people_[start:end]]
    further = [Button("neighbours-list.more", more, {"start": end})] if len(people_) > end else []
    return [*buttons, *further]


@action(may=CONNECTOR)
async def find_neighbours(turn: Turn, *, words: str) -> None:
    """By the name that was typed, or how it begins; says nothing where it is no name."""
    said = words_in(words)
    mine = [one for one in await people.known_by(turn.work, turn.me.id) if _is_called(one, said)]
    if len(mine) == 1:
        await show_neighbour(turn, person=mine[0].id)
    elif mine:
        called = await names_apart(turn.work, turn.actor, mine, turn.tongue)
        buttons = [Button(called[one.id], "show_neighbour", {"person": one.id}, literal=True) for one in mine]
        await turn.say("neighbours-found", *buttons[:SHOWN], words=words)


def _is_called(person: Person, said: Words) -> bool:
    """ "Wim", "wim de vries" or "marie" for Marie-Louise."""
    name = words_in(person.call_name)
    return bool(said) and name[: len(said)] == said


@action(may=CONNECTOR)
async def show_neighbour(turn: Turn, *, person: int) -> None:
    found = await own_person(turn, person)
    route = await contact_routes.of_person(turn.work, found.id)
    said = await _lines(turn, found, route)
    wished = bool(await wishes_to_pass(turn.work, found, turn.now))
    buttons = _buttons(found, route, wished=wished)
    name = of(found.id, What.NAME, found.call_name)
    await turn.say("neighbours-card", *buttons, name=name, lines=lines(said))


@action(may=CONNECTOR)
async def ask_neighbour_again(turn: Turn, *, person: int) -> None:
    """Somebody without Telegram said that they may be asked again."""
    found = await own_person(turn, person)
    if found.telegram_id is not None:
        raise Refusal
    await people.change(turn.work, found.id, dont_ask=False)
    await turn.note("asked_again", person_id=found.id)
    await show_neighbour(turn, person=person)


async def own_person(turn: Turn, person_id: int) -> Person:
    """A connector sees the people whom they know, and no others."""
    person = await people.get(turn.work, person_id)
    if person.known_by_id != turn.me.id:
        raise Refusal
    return person


def _buttons(person: Person, route: ContactRoute | None, *, wished: bool) -> tuple[Button, ...]:
    about = {"person": person.id}
    back = Button("neighbours-card.all", "show_neighbours_from")
    if person.state is PersonState.MET:
        erase = Button("erase-neighbour.ask", "ask_erase_neighbour", about)
        return (Button("neighbours-card.link", "renew_link", about), erase, back)
    buttons = []
    if person.state is PersonState.TAKING_PART:
        buttons.append(Button("neighbours-card.small-round", "propose_small_round", about))
        buttons.append(Button("neighbours-card.how", "ask_how_they_are", about))
        buttons.append(Button("neighbours-card.pass", "begin_passing_person", about))
    if wished:
        buttons.append(Button("exchange-pass.begin", "begin_wish", about))
    if person.telegram_id is None:
        buttons.append(Button("neighbours-card.apart", "begin_apart", about))
    if person.telegram_id is None and route is not None:
        if route.buddy_id is None:
            buttons.append(Button("met-done.buddy", "choose_buddy", about))
        buttons.append(Button("neighbours-card.card", "fill_card", about))
        if person.dont_ask:
            buttons.append(Button("neighbours-card.ask", "ask_neighbour_again", about))
        buttons.append(Button("erase-neighbour.ask", "ask_erase_neighbour", about))
    return (*buttons, back)


async def _lines(turn: Turn, person: Person, route: ContactRoute | None) -> list[dict[str, Any]]:
    card = await cards.get(turn.work, person.id)
    last = await last_contact.last_contact(turn.work, [person.id])
    return [
        _state(turn, person),
        word("neighbours-last-contact", last=contact_words(last.get(person.id))),
        *_enjoys(person, card),
        *_activities(person),
        *_times(card),
        *_speaks(card),
        *await _lives(turn, person),
        *await _reached(turn, person, route),
        *_not_asked(person),
    ]


def _state(turn: Turn, person: Person) -> dict[str, Any]:
    if person.pause_until is not None and person.rests_on(turn.today):
        until = when(last_day(turn, person.pause_until), "date")
        return word("neighbours-state.paused", name=person.call_name, until=until)
    return word(f"neighbours-state.{person.state.value.replace('_', '-')}", name=person.call_name)


def _enjoys(person: Person, card: Card) -> list[dict[str, Any]]:
    name = person.call_name
    enjoys = [
        word("neighbours-fact", name=name, what=word(f"activity-{t}.they-enjoy")) for t in card.interests
    ]
    gives = [word("neighbours-gives", name=name, what=word(f"offer-{t}.they-give")) for t in card.offers]
    wishes = [word("neighbours-wishes", name=name, what=word(f"offer-{t}.wish")) for t in card.wishes]
    own = [word("neighbours-own", name=name, words=words) for _, words in card.own]
    return [*enjoys, *gives, *wishes, *own]


def _activities(person: Person) -> list[dict[str, Any]]:
    name = person.call_name
    said = []
    if person.walk_minutes is not None:
        minutes = of(person.id, What.PACE, person.walk_minutes)
        said.append(word("neighbours-minutes", name=name, minutes=minutes))
    comfort = [f"neighbours-comfort.{key}" for field, key in COMFORT if getattr(person, field)]
    if comfort:
        said.append(
            word("neighbours-goes-well", name=name, what=of(person.id, What.COMFORT, word_list(comfort)))
        )
    return said


def _times(card: Card) -> list[dict[str, Any]]:
    free = {part for _, part in card.times}
    parts = [f"neighbours-part.{part.value}" for part in DayPart if part in free]
    return [word("neighbours-time", parts=word_list(parts))] if parts else []


def _speaks(card: Card) -> list[dict[str, Any]]:
    spoken = word_list([f"language-name.{one}" for one in card.languages])
    return [word("speaks-of-neighbour", languages=spoken)] if card.languages else []


def _not_asked(person: Person) -> list[dict[str, Any]]:
    """Said aloud to who calls them, and taken back the same way. Who has a chat says it there, unseen."""
    quiet = person.dont_ask and person.telegram_id is None
    return [word("neighbours-not-asked", name=person.call_name)] if quiet else []


async def _lives(turn: Turn, person: Person) -> list[dict[str, Any]]:
    areas = {area.id: area.name for area in await neighbourhoods.areas(turn.work, person.neighbourhood_id)}
    if person.area_id not in areas:
        return []
    return [word("neighbours-street", street=of(person.id, What.STREET, areas[person.area_id]))]


async def _reached(turn: Turn, person: Person, route: ContactRoute | None) -> list[dict[str, Any]]:
    """The number of who agreed to it being written down, and who calls them."""
    if person.telegram_id is not None or route is None:
        return []
    number = of(person.id, What.PHONE, phone(route.phone), chosen=True)
    said = [word("neighbours-phone", phone=number)] if route.phone else []
    buddy = await people.find(turn.work, route.buddy_id) if route.buddy_id else None
    if buddy:
        asked = "agreed" if route.buddy_agreed_at else "asked"
        said.append(word(f"neighbours-buddy.{asked}", buddy=buddy.call_name, name=person.call_name))
    return said
