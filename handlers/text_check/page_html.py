"""The page of all texts as one file of HTML, which fetches nothing: for who reads them through."""

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from handlers.text_check.cards import Card, Topic, topics
from handlers.text_check.entries import Audience
from handlers.text_check.figures import figures
from handlers.text_check.page_card import card_html, found_in
from handlers.text_check.vocabulary import readable
from handlers.texts.speaker import Speaker, speaker

PARTS = Path(__file__).parent / "page"
AUDIENCES: tuple[Audience, ...] = ("resident", "connector", "coordinator", "buddy")
FOUND = ("open", "error", "warning", "accepted")


def page(languages: tuple[str, ...]) -> str:
    """The first of the languages is the one that the page itself speaks. Raises as `topics` does."""
    say = speaker(languages[0])
    each = [topics(language) for language in languages]
    body = "\n".join([*_top(say, languages), "<main>", *_topics(say, each), *_end(say)])
    return (
        f'<!doctype html>\n<html lang="{say.language}" dir="{direction(say)}">\n<head>\n{_head(say)}</head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def direction(say: Speaker) -> str:
    return "rtl" if say.right_to_left else "ltr"


def _head(say: Speaker) -> str:
    """Nothing may be fetched: the policy says so to the browser as well."""
    policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
    return (
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<title>{escape(say.text('texts-page'))}</title>\n<style>\n{_part('page.css')}</style>\n"
    )


def _top(say: Speaker, languages: tuple[str, ...]) -> Iterator[str]:
    def said(name: str) -> str:
        return escape(say.text(f"texts-page.{name}"))

    yield f'<header class="top"><h1>{escape(say.text("texts-page"))}</h1><div class="filters">'
    yield f'<input id="words" type="search" placeholder="{said("search")}" aria-label="{said("search")}">'
    yield _choice("found", said("any-finding"), [(one, said(one)) for one in FOUND])
    yield _choice("who", said("anybody"), [(one, said(one)) for one in AUDIENCES])
    yield f'<span><b id="shown"></b> {said("shown")}</span></div></header>'
    yield f'<div class="intro"><p>{said("how")}</p><p>{said("limits")}</p>'
    if not all(map(readable, languages)):
        yield f'<p class="notice">{said("no-words")}</p>'
    yield from (f"<p>{_figures(say, language)}</p>" for language in languages)
    yield "</div>"


def _figures(say: Speaker, language: str) -> str:
    """Of what neighbours read in one language."""
    found = figures(language)
    told = [
        f"{say.name_of(language)}, {say.text('texts-page.resident')}",
        f"{found.messages} {say.text('texts-page.shown')}",
        f"{found.words} {say.text('texts-page.words')}",
        *([] if found.common is None else [f"{found.common:.1%} {say.text('texts-page.common')}"]),
        *([] if found.douma is None else [f"Flesch-Douma {found.douma}"]),
    ]
    return escape(" · ".join(told))


def _choice(name: str, everything: str, options: Iterable[tuple[str, str]]) -> str:
    listed = "".join(f'<option value="{key}">{label}</option>' for key, label in options)
    every = f'<option value="">{everything}</option>'
    return f'<select id="{name}" aria-label="{everything}">{every}{listed}</select>'


def _topics(say: Speaker, each: list[list[Topic]]) -> Iterator[str]:
    """Every message of the first language, with the same message of the others beside it."""
    others = [{card.message: card for topic in one for card in topic.cards} for one in each[1:]]
    for topic in each[0]:
        yield f'<section class="topic"><h2>{escape(topic.file)}</h2><p>{escape(topic.about)}</p>'
        for card in topic.cards:
            beside = [one[card.message] for one in others if card.message in one]
            yield _article(say, [card, *beside])
        yield "</section>"


def _article(say: Speaker, same: list[Card]) -> str:
    who, found = same[0].audience, " ".join(sorted({one for card in same for one in found_in(card)}))
    told = escape(say.text(f"texts-page.{who}"))
    sides = "".join(
        f'<div class="tongue" lang="{card.language}" dir="{direction(speaker(card.language))}">'
        f"{card_html(say, card)}</div>"
        for card in same
    )
    return (
        f'<article class="card" data-who="{who}" data-found="{found}">'
        f'<h3>{escape(same[0].message)}<span>{told}</span></h3><div class="side">{sides}</div></article>'
    )


def _end(say: Speaker) -> Iterator[str]:
    yield f'<p id="none" class="none" hidden>{escape(say.text("texts-page.nothing"))}</p></main>'
    yield f"<script>\n{_part('page.js')}</script>"


def _part(name: str) -> str:
    return (PARTS / name).read_text("utf-8")
