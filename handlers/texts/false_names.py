"""Names that would be taken for somebody else's: a title, an address, letters of two scripts.

A role is shown beside a name (`role-badge`) in words that no name may contain, so that it cannot be put on.
"""

import re
import unicodedata
from itertools import pairwise

from handlers.texts.letters import folded

# In the languages of the bot and the words of Telegram; a word that begins so is one.
_TITLES = (
    "admin",
    "administrator",
    "beheerder",
    "begeleider",
    "belmaatje",
    "bot",
    "burenbot",
    "burengroep",
    "confidant",
    "connector",
    "coordinator",
    "gemeente",
    "guvenkisisi",
    "hulpverlener",
    "koordinator",
    "kwartiermaker",
    "moderator",
    "official",
    "officieel",
    "phonebuddy",
    "politie",
    "police",
    "support",
    "tanistirici",
    "telegram",
    "verified",
    "vertrouwenspersoon",
    "guvenkisi",
    "telefonarkadas",
    "منسق",
    "مشرف",
    "رفيقهاتف",
    "شخصثقه",
    "همزهوصل",
)
"""A title of two words without the space between."""
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")
_LOOKS_LATIN = str.maketrans("аеорсухкмтнвігѕјԁԛԝοανικρτυχ", "aeopcyxkmthbirsjdqwoavikptux")
_DOMAIN = re.compile(r"\w\.[a-z]{2,}\b|\w\s?[.](?:nl|com|org|net|eu|be|de|info|app|me|io)\b|/", re.IGNORECASE)


def is_false(name: str) -> bool:
    """Whether it would be taken for a role, a web address, or a name written in other letters."""
    return bool(_DOMAIN.search(name)) or _holds_title(name) or any(map(_is_of_two_scripts, name.split()))


def _holds_title(name: str) -> bool:
    """Also spelled apart, with accents, digits for letters, or letters of another script."""
    words = _plain(name).split()
    apart = "".join(words) if all(len(word) == 1 for word in words) else ""
    pairs = [first + second for first, second in pairwise(words)]
    return any(_is_title(one) for one in (*words, *pairs, apart))


def _is_title(word: str) -> bool:
    return any(word == title or (len(title) > 4 and word.startswith(title)) for title in _TITLES)


def _plain(name: str) -> str:
    bare = folded(unicodedata.normalize("NFKC", name)).translate(_LOOKS_LATIN)
    letters = "".join(one for one in unicodedata.normalize("NFD", bare) if unicodedata.category(one) != "Mn")
    return re.sub(r"[\W_]+", " ", letters.translate(str.maketrans("0134", "oiea")))


def _is_of_two_scripts(word: str) -> bool:
    """Letters that look alike are mixed only to look like another name."""
    names = [unicodedata.name(one, "") for one in word if one.isalpha()]
    return len({script for script in _SCRIPTS for name in names if name.startswith(script)}) > 1
