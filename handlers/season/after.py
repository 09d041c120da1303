"""After a season: thanks that cannot be left out, and one thing that goes on; only the summer is fine too."""

from datetime import datetime, timedelta

from handlers.activity.words import activity_words
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.neighbourhood.coordinator import answer_with
from handlers.notices.notify import notify
from handlers.notices.registry import See, notice
from handlers.permission.permissions import COORDINATOR, NEIGHBOUR
from handlers.routines import routine
from handlers.texts.message import Button, Message
from storage import activities, blocks, load, people, roles, seasons
from storage.activities import Activity
from storage.seasons import Season
from storage.tables.person import Purpose, RoleName
from storage.tables.season import SeasonState
from storage.work import Work

COORDINATORS = frozenset({RoleName.COORDINATOR})
WEEK = timedelta(days=7)


@routine
async def end_seasons(work: Work, now: datetime) -> None:
    for season in await seasons.not_done(work):
        if season.ends_at > now:
            continue
        if await seasons.move(work, season.id, SeasonState.PLANNED, SeasonState.OVER):
            await _tell_guests(work, now, season)
        await _ask_for_thanks(work, now, season)


async def _tell_guests(work: Work, now: datetime, season: Season) -> None:
    """Two days later: by then whoever led the party has said who was there."""
    due = season.ends_at + timedelta(days=2)
    for one in await seasons.guests(work, season.id):
        await notify(
            work, now, one, "season_is_over", key=f"{season.id}", due=max(due, now), season=season.id
        )


async def _ask_for_thanks(work: Work, now: datetime, season: Season) -> None:
    """Once a week, until it is done."""
    week = (now - season.ends_at) // WEEK
    for one in await roles.holders(work, season.neighbourhood_id, RoleName.COORDINATOR):
        await notify(work, now, one, "season_thanks", key=f"{season.id}:{week}", season=season.id)


@notice(purpose=None, uncertain="never", by_call=False, held_by=COORDINATORS)
async def season_thanks(look: See, *, season: int) -> Message | None:
    found = await seasons.get(look.work, season)
    if found.state is not SeasonState.OVER:
        return None
    thank = Button("season-card.thank", "thank_all_of_season", {"season": season})
    return Message("season-thanks", {"season": found.name}, (thank,))


@action(may=COORDINATOR)
async def thank_all_of_season(turn: Turn, *, season: int) -> None:
    """Everybody who led an afternoon of it, by name, from the coordinator."""
    found = await seasons.get(turn.work, season)
    if found.neighbourhood_id != turn.here.id:
        raise Refusal
    if not await seasons.move(turn.work, season, SeasonState.OVER, SeasonState.THANKED):
        raise Refusal("season-thanked-already")
    every = await seasons.afternoons(turn.work, season)
    for one in sorted({one.host_id for one in every if one.host_id is not None} - {turn.me.id}):
        await load.thank(turn.work, one, turn.me.id, turn.now)
        await turn.notify(one, "season_thanked", key=f"{season}", season=season, by=turn.me.id)
    await turn.note("season_thanked")
    await answer_with(turn, Message("season-all-thanked", {"season": found.name}))


@notice(purpose=None, uncertain="never")
async def season_thanked(look: See, *, season: int, by: int) -> Message | None:
    giver = await people.find(look.work, by)
    if giver is None:
        return None
    name = (await seasons.get(look.work, season)).name
    return Message("season-thanked", {"who": giver.call_name, "season": name})


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def season_is_over(look: See, *, season: int) -> Message | None:
    """One thing that goes on, never a list."""
    found = await seasons.get(look.work, season)
    only = Button("season-over.only", "come_for_season_only")
    shown = {"season": found.name, "after": found.after}
    next_one = await _what_goes_on(look)
    if next_one is None:
        return Message("season-over", shown, (only,))
    come = Button("season-over-next.come", "come_along", {"activity": next_one.id})
    words = shown | await activity_words(look.work, next_one)
    return Message("season-over-next", words, (come, only))


async def _what_goes_on(look: See) -> Activity | None:
    """What comes next for everybody there, of no season, led by nobody whom they would rather not meet."""
    apart = await blocks.said_by(look.work, look.person.id)
    for one in await activities.coming(look.work, look.person.neighbourhood_id, look.now):
        led = {one.host_id, one.started_by_id}
        if one.season_id is None and not led & apart and await activities.places_left(look.work, one):
            return one
    return None


@action(may=NEIGHBOUR)
async def come_for_season_only(turn: Turn) -> None:
    """Nothing is asked of them until there is a season again; looking and coming stay free."""
    await people.change(turn.work, turn.me.id, only_season=True)
    await turn.note("season_only")
    await turn.say("season-only")


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def season_again(look: See, *, season: int) -> Message | None:
    found = await seasons.get(look.work, season)
    first = (await seasons.afternoons(look.work, season))[0]
    look_at = Button("season-again.look", "show_afternoons")
    shown = {"season": found.name, **await activity_words(look.work, first)}
    return Message("season-again", shown, (look_at,)) if first.starts_at > look.now else None
