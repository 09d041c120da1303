"""Pieces of a page. Whatever anybody wrote is escaped here, and nowhere else."""

from html import escape

from handlers.texts.localise import Tongue

STYLE = """
body { font: 1.25rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0 auto;
  max-width: 40rem; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { font-size: 1.3rem; margin: 0; }
main > h2 { margin-top: 2rem; }
ul { list-style: none; padding: 0; }
p { margin: 0.1rem 0; }
.on > li { border-block-start: 2px solid #2e6b4f; padding: 0.8rem 0; }
a { color: #1f4f3a; display: inline-block; min-height: 2.75rem; line-height: 2.75rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.2rem; margin: 0; }
"""


def element(name: str, words: str) -> str:
    return f"<{name}>{escape(words)}</{name}>"


def link(to: str, words: str, *, lang: str = "") -> str:
    of = f' lang="{escape(lang)}" hreflang="{escape(lang)}"' if lang else ""
    return f'<a href="{escape(to)}"{of}>{escape(words)}</a>'


def listed(rows: list[str], *, kind: str = "") -> str:
    """`rows` are made of pieces from here."""
    if not rows:
        return ""
    return f'<ul class="{kind}">{"".join(f"<li>{one}</li>" for one in rows)}</ul>'


def document(tongue: Tongue, title: str, languages: list[str], body: list[str]) -> str:
    side = "rtl" if tongue.speaker.right_to_left else "ltr"
    label = escape(tongue.text("public-page.languages", {}))
    return (
        f'<!doctype html>\n<html lang="{tongue.language}" dir="{side}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'{element("title", title)}\n<link rel="stylesheet" href="/stijl.css">\n</head>\n<body>\n'
        f"<main>{''.join(body)}</main>\n"
        f'<footer><nav aria-label="{label}">{listed(languages)}</nav></footer>\n</body>\n</html>\n'
    )
