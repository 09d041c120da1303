"""What is typed after a very long text is heard, also where the clock of the bot stands still."""

from datetime import UTC, datetime

from bot.bundles import Bundles
from handlers.conversation.incoming import Said, SaidKind
from handlers.telegram.said import Heard

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)


def heard(number: int, *, cut: bool = False) -> Heard:
    return Heard(number, Said(SaidKind.TEXT, 7, text="woorden"), NOW, cut=cut)


def test_the_rest_of_a_text_comes_at_once_and_the_next_word_later() -> None:
    seconds = [0.0]
    bundles = Bundles(lambda: seconds[0])
    assert not bundles.is_more_of_the_same(heard(1, cut=True))
    assert bundles.is_more_of_the_same(heard(2, cut=True))
    seconds[0] = 5.0
    assert not bundles.is_more_of_the_same(heard(3))
