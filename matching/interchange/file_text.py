"""The text of a file, in the encodings in which spreadsheets save; and what kind of file it is instead."""

import codecs

from matching.interchange.problems import ProblemCode, refuse

BYTE_ORDER_MARK = "\ufeff"
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""An .xlsx or .ods is a zip; an .xls of long ago is not."""
_OTHER_KINDS = (
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"<", "HTML"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8", "JPEG"),
)
_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
SHOWN = 40


def decoded(data: bytes) -> str:
    """UTF-8, with or without its mark, or UTF-16 with its mark. Raises `BadInput`.

    Anything else is refused: in another encoding a name would quietly become another one.
    """
    _refuse_other_kinds(data)
    encoding = _UTF_16.get(data[:2], "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as broken:
        raise _not_utf8(data, broken.start) from None
    if "\0" in text:  # UTF-16 without its mark, or no text at all
        raise _not_utf8(data, data.index(0))
    text = text.removeprefix(BYTE_ORDER_MARK)
    if not text.strip():
        raise refuse(ProblemCode.EMPTY)
    return text


def _refuse_other_kinds(data: bytes) -> None:
    if data.startswith(_WORKBOOKS):
        raise refuse(ProblemCode.WORKBOOK)
    for begins, kind in _OTHER_KINDS:
        if data.removeprefix(codecs.BOM_UTF8).lstrip()[:8].startswith(begins):
            raise refuse(ProblemCode.OTHER_FILE, kind=kind)


def _not_utf8(data: bytes, at: int) -> Exception:
    """With the line, and how it reads in the encoding of most older spreadsheets in Western Europe."""
    line = data.count(b"\n", 0, at) + 1
    begin = max(data.rfind(b"\n", 0, at) + 1, at - SHOWN)
    end = data.find(b"\n", at)
    around = data[begin : min(end if end >= 0 else len(data), at + SHOWN)].decode("cp1252", "replace")
    return refuse(ProblemCode.NOT_UTF8, byte=at + 1, line=line, found=around.strip())
