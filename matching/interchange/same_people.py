"""Whom a row means: the id as it stands in the list, however the row spells it."""

import re
from collections import defaultdict
from collections.abc import Iterable

from matching.interchange.folding import recognised_by, tidy
from matching.interchange.problems import ProblemCode
from matching.interchange.remarks import Remark, RemarkCode, remark
from matching.interchange.rows import Reading, Row, like

MOST_SEARCHED = 20
"""Looking for a name that was meant takes time; of very many wrong rows the first are shown anyway."""


_MONTH = "(jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*"
_DATE = re.compile(
    rf"[0-9]{{1,2}}[- ]{_MONTH}([- ][0-9]{{2,4}})?|{_MONTH}[- ][0-9]{{2,4}}"
    r"|[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}",
    re.IGNORECASE,
)
"""What a spreadsheet makes of a house or number such as 1-2."""


class Names:
    """The ids of a list. Capitals and kinds of signs do not count where only one person can be meant."""

    def __init__(self, rows: Iterable[Row]) -> None:
        """Of rows that may be wrong otherwise: whoever has a row is not unknown."""
        self._called: dict[str, list[str]] = defaultdict(list)
        self._rows: dict[str, Row] = {}
        self._searched = 0
        for row in rows:
            said = row.values.get("id")
            said = tidy(said) if isinstance(said, str) else ""
            if said and said not in self._rows:
                self._rows[said] = row
                self._called[recognised_by(said)].append(said)

    def found(self, reading: Reading, row: Row, field: str, said: str, unknown: ProblemCode) -> str:
        """The id; noted and as it was said when there is none, or more than one."""
        meant = self._called.get(recognised_by(said), [])
        if said in meant:
            return said
        if len(meant) == 1:
            return meant[0]
        if meant:
            reading.note(ProblemCode.MORE_THAN_ONE, row, field, id=said, names=", ".join(sorted(meant)))
        else:
            reading.note(unknown, row, field, id=said, like=self._like(said))
        return said

    def made_dates(self) -> list[Remark]:
        return [
            remark(RemarkCode.MADE_A_DATE, row.where, "id", id=one)
            for one, row in self._rows.items()
            if _DATE.fullmatch(one)
        ]

    def look_alikes(self) -> list[Remark]:
        """People whose ids are told apart by capitals or by signs alone: one person, or two?"""
        return [
            remark(
                RemarkCode.SAME_BUT_FOR_CAPITALS,
                self._rows[other].where,
                "id",
                id=other,
                other=first,
                first=self._rows[first].where,
            )
            for first, *others in self._called.values()
            for other in others
        ]

    def _like(self, said: str) -> str:
        self._searched += 1
        return like(said, self._rows) if self._searched <= MOST_SEARCHED else ""
