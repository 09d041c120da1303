"""What is quoted within a quotation stands between single quotes."""

from handlers.texts.speaker import speaker


def test_own_words_within_what_is_to_be_said_on_the_phone() -> None:
    words = "We gaan “koffie met de buren”: morgen."
    said = speaker("nl").text("call-line", how="Bel Riek: 020", words=words)
    assert said.splitlines()[1] == "“We gaan ‘koffie met de buren’: morgen.”"
