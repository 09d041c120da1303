"""What giver and receiver say of doing it every week, and of coming in."""

from handlers.activity.answer_reminder import say_to
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import KeptOff, action
from handlers.conversation.turn import Turn
from handlers.exchange.actions import one_of_them, the_giver, the_receiver
from handlers.exchange.end_exchanges import fall_through, holds
from handlers.exchange.weekly import is_weekly, plan_next
from handlers.permission.permissions import SELF_OR_CALLER
from storage import acquainted, exchanges
from storage.exchanges import HELPED
from storage.matching_exchange import MEETINGS
from storage.tables.exchange import ExchangeState


@action(may=SELF_OR_CALLER)
async def offer_weekly(turn: Turn, *, exchange: int, person: int) -> None:
    """Nothing is promised before the receiver says that it is welcome."""
    found, giver = await the_giver(turn, exchange, person)
    weekly = await is_weekly(turn.work, found)
    if found.state not in HELPED or weekly or found.receiver_id is None:
        raise Refusal("exchange-over")
    await turn.notify(found.receiver_id, "exchange_weekly", key=f"{found.id}", exchange=found.id)
    await say_to(turn, giver, "exchange-weekly-asked")


@action(may=SELF_OR_CALLER)
async def answer_weekly(turn: Turn, *, exchange: int, person: int, yes: bool) -> None:
    found, receiver = await the_receiver(turn, exchange, person)
    if not yes:
        await say_to(turn, receiver, "exchange-not-weekly")
        return
    if await is_weekly(turn.work, found) or not await holds(turn.work, found, turn.now):
        raise Refusal("exchange-over")
    made = await plan_next(turn.work, turn.now, found)
    await turn.note("exchange_weekly")
    await turn.notify(
        found.giver_id, "exchange_goes_on", key=f"{made.id}", group=made.group, exchange=made.id
    )
    await say_to(turn, receiver, "exchange-is-weekly")


@action(may=SELF_OR_CALLER, kept_off=KeptOff.SUSPENDED)
async def end_weekly_exchange(turn: Turn, *, exchange: int, person: int) -> None:
    """For good; the other hears that the next one is off, and not why."""
    found, mine = await one_of_them(turn, exchange, person)
    await exchanges.change(turn.work, found.id, weekly=False)
    if found.state is ExchangeState.AGREED:
        await fall_through(turn.work, turn.now, found, but=mine.id)
    await say_to(turn, mine, "exchange-no-more")


@action(may=SELF_OR_CALLER)
async def invite_inside(turn: Turn, *, exchange: int, person: int) -> None:
    """Whose home it is asks it, of somebody met twice in public; the address stays between the two."""
    found, receiver = await the_receiver(turn, exchange, person)
    met = await acquainted.met_in_public(turn.work, receiver.id)
    if found.state is not ExchangeState.AGREED:
        raise Refusal("exchange-over")
    if met[found.giver_id] < MEETINGS:
        raise Refusal("exchange-first-outside")
    await exchanges.change(turn.work, found.id, at_home=True)
    await turn.notify(
        found.giver_id, "exchange_inside", key=f"{found.id}", group=found.group, exchange=found.id
    )
    await say_to(turn, receiver, "exchange-inside-asked")


@action(may=SELF_OR_CALLER)
async def answer_inside(turn: Turn, *, exchange: int, person: int, yes: bool) -> None:
    """At the door is as good, and needs no reason."""
    found, giver = await the_giver(turn, exchange, person)
    if found.state is not ExchangeState.AGREED:
        raise Refusal("exchange-over")
    if not yes and found.receiver_id is not None:
        await exchanges.change(turn.work, found.id, at_home=False)
        key, group = f"{found.id}", found.group
        await turn.notify(found.receiver_id, "exchange_at_door", key=key, group=group, exchange=found.id)
    await say_to(turn, giver, "exchange-accepted")
