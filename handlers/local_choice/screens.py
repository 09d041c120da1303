"""What a coordinator is asked about a choice that the neighbourhood adds."""

from dataclasses import replace

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.clean import clean_text
from handlers.texts.emoji import emoji_in, seen_length
from handlers.texts.speaker import BUTTON_LENGTH

SKIP = Choice("skip", label="common-choice.skip")
EMOJI = {
    "game": "🎯",
    "hands": "🪡",
    "sound": "🎶",
    "food": "🥗",
    "outside": "🍀",
    "learning": "💡",
    "people": "💛",
}
"""A short list, of pictures that mean nothing else."""
LABEL_LENGTH = BUTTON_LENGTH - 2
"""With an emoji and a space it still fits on a button."""


def choice_label(raw: str) -> str | None:
    """A word or three that can stand on a button and in a sentence, with a capital as the others have."""
    said = " ".join(clean_text(raw).split()).strip(' .,;:!?"“”')
    plain = any(map(str.isalpha, said)) and not any(map(str.isdigit, said)) and not emoji_in(said)
    return said[0].upper() + said[1:] if plain and seen_length(said) <= LABEL_LENGTH else None


LOCAL_CHOICE = Flow(
    "localchoice",
    (
        Screen("label", own_words=True, check=choice_label, next="language"),
        Screen("language", (replace(SKIP, goes="emoji"),), next="other", options="other_languages"),
        Screen("other", own_words=True, check=choice_label, next="emoji", fill="label_to_translate"),
        Screen("emoji", (*map(Choice, EMOJI), SKIP), next="o4"),
        Screen("o4", tuple(map(Choice, ("meet", "support", "develop", "undertake"))), next="sure"),
        Screen("sure", (Choice("add"), Choice("again", goes="label")), fill="local_choice_on_card"),
    ),
    action="keep_local_choice",
    audience="staff",
)

add_flows(LOCAL_CHOICE)
