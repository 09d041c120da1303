"""The choices that a neighbourhood added: their words, and which of them somebody may choose from."""

from collections.abc import Mapping

from handlers.catalogue.match_phrases import Known, words_in
from handlers.engine.flow import Option
from handlers.texts.local import LocalWords
from handlers.texts.speaker import FIRST
from storage import local_choices
from storage.local_choices import LocalChoice
from storage.tables.local_choice import LocalChoiceKind
from storage.work import Work

KIND_OF = {
    "interest": LocalChoiceKind.ACTIVITY,
    "offer": LocalChoiceKind.OFFER,
    "wish": LocalChoiceKind.OFFER,
}
LABEL_OF = {
    "interest": "activity-{tag}.button",
    "offer": "offer-{tag}.button",
    "wish": "offer-{tag}.wish-button",
}
KNOWN_BY = 5
"""So long is a word by which something is known alone; shorter ones ("het", "een") say too little."""


async def local_words(work: Work) -> Mapping[str, LocalWords]:
    """By tag, of all neighbourhoods."""
    return {one.tag: words_of(one) for one in await local_choices.all_of_them(work)}


def words_of(one: LocalChoice) -> LocalWords:
    return LocalWords(labels_of(one), one.emoji)


def labels_of(one: LocalChoice) -> dict[str, str]:
    other = {one.other_language: one.other_label} if one.other_language and one.other_label else {}
    return {FIRST: one.label, **other}


async def local_options(
    work: Work, neighbourhood_id: int, kind: str, chosen: list[str] | tuple[str, ...] = ()
) -> list[Option]:
    """`kind`: interest, offer or wish. What is hidden is no choice any more, but for who chose it before."""
    return [
        Option(one.tag, LABEL_OF[kind].format(tag=one.tag))
        for one in await local_choices.of_neighbourhood(work, neighbourhood_id)
        if one.kind is KIND_OF[kind] and (one.hidden_at is None or one.tag in chosen)
    ]


async def known_locally(work: Work, neighbourhood_id: int, kind: str) -> list[Known]:
    """How people say them: in the words of the coordinator, or in a long one of those."""
    found = []
    for one in await local_choices.of_neighbourhood(work, neighbourhood_id):
        if one.kind is KIND_OF[kind] and one.hidden_at is None:
            phrases = [words_in(label) for label in labels_of(one).values()]
            alone = [(word,) for phrase in phrases for word in phrase if len(word) >= KNOWN_BY]
            found.append(Known(one.tag, (*phrases, *alone)))
    return found
