"""All that can be meant where somebody is: sayings, the human's name, choices in view, things to do."""

from functools import cache

from handlers.catalogue.choices import ACTIVITIES
from handlers.catalogue.local_choices import known_locally
from handlers.catalogue.match_phrases import Known, Words, patterns_in, phrases_of, words_in
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import is_home
from handlers.conversation.idea_rules import RULES
from handlers.conversation.meaning import Lexicon
from handlers.conversation.rules import rules_of
from handlers.conversation.screen_message import label_key, named
from handlers.conversation.turn import Turn
from handlers.conversation.work_of_role import work_said
from handlers.engine.flow import Place
from handlers.engine.view import all_keys
from handlers.texts.localise import key_label
from handlers.texts.speaker import languages, speaker

KIND, CHOICE = "kind:", "choice:"
"""Before the tag of something that people enjoy, and before the key of a choice of the screen."""
SAID, IDEAS = "said-typed", "said-ideas"
LITTLE = ("filler", "not", "clock", "same")
"""What is listed there, but means nothing by itself."""
WALK = "walk"
"""Said in more ways than the catalogue needs: it is what people ask for most."""


async def meant_here(turn: Turn, place: Place) -> list[Known]:
    """Beside what can always be said: the human's name, work of a role, choices in view, local kinds."""
    return [
        Known("human", await _said_with_name(turn)),
        *work_said((role for role, _ in turn.actor.roles), turn.language),
        *await _choices(turn, place),
        *await _local_kinds(turn),
    ]


@cache
def lexicon_of(language: str) -> Lexicon:
    """Of somebody's own language and the complete ones. What comes first wins where two are said as well."""
    return Lexicon(
        [*_sayings(language), *_kinds(language)],
        ways("filler", language),
        ways("not", language),
        same_words(language),
        _ideas(language),
        rules_of(RULES),
        tuple(dict.fromkeys((language, *languages()))),
    )


async def name_of_human(turn: Turn) -> Words:
    return words_in((await turn.human()).name)


async def _said_with_name(turn: Turn) -> tuple[Words, ...]:
    """ "Nadia", "met Nadia praten"."""
    name = await name_of_human(turn)
    return (name, *((*way, *name) for way in ways("human", turn.language))) if name else ()


@cache
def ways(name: str, language: str, listed: str = SAID) -> tuple[Words, ...]:
    """In somebody's own language, and in the complete ones."""
    spoken = [speaker(one) for one in dict.fromkeys((language, *languages()))]
    texts = [one.text(f"{listed}.{name}") for one in spoken if one.has(f"{listed}.{name}")]
    said = [patterns_in(one) for text in texts for one in text.split(",")]
    return tuple(dict.fromkeys(one for one in said if one))


@cache
def _ideas(language: str) -> tuple[Known, ...]:
    names = dict.fromkeys(name for one in (language, *languages()) for name in speaker(one).attributes(IDEAS))
    return tuple(Known(name, ways(name, language, IDEAS)) for name in names)


@cache
def same_words(language: str) -> dict[str, str]:
    """What is written in more ways than one, and counts as one word: "nie" and "niet", "moest" and "moet".

    A line of words in the text; the first of them is the one that counts.
    """
    spoken = dict.fromkeys((*languages(), language))
    lines = [one for each in spoken for one in speaker(each).text(f"{SAID}.same").split(",")]
    found = [words_in(line) for line in lines]
    return {word: first for first, *others in found for word in others}


@cache
def _sayings(language: str) -> tuple[Known, ...]:
    names = [one for one in speaker(language).attributes(SAID) if one not in (*LITTLE, WALK)]
    return tuple(Known(name, ways(name, language)) for name in names)


@cache
def _kinds(language: str) -> tuple[Known, ...]:
    def phrases(tag: str) -> tuple[Words, ...]:
        more = ways(WALK, language) if tag == WALK else ()
        return (*phrases_of(f"activity-{tag}", language), *more)

    return tuple(Known(KIND + one.tag, phrases(one.tag)) for one in ACTIVITIES)


async def _local_kinds(turn: Turn) -> list[Known]:
    if turn.neighbourhood is None:
        return []
    local = await known_locally(turn.work, turn.neighbourhood.id, "interest")
    return [Known(KIND + one.tag, one.phrases) for one in local]


async def _choices(turn: Turn, place: Place) -> list[Known]:
    """Where a choice only leads on, or is one of several: at home, of places or people, of parts of a day.

    Never where it is yes or no.
    """
    flow = FLOWS[place.flow]
    screen = flow.screen(place.screen)
    if not (is_home(place) or screen.options or screen.many) or screen.own_words:
        return []
    keys = all_keys(screen, place) if is_home(place) else [option.key for option in place.options]
    human = await turn.human_name()
    labels = {key: named(label_key(flow, screen, place, key), human) for key in keys}
    return [Known(CHOICE + key, (words_in(key_label(label, turn.tongue)),)) for key, label in labels.items()]
