"""Who exchanges in these stories: Riek wishes, Martin and Joke could, Nadia connects."""

from datetime import datetime, timedelta

from sqlmodel import select

from storage import (
    activities,
    attendance,
    cards,
    consents,
    contact_routes,
    exchanges,
    neighbourhoods,
    people,
    roles,
)
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.person import BlockRow, Purpose, RoleName
from tests.stories.walking import Cast
from tests.town import Talk, Town

PASS_ON = "🤝 Wens doorgeven"
ASK = "👍 Ja, vraag het"
NEXT = "➡️ De volgende"
NOBODY = "Ik weet nu niemand die ik mag vragen."
GLADLY, NOT_NOW = "👍 Ik doe het", "👎 Nu niet"


async def meet_givers(town: Town, *, riek_by_phone: bool = False, times: int = 2) -> Cast:
    """Riek wishes groceries and can listen; Martin would like that, so he is asked first. All met twice, or
    so many `times`.
    """
    where = await town.neighbours.opens()
    cast = Cast(town, where, {})
    cast.people["Nadia"] = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    number = "020 000 00 03" if riek_by_phone else None
    await cast.add("Riek", offers=("listening",), phone_number=number)
    await cast.add("Martin", offers=("groceries",))
    await cast.add("Joke", offers=("groceries",))
    await wishes(cast, "Riek", "groceries")
    await wishes(cast, "Martin", "listening")
    for weeks in range(1, times + 1):
        await were_together(cast, "Riek", "Martin", "Joke", weeks_ago=weeks)
    return cast


async def wishes(cast: Cast, name: str, *tags: str) -> None:
    async with cast.town.database.work() as work:
        await cards.put_wishes(work, cast.people[name].id, list(tags), cast.town.now)


async def were_together(cast: Cast, *names: str, weeks_ago: int, small: bool = False) -> None:
    """They were at the same activity."""
    async with cast.town.database.work() as work:
        place = (await neighbourhoods.places(work, cast.where.id))[0]
        begun: datetime = cast.town.now - timedelta(weeks=weeks_ago)
        activity = await activities.start(
            work,
            cast.where.id,
            place.id,
            begun,
            20,
            small=small,
            state=ActivityState.HAPPENED,
            created_at=begun,
        )
        for name in names:
            person_id = cast.people[name].id
            await attendance.put(work, activity.id, begun, person_id=person_id, state=AttendanceState.PRESENT)


async def joke_calls_riek(cast: Cast) -> None:
    async with cast.town.database.work() as work:
        joke, riek = cast.people["Joke"], cast.people["Riek"]
        await roles.give(work, joke.id, cast.where.id, RoleName.PHONE_BUDDY, cast.town.now, cap=2)
        await contact_routes.put_buddy(work, riek.id, joke.id, cast.town.now)


async def riek_asks(cast: Cast, day: str = "donderdag") -> Talk:
    """On her own card."""
    riek = cast.talk("Riek")
    await riek.says("/kaart")
    await riek.presses("🤝 Vraag een buur")
    await press_day(riek, day)
    return riek


async def nadia_passes_on(cast: Cast, day: str = "donderdag") -> Talk:
    """On the card of Riek."""
    nadia = cast.talk("Nadia")
    await nadia.says("/buren")
    await nadia.presses("Riek")
    await nadia.presses(PASS_ON)
    await press_day(nadia, day)
    return nadia


async def press_day(talk: Talk, day: str) -> None:
    for _ in range(3):
        if day in talk.buttons:
            break
        await talk.presses("➡️ Laat meer zien")
    await talk.presses(day)


async def rows(cast: Cast) -> list[ExchangeRow]:
    async with cast.town.database.read() as work:
        return await work.all(select(ExchangeRow).order_by(ExchangeRow.id))  # type: ignore[arg-type]


async def change_martin(cast: Cast, how: str) -> None:
    martin, riek = cast.people["Martin"].id, cast.people["Riek"].id
    async with cast.town.database.work() as work:
        match how:
            case "consent":
                await consents.withdraw(work, martin, cast.town.now, Purpose.CONTACTED)
            case "dont_ask":
                await people.change(work, martin, dont_ask=True)
            case "pause":
                await people.change(work, martin, pause_until=cast.town.now.date() + timedelta(weeks=1))
            case "block":
                await work.add(BlockRow(person_id=martin, other_id=riek))
            case "blocked":
                await work.add(BlockRow(person_id=riek, other_id=martin))


async def asked(town: Town) -> Cast:
    """Riek asked, Nadia said yes: the question lies with Martin."""
    cast = await meet_givers(town)
    await riek_asks(cast)
    await cast.talk("Nadia").presses(ASK)
    return cast


async def agreed(town: Town) -> Cast:
    """Martin will bring groceries to Riek on Thursday."""
    cast = await asked(town)
    await cast.talk("Martin").presses(GLADLY)
    return cast


async def open_rows(cast: Cast) -> list[ExchangeState]:
    return [one.state for one in await rows(cast) if one.state in exchanges.OPEN]
