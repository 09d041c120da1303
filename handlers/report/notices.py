"""What a human hears of a report, and what the teller hears back."""

from typing import Any

from handlers.notices.registry import See, notice
from handlers.permission.visibility import What
from handlers.texts.message import Attachment, Button, Message, lines, of, word
from storage import people, reports
from storage.tables.contact import ReportState


@notice(purpose=None, uncertain="again", by_call=False)
async def report_waits(look: See, *, report: int) -> Message | None:
    """Only to with whom it is when it is sent."""
    found = await reports.find(look.work, report)
    if found is None or found.state is ReportState.CLOSED or found.handler_id != look.person.id:
        return None
    teller = await people.get(look.work, found.from_id)
    about = await people.find(look.work, found.about_id) if found.about_id else None
    said: list[Any] = [word("report-line.from", who=teller.call_name)]
    if about:
        said.append(word("report-line.about", other=about.call_name))
    if found.words:
        words = of(teller.id, What.SIGNAL, found.words, told=found.handler_id)
        said.append(word("task-words", words=words))
    buttons = [
        Button("report-waits.seen", "see_report", {"report": report}),
        Button("report-waits.closed", "close_report", {"report": report}),
    ]
    if about:
        buttons.insert(1, Button("report-waits.talk", "talk_about_report", {"report": report}))
    spoken = of(teller.id, What.SIGNAL, found.voice, told=found.handler_id)
    voice = Attachment("voice", "", {"file_id": spoken}) if found.voice else None
    return Message("report-waits", {"lines": lines(said)}, tuple(buttons), attachment=voice)


@notice(purpose=None, uncertain="again")
async def report_read(look: See, *, by: int) -> Message | None:
    reader = await people.find(look.work, by)
    return Message("report-read", {"human": reader.call_name}) if reader else None
