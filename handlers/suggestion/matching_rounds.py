"""A matching round: wanted at night or by a connector, then put before the connectors; people decide."""

from datetime import datetime, time, timedelta

from handlers.notices.notify import notify
from handlers.permission.human import staff_for
from handlers.retention import kept
from handlers.routines import routine
from handlers.suggestion.planned_group import still_holds
from handlers.suggestion.suggest_companions import reason_to_json, show_open_ones
from handlers.suggestion.would_help import ask_what_would_help
from matching.neighbourhood import Neighbourhood
from matching.plan import Plan, PlannedGroup
from matching.reasons import exchange_reasons
from matching.settings import DEFAULTS
from storage import matching_rounds, neighbourhoods, people, series, suggestions
from storage.activities import Activity
from storage.activity_facts import facts
from storage.askable import askable
from storage.matching_neighbourhood import neighbourhood_for_round
from storage.matching_rounds import MatchingRound
from storage.suggested_group import fallen_apart
from storage.tables.suggestion import SuggestionKind, SuggestionState
from storage.work import Work

kept("how a matching round went, in numbers", days=90, drop=matching_rounds.drop_old)

NIGHT = time(3)
"""On the clock on the wall: what it finds is there in the morning."""
TIME_TO_ASK = timedelta(days=2)
"""Who is asked for a weekly activity has some days to say yes."""


@routine
async def want_nightly_rounds(work: Work, now: datetime) -> None:
    """Once a night in each open neighbourhood, however late this runs."""
    for here in await neighbourhoods.open_ones(work):
        local = now.astimezone(here.zone)
        night = datetime.combine(local.date(), NIGHT, here.zone)
        last = await matching_rounds.last_asked(work, here.id)
        if local >= night and (last is None or last < night):
            await matching_rounds.want(work, here.id, now)


@routine
async def close_fallen_groups(work: Work, now: datetime) -> None:
    """Somebody in it may not be brought together any more: it goes, and nobody hears whose doing it was."""
    for here in await neighbourhoods.open_ones(work):
        for one in await fallen_apart(work, now, here.id):
            await suggestions.decide(work, one.id, SuggestionState.CLOSED)
            await show_open_ones(work, now, one.connector_id, here.id)


def has_anything_to_find(seen: Neighbourhood) -> bool:
    """Who gives and gets nothing can be in no group: with too few others the matcher need not start."""
    both = sum(1 for one in seen.residents if one.offers and one.wishes)
    return both >= DEFAULTS.group_least or bool(seen.groups)


async def put_before_connectors(work: Work, now: datetime, wanted: MatchingRound, plan: Plan | None) -> None:
    """What still holds becomes suggestions, the best first; a connector has a few at a time, no more.

    The matcher worked beside the bot: who paused, stopped, blocked or was asked meanwhile is in none.
    """
    await suggestions.lock_all(work, wanted.neighbourhood_id)
    seen = await neighbourhood_for_round(work, wanted.neighbourhood_id, now)
    found = 0
    for group in plan.groups if plan else ():
        if still_holds(group, seen):
            found += await _suggest(work, now, wanted.neighbourhood_id, group)
    if plan is not None:
        await ask_what_would_help(work, now, wanted.neighbourhood_id, plan)
    result = {"found": found} | _figures(plan)
    done = await matching_rounds.finish(work, wanted.id, now, **result)
    if done and done.asked_by_id and not found:
        await notify(work, now, done.asked_by_id, "matching_round_empty", key=f"{done.id}")


def _figures(plan: Plan | None) -> dict[str, int | str | None]:
    if plan is None:
        return {}
    return {"value": plan.value, "upper_bound": plan.upper_bound, "input_hash": plan.input_hash}


async def _suggest(work: Work, now: datetime, neighbourhood_id: int, group: PlannedGroup) -> bool:
    """False when there is no connector with room, or no activity to join."""
    activity = await _activity_to_join(work, now, group)
    if group.grows is not None and activity is None:
        return False
    new = [int(one) for one in group.newcomers or group.members]
    connector = await connector_with_room(work, neighbourhood_id, new)
    if connector is None:
        return False
    made = await suggestions.make(
        work,
        neighbourhood_id,
        SuggestionKind.ACTIVITY if activity else SuggestionKind.GROUP,
        now,
        activity_id=activity.id if activity else None,
        connector_id=connector,
        activity=group.activity,
        day_part=group.day_part,
    )
    shares = {int(one.member): one for one in group.gives_gets}
    for position, person_id in enumerate(new):
        share = shares[person_id]
        reasons = (*group.reasons, *exchange_reasons(share.gives, share.gets))
        await suggestions.put_member(
            work,
            made.id,
            person_id,
            position=position,
            reasons=[reason_to_json(one) for one in reasons],
            gives=[gift.what for gift in share.gives],
            gets=[gift.what for gift in share.gets],
        )
    await show_open_ones(work, now, connector, neighbourhood_id)
    return True


async def _activity_to_join(work: Work, now: datetime, group: PlannedGroup) -> Activity | None:
    """The next activity of the week that everybody who is new may be asked for."""
    if group.grows is None:
        return None
    coming = await series.activities_to_come(work, int(group.grows), now + TIME_TO_ASK)
    activity = next((one for one in coming if one.on), None)
    if activity is None:
        return None
    known = await facts(work, activity.neighbourhood_id, now)
    may_be = {one.id for one in askable(known, activity, now)}
    return activity if may_be.issuperset(int(one) for one in group.newcomers) else None


async def connector_with_room(work: Work, neighbourhood_id: int, members: list[int]) -> int | None:
    """Who knows most of them, among those with fewer than three open suggestions; else the coordinator."""
    connectors = await staff_for(work, neighbourhood_id)
    known = await people.named(work, members)
    knows = {one: sum(who.known_by_id == one for who in known.values()) for one in connectors}
    for one in sorted(connectors, key=lambda one: -knows[one]):
        if len(await suggestions.open_for(work, one, neighbourhood_id)) < suggestions.IN_VIEW:
            return one
    return None
