"""After a matching round: of who is left over one question, the answer that would open most groups.

Once a month at most, and never what they said already.
"""

from datetime import datetime
from typing import Any

from handlers.activity.answer_reminder import say_to
from handlers.catalogue.choices import ACTIVITIES, OFFERS, WISHES
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.notices.notify import notify
from handlers.notices.quiet import local
from handlers.notices.registry import See, notice
from handlers.permission.permissions import SELF_OR_CALLER
from handlers.texts.message import Button, Message, word
from matching.helpful_answers import Question
from matching.plan import Plan
from storage import cards, neighbourhoods, people
from storage.cards import Card
from storage.tables.person import Purpose
from storage.work import Work

ASKED = {
    Question.ENJOYS: ("interest", frozenset(one.tag for one in ACTIVITIES)),
    Question.OFFERS: ("offer", frozenset(one.tag for one in OFFERS)),
    Question.WISHES: ("wish", frozenset(one.tag for one in WISHES)),
}
"""What can be asked with a picture and one tap; times, languages and distance stand on the card."""
PIECE = {"interest": "activity-{}.doing", "offer": "offer-{}.they-give", "wish": "offer-{}.wish"}


async def ask_what_would_help(work: Work, now: datetime, neighbourhood_id: int, plan: Plan) -> None:
    where = await neighbourhoods.get(work, neighbourhood_id)
    month = f"{local(now, where.zone):%Y-%m}"
    for left in plan.unplaced:
        for one in left.would_help[:1]:
            if _can_be_asked(one.question, one.answer):
                person_id, question = int(left.id), str(one.question)
                await notify(
                    work, now, person_id, "would_help", key=month, question=question, answer=one.answer
                )


def _can_be_asked(question: str, answer: str) -> bool:
    return question in ASKED and answer in ASKED[Question(question)][1]


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def would_help(look: See, *, question: str, answer: str) -> Message | None:
    kind, _ = ASKED[Question(question)]
    if look.person.dont_ask or answer in _said(await cards.get(look.work, look.person.id), kind):
        return None
    which = {"person": look.person.id, "question": question, "tag": answer}
    buttons = tuple(
        Button(f"would-help.{one}", "answer_would_help", which | {"yes": one == "yes"})
        for one in ("yes", "no")
    )
    said: dict[str, Any] = {"name": look.person.call_name, "what": word(PIECE[kind].format(answer))}
    return Message(f"would-help-{kind}", said, buttons)


def _said(card: Card, kind: str) -> tuple[str, ...]:
    return {"interest": card.interests, "offer": card.offers, "wish": card.wishes}[kind]


@action(may=SELF_OR_CALLER)
async def answer_would_help(turn: Turn, *, person: int, question: str, tag: str, yes: bool) -> None:
    """A yes stands on their card from now on, where it can be taken away again."""
    who = await people.get(turn.work, person)
    if not _can_be_asked(question, tag):
        raise Stale
    kind, _ = ASKED[Question(question)]
    if yes and tag not in _said(await cards.get(turn.work, who.id), kind):
        await cards.add(turn.work, kind, who.id, tag, turn.now)
    await say_to(turn, who, "would-help-kept" if yes else "would-help-fine")
