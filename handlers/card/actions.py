"""Somebody's card: begun, read back, changed piece by piece, and what comes next."""

from typing import Any

from handlers.card.answers import ENOUGH, answers_given, chosen_before
from handlers.card.ask_contact import ask_contact_last
from handlers.card.card_lines import heard
from handlers.card.lived import lived_line, offer_to_tell
from handlers.card.next_step import offer_next_step
from handlers.card.own_words import ask_last_words
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import BEFORE, open_flow, show
from handlers.conversation.registry import COMMANDS, KeptOff, action, command, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Option, Place
from handlers.exchange.pass_on_wish import begin_wish
from handlers.exchange.wishes_to_pass_on import wishes_to_pass
from handlers.permission.permissions import NEIGHBOUR
from handlers.permission.visibility import who_can_see
from handlers.small_round.actions import suggest_small_round
from handlers.texts.message import lines
from handlers.texts.speaker import FIRST
from storage import acquainted, cards, consents, lived, neighbourhoods, people
from storage.tables.person import Purpose

ELSEWHERE = {"wishes": ("wish", "list"), "languages": ("speaks", "which"), "lived": ("lived", "may")}
"""Parts of the card whose question stands in another flow, and which."""
LINES_AT_ONCE = 5
"""More of a card than this is read back in several messages (TEXTS.md: 8 sentences, 50 words)."""


async def begin_card(turn: Turn) -> None:
    await open_flow(turn, "card")


@command("kaart", "card")
async def show_card(turn: Turn, _rest: str) -> None:
    """Without a yes to keeping answers there is no card: then that is asked first."""
    if turn.person is None:
        await COMMANDS["start"](turn, "")
    elif Purpose.KEEP not in await consents.given(turn.work, turn.person.id):
        await open_flow(turn, "start", screen="keep")
    elif await answers_given(turn) == 0:
        await begin_card(turn)
    else:
        await read_back(turn)


async def read_back(turn: Turn) -> None:
    *earlier, _last = await _pages(turn)
    for page in earlier:
        await turn.say("card-heard", heard=lines(page))
    await open_flow(turn, "heard")


async def _pages(turn: Turn) -> list[list[dict[str, Any]]]:
    """At least one, be it empty."""
    me = await people.get(turn.work, turn.me.id)
    areas = {area.id: area.name for area in await neighbourhoods.areas(turn.work, me.neighbourhood_id)}
    street = areas.get(me.area_id) if me.area_id else None
    told = await lived.of_person(turn.work, me.id)
    said = [*heard(me, await cards.get(turn.work, me.id), street), *lived_line(told)]
    return [said[at : at + LINES_AT_ONCE] for at in range(0, len(said), LINES_AT_ONCE)] or [[]]


@fill
async def heard_lines(turn: Turn, _place: Place) -> dict[str, Any]:
    """The last page; the ones before it were said before it."""
    *earlier, last = await _pages(turn)
    return {"which": "rest" if earlier else "all" if last else "none", "heard": lines(last)}


@action(may=NEIGHBOUR, kept_off=KeptOff.SUSPENDED)
async def finish_card(turn: Turn, *, answers: dict[str, Any]) -> None:
    """After all questions, or after the one that was changed: read it back."""
    await turn.refresh()
    if await ask_last_words(turn, answers):
        return
    if await answers_given(turn) >= ENOUGH and await ask_contact_last(turn, answers):
        return
    if not answers.get("changing"):
        await turn.note("card_done")
    await suggest_small_round(turn, turn.me)
    if await _may_speak_more(turn, answers):
        await open_flow(turn, "speaks", {"which": [turn.me.language], "asked": True})
    else:
        await read_back(turn)


async def _may_speak_more(turn: Turn, answers: dict[str, Any]) -> bool:
    """Who reads another language than most may well speak both: asked once, it makes the circle wider."""
    if answers.get("changing") or answers.get("asked") or turn.me.language == FIRST:
        return False
    return not (await cards.get(turn.work, turn.me.id)).languages


@action(may=NEIGHBOUR, kept_off=KeptOff.SUSPENDED)
async def leave_heard(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers.get("card") == "good":
        await _say_what_comes_next(turn)
    elif answers.get("card") == "ask":
        await begin_wish(turn, person=turn.me.id)
    elif answers["part"] == "name":
        await open_flow(turn, "rename", {BEFORE: begin(FLOWS["heard"], {"card": "change"}, "part").to_json()})
    elif answers["part"] == "ask":
        await _ask_again(turn)
    else:
        await _change(turn, answers["part"])


@options
async def ask_for_help(turn: Turn, _place: Place) -> list[Option]:
    """Only for who has a wish that is not on its way yet."""
    wished = turn.person and await wishes_to_pass(turn.work, turn.person, turn.now)
    return [Option("ask", "exchange-begin.ask")] if wished else []


@options
async def asked_again(turn: Turn, _place: Place) -> list[Option]:
    """Only for who said "do not ask me" there is something to take back; it stands first, to be found."""
    return [Option("ask", "heard-part.ask")] if turn.me.dont_ask else []


async def _ask_again(turn: Turn) -> None:
    await people.change(turn.work, turn.me.id, dont_ask=False)
    await turn.refresh()
    await turn.note("asked_again")
    await turn.say("heard-asked-again")
    turn.edits = None
    await read_back(turn)


async def _change(turn: Turn, part: str) -> None:
    """One question once more, with what was chosen before still chosen."""
    flow, screen = ELSEWHERE.get(part, ("card", part))
    chosen = chosen_before(turn.me, await cards.get(turn.work, turn.me.id)).get(part)
    parts = begin(FLOWS["heard"], {"card": "change"}, "part").to_json()
    answers = {"changing": True, BEFORE: parts, **({screen: chosen} if chosen else {})}
    place = begin(FLOWS[flow], answers, screen, only=True)
    await show(turn, place, "common-chosen" if chosen else None)


@action(may=NEIGHBOUR, kept_off=KeptOff.SUSPENDED)
async def rename(turn: Turn, *, answers: dict[str, Any]) -> None:
    await people.change(turn.work, turn.me.id, call_name=answers["name"])
    await turn.refresh()
    await read_back(turn)


async def _say_what_comes_next(turn: Turn) -> None:
    """True for what this person agreed to; and who can see it, by the table of who sees what."""
    await turn.say(await _what_comes_next(turn))
    await turn.say("visibility-card", seen=await who_can_see(turn.work, turn.me))
    await offer_to_tell(turn)
    await offer_next_step(turn)


async def _what_comes_next(turn: Turn) -> str:
    given = await consents.given(turn.work, turn.me.id)
    if await answers_given(turn) < ENOUGH:
        return "card-little"
    if Purpose.MATCHED not in given:
        return "card-not-matched"
    if turn.me.dont_ask:
        return "card-not-asked"
    if Purpose.CONTACTED not in given:
        return "card-not-contacted"
    unknown = await acquainted.unknown(turn.work, turn.me.neighbourhood_id, {turn.me.id: turn.me})
    return "card-met-first" if unknown else "card-searching"
