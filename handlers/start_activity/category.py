"""What somebody would like to do together: chosen, or said in own words that may be one of the choices."""

from dataclasses import replace
from datetime import datetime

from handlers.catalogue.choices import ACTIVITIES, OWN
from handlers.catalogue.local_choices import known_locally
from handlers.catalogue.match_phrases import Known, fitting, phrases_of, words_in
from handlers.conversation.go_to_screen import show
from handlers.conversation.lexicon import ways
from handlers.conversation.registry import keep, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import CHOICES_SHOWN, Option, Place
from handlers.start_activity.there_already import say_what_is_there
from handlers.texts.speaker import speaker
from handlers.texts.typed_moment import day_and_time_of
from storage import cards, local_choices
from storage.tables.local_choice import FourO

SCREENS = ("what", "kind", "words")
"""On any of these it may be said; what was said last counts."""
FOUR_O = {one.tag: FourO(one.o4) for one in ACTIVITIES}


@options
async def my_favourites(turn: Turn, _place: Place) -> list[Option]:
    """What this person enjoys; who said nothing yet sees what is first for everybody."""
    local = {one.tag for one in await local_choices.of_neighbourhood(turn.work, turn.here.id)}
    enjoyed = (await cards.get(turn.work, turn.me.id)).interests
    tags = [tag for tag in enjoyed if tag in FOUR_O or tag in local] or list(FOUR_O)
    return [Option(tag, f"activity-{tag}.button") for tag in tags[:CHOICES_SHOWN]]


@keep
async def keep_category(turn: Turn, place: Place) -> None:
    """Makes of the answer a category, and a title where it was said in own words."""
    if place.screen in SCREENS:
        return
    said = place.trail[-1]
    words = place.answers.get("words") if said == "words" else place.answers.get(f"{said}_words")
    if words and words_in(words) in ways("greeting", turn.language):
        await show(turn, replace(place.without(f"{said}_words"), screen=said, trail=place.trail[:-1]))
        return
    category = await meant_by(turn, words) if words else place.answers[said]
    known = place.without("category", "title").with_answer("category", category)
    await say_what_is_there(turn, category, place)
    moment = said_with_it(turn, category, words or "")
    if moment:
        known = replace(known.with_answer("when", moment.isoformat()), screen="sure", options=())
    elif words and not is_plain_name(words, category, turn.language):
        known = known.with_answer("title", words)
    await show(turn, known)


def said_with_it(turn: Turn, category: str, words: str) -> datetime | None:
    """ "Koffie drinken zaterdag om 3 uur" says when as well; it is read back. An own title stays as it is."""
    return None if category == OWN else day_and_time_of(words, turn.language, turn.now, turn.zone)


def is_plain_name(words: str, category: str, language: str) -> bool:
    """Who says "koffie" means the choice itself, which has better words in every language."""
    say, said = speaker(language), words_in(words)
    if category == OWN or not say.has(f"activity-{category}.typed"):
        return False
    usual = say.text(f"activity-{category}.typed").split(",")[0]
    names = (say.text(f"activity-{category}"), say.text(f"activity-{category}.doing"), usual)
    return said in {words_in(one) for one in names}


async def meant_by(turn: Turn, words: str) -> str:
    """The choice that the words are, so that who enjoys it can be found."""
    known = [Known(one.tag, phrases_of(f"activity-{one.tag}", turn.language)) for one in ACTIVITIES]
    found = fitting(words, [*known, *await known_locally(turn.work, turn.here.id, "interest")])
    return found[0] if found else OWN


async def four_o_of(turn: Turn, category: str) -> FourO:
    local = {one.tag: one.o4 for one in await local_choices.of_neighbourhood(turn.work, turn.here.id)}
    return (FOUR_O | local).get(category, FourO.MEET)
