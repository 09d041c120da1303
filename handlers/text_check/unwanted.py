"""Words that the texts do without: their beginnings, so that plurals and compounds count too."""

import re

# What somebody lacks: for nobody. "_" is a space.
_LACK = {
    "nl": "cliënt client patiënt beperking beperkt diagnos eenza hulpvra hulpbehoe doelgroep",
    "en": "client patient disab diagnos lonel vulnerab target_group in_need",
}
# The system's own words: not for residents.
_SYSTEM = {
    "nl": "proble match profiel deelneem deelnem deelgenomen annule geannule netwerk gebruiker "
    "vrienden_maken vrienden_te_maken",
    "en": "problem match profile participa cancel network user make_friends making_friends",
}
_SHORTENED = {
    "nl": "bijv bv o.a evt d.w.z m.b.t i.v.m t/m enz nr a.u.b",
    "en": "e.g i.e etc approx",
}


def unwanted(text: str, language: str, *, resident: bool) -> list[str]:
    lists = (_LACK, _SYSTEM) if resident else (_LACK,)
    beginnings = [one.replace("_", " ") for words in lists for one in words.get(language, "").split()]
    return [found[0] for one in beginnings if (found := re.search(rf"\b{one}\w*", text, re.IGNORECASE))]


def shortened(text: str, language: str) -> list[str]:
    listed = _SHORTENED.get(language, "").split()
    return [one for one in listed if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text, re.IGNORECASE)]
