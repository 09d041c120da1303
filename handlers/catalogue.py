"""What people enjoy, can give and would like: the choices as data. Their words are in the texts, by tag."""

from dataclasses import dataclass
from typing import Literal

O4 = Literal["meet", "support", "develop", "undertake"]
OfferKind = Literal["hand", "head", "heart"]
OfferSize = Literal["tiny", "sometimes", "regular"]
WishKind = Literal["together", "help", "learn", "company"]


@dataclass(frozen=True)
class Activity:
    """Texts: `activity-<tag>` with `.button`, `.you-enjoy`, `.they-enjoy`, `.typed`."""

    tag: str
    emoji: str
    o4: O4


@dataclass(frozen=True)
class Offer:
    """Texts: `offer-<tag>` with `.button`, `.you-give`, `.they-give`, `.typed`."""

    tag: str
    emoji: str
    kind: OfferKind
    size: OfferSize
    o4: O4
    answers: WishKind


@dataclass(frozen=True)
class Wish:
    """An offer seen from the other side: the tag is the same, so that the two meet.

    Texts: `offer-<tag>` with `.wish`, `.wish-button`.
    """

    tag: str
    emoji: str
    kind: WishKind
    o4: O4


ACTIVITIES = (
    Activity("walk", "🚶", "meet"),
    Activity("coffee", "☕", "meet"),
    Activity("garden", "🌱", "undertake"),
    Activity("games", "🎲", "meet"),
    Activity("cooking", "🍲", "undertake"),
    Activity("music", "🎵", "develop"),
    Activity("picnic", "🧺", "meet"),
    Activity("crafts", "🎨", "develop"),
    Activity("reading", "📖", "develop"),
    Activity("animals", "🐕", "meet"),
    Activity("cycling", "🚲", "undertake"),
    Activity("knitting", "🧶", "develop"),
    Activity("film", "🎬", "meet"),
    Activity("sport", "⚽", "undertake"),
    Activity("talking", "🗣️", "meet"),
    Activity("eating", "🍽️", "meet"),
    Activity("sunny", "⛱️", "meet"),
    Activity("puzzles", "🧩", "meet"),
    Activity("drawing", "🖍️", "develop"),
    Activity("photos", "📷", "develop"),
    Activity("dancing", "💃", "meet"),
    Activity("swimming", "🏊", "undertake"),
    Activity("fishing", "🎣", "undertake"),
    Activity("birds", "🐦", "develop"),
    Activity("market", "🛍️", "undertake"),
    Activity("museum", "🏛️", "develop"),
    Activity("television", "📺", "meet"),
    Activity("memories", "🕰️", "meet"),
    Activity("woodwork", "🪚", "undertake"),
    Activity("trips", "🚌", "undertake"),
)

# Small things first: what takes little is easiest to offer.
OFFERS = (
    Offer("groceries", "🛒", "hand", "tiny", "support", "help"),
    Offer("listening", "👂", "heart", "tiny", "support", "company"),
    Offer("outside", "🌳", "heart", "tiny", "meet", "company"),
    Offer("calling", "📞", "heart", "tiny", "meet", "company"),
    Offer("plants", "🪴", "hand", "tiny", "support", "help"),
    Offer("letters", "📄", "head", "tiny", "support", "help"),
    Offer("dishes", "🧽", "hand", "tiny", "undertake", "help"),
    Offer("baking", "🍰", "hand", "tiny", "meet", "together"),
    Offer("singing", "🎤", "heart", "tiny", "meet", "together"),
    Offer("welcome", "🌻", "heart", "tiny", "meet", "company"),
    Offer("tea", "🫖", "hand", "tiny", "meet", "company"),
    Offer("soup", "🥣", "hand", "tiny", "meet", "help"),
    Offer("parcels", "📦", "hand", "tiny", "support", "help"),
    Offer("bins", "♻️", "hand", "tiny", "support", "help"),
    Offer("lifting", "💪", "hand", "tiny", "support", "help"),
    Offer("stories", "📚", "heart", "tiny", "meet", "company"),
    Offer("jobs", "🔧", "hand", "sometimes", "support", "help"),
    Offer("cooking", "🍲", "hand", "sometimes", "support", "together"),
    Offer("bicycle", "🔩", "hand", "sometimes", "support", "help"),
    Offer("clothes", "🧵", "hand", "sometimes", "support", "help"),
    Offer("phone", "📱", "head", "sometimes", "develop", "learn"),
    Offer("gardening", "🧤", "hand", "sometimes", "support", "help"),
    Offer("windows", "🪟", "hand", "sometimes", "support", "help"),
    Offer("street", "🧹", "hand", "sometimes", "undertake", "together"),
    Offer("doctor", "🏥", "heart", "sometimes", "support", "company"),
    Offer("homework", "🎒", "head", "sometimes", "develop", "learn"),
    Offer("computer", "💻", "head", "sometimes", "develop", "learn"),
    Offer("driving", "🚗", "hand", "sometimes", "support", "help"),
    Offer("language", "💬", "head", "regular", "develop", "learn"),
    Offer("pets", "🐾", "heart", "regular", "support", "help"),
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

WISHES = tuple(Wish(offer.tag, offer.emoji, offer.answers, offer.o4) for offer in OFFERS)
