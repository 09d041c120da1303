"""A member answers a question of their group: by one tap, by phone, and otherwise until it is closed."""

from typing import Any

from handlers.activity.answer_reminder import human_of, say_to
from handlers.activity.say_coming import by_phone
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.decision.ask import ask_own_idea
from handlers.decision.choices import choices
from handlers.decision.close import close_if_all_answered
from handlers.decision.notices import question
from handlers.decision.rules import ELSE, MORE
from handlers.permission.permissions import SELF_OR_CALLER
from handlers.task.give_task import give_task
from handlers.texts.message import Button
from storage import decisions, groups, people
from storage.decisions import Decision
from storage.people import Person
from storage.tables.contact import TaskKind, TaskTopic
from storage.tables.group import DecisionState


@action(may=SELF_OR_CALLER)
async def vote(turn: Turn, *, decision: int, person: int, choice: str) -> None:
    found, who = await _asked(turn, decision, person)
    if choice not in await choices(turn.work, found):
        raise Stale
    if choice == ELSE:
        await open_aside(turn, "otheridea", {"decision": found.id, "person": who.id})
        return
    if choice == MORE:
        await _tell_more(turn, found, who)
        return
    await _keep(turn, found, who, choice)
    which = {"decision": found.id, "person": who.id}
    if choice == "bad":
        yes = Button("decision-talk.yes", "talk_about_group", which)
        await say_to(turn, who, "decision-talk", yes, human=await human_of(turn, who))
    else:
        await say_to(turn, who, "decision-noted", Button("decision-noted.change", "answer_again", which))
    await close_if_all_answered(turn.work, turn.now, found)


async def _tell_more(turn: Turn, found: Decision, who: Person) -> None:
    """They would like to know more first: until then nothing is answered."""
    await give_task(turn.work, turn.now, TaskKind.QUESTION, about=who, topic=TaskTopic.HANDOVER)
    choose = Button("decision-more.choose", "answer_again", {"decision": found.id, "person": who.id})
    await say_to(turn, who, "decision-more", choose, human=await human_of(turn, who))


async def _asked(turn: Turn, decision_id: int, person_id: int) -> tuple[Decision, Person]:
    """Only of members; who supports the group has no say in it."""
    found = await decisions.lock(turn.work, decision_id)
    if found is None or found.state is not DecisionState.OPEN:
        raise Refusal("decision-over")
    if person_id not in await groups.members(turn.work, found.group_id):
        raise Refusal("decision-no-member")
    return found, await people.get(turn.work, person_id)


async def _keep(turn: Turn, found: Decision, who: Person, choice: str) -> None:
    by = turn.me.id if by_phone(turn, who) else None
    if not await decisions.vote(turn.work, found.id, who.id, choice, turn.now, spoken_by_id=by):
        raise Refusal("decision-said-self", name=who.call_name)


@action(may=SELF_OR_CALLER)
async def answer_again(turn: Turn, *, decision: int, person: int) -> None:
    """The question once more: until it is closed somebody may think otherwise."""
    found, who = await _asked(turn, decision, person)
    message = await question(turn.work, found, who)
    if message is None:
        raise Stale
    turn.messages.append((message, None))


@action(may=SELF_OR_CALLER)
async def talk_about_group(turn: Turn, *, decision: int, person: int) -> None:
    """Whoever does not like it in their group may talk with a human; `decision`: what was asked."""
    if await decisions.find(turn.work, decision) is None:
        raise Stale
    who = await people.get(turn.work, person)
    await give_task(turn.work, turn.now, TaskKind.TALK, about=who)
    await say_to(turn, who, "afterwards-will-talk", human=await human_of(turn, who))


@action(may=SELF_OR_CALLER)
async def tell_other_idea(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Something else: it becomes an idea of the group, in these words, after this question."""
    found, who = await _asked(turn, answers["decision"], answers["person"])
    by = turn.me.id if by_phone(turn, who) else None
    await ask_own_idea(turn.work, turn.now, found.group_id, who.id, answers["what"], spoken_by_id=by)
    await _keep(turn, found, who, ELSE)
    await say_to(turn, who, "decision-idea-kept")
    await close_if_all_answered(turn.work, turn.now, found)
    await go_back(turn, answers)
