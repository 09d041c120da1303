"""What stands in the Fluent files: each message and attribute, for whom it is, and what it needs to be said.

A comment above a message, or at the top of its file, tells what cannot be seen:
`audience: resident`, `kind: phrase`, `sample $reason: kort | een hele lange`, `accept tidy: because`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal, cast, get_args

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from handlers.text_check.comments import told, told_accepted, told_samples
from handlers.text_check.samples import Samples

Audience = Literal["resident", "connector", "coordinator", "buddy"]
Kind = Literal["message", "button", "phrase", "spoken", "typed"]
"""`phrase`: a piece of other messages. `spoken`: for a phone buddy to say. `typed`: never shown."""

_KINDS_BY_NAME: dict[str, Kind] = {
    "call": "spoken",
    "retry": "message",
    "simpler": "message",
    "you-enjoy": "phrase",
    "they-enjoy": "phrase",
    "you-give": "phrase",
    "they-give": "phrase",
    "wish": "phrase",
    "doing": "phrase",
    "the": "phrase",
    "typed": "typed",
}


@dataclass(frozen=True)
class Entry:
    """One message (`activity-reminder`) or attribute (`activity-reminder.call`) of one file.

    `choices`: for each variable that a sentence branches on, the branches. `quotes`: keys of other messages
    in it, whose variables and choices count as its own. `accepted`: reasons, by the rule they answer.
    """

    file: str
    key: str
    kind: Kind
    audience: Audience | None
    variables: frozenset[str]
    choices: dict[str, frozenset[str]]
    quotes: frozenset[str]
    own_samples: Samples
    accepted: dict[str, str] = field(default_factory=dict)


@dataclass
class _Found(Visitor):
    variables: set[str] = field(default_factory=set)
    choices: dict[str, set[str]] = field(default_factory=dict)
    references: set[str] = field(default_factory=set)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - Fluent's name
        self.references.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - Fluent's name
        chooser = node.selector
        if isinstance(chooser, ast.FunctionReference) and chooser.arguments.positional:
            chooser = cast("ast.VariableReference", chooser.arguments.positional[0])
        if isinstance(chooser, ast.VariableReference):
            self.choices.setdefault(chooser.id.name, set()).update(map(_branch, node.variants))
        self.generic_visit(node)


def entries(sources: dict[str, str]) -> list[Entry]:
    """What the files of a language hold, in their order; with names twice where they stand twice."""
    listed = [entry for file, source in sources.items() for entry in _in_file(file, source)]
    by_key = {entry.key: entry for entry in listed}
    return [_with_what_it_quotes(entry, by_key) for entry in listed]


@cache
def _in_file(file: str, source: str) -> tuple[Entry, ...]:
    return tuple(_read(file, source))


def _read(file: str, source: str) -> Iterator[Entry]:
    resource = FluentParser().parse(source)
    comments = "\n".join(one.content or "" for one in resource.body if isinstance(one, ast.ResourceComment))
    for item in resource.body:
        if not isinstance(item, ast.Message):
            continue
        said = (item.comment.content or "") if item.comment else ""
        for attribute, pattern in _patterns(item):
            yield _entry(file, item.id.name, attribute, pattern, (said, comments))


def _patterns(item: ast.Message) -> Iterator[tuple[str, ast.Pattern]]:
    if item.value:
        yield "", item.value
    for one in item.attributes:
        yield one.id.name, one.value


def _entry(file: str, message: str, attribute: str, pattern: ast.Pattern, comments: tuple[str, str]) -> Entry:
    own, of_file = comments
    both = f"{own}\n{of_file}"
    found = _Found()
    found.visit(pattern)
    kind = told("kind", both, get_args(Kind))
    by_name: Kind = _KINDS_BY_NAME.get(attribute, "button") if attribute else "message"
    return Entry(
        file,
        f"{message}.{attribute}" if attribute else message,
        cast("Kind", kind) if kind else by_name,
        cast("Audience | None", told("audience", both, get_args(Audience))),
        frozenset(found.variables),
        {name: frozenset(branches) for name, branches in found.choices.items()},
        frozenset(found.references),
        told_samples(both, attribute),
        told_accepted(own),
    )


def _with_what_it_quotes(entry: Entry, by_key: dict[str, Entry]) -> Entry:
    reached, waiting = {entry.key: entry}, list(entry.quotes)
    while waiting:
        key = waiting.pop()
        if key in by_key and key not in reached:
            reached[key] = by_key[key]
            waiting += by_key[key].quotes
    choices = [one.choices for one in reached.values()]
    return replace(
        entry,
        variables=frozenset().union(*(one.variables for one in reached.values())),
        choices={name: branches for one in reversed(choices) for name, branches in one.items()},
    )


def _branch(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)
