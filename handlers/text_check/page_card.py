"""One message of the page in one language: bubble and buttons as on the phone, and what was found."""

from collections.abc import Iterator
from html import escape

from handlers.text_check.buttons_below import Rows
from handlers.text_check.cards import Card, Saying
from handlers.text_check.check_rules import ANSWERABLE
from handlers.text_check.finding import Finding
from handlers.texts.speaker import Speaker

WAYS_SHOWN = 6
"""Other ways in which a message can read; more would only repeat."""


def found_in(card: Card) -> set[str]:
    """What the page can be narrowed down to: open, error, warning, accepted."""
    states = {"accepted" if one.accepted else one.level for one in card.findings}
    return states | ({"open"} if states & {"error", "warning"} else set())


def card_html(say: Speaker, card: Card) -> str:
    """`say` speaks the language of the page, `card` its own."""
    shown = [one for one in card.sayings if one.kind == "message"]
    return "".join(
        [
            *(_chat(say, card, one) for one in shown[:1]),
            *_pieces(
                say, card, card.sayings if not shown else [one for one in card.sayings if one != shown[0]]
            ),
            *(_finding(say, card, one) for one in card.findings),
        ]
    )


def _chat(say: Speaker, card: Card, saying: Saying) -> str:
    first, *others = card.pages or [()]
    under = _rows(first) or _note(say, card)
    more = _details(say, "more-choices", "".join(map(_rows, others))) if others else ""
    ways = saying.texts[1 : WAYS_SHOWN + 1]
    also = _details(say, "more-ways", "".join(map(_bubble, ways))) if ways else ""
    return f'<div class="chat">{_bubble(saying.texts[0])}{under}{more}{also}</div>{_score(say, saying)}'


def _note(say: Speaker, card: Card) -> str:
    return f'<p class="note" {_way(say)}>{_said(say, "home")}</p>' if card.audience == "resident" else ""


def _bubble(text: str) -> str:
    return f'<div class="bubble">{escape(text)}</div>'


def _rows(rows: Rows) -> str:
    return "".join(
        f'<div class="row">{"".join(f"<span class=key>{escape(label)}</span>" for label in row)}</div>'
        for row in rows
    )


def _details(say: Speaker, summary: str, inside: str) -> str:
    return f"<details><summary {_way(say)}>{_said(say, summary)}</summary>{inside}</details>"


def _pieces(say: Speaker, card: Card, sayings: "tuple[Saying, ...] | list[Saying]") -> Iterator[str]:
    """What stands beside a message and is not drawn under it: pieces of sentences, words for the phone."""
    drawn = {label for page in card.pages for row in page for label in row}
    left = [one for one in sayings if one.kind != "button" or not set(one.texts) & drawn]
    if left:
        yield f'<ul class="pieces">{"".join(_piece(say, one) for one in left)}</ul>'


def _piece(say: Speaker, saying: Saying) -> str:
    name = saying.key.partition(".")[2] or saying.key
    spoken = f' <span class="said">{_said(say, "spoken")}</span>' if saying.kind == "spoken" else ""
    return f"<li><code>{escape(name)}</code>{spoken}<blockquote>{escape(saying.texts[0])}</blockquote></li>"


def _score(say: Speaker, saying: Saying) -> str:
    score = saying.score
    figures = [
        f"{score.words} {_said(say, 'words')}",
        f"{_said(say, 'longest')} {score.longest_sentence}",
        *([f"{int(score.common * 100)}% {_said(say, 'common')}"] if score.common is not None else []),
        *([f"{_said(say, 'rarest')}: {escape(score.rarest[0])} ({score.rarest[1]})"] if score.rarest else []),
    ]
    return f'<p class="score" {_way(say)}>{" · ".join(figures)}</p>'


def _finding(say: Speaker, card: Card, finding: Finding) -> str:
    state = "accepted" if finding.accepted else finding.level
    rule = finding.rule.replace("_", "-")
    about = rule if say.has(f"texts-page-rule.{rule}") else "other"
    told = escape(say.text(f"texts-page-rule.{about}"))
    return (
        f'<div class="finding {state}" {_way(say)}><p><b>{_said(say, state)}</b> · {told}</p>'
        f'<p dir="ltr">{escape(finding.key)}: {escape(finding.what)}</p>{_answer(say, card, finding)}</div>'
    )


def _answer(say: Speaker, card: Card, finding: Finding) -> str:
    if finding.accepted:
        return f"<p>{_said(say, 'reason')} {escape(finding.accepted)}</p>"
    if finding.rule not in ANSWERABLE:
        return ""
    where = f"handlers/texts/locales/{card.language}/{card.file}.ftl:{card.line}"
    line = f"# accept {finding.rule}: {say.text('texts-page.why')}"
    return (
        f"<p>{_said(say, 'answer')}</p><pre dir=ltr>{escape(line)}</pre>"
        f"<p>{_said(say, 'where')} <code dir=ltr>{escape(where)}</code></p>"
    )


def _way(say: Speaker) -> str:
    """What the page itself says runs its own way, also beside a message that runs the other."""
    return f'dir="{"rtl" if say.right_to_left else "ltr"}"'


def _said(say: Speaker, name: str) -> str:
    return escape(say.text(f"texts-page.{name}"))
