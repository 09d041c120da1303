"""A neighbourhood's own choices: a coordinator adds one in the chat, and takes it away again."""

from typing import Any

from handlers.catalogue.choices import ACTIVITIES, ACTIVITY_THEMES, OFFER_THEMES, OFFERS, WISHES
from handlers.catalogue.local_choices import labels_of, local_options, words_of
from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, command, fill, options
from handlers.conversation.turn import Turn
from handlers.conversation.typed_choice import plain
from handlers.engine.flow import Option, Place
from handlers.local_choice.screens import EMOJI
from handlers.neighbourhood.coordinator import answer_with, coordinated
from handlers.permission.people_counted import people_counted
from handlers.permission.permissions import COORDINATOR
from handlers.texts.emoji import without_emoji
from handlers.texts.message import Button, Message, language, lines, word
from handlers.texts.speaker import FIRST, drafts, languages
from storage import language_signatures, local_choices
from storage.local_choices import LocalChoice
from storage.tables.local_choice import FourO, LocalChoiceKind

ON_CARD = {
    LocalChoiceKind.ACTIVITY: (("card-line.enjoy", "local-activity.you-enjoy"),),
    LocalChoiceKind.OFFER: (
        ("card-line.give", "local-offer.you-give"),
        ("card-line.like", "local-offer.wish"),
    ),
}
"""The sentences in which it is read back, as text and phrase."""


@command("keuzes", "choices")
async def begin_local_choices(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_local_choices(turn)


@action(may=COORDINATOR)
async def show_local_choices(turn: Turn) -> None:
    found = await local_choices.of_neighbourhood(turn.work, turn.here.id)
    said = [
        word(f"localchoice-line.{_state(one)}", what=words_of(one).said_in(turn.language)["what"])
        for one in found
    ]
    buttons = [_button(turn, one) for one in found]
    buttons += [
        Button(f"localchoice-list.{kind.value}", "add_local_choice", {"kind": kind.value})
        for kind in LocalChoiceKind
    ]
    message = Message("localchoice-list", {"count": len(found), "lines": lines(said)}, tuple(buttons))
    await answer_with(turn, message)


def _button(turn: Turn, one: LocalChoice) -> Button:
    return Button(_label(turn, one), "show_local_choice", {"local_choice": one.id}, literal=True)


def _state(one: LocalChoice) -> str:
    return "hidden" if one.hidden_at else one.kind.value


def _label(turn: Turn, one: LocalChoice) -> str:
    return str(words_of(one).said_in(turn.language)["label"])


@action(may=COORDINATOR)
async def show_local_choice(turn: Turn, *, local_choice: int) -> None:
    one = await _found(turn, local_choice)
    way = "show" if one.hidden_at else "hide"
    buttons = (
        Button(
            f"localchoice-menu.{way}",
            "hide_local_choice",
            {"local_choice": one.id, "hide": not one.hidden_at},
        ),
        Button("localchoice-menu.all", "show_local_choices"),
    )
    said = _on_card(one.kind, labels_of(one).get(turn.language, one.label))
    people = people_counted(await local_choices.count_people(turn.work, one))
    await answer_with(turn, Message("localchoice-menu", {"people": people, "lines": said}, buttons))


def _on_card(kind: LocalChoiceKind, label: str) -> Any:
    return lines([word(line, what=word(frame, what=label)) for line, frame in ON_CARD[kind]])


async def _found(turn: Turn, choice_id: int) -> LocalChoice:
    found = await local_choices.find(turn.work, choice_id)
    if found is None:
        raise Stale
    return found


@action(may=COORDINATOR)
async def hide_local_choice(turn: Turn, *, local_choice: int, hide: bool) -> None:
    one = await _found(turn, local_choice)
    await local_choices.hide(turn.work, one.id, turn.now if hide else None)
    await show_local_choices(turn)


@action(may=COORDINATOR)
async def add_local_choice(turn: Turn, *, kind: str) -> None:
    await open_flow(turn, "localchoice", {"kind": kind})


@options
async def other_languages(turn: Turn, _place: Place) -> list[Option]:
    """Languages that residents can choose; Dutch is asked anyway."""
    signed = await language_signatures.signed(turn.work)
    read = [*languages(), *(one for one in drafts() if one in signed)]
    say = turn.tongue.speaker
    return [Option(one, say.name_of(one), literal=True) for one in read if one != FIRST]


@fill
async def label_to_translate(_turn: Turn, place: Place) -> dict[str, Any]:
    return {"label": place.answers["label"], "language": language(place.answers["language"])}


@fill
async def local_choice_on_card(_turn: Turn, place: Place) -> dict[str, Any]:
    return {"lines": _on_card(LocalChoiceKind(place.answers["kind"]), place.answers["label"])}


@action(may=COORDINATOR)
async def keep_local_choice(turn: Turn, *, answers: dict[str, Any]) -> None:
    here, kind = coordinated(turn), LocalChoiceKind(answers["kind"])
    if plain(answers["label"]) in await _taken(turn, kind):
        raise Refusal("localchoice-there")
    other = answers.get("language", "skip")
    said_twice = {"other_language": other, "other_label": answers["other"]} if other != "skip" else {}
    picture = {"emoji": EMOJI.get(answers["emoji"], ""), "o4": FourO(answers["o4"])}
    await local_choices.add(turn.work, here.id, kind, answers["label"], turn.now, **picture, **said_twice)
    await turn.note("local_choice_added")
    await turn.refresh()
    await show_local_choices(turn)


async def _taken(turn: Turn, kind: LocalChoiceKind) -> set[str]:
    """What the buttons of such a question say already: two that say the same cannot be told apart."""
    if kind is LocalChoiceKind.ACTIVITY:
        keys = [f"activity-{one.tag}.button" for one in ACTIVITIES]
        keys += [f"theme-name.{one.tag}" for one in ACTIVITY_THEMES]
    else:
        keys = [f"offer-{one.tag}.button" for one in OFFERS]
        keys += [f"offer-{one.tag}.wish-button" for one in WISHES]
        keys += [f"theme-name.{one.tag}" for one in OFFER_THEMES]
    say = turn.tongue.speaker
    local = [one for one in await local_choices.of_neighbourhood(turn.work, turn.here.id) if one.kind is kind]
    labels = [without_emoji(say.button(key)) for key in keys]
    return {plain(one) for one in (*labels, *(one.label for one in local))}


@options
async def local_activities(turn: Turn, place: Place) -> list[Option]:
    return await _choices(turn, place, "interest")


@options
async def local_offers(turn: Turn, place: Place) -> list[Option]:
    return await _choices(turn, place, "offer")


@options
async def local_wishes(turn: Turn, place: Place) -> list[Option]:
    return await _choices(turn, place, "wish")


async def _choices(turn: Turn, place: Place, kind: str) -> list[Option]:
    chosen = list(place.answers.get(place.screen, []))
    return await local_options(turn.work, turn.here.id, kind, chosen)
