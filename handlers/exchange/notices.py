"""What is said about an exchange: the question, the yes and what goes with it, how it went, a thank-you."""

from datetime import date

from handlers.exchange.end_exchanges import holds
from handlers.exchange.exchanges import noon_of
from handlers.exchange.words import about, day_of, exactly, gives_and_gets, wished
from handlers.notices.registry import STAFF, See, notice
from handlers.permission.visibility import What
from handlers.texts.message import Button, Message, of, when, word
from storage import exchanges, people
from storage.exchanges import Exchange
from storage.people import Person
from storage.tables.exchange import ExchangeState
from storage.tables.person import Purpose


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_question(look: See, *, exchange: int) -> Message | None:
    found = await _in_state(look, exchange, ExchangeState.ASKED)
    if found is None or found.giver_id != look.person.id:
        return None
    params = await about(look, found) | {
        "wish": exactly(word(f"offer-{found.wish}.wish"), await wished(look.work, found)),
        "what": word(f"offer-{found.wish}.they-give"),
    }
    return Message(
        "exchange-question",
        params,
        (*answer_buttons(found, "gladly", "not-now", "question"), worry(found, look.person)),
    )


def answer_buttons(found: Exchange, *answers: str) -> tuple[Button, ...]:
    which = {"exchange": found.id, "person": found.giver_id}
    return tuple(
        Button(f"exchange-question.{one}", "answer_exchange", which | {"answer": one}) for one in answers
    )


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_found(look: See, *, exchange: int) -> Message | None:
    """To the receiver. The giver hears the same when they say yes."""
    found = await _in_state(look, exchange, ExchangeState.AGREED)
    if found is None or found.receiver_id != look.person.id:
        return None
    params = await about(look, found) | await gives_and_gets(look.work, found, look.person)
    which = {"exchange": found.id, "person": look.person.id}
    good = Button("common-choice.good", "accept_help", which)
    inside = Button("exchange-found.inside", "invite_inside", which)
    return Message("exchange-found", params, (good, inside, *ways_out(found, look.person)))


def ways_out(found: Exchange, person: Person) -> tuple[Button, ...]:
    """For both, until it is done: not after all, and a worry, which leads to a human in one tap."""
    which = {"exchange": found.id, "person": person.id}
    if found.weekly:
        return (
            Button("exchange-out.not-this-time", "drop_exchange", which),
            Button("exchange-out.no-more", "end_weekly_exchange", which),
            worry(found, person),
        )
    return (Button("exchange-out.not-after-all", "drop_exchange", which), worry(found, person))


def worry(found: Exchange, person: Person) -> Button:
    """Under every message about it."""
    return Button("exchange-out.worry", "worry_about_exchange", {"exchange": found.id, "person": person.id})


@notice(purpose=None, uncertain="never", by_call=False, held_by=STAFF)
async def exchange_settled(look: See, *, exchange: int) -> Message | None:
    """The connector hears that it is settled; by whom, and how it goes on, is between the two."""
    found = await exchanges.find(look.work, exchange)
    receiver = await people.find(look.work, found.receiver_id or 0) if found else None
    if found is None or receiver is None or found.state is not ExchangeState.AGREED:
        return None
    return Message("exchange-settled", {"name": receiver.call_name, "date": day_of(look, found)})


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def exchange_how(look: See, *, exchange: int) -> Message | None:
    found = await _in_state(look, exchange, ExchangeState.AGREED)
    if found is None or found.giver_id != look.person.id:
        return None
    which = {"exchange": found.id, "person": look.person.id}
    yes = Button("common-choice.yes", "say_how_exchange_went", which | {"done": True})
    no = Button("exchange-how.no", "say_how_exchange_went", which | {"done": False})
    return Message("exchange-how", await about(look, found), (yes, no, worry(found, look.person)))


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def exchange_thanks(look: See, *, exchange: int) -> Message | None:
    found = await _in_state(look, exchange, ExchangeState.DONE)
    if found is None or found.receiver_id != look.person.id:
        return None
    which = {"exchange": found.id, "person": look.person.id}
    say = Button("exchange-thanks.say", "begin_thanks", which)
    no = Button("exchange-thanks.no", "no_thanks", which)
    return Message("exchange-thanks", await about(look, found), (say, no, worry(found, look.person)))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_thanked(look: See, *, exchange: int) -> Message | None:
    """As the receiver said it, in a frame of ours."""
    found = await _in_state(look, exchange, ExchangeState.THANKED)
    if found is None or found.giver_id != look.person.id or not found.thanks:
        return None
    thanks = of(found.giver_id, What.EXCHANGE, found.thanks)
    said = await about(look, found) | {"words": thanks}
    which = {"exchange": found.id, "person": look.person.id}
    answer = Button("exchange-thanked.answer", "answer_thanks", which)
    return Message("exchange-thanked", said, (answer, worry(found, look.person)))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_answered(look: See, *, exchange: int, words: str) -> Message | None:
    """What the giver says to words of thanks, in their own."""
    found = await _in_state(look, exchange, ExchangeState.THANKED)
    if found is None or found.receiver_id != look.person.id:
        return None
    said = await about(look, found) | {"words": of(look.person.id, What.EXCHANGE, words)}
    return Message("exchange-answered", said, (worry(found, look.person),))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_on_again(look: See, *, exchange: int) -> Message | None:
    """To both, whoever of them was away."""
    found = await _in_state(look, exchange, ExchangeState.AGREED)
    if found is None or look.person.id not in {found.giver_id, found.receiver_id}:
        return None
    good = Button("common-choice.good", "accept_help", {"exchange": found.id, "person": look.person.id})
    return Message("exchange-on-again", await about(look, found), (good, *ways_out(found, look.person)))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_off(look: See, *, on: str) -> Message | None:
    """The same for both, whoever it was and whatever the reason; when its day is over it is no news."""
    if look.neighbourhood.day_of(look.now) > date.fromisoformat(on):
        return None
    day = noon_of(look.neighbourhood, date.fromisoformat(on))
    return Message("exchange-off", {"name": look.person.call_name, "date": when(day, "date")})


async def _in_state(look: See, exchange_id: int, state: ExchangeState) -> Exchange | None:
    """None when it has moved on, or one of the two rests, stopped or blocked the other."""
    found = await exchanges.find(look.work, exchange_id)
    if found is None or found.state is not state or not await holds(look.work, found, look.now):
        return None
    return found


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_tomorrow(look: See, *, exchange: int) -> Message | None:
    """To who does it every week, the day before."""
    found = await _in_state(look, exchange, ExchangeState.AGREED)
    if found is None or found.giver_id != look.person.id:
        return None
    what = exactly(word(f"offer-{found.wish}.they-give"), found.exactly)
    said = await about(look, found) | {"what": what}
    which = {"exchange": found.id, "person": look.person.id}
    good = Button("common-choice.good", "accept_help", which)
    return Message("exchange-tomorrow", said, (good, *ways_out(found, look.person)))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_weekly(look: See, *, exchange: int) -> Message | None:
    """To the receiver: the giver would do it every week."""
    found = await exchanges.find(look.work, exchange)
    if found is None or found.receiver_id != look.person.id or found.weekly:
        return None
    if not await holds(look.work, found, look.now):
        return None
    which = {"exchange": found.id, "person": look.person.id}
    buttons = [
        Button(f"exchange-weekly.{one}", "answer_weekly", which | {"yes": one == "yes"})
        for one in ("yes", "no")
    ]
    what = exactly(word(f"offer-{found.wish}.they-give"), found.exactly)
    said = await about(look, found) | {"what": what}
    return Message("exchange-weekly", said, (*buttons, worry(found, look.person)))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_inside(look: See, *, exchange: int) -> Message | None:
    """To the giver: the receiver asks them in. At the door is as good."""
    found = await _in_state(look, exchange, ExchangeState.AGREED)
    if found is None or found.giver_id != look.person.id or not found.at_home:
        return None
    which = {"exchange": found.id, "person": look.person.id}
    buttons = [
        Button(f"exchange-inside.{one}", "answer_inside", which | {"yes": one == "yes"})
        for one in ("yes", "door")
    ]
    return Message("exchange-inside", await about(look, found), (*buttons, worry(found, look.person)))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_at_door(look: See, *, exchange: int) -> Message | None:
    found = await _in_state(look, exchange, ExchangeState.AGREED)
    if found is None or found.receiver_id != look.person.id or found.at_home:
        return None
    return Message("exchange-at-door", await about(look, found), (worry(found, look.person),))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_goes_on(look: See, *, exchange: int) -> Message | None:
    """To the giver: it is welcome every week."""
    found = await _in_state(look, exchange, ExchangeState.AGREED)
    if found is None or found.giver_id != look.person.id:
        return None
    return Message("exchange-goes-on", await about(look, found), ways_out(found, look.person))
