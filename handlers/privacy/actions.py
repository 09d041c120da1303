"""What is known of somebody: who sees it, what may be done with it, and all of it in a file."""

from typing import Any

from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import (
    BEFORE,
    go_back,
    is_for_staff,
    kept_before,
    open_aside,
    open_flow,
)
from handlers.conversation.registry import COMMANDS, KeptOff, action, command, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Option, Place
from handlers.happenings import MayBeAsked, happened
from handlers.permission.permissions import ANYONE, NEIGHBOUR
from handlers.permission.visibility import who_can_see
from handlers.privacy import my_data
from handlers.texts.message import lines, when, word
from storage import consents, looks, people
from storage.export import rows_about
from storage.tables.person import Purpose

LONGEST_WORDS = 1500
"""Characters of the organisation's own text: a message holds no more beside ours."""

LOOKS_SHOWN = 5

MAY_CHANGE = (Purpose.MATCHED, Purpose.CONTACTED, Purpose.REMINDERS, Purpose.KEEP)


@command("privacy")
async def show_privacy(turn: Turn, _rest: str) -> None:
    await open_aside(turn, "privacy")


@fill
async def who_sees_what(turn: Turn, _place: Place) -> dict[str, Any]:
    if turn.person is None:
        return {"lines": word("privacy-nothing-kept")}
    return {"lines": await who_can_see(turn.work, turn.person, all_of_it=True)}


@fill
async def who_looked(turn: Turn, _place: Place) -> dict[str, Any]:
    """Who saw the card lately, one a line, the latest first."""
    seen = await looks.at_card_of(turn.work, turn.person.id, LOOKS_SHOWN) if turn.person else []
    known = await people.named(turn.work, [one.viewer_id for one in seen if one.viewer_id is not None])
    said = [
        word(
            "privacy-look",
            who=known[one.viewer_id].call_name if one.viewer_id in known else word("common-somebody"),
            date=when(one.at, "date"),
        )
        for one in seen
    ]
    return {"lines": lines(said or [word("privacy-look-nobody")])}


@fill
async def confidant_to_reach(turn: Turn, _place: Place) -> dict[str, Any]:
    """Somebody outside the bot's daily work, for who has a worry about it."""
    named = turn.neighbourhood.confidant if turn.neighbourhood else ""
    return {"confidant": named or word("common-somebody")}


@fill
async def words_of_organisation(turn: Turn, _place: Place) -> dict[str, Any]:
    said = turn.neighbourhood.privacy_text if turn.neighbourhood else ""
    return {"words": said[:LONGEST_WORDS] or word("privacy-no-words")}


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def leave_privacy(turn: Turn, *, answers: dict[str, Any]) -> None:
    match answers["menu"]:
        case "consents":
            await _open_consents(turn, answers)
        case "data":
            await COMMANDS["mijngegevens"](turn, "")
            await go_back(turn, answers)
        case "apart":
            await COMMANDS["lievernietmet"](turn, "")
        case "erase":
            await open_flow(turn, "forget", kept_before(answers))
        case _:
            await go_back(turn, answers)


async def _open_consents(turn: Turn, answers: dict[str, Any]) -> None:
    """Back leads to where privacy was opened, one step further from each change."""
    if turn.person is None:
        await turn.say("consents-none")
        await go_back(turn, answers)
        return
    menu = begin(FLOWS["privacy"], kept_before(answers))
    await open_flow(turn, "consents", {BEFORE: menu.to_json()})


@options
async def consents_to_change(turn: Turn, _place: Place) -> list[Option]:
    """Each says what it would change into: as easy to take back as to give."""
    given = await consents.given(turn.work, turn.me.id)
    return [
        Option(one.value, f"consents-which.{one.value}-{'off' if one in given else 'on'}")
        for one in MAY_CHANGE
        if one is not Purpose.KEEP or one in given
    ]


@fill
async def consents_now(turn: Turn, _place: Place) -> dict[str, Any]:
    given = await consents.given(turn.work, turn.me.id)
    return {
        "lines": lines([word(f"consents-{'may' if one in given else 'may-not'}.{one}") for one in MAY_CHANGE])
    }


@action(may=NEIGHBOUR, kept_off=KeptOff.MUTED_TOO)
async def change_consent(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Keeping nothing is being forgotten; the rest is on or off at once."""
    purpose = Purpose(answers["which"])
    if purpose is Purpose.KEEP:
        await open_flow(turn, "forget", kept_before(answers))
        return
    if purpose in await consents.given(turn.work, turn.me.id):
        await consents.withdraw(turn.work, turn.me.id, turn.now, purpose)
        await turn.note(f"consent_withdrawn_{purpose}")
    else:
        await consents.give(turn.work, turn.me.id, purpose, turn.now)
        await turn.note(f"consent_given_{purpose}")
        if purpose is Purpose.CONTACTED:
            await happened(turn.work, turn.now, MayBeAsked(turn.me.id))
    await open_flow(turn, "consents", kept_before(answers))


@command("mijngegevens", "mydata")
async def give_data(turn: Turn, _rest: str) -> None:
    """Twice: to read, and every row as it is."""
    rows = await rows_about(turn.work, turn.person.id if turn.person else None, turn.chat_id)
    if turn.place and not is_for_staff(turn.place) and "conversation" in rows:
        rows["conversation"][0]["answers"] = dict(
            turn.place.answers
        )  # Their own: of a question that is open.
    if turn.person:
        await turn.say("mydata-readable", attachment=await my_data.readable_file(turn))
    else:
        await turn.say("mydata-nothing")
    await turn.say("mydata-all", attachment=my_data.file_of_rows(turn, rows))
