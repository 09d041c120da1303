"""How well distress is recognised: `python -m handlers.documents.safety_page` writes it into docs/safety.md.

Only what stands between `<!-- facts: name -->` and `<!-- end -->` is written: the rest is people's words.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from handlers.crisis_words.recognise import LANGUAGES, Distress, distress_in, says_danger
from handlers.distress.numbers import LOOKED_AT_WITHIN, NUMBERS
from handlers.documents.dpia_tables import FACTS, table

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "safety.md"
PHRASES = ROOT / "tests" / "handlers" / "crisis_words"
LISTS = {
    "nl": "simple Dutch",
    "nl_misspelt": "Dutch as it is misspelt",
    "en": "English",
    "tr": "Turkish",
    "ar": "Arabic",
}


TIERS = {"danger": Distress.DANGER, "heavy": Distress.HEAVY, "calm": Distress.NONE}
HALVES = {"looked_at": "looked at", "held_out": "held out"}


def phrases(kind: str, listed: str) -> list[str]:
    """`kind`: "crisis" or "harmless"."""
    return (PHRASES / kind / f"{listed}.txt").read_text("utf-8").splitlines()


def recall() -> str:
    rows = [(name, *_found("crisis", [one]), *_found("harmless", [one])) for one, name in LISTS.items()]
    rows.append(("**all**", *_found("crisis", [*LISTS]), *_found("harmless", [*LISTS])))
    return table(("phrases", "of distress", "recognised", "harmless", "false alarms"), rows)


def _found(kind: str, lists: list[str]) -> tuple[str, str]:
    said = [phrase for one in lists for phrase in phrases(kind, one)]
    found = sum(map(says_danger, said))
    return str(len(said)), f"{found} ({100 * found / len(said):.1f}%)"


def sentences(half: str, tier: str) -> list[str]:
    """Of one of the `HALVES`; each line of the file begins with its language."""
    lines = (PHRASES / "tiers" / half / f"{tier}.txt").read_text("utf-8").splitlines()
    return [line.partition("\t")[2] for line in lines]


def tiers() -> str:
    rows = [(name, tier, *_answers(half, tier)) for half, name in HALVES.items() for tier in TIERS]
    return table(("sentences", "are", "how many", "the card", "a warm word", "nothing"), rows)


def _answers(half: str, tier: str) -> tuple[str, ...]:
    said = sentences(half, tier)
    got = [distress_in(one) for one in said]
    shares = (f"{got.count(one)} ({100 * got.count(one) / len(said):.0f}%)" for one in reversed(Distress))
    return (str(len(said)), *shares)


def new_sentences(language: str, tier: str, half: str) -> list[str]:
    """Of those that were written before ideas were looked for; each second one is held out."""
    lines = (PHRASES / "said" / f"{language}_{tier}.txt").read_text("utf-8").splitlines()
    return lines[0::2] if half == "looked_at" else lines[1::2]


def said() -> str:
    rows = [(one, name, *_heard(one, half)) for one in LANGUAGES for half, name in HALVES.items()]
    heads = ("language", "half", "of distress", "heard", "of danger", "the card", "harmless", "false alarms")
    return table(heads, rows)


def _heard(language: str, half: str) -> tuple[str, ...]:
    danger, heavy, calm = (
        [distress_in(one) for one in new_sentences(language, tier, half)] for tier in TIERS
    )
    return (
        *_share(sum(map(bool, [*danger, *heavy])), len(danger) + len(heavy)),
        *_share(danger.count(Distress.DANGER), len(danger)),
        *_share(sum(map(bool, calm)), len(calm)),
    )


def _share(found: int, of: int) -> tuple[str, str]:
    return str(of), f"{found} ({100 * found / of:.0f}%)"


def wrong() -> str:
    """Each that is not recognised, and each that is though it is harmless."""
    return "".join(f"- {line}\n" for line in _wrong()) or "- none\n"


def _wrong() -> Iterator[str]:
    for one, name in LISTS.items():
        yield from (f"missed, {name}: {said}" for said in phrases("crisis", one) if not says_danger(said))
        yield from (f"false alarm, {name}: {said}" for said in phrases("harmless", one) if says_danger(said))


def numbers() -> str:
    shown = {"emergency": "danger now", "suicide": "113", "suicide_free": "113, free"}
    shown |= {"violence_at_home": "Veilig Thuis", "listening": "de Luisterlijn"}
    rows = [(what, getattr(NUMBERS, name)) for name, what in shown.items()]
    until = NUMBERS.checked_on + LOOKED_AT_WITHIN
    return table(("for", "number"), rows) + f"\nChecked on {NUMBERS.checked_on}, good until {until}.\n"


MAKERS: dict[str, Callable[[], str]] = {
    "recall": recall,
    "tiers": tiers,
    "said": said,
    "wrong": wrong,
    "numbers": numbers,
}


def written(page: str) -> str:
    """The page with its facts as they are now."""
    return FACTS.sub(lambda found: f"{found[1]}{MAKERS[found[2]]()}{found[3]}", page)


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
