"""What is acted on: a neighbourhood, a street, a place."""

from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import neighbourhoods
from storage.work import Work


@finder("neighbourhood")
async def find_neighbourhood(_work: Work, neighbourhood_id: int) -> Thing | None:
    return Thing(neighbourhood_id)


@finder("area")
async def find_area(work: Work, area_id: int) -> Thing | None:
    area = await neighbourhoods.find_area(work, area_id)
    return Thing(area.neighbourhood_id) if area else None


@finder("place")
async def find_place(work: Work, place_id: int) -> Thing | None:
    place = await neighbourhoods.find_place(work, place_id)
    return Thing(place.neighbourhood_id) if place else None
