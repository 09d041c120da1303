"""What the columns and tables of a list may be called, in Dutch and English, beside their own names."""

import re

from matching.interchange.folding import recognised_by

DUTCH_COLUMNS: dict[str, tuple[str, ...]] = {
    "table": ("lijst", "tabel", "soort"),
    "id": ("naam", "roepnaam", "voornaam", "wie is het", "nummer"),
    "street": ("straat", "straatnaam", "adres"),
    "place": ("plek", "plaats", "locatie", "coordinaten", "coördinaten", "lat lon"),
    "lat": ("breedtegraad", "breedte"),
    "lon": ("lengtegraad", "lengte"),
    "reach_m": ("hoe ver", "afstand", "loopt tot", "bereik"),
    "day_parts": ("dagen", "dagdelen", "dag", "wanneer", "tijd"),
    "enjoys": ("vindt leuk", "vind leuk", "leuk", "doet graag"),
    "offers": ("kan geven", "geeft", "wil geven", "biedt", "aanbod"),
    "wishes": ("wil graag", "wens", "wensen", "zoekt", "vraagt"),
    "languages": ("talen", "taal", "spreekt"),
    "mix": ("kenmerken", "verschil"),
    "rounds_waited": ("rondes gewacht", "gewacht", "wacht"),
    "asks_background": ("vraagt achtergrond",),
    "also_new": ("ook nieuw", "ook nieuwe groep"),
    "one": ("wie", "de een", "persoon"),
    "other": ("met wie", "niet met", "de ander"),
    "rounds_ago": ("rondes geleden", "geleden"),
    "cap": ("hoeveel groepen", "hoogstens"),
    "background": ("achtergrond",),
    "members": ("leden", "wie zitten erin"),
    "capacity": ("hoeveel mensen", "plekken"),
    "value": ("waarde",),
}
"""The first is how we write it ourselves."""
ENGLISH_COLUMNS: dict[str, tuple[str, ...]] = {
    "table": ("list", "kind"),
    "id": ("name", "first name", "number"),
    "street": ("road", "address"),
    "place": ("location", "coordinates"),
    "lat": ("latitude",),
    "lon": ("longitude", "lng", "long"),
    "reach_m": ("reach", "how far", "distance", "walks up to"),
    "day_parts": ("days", "day", "when", "times"),
    "enjoys": ("likes", "like", "enjoy"),
    "offers": ("can give", "gives", "offer"),
    "wishes": ("would like", "wants", "wish"),
    "languages": ("language", "speaks"),
    "mix": ("features",),
    "rounds_waited": ("waited",),
    "asks_background": (),
    "also_new": (),
    "one": ("who",),
    "other": ("with whom", "not with"),
    "rounds_ago": ("ago",),
    "cap": ("how many groups", "at most"),
    "background": (),
    "members": ("member",),
    "capacity": ("how many people",),
    "value": (),
}
DUTCH_TABLES: dict[str, tuple[str, ...]] = {
    "residents": ("buren", "buur", "bewoners", "bewoner", "buurtgenoten", "deelnemers", "mensen"),
    "never": ("niet samen", "nooit", "nooit samen", "blokkade", "niet met"),
    "met": ("al samen", "ontmoet", "eerder samen", "samen geweest"),
    "supporters": ("vrijwilligers", "vrijwilliger", "begeleiders", "begeleider", "ondersteuners"),
    "groups": ("groepen", "groep"),
    "settings": ("instellingen", "instelling"),
}
ENGLISH_TABLES: dict[str, tuple[str, ...]] = {
    "residents": ("resident", "neighbours", "neighbour", "neighbors", "people", "participants"),
    "never": ("not together", "never together", "block"),
    "met": ("met before", "together before"),
    "supporters": ("supporter", "volunteers", "volunteer"),
    "groups": ("group",),
    "settings": ("setting",),
}


def _plain(text: str) -> str:
    """Without what stands in brackets ("hoe ver (m)") and without marks between the words."""
    inside = re.sub(r"\([^)]*\)|\bin met(?:er|re)s\b|[*:?]", " ", recognised_by(text))
    return " ".join(re.sub(r"[_\-./,;]", " ", inside).split())


def _by_word(*listed: dict[str, tuple[str, ...]]) -> dict[str, str]:
    words = {_plain(word): name for one in listed for name, many in one.items() for word in many}
    return words | {_plain(name): name for one in listed for name in one}


_COLUMN_OF = _by_word(ENGLISH_COLUMNS, DUTCH_COLUMNS)
_TABLE_OF = _by_word(ENGLISH_TABLES, DUTCH_TABLES)
_DUTCH = {_plain(word) for many in DUTCH_COLUMNS.values() for word in many}


def column_named(text: str) -> str | None:
    return _COLUMN_OF.get(_plain(text))


def table_named(text: str) -> str | None:
    return _TABLE_OF.get(_plain(text))


def is_dutch_column(text: str) -> bool:
    return _plain(text) in _DUTCH


def in_dutch(column: str) -> str:
    return DUTCH_COLUMNS[column][0] if column in DUTCH_COLUMNS else column
