"""The marks around names and numbers: a sentence reads in its own direction, whatever is put into it."""

import pytest

from handlers.texts.isolates import only_where_needed


def marked(words: str) -> str:
    """`<` and `>` for the invisible marks."""
    return words.replace("<", "\u2068").replace(">", "\u2069")


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("Dag <Joke>!", "Dag Joke!"),
        ("Dag <ليلى>!", "Dag <ليلى>!"),
        ("Op <<woensdag> <9> <december>>.", "Op woensdag 9 december."),
    ],
)
def test_from_left_to_right_only_what_reads_from_the_right_keeps_its_marks(said: str, sent: str) -> None:
    assert only_where_needed(marked(said), right_to_left=False) == marked(sent)


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("مرحبًا <ليلى>!", "مرحبًا ليلى!"),
        ("مرحبًا <Joke>!", "مرحبًا <Joke>!"),
        ("<<اتصل بـ <Riek>: <020 - 000 00 03>>>", "اتصل بـ <Riek>: <020 - 000 00 03>"),
        # A mark around nothing but marked parts laid it out from the left: 9 Wednesday December.
        ("يوم <<الأربعاء> <9> <ديسمبر>>.", "يوم الأربعاء <9> ديسمبر."),
        ("<محمد (Mo)> هنا", "<محمد (Mo)> هنا"),
    ],
)
def test_from_right_to_left_only_what_reads_from_the_left_and_numbers_keep_them(said: str, sent: str) -> None:
    assert only_where_needed(marked(said), right_to_left=True) == marked(sent)
