"""Telephone numbers: found in what somebody typed, written so that they can be dialled, and said in groups.

How long a number is, and what may stand before it, the library phonenumbers knows, for every country.
"""

import re

from phonenumbers import (
    Leniency,
    NumberParseException,
    PhoneNumber,
    PhoneNumberFormat,
    PhoneNumberMatcher,
    PhoneNumberType,
    format_number,
    is_possible_number_for_type,
    is_valid_number,
    is_valid_short_number_for_region,
    parse,
)

from handlers.texts.clean import clean_text

HERE = "NL"
HERE_CODE = 31
LENGTH = 600
_SHORTEST_ALARM = 3
_AREA = re.compile("01[035]|02[0346]|03[03568]|04[0356]|05[0358]|07[0-9]|08[58]|091")
_SERVICES = ("0800", "0900", "0906", "0909")


def phone_number(raw: str) -> str | None:
    """The one number in these words, as it is dialled from the Netherlands; None to ask again.

    Digits of any script, any spaces and signs between them. None too when a digit is missing, and when
    there are two.
    """
    said = "".join(str(int(one)) if one.isdecimal() else one for one in clean_text(raw, LENGTH))
    if is_short(said.strip()):
        return said.strip()
    found = [match.number for match in PhoneNumberMatcher(said, HERE, leniency=Leniency.POSSIBLE)]
    return as_dialled(found[0]) if len(found) == 1 and can_be_dialled(found[0]) else None


def is_short(digits: str) -> bool:
    """An alarm number such as 112."""
    if not digits.isdecimal() or len(digits) < _SHORTEST_ALARM:
        return False
    return is_valid_short_number_for_region(parse(digits, HERE), HERE)


def can_be_dialled(number: PhoneNumber) -> bool:
    """A number that was given out, or one as long as those of that country are."""
    return is_valid_number(number) or is_possible_number_for_type(
        number, PhoneNumberType.FIXED_LINE_OR_MOBILE
    )


def as_dialled(number: PhoneNumber) -> str:
    """Without the country where it is ours: 020 123 4567, +32 470 12 34 56."""
    ours = number.country_code == HERE_CODE
    written: str = format_number(
        number, PhoneNumberFormat.NATIONAL if ours else PhoneNumberFormat.INTERNATIONAL
    )
    return written


def phone_in_words(number: str) -> str:
    """In groups that can be read aloud: "020 - 000 00 00". What is no number stays as it is."""
    try:
        parsed = parse(number, HERE)
    except NumberParseException:
        return number
    if not can_be_dialled(parsed) or parsed.country_code != HERE_CODE:
        return as_dialled(parsed) if can_be_dialled(parsed) else number
    digits = re.sub(r"\D", "", as_dialled(parsed))
    if digits.startswith(_SERVICES):
        return f"{digits[:4]} - {digits[4:] if len(digits) == 8 else grouped(digits[4:])}"
    if len(digits) == 10:
        start = 2 if digits.startswith("06") else 3 if _AREA.match(digits) else 4
        return f"{digits[:start]} - {grouped(digits[start:])}"
    return digits if len(digits) < 6 else grouped(digits)


def grouped(digits: str) -> str:
    """Twos, with one group of three in front where the number is odd."""
    first = len(digits) % 2 and 3
    rest = [digits[at : at + 2] for at in range(first, len(digits), 2)]
    return " ".join([digits[:first], *rest] if first else rest)
