"""Values to try every message with: the ordinary one first, the longest last.

A file brings its own in a comment: `### sample $reason: kort | een heel lange`; and
`# sample $what: activity-*.you-enjoy` stands for every such text there is.
"""

from datetime import UTC, datetime
from functools import cache

from handlers.texts import times
from handlers.texts.phone_numbers import phone_in_words
from handlers.texts.speaker import speaker

Samples = dict[str, tuple[str | int, ...]]

COUNTS: tuple[int, ...] = (1, 2, 5, 12)
TOGETHER = ("walk", "coffee", "cooking", "market")
OWN_WORDS = "jeu de boules"
NAMES = ("Joke", "Fatima", "Marie-Louise")

_SHORT_MOMENT = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
_LONG_MOMENT = datetime(2026, 9, 17, 8, 15, tzinfo=UTC)

_PEOPLE = (
    "name",
    "what",
    "human",
    "host",
    "who",
    "other",
    "buddy",
    "neighbour",
    "connector",
    "coordinator",
    "starter",
)
_COUNTED = ("count", "people", "weeks", "days", "times", "places", "waiting", "total")

_IN: dict[str, Samples] = {
    "nl": {
        "place": ("het plein", "buurthuis De Wachter"),
        "landmark": ("de rode bank", "de bank voor de apotheek"),
        "street": ("Kerkstraat", "Burgemeester Meineszlaan"),
        "neighbourhood": ("Oost", "Bloemenbuurt Zuid"),
        "activity": ("Wandelen", "Breien en haken"),
    },
    "en": {
        "place": ("the square", "community house De Wachter"),
        "landmark": ("the red bench", "the bench near the chemist"),
        "street": ("Kerkstraat", "Burgemeester Meineszlaan"),
        "neighbourhood": ("East", "Bloemenbuurt South"),
        "activity": ("Walking", "Making things"),
    },
}


@cache
def samples(language: str) -> Samples:
    return {
        **dict.fromkeys(_PEOPLE, NAMES),
        "name": ("Martin", *NAMES),
        **dict.fromkeys(_COUNTED, COUNTS),
        **_in_time(language),
        **_in_clock(language),
        "names": tuple(times.names_in_words(NAMES[:most], language) for most in (1, 2, 3)),
        "minutes": (10, 20, 40),
        "phone": (phone_in_words("020-0000000"),),
        **_IN.get(language, _IN["en"]),
        "cost": tuple(speaker(language).text("activity-cost", euros=2, cents=cents) for cents in (0, 50)),
        "doing": done_together(language, "doing"),
        "the": done_together(language, "the"),
    }


@cache
def done_together(language: str, piece: str) -> tuple[str, ...]:
    """What each sentence about an activity is tried with: choices of the catalogue, and one in own words."""
    say = speaker(language)
    chosen = (say.text(f"activity-{tag}.{piece}") for tag in TOGETHER)
    return (*chosen, say.text(f"local-activity.{piece}", what=OWN_WORDS))


def _in_time(language: str) -> Samples:
    def both(today: datetime | None = None) -> tuple[str, ...]:
        return tuple(times.day_in_words(one, language, today) for one in (_SHORT_MOMENT, _LONG_MOMENT))

    moments = (_SHORT_MOMENT, _LONG_MOMENT)
    return {
        "when": tuple(times.in_words(one, language) for one in moments),
        "clock": tuple(times.clock_in_words(one, language) for one in moments),
        "day": both(_SHORT_MOMENT),
        "date": both(),
        "until": both(),
    }


def _in_clock(language: str) -> Samples:
    """What `time.ftl` is made of."""
    return {
        "weekday": tuple(times.day_of_week_in_words(day, language) for day in (0, 3)),
        "month": tuple(times.month_in_words(one, language) for one in (_SHORT_MOMENT, _LONG_MOMENT)),
        "hour": (1, 12),
        "next": (1, 12),
        "left": (5, 20),
    }
