"""What people enjoy, can give and would like: the choices as data. Their words are in the texts, by tag."""

from dataclasses import dataclass
from typing import Literal

O4 = Literal["meet", "support", "develop", "undertake"]
OfferKind = Literal["hand", "head", "heart"]
OfferSize = Literal["tiny", "sometimes", "regular"]
WishKind = Literal["together", "help", "learn", "company"]


@dataclass(frozen=True)
class Theme:
    """What belongs together, so that nobody leafs through all of it. Text: `theme-name.<tag>`."""

    tag: str
    emoji: str


@dataclass(frozen=True)
class Activity:
    """Texts: `activity-<tag>` with `.button`, `.you-enjoy`, `.they-enjoy`, `.typed`."""

    tag: str
    emoji: str
    o4: O4
    theme: str


@dataclass(frozen=True)
class Offer:
    """Texts: `offer-<tag>` with `.button`, `.you-give`, `.they-give`, `.typed`."""

    tag: str
    emoji: str
    kind: OfferKind
    size: OfferSize
    o4: O4
    answers: WishKind
    theme: str


@dataclass(frozen=True)
class Wish:
    """An offer seen from the other side: the tag is the same, so that the two meet.

    Texts: `offer-<tag>` with `.wish`, `.wish-button`.
    """

    tag: str
    emoji: str
    kind: WishKind
    o4: O4
    theme: str


LOCAL_THEME = Theme("local", "🏘️")
"""What a neighbourhood added itself: its own things are found first."""
ACTIVITY_THEMES = (
    LOCAL_THEME,
    Theme("outside", "🏞️"),
    Theme("company", "🥧"),
    Theme("inside", "🛋️"),
    Theme("going", "🎟️"),
    Theme("making", "✂️"),
)
OFFER_THEMES = (
    LOCAL_THEME,
    Theme("outside", "🏞️"),
    Theme("together", "🤗"),
    Theme("eating", "🥕"),
    Theme("house", "🛏️"),
    Theme("learning", "📝"),
)

# The first three are in view at once: small, for everybody, in every season. They keep their place.
ACTIVITIES = (
    Activity("walk", "🚶", "meet", "outside"),
    Activity("coffee", "☕", "meet", "company"),
    Activity("garden", "🌱", "undertake", "outside"),
    Activity("games", "🎲", "meet", "inside"),
    Activity("cooking", "🍲", "undertake", "company"),
    Activity("music", "🎵", "develop", "inside"),
    Activity("picnic", "🧺", "meet", "company"),
    Activity("crafts", "🎨", "develop", "making"),
    Activity("reading", "📖", "develop", "inside"),
    Activity("animals", "🐕", "meet", "outside"),
    Activity("cycling", "🚲", "undertake", "outside"),
    Activity("knitting", "🧶", "develop", "making"),
    Activity("film", "🎬", "meet", "inside"),
    Activity("sport", "⚽", "undertake", "going"),
    Activity("talking", "🗣️", "meet", "company"),
    Activity("eating", "🍽️", "meet", "company"),
    Activity("sunny", "⛱️", "meet", "outside"),
    Activity("puzzles", "🧩", "meet", "inside"),
    Activity("drawing", "🖍️", "develop", "making"),
    Activity("photos", "📷", "develop", "making"),
    Activity("dancing", "💃", "meet", "going"),
    Activity("swimming", "🏊", "undertake", "going"),
    Activity("fishing", "🎣", "undertake", "outside"),
    Activity("birds", "🐦", "develop", "outside"),
    Activity("market", "🛍️", "undertake", "going"),
    Activity("museum", "🏛️", "develop", "going"),
    Activity("television", "📺", "meet", "inside"),
    Activity("memories", "🕰️", "meet", "company"),
    Activity("woodwork", "🪚", "undertake", "making"),
    Activity("trips", "🚌", "undertake", "going"),
)

OWN = "own"
"""The category of what somebody said in own words, and that is none of the choices."""

# Small things first: what takes little is easiest to offer.
OFFERS = (
    Offer("groceries", "🛒", "hand", "tiny", "support", "help", "eating"),
    Offer("listening", "👂", "heart", "tiny", "support", "company", "together"),
    Offer("outside", "🌳", "heart", "tiny", "meet", "company", "outside"),
    Offer("calling", "📞", "heart", "tiny", "meet", "company", "together"),
    Offer("plants", "🪴", "hand", "tiny", "support", "help", "house"),
    Offer("letters", "📄", "head", "tiny", "support", "help", "learning"),
    Offer("dishes", "🧽", "hand", "tiny", "undertake", "help", "eating"),
    Offer("baking", "🍰", "hand", "tiny", "meet", "together", "eating"),
    Offer("singing", "🎤", "heart", "tiny", "meet", "together", "together"),
    Offer("welcome", "🌻", "heart", "tiny", "meet", "company", "together"),
    Offer("tea", "🫖", "hand", "tiny", "meet", "company", "eating"),
    Offer("soup", "🥣", "hand", "tiny", "meet", "help", "eating"),
    Offer("parcels", "📦", "hand", "tiny", "support", "help", "house"),
    Offer("bins", "♻️", "hand", "tiny", "support", "help", "outside"),
    Offer("lifting", "💪", "hand", "tiny", "support", "help", "house"),
    Offer("stories", "📚", "heart", "tiny", "meet", "company", "together"),
    Offer("jobs", "🔧", "hand", "sometimes", "support", "help", "house"),
    Offer("cooking", "🍲", "hand", "sometimes", "support", "together", "eating"),
    Offer("bicycle", "🔩", "hand", "sometimes", "support", "help", "outside"),
    Offer("clothes", "🧵", "hand", "sometimes", "support", "help", "house"),
    Offer("phone", "📱", "head", "sometimes", "develop", "learn", "learning"),
    Offer("gardening", "🧤", "hand", "sometimes", "support", "help", "outside"),
    Offer("windows", "🪟", "hand", "sometimes", "support", "help", "house"),
    Offer("street", "🧹", "hand", "sometimes", "undertake", "together", "outside"),
    Offer("doctor", "🏥", "heart", "sometimes", "support", "company", "together"),
    Offer("homework", "🎒", "head", "sometimes", "develop", "learn", "learning"),
    Offer("computer", "💻", "head", "sometimes", "develop", "learn", "learning"),
    Offer("driving", "🚗", "hand", "sometimes", "support", "help", "outside"),
    Offer("language", "💬", "head", "regular", "develop", "learn", "learning"),
    Offer("pets", "🐾", "heart", "regular", "support", "help", "outside"),
)

# What is spoken in Dutch neighbourhoods, as codes of ISO 639; "dse" is Dutch sign language.
SPOKEN = (
    "nl",
    "en",
    "tr",
    "ar",
    "zgh",
    "pl",
    "uk",
    "ti",
    "fa",
    "es",
    "pt",
    "fr",
    "de",
    "pap",
    "srn",
    "so",
    "zh",
    "dse",
)

WISHES = tuple(Wish(offer.tag, offer.emoji, offer.answers, offer.o4, offer.theme) for offer in OFFERS)
