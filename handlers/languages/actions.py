"""Languages: a draft is on only while somebody stands for it who grew up with it; a coordinator notes who."""

from typing import Any

from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action, command, fill
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.neighbourhood.coordinator import answer_with, coordinated
from handlers.permission.people_counted import people_counted
from handlers.permission.permissions import COORDINATOR
from handlers.text_check.equal import gaps
from handlers.texts.message import Button, Message, language, lines, when, word
from handlers.texts.speaker import drafts, languages
from storage import language_signatures
from storage.language_signatures import LanguageSignature

ALL = Button("languages-draft.all", "show_all_languages")


@command("talen", "languages")
async def begin_languages(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_all_languages(turn)


@action(may=COORDINATOR)
async def show_all_languages(turn: Turn) -> None:
    signed = await language_signatures.all_of_them(turn.work)
    said = [word("languages-line.complete", language=language(one)) for one in languages()]
    said += [_line(one, signed.get(one)) for one in drafts()]
    buttons = [
        Button("languages-list.one", "show_one_language", {"which": one}, _named(one)) for one in drafts()
    ]
    await answer_with(turn, Message("languages-list", {"lines": lines(said)}, tuple(buttons)))


def _line(which: str, by: LanguageSignature | None) -> Any:
    if by is None:
        return word("languages-line.draft", **_named(which))
    return word("languages-line.signed", reader=_reader(by), **_named(which))


def _reader(by: LanguageSignature) -> Any:
    return by.reader or word("common-somebody")


def _named(which: str) -> dict[str, Any]:
    return {"language": language(which)}


@action(may=COORDINATOR)
async def show_one_language(turn: Turn, *, which: str) -> None:
    by = (await language_signatures.all_of_them(turn.work)).get(which)
    if by is not None:
        await answer_with(turn, await _signed(turn, by))
    elif which in drafts() and gaps(which):
        shown = {"count": len(gaps(which)), **_named(which)}
        await answer_with(turn, Message("languages-gaps", shown, (ALL,)))
    else:
        sign = Button("languages-draft.sign", "begin_signing", {"which": which})
        await answer_with(turn, Message("languages-draft", _named(which), (sign, ALL)))


async def _signed(turn: Turn, by: LanguageSignature) -> Message:
    shown = {
        "reader": _reader(by),
        "date": when(by.signed_at, "date"),
        "people": people_counted(await language_signatures.count_readers(turn.work, by.language)),
        "count": len(gaps(by.language)) if by.language in drafts() else 0,
        **_named(by.language),
    }
    withdraw = Button("languages-signed.withdraw", "ask_to_withdraw_language", {"which": by.language})
    return Message("languages-signed", shown, (withdraw, ALL))


@action(may=COORDINATOR)
async def begin_signing(turn: Turn, *, which: str) -> None:
    await open_flow(turn, "signature", {"which": _can_be_signed(which)})


@fill
async def language_to_sign(_turn: Turn, place: Place) -> dict[str, Any]:
    return _named(place.answers["which"])


@action(may=COORDINATOR)
async def sign_language(turn: Turn, *, answers: dict[str, Any]) -> None:
    which = _can_be_signed(answers["which"])
    await language_signatures.sign(turn.work, which, answers["reader"], turn.now)
    await turn.note("language_signed")
    await turn.refresh()
    await show_one_language(turn, which=which)


def _can_be_signed(which: str) -> str:
    """Raises `Stale` for what is no draft, and for one of which texts are missing."""
    if which not in drafts() or gaps(which):
        raise Stale
    return which


@action(may=COORDINATOR)
async def ask_to_withdraw_language(turn: Turn, *, which: str) -> None:
    people = people_counted(await language_signatures.count_readers(turn.work, which))
    buttons = (
        Button("languages-withdraw.yes", "withdraw_language", {"which": which}),
        Button("languages-withdraw.no", "show_one_language", {"which": which}),
    )
    await answer_with(turn, Message("languages-withdraw", {"people": people, **_named(which)}, buttons))


@action(may=COORDINATOR, confirms=True)
async def withdraw_language(turn: Turn, *, which: str) -> None:
    await language_signatures.withdraw(turn.work, which)
    await turn.note("language_withdrawn")
    await turn.refresh()
    await show_one_language(turn, which=which)
