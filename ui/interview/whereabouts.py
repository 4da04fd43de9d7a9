"""Where one is in an interview: the place, the field, the cursor in it, the note being written."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from ui.interview.desk import Desk
    from ui.interview.fields import TextField

END = -1  # the cursor stands behind the last letter


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`place` is its kind and id, `field` a name out of `fields` ("" while one scores), `cursor` counts letters.

    `note` is the id of the note being written, which is `edited` where it had been finished before.
    """

    interview: str
    scorecard: str
    place: tuple[str, str]
    field: str = ""
    cursor: int = END
    note: str = ""
    edited: bool = False

    def as_data(self) -> dict[str, object]:
        """What JSON can hold."""
        return asdict(self)

    @classmethod
    def from_data(cls, data: object) -> Whereabouts | None:
        """What `as_data` gave; None for anything else."""
        match data:
            case {
                "interview": str(interview),
                "scorecard": str(scorecard),
                "place": [str(kind), str(place)],
                "field": str(field),
                "cursor": int(cursor),
                "note": str(note),
                "edited": bool(edited),
            }:
                return cls(interview, scorecard, (kind, place), field, cursor, note, edited)
        return None


def fields(desk: Desk) -> dict[str, TextField]:
    """Every field that can be written in at the open place, and the one for notes."""
    found = {"note": desk.notes.panel.field}
    if desk.place.kind == "criterion":
        panel = desk.scoring.criterion_panel
        found["evidence"] = panel.evidence
        found |= {f"trait:{trait_id}": row.evidence for trait_id, row in panel.traits.rows.items()}
    elif desk.place.kind == "preview":
        found["response"] = desk.scoring.preview_panel.response
    return found


def of(desk: Desk) -> Whereabouts:
    """Where one is at this desk now."""
    focused, pen = desk.window().focusWidget(), desk.notes.pen  # also while another window is in front
    name, field = next(((name, field) for name, field in fields(desk).items() if field is focused), ("", None))
    cursor = END
    if field is not None and not field.textCursor().atEnd():
        cursor = field.textCursor().position()
    return Whereabouts(
        interview=desk.record.interview.id,
        scorecard=desk.record.card.id,
        place=(desk.place.kind, desk.place.id),
        field=name,
        cursor=cursor,
        note=pen.note_id if pen.writing else "",
        edited=pen.writing and not pen.is_new,
    )


def come_back(desk: Desk, where: Whereabouts) -> None:
    """Go to where one was at this desk, as far as it still exists; a note that was being written is taken up again."""
    desk.open_place(where.place)
    record = desk.record
    note = record.note(where.note)
    if note is not None and note.interviewer_id == record.me.id and not record.submitted:
        desk.notes.go_on(note, edited=where.edited)
    field = fields(desk).get(where.field)
    if field is None or not field.isVisibleTo(desk) or record.submitted:
        return
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    cursor = field.textCursor()
    last = field.document().characterCount() - 1
    cursor.setPosition(last if where.cursor == END else min(max(0, where.cursor), last))
    field.setTextCursor(cursor)
    field.ensureCursorVisible()
