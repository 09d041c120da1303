"""`/kwartaal`, for a coordinator: in the chat, and as a page for who has to be told."""

from typing import Any

from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.neighbourhood.coordinator import coordinated
from handlers.permission.permissions import COORDINATOR
from handlers.quarter.figures import charts, figures, quarter_before, span
from handlers.texts.message import Attachment, Button, lines
from storage.measures import Measures, measured

MOST_BACK = 8


@command("kwartaal", "quarter")
async def begin_quarter(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_quarter(turn)


@action(may=COORDINATOR)
async def show_quarter(turn: Turn, *, back: int = 0) -> None:
    """The last one that is over, or the one `back` quarters before it."""
    if not 0 <= back <= MOST_BACK:
        raise Stale
    year, number = quarter_before(turn.today, back)
    found = await measured(turn.work, turn.here.id, *span(turn.here, year, number))
    named: dict[str, Any] = {"neighbourhood": turn.here.name, "number": number, "year": str(year)}
    await turn.go(None)
    earlier = Button("figures.earlier", "show_quarter", {"back": back + 1})
    study = Button("figures.study", "begin_study", {"back": back})
    practice = Button("figures.practice", "hand_practices_on")
    buttons = (earlier, study, practice) if back < MOST_BACK else (study, practice)
    await turn.say("figures", *buttons, **named, lines=lines(figures(found)))
    if found.activities:
        await turn.say("figures-paper", attachment=_paper(turn, found, named))


def _paper(turn: Turn, found: Measures, named: dict[str, Any]) -> Attachment:
    def text(key: str) -> str:
        return turn.tongue.text(key, named)

    made = {
        "title": text("figures-title"),
        "said": [str(turn.tongue.words(one)) for one in figures(found)],
        "charts": [[text(key), [[text(name), count] for name, count in bars]] for key, bars in charts(found)],
        "foot": text("figures-foot"),
    }
    return Attachment("document", "quarter", made)
