"""The text standard catches what it promises to catch, and leaves good sentences alone."""

import pytest

from handlers.text_check.entries import Audience, Entry, Kind
from handlers.text_check.rendered import Rendered
from handlers.text_check.rules import RULES, sentences

GOOD = """Hoi Martin!
Ik zoek nog iemand uit jouw buurt.
We gaan wandelen met 4 buren.
Dat is op dinsdag 3 maart.
Om 10 uur in de ochtend, bij het buurthuis.
Joke is er ook.
Haar ken je al.
Doe jij mee?"""

# Rule, kind, and what it must catch.
CAUGHT: list[tuple[str, Kind, str]] = [
    ("short_sentences", "message", "Een twee drie vier vijf zes zeven acht negen tien elf."),
    ("short_sentences", "phrase", "een twee drie vier vijf zes zeven acht negen tien elf"),
    ("short_sentences", "spoken", " ".join(["woord"] * 16) + "."),
    ("one_sentence_a_line", "message", "Joke is er ook. Haar ken je al."),
    ("one_sentence_a_line", "message", "Hoi! Joke is er. Haar ken je al."),
    ("one_sentence_a_line", "message", "Gaat het goed? Kies een knop."),
    ("short_message", "message", "\n".join(["Dit is kort."] * 9)),
    ("short_message", "message", "\n".join(["Dit is een zin van acht hele woorden."] * 7)),
    ("one_question", "message", "Doe jij mee?\nOf liever niet?"),
    ("kind_words", "message", "Onze cliënten wandelen."),
    ("kind_words", "message", "Wat is je beperking?"),
    ("kind_words", "message", "Wat is je diagnose?"),
    ("kind_words", "message", "Ben je eenzaam?"),
    ("kind_words", "message", "Eenzaamheid komt voor."),
    ("kind_words", "message", "Wat zijn jouw hulpvragen?"),
    ("kind_words", "message", "Voor hulpbehoevende buren."),
    ("kind_words", "message", "Dat zijn problemen."),
    ("kind_words", "message", "Jij bent de doelgroep."),
    ("kind_words", "button", "👍 Nieuwe match"),
    ("kind_words", "phrase", "jouw profielfoto"),
    ("kind_words", "message", "Wil je deelnemen?"),
    ("kind_words", "message", "De wandeling is geannuleerd."),
    ("kind_words", "message", "Vergroot je netwerk."),
    ("kind_words", "spoken", "Wilt u vrienden maken?"),
    ("no_shortened_words", "message", "Koffie, thee, enz."),
    ("no_shortened_words", "message", "Bijv. wandelen."),
    ("times_in_words", "message", "Op 3-3-2026."),
    ("times_in_words", "message", "Op 2026-03-03."),
    ("times_in_words", "message", "Op 3/3."),
    ("times_in_words", "message", "Om 10:30."),
    ("times_in_words", "message", "Om 10.30 uur."),
    ("times_in_words", "spoken", "Morgen om 9:05."),
    ("times_in_words", "button", "10 am"),
    ("no_percentages", "message", "Voor 80% klaar."),
    ("no_percentages", "message", "Tachtig procent is klaar."),
    ("informal", "message", "Hoe gaat het met u?"),
    ("informal", "message", "Uw antwoord is bewaard."),
    ("informal", "button", "👍 Voor uzelf"),
    ("one_emoji", "message", "Fijn 🌱 dat je komt ☕."),
    ("one_emoji", "message", "👍"),
    ("one_emoji", "button", "👍🚶 Ja"),
    ("one_emoji", "phrase", "🚶 wandelen"),
    ("one_emoji", "spoken", "Komt u ook wandelen 🚶?"),
    ("a_button_fits", "button", "👍 Ja dat wil ik graag doen"),
    ("a_button_fits", "button", "👍 Ja ik kom mee"),
    ("a_button_fits", "button", "👍 Overheerlijkheden aa"),
    ("a_button_fits", "button", "👍 Ja\nik kom"),
    ("tidy", "message", " \n "),
    ("tidy", "message", "Dag None."),
    ("tidy", "message", "Dag {$name}."),
    ("tidy", "message", "Dag  Riek."),
    ("tidy", "message", "Dag , Riek."),
]


def said(text: str, kind: Kind = "message", audience: Audience = "resident") -> Rendered:
    entry = Entry("test", "test", kind, audience, frozenset(), {}, frozenset(), {})
    return Rendered(entry, text, {})


def broken_rules(rendered: Rendered, language: str = "nl") -> set[str]:
    return {rule.__name__ for rule in RULES if list(rule(rendered, language))}


@pytest.mark.parametrize(("rule", "kind", "text"), CAUGHT)
def test_what_breaks_a_rule_is_caught(rule: str, kind: Kind, text: str) -> None:
    assert rule in broken_rules(said(text, kind))


def test_every_rule_can_fail() -> None:
    assert {rule for rule, _, _ in CAUGHT} == {rule.__name__ for rule in RULES}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (GOOD, "message"),
        ("Hoi! Ik ben de Buren-bot.\nIk ben een computer, geen mens.\nZullen we beginnen?", "message"),
        ("Wat leuk! Je gaat mee.", "message"),
        ("Bel naar 020 - 000 00 00.", "message"),
        ("Het is gratis.\nNeem 2 euro 50 mee.", "message"),
        ("donderdag 17 september, om kwart over 10 in de ochtend", "phrase"),
        ("Mag ik uw naam opschrijven?", "spoken"),
        ("👤 Praat met Joke", "button"),
        ("👎 Nee, liever niet", "button"),
        ("👨‍👩‍👧 Samen komen", "button"),
    ],
)
def test_a_good_sentence_passes(text: str, kind: Kind) -> None:
    assert broken_rules(said(text, kind)) == set()


def test_a_connector_may_get_longer_sentences_but_never_the_words_of_lack() -> None:
    long = "Twee buren hebben gezegd dat zij op dinsdag wel mee willen wandelen. Vraag jij het verder? Of ik?"
    assert broken_rules(said(long, audience="connector")) == set()
    assert broken_rules(said("Deze cliënt wil wandelen.", audience="connector")) == {"kind_words"}
    assert broken_rules(said("Om 10:30 uur.", audience="coordinator")) == {"times_in_words"}


def test_the_code_of_a_link_is_no_date() -> None:
    assert broken_rules(said("Stuur deze link door:\nhttps://t.me/bot?start=PkRuTR5-1-876F31GCa")) == set()
    assert broken_rules(said("https://t.me/bot?start=x\nOp 3-3-2026.")) >= {"times_in_words"}


def test_english_has_its_own_words_to_avoid() -> None:
    assert broken_rules(said("You have a new match."), "en") == {"kind_words"}
    assert broken_rules(said("Bring tea, coffee, etc."), "en") == {"no_shortened_words"}
    assert broken_rules(said("It is good for us to go out for a walk."), "en") == set()


def test_a_line_is_a_sentence_even_without_a_full_stop() -> None:
    assert sentences("Hoi Martin\nDoe je mee? Leuk!\n\n👍") == ["Hoi Martin", "Doe je mee?", "Leuk!"]
