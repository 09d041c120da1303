"""What is acted on: a report. It is with one human, and nobody else can do anything with it."""

from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import reports
from storage.work import Work


@finder("report", whose=True)
async def find_report(work: Work, report_id: int) -> Thing | None:
    found = await reports.find(work, report_id)
    return Thing(found.neighbourhood_id, self_id=found.handler_id) if found else None
