"""Whether a kept document would still say the same today, and if not, who changed what."""

from __future__ import annotations

import difflib
import hashlib
import io
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from reports.export import make_as_then, order_of, source_hash_today, to_make_again
from rubrics import documents as reading
from rubrics.errors import DocumentError, SaringError
from screening import document_history, documents
from screening.document_history import Deeds
from screening.documents import Document
from screening.errors import NotFound, Refused
from screening.workspace import Workspace

FEWEST_WORDS_MOVED = 4
"""Words of a paragraph that is known again in another place."""

_HEADING = re.compile(r"^#{1,6} ")

State = Literal["same", "touched", "changed", "hidden", "gone", "unknown", "withheld"]


@dataclass(frozen=True, slots=True)
class Since:
    """How a document stands to today's data, and what was done to its records since where that made a difference.

    "touched": something was changed, and the document would say and show the same all the same. "hidden":
    whoever it was made for may not see all of it now. "gone": what it is about is not there any more. "unknown": an
    older program kept it and noted down too little. "withheld": whoever asks has yet to score, and would learn from it
    what others did.
    """

    state: State
    deeds: tuple[Deeds, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A passage that a kept document and today's differ in: the paragraphs of each, in their order.

    `moved` is a paragraph that both have, each in another place; then the others are empty.
    """

    before: tuple[str, ...] = ()
    today: tuple[str, ...] = ()
    moved: str = ""


def since(
    ws: Workspace,
    document: Document,
    *,
    viewer_id: str | None = None,
    before_each: Callable[[], None] = lambda: None,
) -> Since:
    """Compare a document with today's data, as it was ordered then; `viewer_id` is who asks.

    It is drawn again only where its sources have changed, so that thousands can be asked for. A merged one is as its
    parts are. `before_each` is called before each document that is compared, and stops it all by raising.
    """
    if document.parts:
        return _of_parts(ws, document, viewer_id, before_each)
    before_each()
    if documents.scores_hidden(ws, document.id, viewer_id=viewer_id):
        return Since("withheld")
    state = _state(ws, document)
    if state not in {"changed", "hidden"}:
        return Since(state)
    return Since(state, tuple(document_history.deeds_since(ws, document, viewer_id=viewer_id)))


def differences(ws: Workspace, document_id: str, *, viewer_id: str | None) -> list[Difference]:
    """Where the text of a document differs from what it would say today, in the eyes of this viewer; [] for nowhere.

    Raises as `documents.content`, `to_make_again` and `make`; SaringError "document_protected" for one that opens with
    a passphrase only, and what `rubrics.documents.plain_text_of` raises for a very long one.
    """
    document = documents.get(ws, document_id)
    if document.protected:
        raise SaringError("document_protected", number=document.number)
    today = make_as_then(ws, document, replace(to_make_again(document), viewer_id=viewer_id or ""))
    pair = (documents.content(ws, document_id), today)
    return _between(*map(_paragraphs, pair)) or _between(*map(_said_by_figures, pair))


def _between(before: list[str], now: list[str]) -> list[Difference]:
    parts = difflib.SequenceMatcher(None, before, now, autojunk=False).get_opcodes()
    found = [Difference(tuple(before[a:b]), tuple(now[c:d])) for tag, a, b, c, d in parts if tag != "equal"]
    return _with_moves(found)


def _paragraphs(content: bytes) -> list[str]:
    """The paragraphs as they read; what marks a heading in plain text is taken off."""
    lines = reading.plain_text_of(content, "").splitlines()
    return [" ".join(_HEADING.sub("", line).split()) for line in lines]


def _with_moves(found: list[Difference]) -> list[Difference]:
    """What is taken out in one place and put in at another is said once. Figures and single words are no such thing:
    the same one stands in many places.
    """
    removed = Counter(line for one in found for line in one.before)
    added = Counter(line for one in found for line in one.today)
    moved = {line: number for line, number in (removed & added).items() if len(line.split()) >= FEWEST_WORDS_MOVED}
    out, into = Counter(moved), Counter(moved)
    left: list[Difference] = []
    for one in found:
        rest = Difference(_without(one.before, out), _without(one.today, into))
        if rest != Difference():
            left.append(rest)
    return left + [Difference(moved=line) for line in moved]


def _without(lines: tuple[str, ...], moved: Counter[str]) -> tuple[str, ...]:
    """The lines that were not moved; each that was is counted down."""
    rest: list[str] = []
    for line in lines:
        if moved[line] > 0:
            moved[line] -= 1
        else:
            rest.append(line)
    return tuple(rest)


def _state(ws: Workspace, document: Document) -> State:
    if not document.source_hash:
        return "unknown"
    try:
        order = order_of(document)
        if source_hash_today(ws, order) == document.source_hash:
            return "same"
        if not document.protected and _say_the_same(
            documents.stored_bytes(ws, document.id) or b"", make_as_then(ws, document, order)
        ):
            return "touched"
    except NotFound:
        return "gone"
    except SaringError as error:
        # A scorecard is a draft again, or its reader came onto a panel; else somebody tampered with what was ordered.
        return "hidden" if isinstance(error, Refused) else "unknown"
    return "changed"


def _say_the_same(kept: bytes, today: bytes) -> bool:
    """Whether two documents have the same words, figures and pictures in the same order; where they cannot be read,
    whether they are the same to the last byte.
    """
    if kept == today:
        return True
    try:
        words = [" ".join(_paragraphs(content)).split() for content in (kept, today)]
    except DocumentError:
        return False
    return words[0] == words[1] and all(what(kept) == what(today) for what in (_said_by_figures, _pictures))


def _said_by_figures(content: bytes) -> list[str]:
    """What the charts of a document say to those who cannot see them: each score in words."""
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [str(one["/Alt"]) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]


def _pictures(content: bytes) -> list[str]:
    """What each picture of a document is made of (SHA-256), such as the letterhead's logo."""
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [
            hashlib.sha256(picture.read_raw_bytes()).hexdigest()
            for page in pdf.pages
            for _, picture in sorted(page.get_images().items())
        ]


def _of_parts(ws: Workspace, document: Document, viewer_id: str | None, before_each: Callable[[], None]) -> Since:
    found = []
    for part in document.parts:
        try:
            one = documents.get(ws, part)
            # Merged documents are never merged again: somebody tampered with it, and it may go round in circles.
            found.append(
                Since("unknown") if one.parts else since(ws, one, viewer_id=viewer_id, before_each=before_each)
            )
        except NotFound:
            found.append(Since("gone"))
    worst: list[State] = ["withheld", "gone", "changed", "hidden", "unknown", "touched", "same"]
    deeds = tuple(dict.fromkeys(deed for one in found for deed in one.deeds))
    return Since(min((one.state for one in found), key=worst.index), deeds)
