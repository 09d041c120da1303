"""Pictures of choices: one picture has one meaning and always its words, which are never cut off."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
from PIL import Image, ImageDraw, ImageFont, features

from handlers.catalogue.choices import ACTIVITIES, OFFERS, WISHES
from handlers.choice_pictures import picture, words
from handlers.choice_pictures.arabic import in_order_of_the_eye, joined
from handlers.choice_pictures.meanings import DRAWINGS, MEANINGS, drawing_of, file_of, meaning_of
from handlers.choice_pictures.picture import COLOURS, CREDIT, WIDE, draw
from handlers.choice_pictures.tiles import Tile, digest_of, same_for_all, tiles_of
from handlers.choice_pictures.words import can_write, fitted, plain, wide
from handlers.delivery.attachments import MAKERS
from handlers.fonts import FONTS
from handlers.texts.emoji import emoji_in
from handlers.texts.localise import Tongue
from handlers.texts.message import Key, Message
from handlers.texts.speaker import drafts, languages, speaker

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)
EVERY_LANGUAGE = (*languages(), *drafts())
CATALOGUE = (
    *(f"activity-{one.tag}.button" for one in ACTIVITIES),
    *(f"offer-{one.tag}.button" for one in OFFERS),
    *(f"offer-{one.tag}.wish-button" for one in WISHES),
)
OTHERS = tuple(meaning for meaning in MEANINGS if "." in meaning)
LABELS = CATALOGUE + OTHERS


def tongue(language: str = "nl") -> Tongue:
    return Tongue(language, NOON)


def question(*labels: str, literal: str = "") -> Message:
    keys = [(Key(label),) for label in labels]
    if literal:
        keys.append((Key(literal, literal=True),))
    foot = ((Key("common-footer.more"),), (Key("common-choice.done"),), (Key("common-footer.explain"),))
    return Message("card-enjoy", keys=(*keys, *foot))


def opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("RGB")


def papers(image: Image.Image) -> int:
    """Tiles, counted as stretches of white paper between their edges: across the rows of tiles."""
    step = picture.HIGH + picture.GAP
    rows = [picture.GAP + picture.ROUND + 4 + row * step for row in range((image.height - 44) // step)]
    return sum(_stretches([_is_white(image, x, y) for x in range(WIDE)]) for y in rows)


def _is_white(image: Image.Image, x: int, y: int) -> bool:
    return image.crop((x, y, x + 1, y + 1)).convert("L").tobytes()[0] > 250


def _stretches(line: list[bool]) -> int:
    starts = [at for at, white in enumerate(line) if white and (at == 0 or not line[at - 1])]
    return sum(all(line[at : at + picture.TILE // 12]) for at in starts)


def test_everything_in_the_catalogue_has_a_picture() -> None:
    assert [label for label in LABELS if meaning_of(label) is None] == []


def test_one_picture_has_one_meaning() -> None:
    drawn = [drawing_of(emoji) for emoji in MEANINGS.values()]
    assert len(drawn) == len(set(drawn)) == len(MEANINGS)


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_the_picture_is_the_sign_on_the_button(language: str) -> None:
    say = speaker(language)
    other = {
        label: say.button(label)
        for label in LABELS
        if emoji_in(say.button(label)) != (MEANINGS[str(meaning_of(label))],)
    }
    assert other == {}


def test_every_drawing_is_there_and_nothing_else() -> None:
    needed = {file_of(drawing_of(emoji)).name for emoji in MEANINGS.values()}
    assert {one.name for one in DRAWINGS.glob("*.png")} == needed
    for name in needed:
        with Image.open(DRAWINGS / name) as drawing:
            assert drawing.size == (320, 320)
            assert len(set(drawing.convert("L").resize((32, 32)).tobytes())) > 4, f"{name} is blank"


def test_every_drawing_says_who_made_it() -> None:
    listed = (DRAWINGS / "CREDITS.md").read_text("utf-8")
    rows = [line.split(" | ") for line in listed.splitlines() if ".png" in line]
    assert {row[0].strip("| ") for row in rows} == {one.name for one in DRAWINGS.glob("*.png")}
    assert all(len(row) == 5 and all(cell.strip() for cell in row) for row in rows)
    assert "CC BY-SA 4.0" in listed
    assert "Attribution-ShareAlike 4.0 International" in (DRAWINGS / "LICENSE.txt").read_text("utf-8")


def test_who_drew_it_stands_in_the_picture_and_in_the_chat() -> None:
    assert CREDIT == "OpenMoji, CC BY-SA 4.0"
    for language in EVERY_LANGUAGE:
        assert "OpenMoji" in speaker(language).text("pictures-shown")


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_a_picture_never_stands_without_its_word(language: str) -> None:
    tiles = [
        tile
        for label in LABELS
        for tile in tiles_of(question(label, "activity-walk.button"), tongue(language))
    ]
    assert len(tiles) == 2 * len(LABELS)
    assert [tile for tile in tiles if not tile.drawing or not any(map(str.isalpha, tile.words))] == []


def test_tiles_stand_in_the_order_of_the_buttons_and_the_footer_has_none() -> None:
    message = question("offer-tea.button", "common-choice.own-words", literal="Jeu de boules")
    tea, *others = tiles_of(message, tongue())
    assert tea.drawing == "1FAD6"
    assert others == [Tile("Zeg het zelf", "270F"), Tile("Jeu de boules")]


def test_where_no_choice_has_a_picture_there_is_nothing_to_see() -> None:
    assert tiles_of(question("common-choice.yes", "common-choice.no"), tongue()) == ()
    assert tiles_of(question("common-choice.own-words", literal="Lindestraat"), tongue()) == ()
    assert tiles_of(Message("card-enjoy"), tongue()) == ()


def test_what_we_have_no_letters_for_is_not_drawn() -> None:
    assert tiles_of(question("activity-walk.button", literal="太极拳"), tongue()) == ()
    assert not can_write("太极拳")
    assert can_write("Şeyma, Łukasz en Ünal’s")


def test_only_what_is_the_same_for_all_is_kept() -> None:
    assert same_for_all(question("activity-walk.button"))
    assert not same_for_all(question("activity-walk.button", literal="Mijn eigen woorden"))
    activity, coffee = Tile("Wandelen", "1F6B6"), Tile("Koffie", "2615")
    digests = [
        digest_of(tiles, look)
        for tiles in ((activity, coffee), (coffee, activity), (activity,), (Tile("Walking", "1F6B6"),))
        for look in ("1", "2")
    ]
    assert len(set(digests)) == len(digests)


@pytest.mark.parametrize("many", [1, 2, 3, 4, 7])
def test_there_are_as_many_tiles_as_choices(many: int) -> None:
    tiles = [Tile(plain(speaker("nl").button(label)), _drawn(label)) for label in CATALOGUE[:many]]
    png = draw(tiles)
    image = opened(png)
    assert papers(image) == many
    assert image.width == WIDE
    assert image.width + image.height < 10_000
    assert 5_000 < len(png) < 200_000


def _drawn(label: str) -> str:
    return drawing_of(MEANINGS[str(meaning_of(label))])


def test_the_picture_says_in_words_what_it_shows() -> None:
    with Image.open(BytesIO(draw([Tile("Wandelen", "1F6B6"), Tile("Kofﬁe en thee", "2615")]))) as image:
        assert image.info["Description"] == "Wandelen, Kofﬁe en thee"
        assert image.info["Copyright"] == CREDIT
        assert len(image.getcolors() or ()) <= COLOURS


def test_a_word_alone_is_drawn_as_well() -> None:
    alone, empty = opened(draw([Tile("Jeu de boules")])), opened(draw([Tile(".")]))
    assert _dark(alone) > 20 * _dark(empty)


def _dark(image: Image.Image) -> int:
    return sum(image.crop((100, 60, WIDE - 100, image.height - 100)).convert("L").histogram()[:60])


@pytest.mark.slow
@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_all_words_stand_whole_and_large_on_their_tile(language: str) -> None:
    for label in LABELS:
        said = plain(speaker(language).button(label))
        size, lines = fitted(said, picture.SIZES, picture.WORDS_WIDE, picture.LINES)
        assert " ".join(lines) == said
        assert size >= 44, f"{said} is written in {size} pixels of {WIDE}"
        assert max(wide(line, size) for line in lines) <= picture.WORDS_WIDE


def test_even_the_longest_word_is_broken_and_never_cut() -> None:
    size, lines = fitted("W" * 60, picture.SIZES, picture.WORDS_WIDE, picture.LINES)
    assert "".join(lines) == "W" * 60
    assert size == picture.SIZES[-1]
    assert all(wide(line, size) <= picture.WORDS_WIDE for line in lines)


def test_arabic_letters_join_their_neighbours() -> None:
    assert joined("بيت") == "\ufe91\ufef4\ufe96"
    assert joined("دار") == "\ufea9\ufe8d\ufead"
    assert joined("سلام") == "\ufeb3\ufefc\ufee1"
    assert joined("مَعًا") == "\ufee3\u064e\ufecc\u064b\ufe8e"
    assert joined("Koffie 10") == "Koffie 10"
    assert in_order_of_the_eye("אב 10 גד") == "דג 10 בא"
    assert in_order_of_the_eye("אב: 020 - 000 00 03") == "020 - 000 00 03 :בא", "it is dialled from the left"


@pytest.mark.slow
@pytest.mark.skipif(not features.check("raqm"), reason="Pillow finds no fribidi here to compare with")
def test_arabic_is_drawn_as_a_library_for_it_draws_it() -> None:
    """libraqm with the same letters: it needs a library of the system, so the bot does not count on it."""
    said = [plain(speaker("ar").button(label)) for label in CATALOGUE]
    theirs = ImageFont.truetype(str(FONTS / words.ARABIC), 40, layout_engine=ImageFont.Layout.RAQM)
    for one in said:
        ours = words.font(40, arabic=True)
        assert abs(ours.getlength(words.drawn(one)) - theirs.getlength(one)) <= 3, one
        assert _apart(_written(words.drawn(one), ours), _written(one, theirs)) < 0.25, one
        assert _apart(_written(in_order_of_the_eye(one), ours), _written(one, theirs)) > 0.3, one


def _written(line: str, letters: ImageFont.FreeTypeFont) -> Image.Image:
    image = Image.new("L", (700, 90), 0)
    ImageDraw.Draw(image).text((650, 55), line, 255, letters, anchor="rs")
    return image


def _apart(one: Image.Image, other: Image.Image) -> float:
    """The part of the ink that stands in another place."""
    pairs = list(zip(one.tobytes(), other.tobytes(), strict=True))
    return sum(abs(a - b) for a, b in pairs) / max(1, sum(a + b for a, b in pairs))


def test_tiles_stand_from_right_to_left_where_people_read_so() -> None:
    dutch, arabic = (
        opened(draw([Tile("A", "1F388"), Tile("B")])),
        opened(draw([Tile("ا", "1F388"), Tile("ب")])),
    )
    red = [_red(image.crop((0, 0, WIDE // 2, image.height))) > 500 for image in (dutch, arabic)]
    assert red == [True, False]


def _red(image: Image.Image) -> int:
    bands = [one.tobytes() for one in image.split()]
    return sum(r > 180 and g < 110 and b < 110 for r, g, b in zip(*bands, strict=True))


def test_the_maker_is_known_by_its_name() -> None:
    file = MAKERS["choice_picture"](tiles=[["Wandelen", "1F6B6"]])
    assert (file.name, file.content[:4]) == ("keuzes.png", b"\x89PNG")
