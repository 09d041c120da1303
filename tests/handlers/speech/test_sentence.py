"""What is said of a message: its words and its choices; and whether one recording of it serves everybody."""

from datetime import UTC, datetime

from handlers.speech.sentence import is_fixed, sentence_of
from handlers.texts.localise import Tongue
from handlers.texts.message import Button, Key, Message, when

NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
TONGUE = Tongue("nl", NOW)
BACK = (Key("common-footer.back"), Key("common-footer.human", {"human": "Joke"}))
CHOICES = ((Key("common-choice.yes"),), (Key("common-footer.more"),), BACK)


def test_choices_are_said_and_the_footer_is_not() -> None:
    said = sentence_of(Message("pause-weeks", keys=CHOICES), TONGUE)
    assert said.words.endswith("Hoe lang wil je pauze? Je kunt kiezen: Ja. Laat meer zien.")
    assert "Joke" not in said.words


def test_buttons_of_a_notice_are_choices_too() -> None:
    offered = Message("pause-nothing", buttons=(Button("common-choice.no", "leave"),))
    assert sentence_of(offered, TONGUE).words.endswith("Je kunt kiezen: Nee.")


def test_without_choices_nothing_is_said_of_choosing() -> None:
    said = sentence_of(Message("pause-nothing", keys=(BACK,)), TONGUE)
    assert said.words == "Ik stuur je niets. Je hoeft niets te doen."


def test_what_is_the_same_for_everybody_is_fixed() -> None:
    assert sentence_of(Message("pause-weeks", {"human": "Joke"}, keys=CHOICES), TONGUE).fixed


def test_what_names_a_person_a_moment_or_a_place_is_not() -> None:
    until = Message("pause-begun", {"until": when(NOW)})
    own_words = Message("pause-weeks", buttons=(Button("Lindestraat", "choose", literal=True),))
    named = Message("pause-weeks", keys=((Key("common-ticked.label", {"what": "Joke"}),), BACK))
    for message in (until, own_words, named):
        assert not sentence_of(message, TONGUE).fixed
    assert not is_fixed("nl", "home-hello")
    assert is_fixed("en", "pause-weeks")
