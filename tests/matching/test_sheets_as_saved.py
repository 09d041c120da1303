"""Lists as spreadsheets and people really save them: read, or refused with the row and the field."""

import pytest

from matching.interchange.people_sheet import read_people_sheet
from matching.interchange.problems import BadInput
from matching.interchange.remarks import Remark
from matching.neighbourhood import Neighbourhood
from matching.people import Resident

HEAD = "id;x;y;reach_m;day_parts;enjoys;offers;wishes;languages"
JOKE = "Joke;120;40;800;dinsdag ochtend|vrijdag;wandelen|koffie;luisteren;fiets;nl"
PIET = "Piet;300;90;600;dinsdag ochtend;wandelen;fiets;boodschappen;nl"
RIEK = "Riek;80;250;600;dinsdag ochtend;wandelen|spelletjes;boodschappen;luisteren;nl|tr"
LIST = f"{HEAD}\r\n{JOKE}\r\n{PIET}\r\n{RIEK}\r\n"


def read(text: str, encoding: str = "utf-8") -> Neighbourhood:
    return read_people_sheet(text.encode(encoding))[0].neighbourhood


def remarks(text: str) -> list[Remark]:
    return list(read_people_sheet(text.encode())[0].remarks)


def refused(text: str | bytes) -> list[tuple[str, str, str]]:
    with pytest.raises(BadInput) as bad:
        read_people_sheet(text.encode() if isinstance(text, str) else text)
    return [(one.code.value, one.where, one.field) for one in bad.value.problems]


def only(text: str) -> Resident:
    (one,) = read(text).residents
    return one


PLAIN = read(LIST)


@pytest.mark.parametrize(
    "saved",
    [
        LIST.encode("utf-8-sig"),
        LIST.encode("utf-16"),
        b"\xfe\xff" + LIST.encode("utf-16-be"),
        LIST.replace("\r\n", "\n").encode(),
        LIST.replace(";", "\t").encode("utf-16"),
        LIST.replace(";", ",").encode(),
        ("sep=;\r\n" + LIST).encode("utf-8-sig"),
        ('"sep=;"\r\n' + LIST).encode(),
        ("SEP=;;;;;;;;;\n" + LIST).encode(),
        ("Lijst van onze buurt;;;;;;;;\r\n;;;;;;;;\r\n" + LIST).encode(),
        (LIST + HEAD + "\r\n").encode(),
        (LIST + ";;;;;;;;\r\n;;;;;;;;\r\n").encode(),
        "\r\n".join(line + ";;;" for line in LIST.splitlines()).encode(),
        LIST.replace("reach_m;", "reach_m;;").replace("800;", "800;;").replace("600;", "600;;").encode(),
        LIST.replace("dinsdag ochtend", "Dinsdag\u00a0ochtend").encode(),
        LIST.replace("id;", "\ufeffid;").replace("wandelen", "wan\u00addelen").encode(),
        LIST.replace("|", "\uff5c").encode(),
        LIST.replace("|", " | ").replace("Joke", " Joke ").encode(),
        LIST.replace("120", "120,0").replace("800", "800.00").replace("600", "600 m").encode(),
        LIST.replace("120", "119,6").replace("800", "0,8 km").encode(),
        LIST.replace("nl|tr", "nl||tr|").encode(),
    ],
)
def test_a_list_is_the_same_however_it_was_saved(saved: bytes) -> None:
    found = read_people_sheet(saved)[0].neighbourhood
    assert sorted(one.id for one in found.residents) == ["Joke", "Piet", "Riek"]
    assert [(one.x, one.reach_m) for one in found.residents] == [(120, 800), (300, 600), (80, 600)]
    words = {word.casefold() for one in found.residents for word in one.enjoys | one.languages}
    assert words == {"wandelen", "koffie", "spelletjes", "nl", "tr"}
    assert len({next(iter(one.day_parts & found.residents[1].day_parts)) for one in found.residents}) == 1


def test_columns_may_be_named_in_dutch() -> None:
    dutch = "Naam;x;y;Hoe ver (m);Dagen;Vindt leuk;Kan geven;Wil graag;Talen"
    assert read(LIST.replace(HEAD, dutch)) == PLAIN
    assert refused(LIST.replace(HEAD, dutch).replace("800", "ver weg")) == [
        ("unfit", "row 2 (Joke)", "Hoe ver (m)")
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LIST.replace("reach_m", "telefoon"), ("unknown_field", "row 1", "telefoon")),
        (LIST.replace("enjoys", "id"), ("field_twice", "row 1", "id")),
        (LIST.replace("enjoys", "naam"), ("field_twice", "row 1", "naam")),
        (LIST.replace("reach_m;", ";"), ("no_name", "row 2", "D")),
        (LIST.replace(HEAD + "\r\n", ""), ("no_names", "row 1", "")),
        (LIST.replace(";", "|"), ("no_names", "row 1", "")),
        (LIST.replace("wandelen|koffie", "wandelen, koffie"), ("not_parted", "row 2 (Joke)", "enjoys")),
        (LIST.replace("wandelen|koffie", '"wandelen; koffie"'), ("not_parted", "row 2 (Joke)", "enjoys")),
        (LIST.replace("wandelen|koffie", '"wandelen\nkoffie"'), ("not_parted", "row 2 (Joke)", "enjoys")),
        (LIST.replace("wandelen|koffie", "wandelen|koffie, thee"), ("not_parted", "row 2 (Joke)", "enjoys")),
        (LIST.replace("ochtend|vrijdag", "en vrijdag"), ("not_parted", "row 2 (Joke)", "day_parts")),
        (
            LIST.replace("ochtend|vrijdag", "ochtend/middag|vrijdag"),
            ("not_parted", "row 2 (Joke)", "day_parts"),
        ),
        (LIST.replace("wandelen|koffie", "geen"), ("means_nothing", "row 2 (Joke)", "enjoys")),
        (LIST.replace("luisteren;fiets", "N.v.t.;fiets"), ("means_nothing", "row 2 (Joke)", "offers")),
        (LIST.replace("wandelen|koffie", "#NAAM?"), ("formula_failed", "row 2", "enjoys")),
        (LIST.replace("800", "#VERW!"), ("formula_failed", "row 2", "reach_m")),
        (LIST.replace("800", "Err:502"), ("formula_failed", "row 2", "reach_m")),
        (LIST.replace("800", "1.450"), ("thousands", "row 2 (Joke)", "reach_m")),
        (LIST.replace("800", "1,450"), ("thousands", "row 2 (Joke)", "reach_m")),
        (LIST.replace("120", "1,2E+05"), ("shortened_number", "row 2 (Joke)", "x")),
        (LIST.replace("Joke;", "1,23E+11;"), ("shortened_number", "row 2 (1,23E+11)", "id")),
        (LIST.replace("800", "1-feb"), ("unfit", "row 2 (Joke)", "reach_m")),
        (LIST.replace("Joke", '"Joke'), ("not_csv", "row 2", "")),
        (
            LIST.replace("Piet;", "JOKE\u200b;").replace("JOKE", "Joke"),
            ("duplicate_id", "row 3 (Joke)", "id"),
        ),
    ],
)
def test_what_is_not_sure_is_refused_with_its_row_and_field(text: str, said: tuple[str, str, str]) -> None:
    assert refused(text)[0] == said


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04\x14\x00\x06\x00", "workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook"),
        (b"%PDF-1.7\n", "other_file"),
        (b"<html><table>", "other_file"),
        (LIST.replace("Joke", "Zo\u00eb").encode("cp1252"), "not_utf8"),
        (LIST.encode("utf-16-le"), "not_utf8"),
        (b"\xff\xfeabc", "not_utf8"),
        (b"\0\0\0\0", "not_utf8"),
    ],
)
def test_another_kind_of_file_is_said(data: bytes, code: str) -> None:
    assert [one[0] for one in refused(data)] == [code]


@pytest.mark.parametrize("cell", ["2", "2,0", "2.00"])
def test_a_whole_number_may_have_decimals_that_say_nothing(cell: str) -> None:
    assert only(f"id;x;y;reach_m;rounds_waited\na;0;0;1;{cell}\n").rounds_waited == 2


@pytest.mark.parametrize("cell", ["WAAR", "TRUE", "ja", "J", "x", "1"])
def test_yes_as_a_spreadsheet_shows_it(cell: str) -> None:
    assert only(f"id;x;y;reach_m;also_new\na;0;0;1;{cell}\n").also_new


def test_a_dash_is_an_empty_cell() -> None:
    assert only("id;x;y;reach_m;enjoys\na;0;0;1;-\n").enjoys == frozenset()


def test_how_to_write_several_answers_is_said() -> None:
    with pytest.raises(BadInput) as bad:
        read_people_sheet(LIST.replace("wandelen|koffie", "wandelen, koffie|thee").encode())
    assert dict(bad.value.problems[0].params)["instead"] == "wandelen|koffie|thee"


def test_one_answer_with_a_comma_has_a_bar_behind_it() -> None:
    assert only("id;x;y;reach_m;offers\na;0;0;1;koken, ook voor veel mensen|\n").offers == {
        "koken, ook voor veel mensen"
    }


TABLES = "table;" + HEAD + ";one;other;cap;members"


@pytest.mark.parametrize("empty", ["", "-"])
def test_an_empty_table_cell_below_another_table_is_refused(empty: str) -> None:
    rows = [TABLES, "supporters;Nadia;0;0;9", f"{empty};Ineke;0;0;9"]
    assert refused("\n".join(rows)) == [("no_table", "row 3 (Ineke)", "table")]


def test_an_empty_table_cell_is_a_resident_where_nothing_else_can_be_meant() -> None:
    rows = [
        TABLES,
        ";Joke;0;0;9",
        "buren;Piet;0;0;9",
        ";Riek;0;0;9",
        "vrijwilligers;Nadia;0;0;9",
        "groepen;;;;",
    ]
    found = read("\n".join(rows))
    assert [one.id for one in found.residents] == ["Joke", "Piet", "Riek"]
    assert [one.id for one in found.supporters] == ["Nadia"]


def test_words_that_look_alike_are_one_word_and_the_order_of_the_rows_changes_nothing() -> None:
    rows = ["Wandelen;NL;dinsdag ochtend", "wandelen;nl;Dinsdagochtend", "wandelen;nl;tuesday morning"]
    listed = [f"{name};0;0;9;{row}" for name, row in zip("abc", rows, strict=True)]
    head = "id;x;y;reach_m;enjoys;languages;day_parts"
    one, other = (read("\n".join([head, *some])) for some in (listed, listed[::-1]))
    assert one == other
    assert {(*r.enjoys, *r.languages, *r.day_parts) for r in one.residents} == {
        ("wandelen", "nl", "Dinsdagochtend")
    }


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("wandeln", "wandelen"),
        ("wandelen en thee", "wandelen"),
        ("w\u0430ndelen", "wandelen"),
        ("lekker wandelen", "wandelen"),
    ],
)
def test_a_word_that_one_row_has_alone_and_that_looks_like_another_is_told(word: str, other: str) -> None:
    head = "id;x;y;reach_m;enjoys"
    (found,) = remarks(f"{head}\na;0;0;9;wandelen\nb;0;0;9;wandelen\nc;0;0;9;{word}\n")
    assert (found.code.value, found.where, found.field) == ("like_another_word", "row 4 (c)", "enjoys")
    assert dict(found.params) == {"word": word, "other": other}


def test_a_whole_day_beside_a_part_of_it_is_told() -> None:
    head = "id;x;y;reach_m;day_parts"
    (found,) = remarks(f"{head}\na;0;0;9;dinsdag\nb;0;0;9;di-ochtend\n")
    assert (found.code.value, found.field) == ("only_whole_day", "day_parts")
