"""A coordinator plans a season: twelve afternoons and a party, which is part of it."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from handlers.activity.words import activity_words
from handlers.catalogue.choices import OWN
from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.neighbourhood.coordinator import answer_with
from handlers.permission.permissions import COORDINATOR
from handlers.season.screens import WEEKDAYS
from handlers.season.workshops import show_afternoons
from handlers.texts.message import Button, Message, lines, word
from handlers.texts.typed_moment import moment_of
from storage import activities, neighbourhoods, people, seasons
from storage.seasons import Season
from storage.tables.activity import Origin
from storage.tables.local_choice import FourO
from storage.tables.person import RoleName
from storage.tables.season import SeasonState

WEEKS, A_WEEK = 6, 2
AT, LONG = time(14, 0), 120
PARTY_AT = time(16, 30)
MOST = 30
SHOWN = 4


@command("seizoen", "season", "zomer")
async def begin_season(turn: Turn, _rest: str) -> None:
    """Who coordinates sees how it stands, everybody else which afternoons there are."""
    if turn.neighbourhood is not None and turn.actor.has(RoleName.COORDINATOR, turn.here.id):
        await show_season(turn)
    else:
        await show_afternoons(turn)


@action(may=COORDINATOR)
async def show_season(turn: Turn) -> None:
    found = await seasons.not_done(turn.work, turn.here.id)
    if not found:
        plan = Button("season-none.plan", "begin_planning")
        await answer_with(turn, Message("season-none", {}, (plan,)))
        return
    await answer_with(turn, await _card(turn, found[0]))


async def _card(turn: Turn, season: Season) -> Message:
    every = await seasons.afternoons(turn.work, season.id)
    coming = [one for one in every if one.on and one.starts_at > turn.now]
    said = [word("season-line", **await activity_words(turn.work, one)) for one in coming[:SHOWN]]
    shown = {
        "season": season.name,
        "after": season.after,
        "count": len(every) - 1,
        "given": sum(one.host_id is not None for one in every),
        "lines": lines([*said, word(f"season-state.{season.state.value}")]),
    }
    thank = Button("season-card.thank", "thank_all_of_season", {"season": season.id})
    look = Button("season-card.look", "show_afternoons")
    return Message("season-card", shown, (thank,) if season.state is SeasonState.OVER else (look,))


@action(may=COORDINATOR)
async def begin_planning(turn: Turn) -> None:
    if await seasons.not_done(turn.work, turn.here.id):
        raise Refusal("season-there-already")
    if not await neighbourhoods.places(turn.work, turn.here.id):
        raise Refusal("activity-no-place")
    await open_flow(turn, "season")


@action(may=COORDINATOR)
async def plan_season(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Nothing is announced: people hear of it as they do of all that is on."""
    first = moment_of(answers["start"], turn.language, turn.now, turn.zone)
    if first is None or first <= turn.now:
        await turn.say("activity-when-unclear")
        await open_flow(turn, "season", _without(answers, "start"), screen="start")
        return
    days = sorted(WEEKDAYS.index(one) for one in answers["days"])
    if len(days) != A_WEEK:
        await turn.say("season-two-days")
        await open_flow(turn, "season", _without(answers, "days"), screen="days")
        return
    if await seasons.not_done(turn.work, turn.here.id):
        raise Refusal("season-there-already")
    season = await _plan(turn, answers, list(islice(dates(first.date(), days), WEEKS * A_WEEK)))
    await _tell_who_come_for_it(turn, season)
    await turn.note("season_planned")
    await show_season(turn)


def _without(answers: dict[str, Any], gone: str) -> dict[str, Any]:
    return {name: value for name, value in answers.items() if name != gone}


def dates(first: date, days: list[int]) -> Iterator[date]:
    """From `first` on those that fall on these days of the week."""
    day = first
    while True:
        if day.weekday() in days:
            yield day
        day += timedelta(days=1)


async def _plan(turn: Turn, answers: dict[str, Any], days: list[date]) -> Season:
    places = [answers["where"], answers["second"] if answers["second"] != "same" else answers["where"]]
    if not set(places) <= {str(one.id) for one in await neighbourhoods.places(turn.work, turn.here.id)}:
        raise Stale
    party = datetime.combine(days[-1], PARTY_AT, turn.zone)
    season = await seasons.put(
        turn.work,
        turn.here.id,
        name=answers["name"],
        after=answers["after"],
        ends_at=party + timedelta(minutes=LONG),
        made_at=turn.now,
    )
    first = days[0].weekday()
    for day in days:
        place = places[0 if day.weekday() == first else 1]
        await _put(turn, season, place, datetime.combine(day, AT, turn.zone), season.name, FourO.DEVELOP)
    feast = turn.tongue.text("season-party", {})
    await _put(turn, season, places[0], party, feast, FourO.MEET)
    return season


async def _put(turn: Turn, season: Season, place: str, moment: datetime, title: str, o4: FourO) -> None:
    await activities.start(
        turn.work,
        turn.here.id,
        int(place),
        moment,
        LONG,
        category=OWN,
        title=title,
        o4=o4,
        origin=Origin.SEASON,
        season_id=season.id,
        most=MOST,
        created_at=turn.now,
    )


async def _tell_who_come_for_it(turn: Turn, season: Season) -> None:
    """Who said "only the summer" hears that it comes again, and may be asked again from now on."""
    for one in await seasons.come_for_it_only(turn.work, season.neighbourhood_id):
        await people.change(turn.work, one, only_season=False)
        await turn.notify(one, "season_again", key=f"{season.id}", season=season.id)
