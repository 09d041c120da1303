"""Says what a neighbourhood added to the choices in the same sentences as what is the same everywhere.

Nobody can bend a coordinator's words to fit a sentence, so they stand in a frame of their own, between
quotes: `activity-local-3.you-enjoy` is `local-activity.you-enjoy` with those words in it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from handlers.texts.speaker import FIRST, Speaker

_KEY = re.compile(r"(activity|offer)-(local-\d+)(\.[a-z-]+)?")


@dataclass(frozen=True, slots=True)
class LocalWords:
    """`labels` by language, with Dutch among them."""

    labels: Mapping[str, str]
    emoji: str = ""

    def said_in(self, language: str) -> dict[str, str | int]:
        """What the frames ask for; Dutch where it was said in no other language."""
        what = self.labels.get(language) or self.labels[FIRST]
        return {"what": what, "label": f"{self.emoji} {what}".strip()}


class LocalSpeaker(Speaker):
    """A language, and the words that neighbourhoods added, by tag."""

    def __init__(self, speaker: Speaker, local: Mapping[str, LocalWords]) -> None:
        self.__dict__.update(speaker.__dict__)
        self._local = local

    def _has(self, key: str) -> bool:
        framed = self._framed(key)
        return super()._has(framed[0] if framed else key)

    def with_marks(self, key: str, params: dict[str, str | int]) -> str:
        framed = self._framed(key)
        return super().with_marks(*framed) if framed else super().with_marks(key, params)

    def _framed(self, key: str) -> tuple[str, dict[str, str | int]] | None:
        found = _KEY.fullmatch(key)
        if found is None or found[2] not in self._local:
            return None
        kind, tag, form = found.groups(default="")
        return f"local-{kind}{form}", self._local[tag].said_in(self.language)
