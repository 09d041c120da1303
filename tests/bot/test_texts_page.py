"""The page of all texts: whole, safe, without a request, and driven in a real browser where there is one."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from bot.cli import main
from handlers.text_check.entries import entries
from handlers.text_check.page_html import page
from handlers.texts.speaker import sources
from tests.browser import QUIET
from tests.made_once import made_once

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> str:
    return made_once(tmp_path_factory, "texts-nl-en.html", lambda: page(("nl", "en")))


@pytest.fixture(scope="module")
def beside_arabic(tmp_path_factory: pytest.TempPathFactory) -> str:
    return made_once(tmp_path_factory, "texts-nl-ar.html", lambda: page(("nl", "ar")))


def article(whole: str, message: str) -> str:
    found = re.search(rf"<article[^>]*><h3>{message}<.*?</article>", whole, re.DOTALL)
    assert found
    return found[0]


def test_every_message_of_every_file_is_on_it(whole: str) -> None:
    shown = [entry for entry in entries(sources("nl")) if entry.kind != "typed"]
    messages = {entry.key.partition(".")[0] for entry in shown}
    assert set(re.findall(r"<article[^>]*><h3>([a-z0-9-]+)<", whole)) == messages


def test_a_message_stands_there_as_the_phone_shows_it_in_both_languages(whole: str) -> None:
    shown = article(whole, "card-when")
    assert "Wanneer heb je vaak tijd?" in shown
    for label in (
        "🌅 Ochtend",
        "✅ Klaar",
        "↩️ Terug",
        "👤 Praat met Joke",
        "🌅 Morning",
        "👤 Talk with Joke",
    ):
        assert f"<span class=key>{label}</span>" in shown
    assert "👍 Ik kom" in article(whole, "activity-reminder")


def test_more_pages_of_choices_and_words_for_the_phone_are_there_too(whole: str) -> None:
    assert whole.count("🪴 Planten") > 0
    assert "Om te zeggen aan de telefoon" in article(whole, "activity-reminder")


def test_it_fetches_nothing_and_lets_nothing_be_fetched(whole: str) -> None:
    assert "default-src 'none'" in whole
    assert not re.findall(
        r"""<(?:link|img|iframe|script\s+src)|url\(|@import|(?:src|href)=["']?http""", whole
    )


def test_a_finding_says_how_to_answer_it_and_an_answered_one_why(whole: str, beside_arabic: str) -> None:
    unread = article(beside_arabic, "acquaintance-human-knows")
    assert "# accept everyday_words: waarom het goed is" in unread
    assert re.search(r"handlers/texts/locales/ar/acquaintance\.ftl:\d+", unread)
    answered = article(whole, "words-say")
    assert 'data-found="accepted"' in answered
    assert "typen en inspreken zijn wat iemand dan doet" in answered


def test_beside_arabic_the_words_of_the_page_still_run_from_the_left(beside_arabic: str) -> None:
    beside = article(beside_arabic, "acquaintance-human-knows")
    assert '<div class="tongue" lang="ar" dir="rtl">' in beside
    assert '<p class="note" dir="ltr">' in beside
    assert '<div class="finding warning" dir="ltr">' in beside
    assert "<pre dir=ltr># accept everyday_words" in beside


def test_the_command_writes_it_and_says_what_it_did(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "texts.html"
    code = main(["--env-file", os.devnull, "texts", "--out", str(out), "--language", "nl"])
    assert capsys.readouterr().out.startswith(f"Written: {out}.\n")
    written = out.read_text("utf-8")
    assert code == bool(re.search(r'data-found="[^"]*\bopen\b', written))
    assert "Doe jij mee?" in written
    assert "Are you coming" not in written


@pytest.mark.parametrize(
    ("out", "language", "said"),
    [
        ("page.html", "xx", "There are no texts in xx. There are: nl, en"),
        ("no/page.html", "nl", "cannot be written"),
    ],
)
def test_what_goes_wrong_is_said_in_one_line(
    out: str, language: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["--env-file", os.devnull, "texts", "--out", str(tmp_path / out), "--language", language])
    assert code == 2
    assert said in capsys.readouterr().err


@pytest.mark.slow
def test_in_a_browser_it_filters_and_no_width_scrolls_sideways(
    whole: str, tmp_path: Path, chromium: str
) -> None:
    for width, words in ((360, "wandelen rode"), (1280, "geen-enkel-bericht")):
        dom = drawn(chromium, whole, words, width, tmp_path / f"{width}")
        shown, wide = (int(re.findall(rf'data-{name}="(\d+)"', dom)[0]) for name in ("shown", "wide"))
        assert wide == 0
        assert (shown > 0) == (words == "wandelen rode")
        assert shown == len(re.findall(r'<article class="card"(?![^>]* hidden)', dom))


def drawn(chromium: str, whole: str, words: str, width: int, folder: Path) -> str:
    """The page as the browser has it, after these words were typed into the search."""
    folder.mkdir()
    typed = f"""<script>
      const search = document.getElementById("words");
      search.value = {words!r};
      search.dispatchEvent(new Event("input"));
      const body = document.body;
      body.dataset.shown = document.getElementById("shown").textContent;
      body.dataset.wide = Math.max(0, document.documentElement.scrollWidth - innerWidth);
    </script></body>"""
    (folder / "page.html").write_text(whole.replace("</body>", typed), encoding="utf-8")
    command = [
        chromium,
        "--headless",
        *QUIET,
        f"--user-data-dir={folder}",
        f"--window-size={width},900",
        "--dump-dom",
    ]
    done = subprocess.run(
        [*command, (folder / "page.html").as_uri()], capture_output=True, text=True, timeout=600, check=True
    )
    return done.stdout


def test_without_the_tools_that_look_words_up_the_page_is_written_and_one_line_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("handlers.text_check.vocabulary.INSTALLED", False)
    monkeypatch.setattr("bot.texts_page.find_spec", lambda _: None)
    monkeypatch.setattr("bot.cli.start_logging", lambda *_: None)
    monkeypatch.chdir(tmp_path)
    assert main(["texts", "--out", "texts.html", "--language", "nl"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Written: texts.html.",
        "Words were not looked up. That needs wordfreq and simplemma: pip install wordfreq simplemma",
    ]
