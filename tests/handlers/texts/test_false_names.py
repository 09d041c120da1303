"""A name that would be taken for somebody else's is no name, and everybody's own name is."""

import pytest

from handlers.texts.clean import call_name
from handlers.texts.speaker import drafts, languages, speaker


@pytest.mark.parametrize(
    "typed",
    [
        "Coördinator Ineke",
        "COORDINATOR",
        "Ineke (coördinator)",
        "c o o r d i n a t o r",
        "Co0rdinator Ineke",
        "kwartiermaker Nadia",
        "Nadia Kwartiermaker",
        "Nаdia",  # the second letter is Cyrillic
        "Νadia",  # the first is Greek
        "cооrdinаtоr",
        "Burenbot",
        "De Buren-bot",
        "burenbot.nl/hulp",
        "hulp.nl",
        "kijk op buren .nl",
        "Telegram Support",
        "Admin",
        "Beheerder Jan",
        "koordinatör Ayşe",
        "منسق الحي",
    ],
)
def test_a_title_an_address_and_letters_of_two_scripts_are_no_name(typed: str) -> None:
    assert call_name(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "Nadia",
        "Надя",
        "Ναδία",
        "فاطمة",
        "Şükrü",
        "Bo",
        "Botje",
        "Abbot",
        "Jan-Willem",
        "Mr. Jansen",
        "J. de Wit",
        "A.M. Bakker",
        "Mevrouw de Boer",
        "Meneer Ali",
        "Zoë",
        "D'Angelo",
        "小明",
        "Đặng",
        "O'Brien",
        "Conny",
    ],
)
def test_everybodys_own_name_is_a_name(typed: str) -> None:
    assert call_name(typed) == typed


@pytest.mark.parametrize("language", [*languages(), *drafts()])
@pytest.mark.parametrize("role", ["connector", "coordinator", "phone-buddy", "confidant"])
def test_the_word_of_a_role_is_no_part_of_a_name(language: str, role: str) -> None:
    """So what stands beside a name as a badge can stand in none."""
    assert call_name(f"Nadia {speaker(language).text(f'role-word.{role}')}") is None
