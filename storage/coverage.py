"""Languages and streets: how many neighbours, and whether the team has somebody there (PRACTICE 109)."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import col, select

from storage import people, roles
from storage.tables.card import SpokenLanguageRow
from storage.tables.person import PersonState
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Coverage:
    """`team`: how many they are. `languages`, `streets`: neighbours who have no role, by code and by number.

    Numbers of people are exact here: none may be told but through `people_counted`.
    """

    team: int
    languages: Mapping[str, int]
    streets: Mapping[int, int]
    team_languages: frozenset[str]
    team_streets: frozenset[int]


async def of_neighbourhood(work: Work, neighbourhood_id: int) -> Coverage:
    held = {one.person_id for one in await roles.in_neighbourhood(work, neighbourhood_id)}
    known = await people.of_neighbourhood(work, neighbourhood_id)
    spoken = await _spoken(work, [one.id for one in known])
    speaks = {one.id: spoken.get(one.id) or {one.language} for one in known}
    team = [one for one in known if one.id in held]
    others = [one for one in known if one.id not in held and one.state is PersonState.TAKING_PART]
    return Coverage(
        team=len(team),
        languages=Counter(code for one in others for code in speaks[one.id]),
        streets=Counter(one.area_id for one in others if one.area_id is not None),
        team_languages=frozenset(code for one in team for code in speaks[one.id]),
        team_streets=frozenset(one.area_id for one in team if one.area_id is not None),
    )


async def _spoken(work: Work, ids: list[int]) -> dict[int, set[str]]:
    query = select(SpokenLanguageRow.person_id, SpokenLanguageRow.language)
    found: dict[int, set[str]] = {}
    for person, code in await work.rows(query.where(col(SpokenLanguageRow.person_id).in_(ids))):
        found.setdefault(person, set()).add(code)
    return found
