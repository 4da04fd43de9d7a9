"""Everything one can do on the scoring page, for the menu: the mouse's way, and where the keys can be looked up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from ui.actions import action, separator
from ui.interview.exporting import export_record
from ui.interview.type_size import STEP
from ui.meeting import MeetingActions
from ui.translations import translate

if TYPE_CHECKING:
    from ui.interview.desk import Desk

HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
# Shown beside the entry, but the desk itself hears these keys: a text field must be able to have them.
SHOWN_ONLY = Qt.ShortcutContext.WidgetShortcut


class Menu:
    """The actions of a desk; `entries` in the order of the menu, separators included."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.entries: list[QAction] = []
        self.writing: list[QAction] = []  # only while the scorecard is a draft
        self.talking: list[QAction] = []  # in the debrief as well
        self._scores()
        self._separator()
        self._moves()
        self._separator()
        self._notes()
        self._separator()
        self.undo = self._add(translate("Interview", "Undo"), desk.undo, "Ctrl+Z", "undo-2", here=True)
        self.redo = self._add(
            translate("Interview", "Redo"), desk.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", here=True
        )
        self._separator()
        self._reading()
        self._separator()
        self._add(translate("Interview", "Start or stop the clock"), desk.turn_clock, "F5", "timer", here=True)
        self._add(
            translate("Interview", "Definition and source of the criterion"),
            desk.turn_source,
            "Ctrl+I",
            "book-open",
            here=True,
            always=True,
        )
        self._look()
        self.submit = self._add(
            translate("Interview", "Submit the scorecard…"),
            desk.submit,
            ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
            "clipboard-check",
            here=True,
        )
        self.reopen = self._add(
            translate("Interview", "Reopen the scorecard…"), desk.reopen, "", "lock-open", always=True
        )
        self.decide = self._add(
            translate("Interview", "Decide…"), desk.decide, "Ctrl+D", "gavel", here=True, always=True
        )
        export = translate("Interview", "Export the interview record…")
        keys = "Ctrl+Shift+E"
        self.export = self._add(export, lambda: export_record(desk), keys, "file-down", here=True, always=True)
        desk.header.export.clicked.connect(self.export.trigger)
        to_job = translate("Interview", "Go to the job")
        self._add(to_job, desk.job_asked.emit, "Ctrl+J", "briefcase", here=True, always=True)

    def _look(self) -> None:
        desk = self._desk
        self._separator()
        self.scroll = self._add(
            translate("Interview", "All criteria in one scroll"), desk.turn_view, "F4", here=True, always=True
        )
        self.scroll.setCheckable(True)
        for text, by, keys in (
            (translate("Interview", "Larger type"), STEP, ("Ctrl++", "Ctrl+=")),
            (translate("Interview", "Smaller type"), -STEP, ("Ctrl+-",)),
            (translate("Interview", "Type as it was"), 0, ("Ctrl+0",)),
        ):
            self._add(text, lambda by=by: desk.resize_type(by), keys, here=True, always=True)
        self._separator()

    def _scores(self) -> None:
        desk = self._desk
        for level in range(1, 6):
            text = translate("Interview", "Score {level}", level=level)
            self._add(text, lambda level=level: desk.rate(level), str(level))
        self._add(translate("Interview", "Not assessed"), lambda: desk.rate("not_assessed"), "0", "circle-minus")
        self._add(translate("Interview", "Clear the score"), lambda: desk.rate(None), "Backspace")
        self.talking += self.writing
        self._separator()
        suitable = translate("Interview", "Tick the first suitable trait, or “preview given”")
        self._add(suitable, lambda: desk.scoring.tick_first(suitable=True), "S", "square-check")
        unsuitable = translate("Interview", "Tick the first unsuitable trait")
        self._add(unsuitable, lambda: desk.scoring.tick_first(suitable=False), "U", "square-x")
        by_number = translate("Interview", "Tick the first of all traits (Shift with 2 to 9: the others)")
        self._add(by_number, lambda: desk.scoring.tick(1), "Shift+1")

    def _moves(self) -> None:
        desk = self._desk
        self._add(translate("Interview", "Next"), lambda: desk.move_by(1), ("Down", "J"), "arrow-down", always=True)
        self._add(translate("Interview", "Previous"), lambda: desk.move_by(-1), ("Up", "K"), "arrow-up", always=True)
        self._add(translate("Interview", "Back to scoring"), desk.back_to_scoring, "Esc", always=True)

    def _notes(self) -> None:
        desk = self._desk
        evidence = self._add(translate("Interview", "Evidence for the score"), desk.go_to_evidence, "E", "pencil")
        self.talking.append(evidence)
        text = translate("Interview", "Evidence for the trait ticked last")
        self._add(text, desk.scoring.go_to_trait_evidence, "Ctrl+E", here=True)
        self._add(translate("Interview", "Write a note"), desk.go_to_notes, "N", "notebook-pen", always=True)
        keys = ("Ctrl+Enter", "Ctrl+Return")
        text = translate("Interview", "Finish the note with its time")
        self._add(text, desk.finish_writing, keys, here=True, always=True)
        taking = desk.notes
        text = translate("Interview", "Next kind of note")
        self._add(text, taking.turn_kind, "Ctrl+T", "tag", here=True, always=True)
        text = translate("Interview", "Private note")
        self._add(text, taking.turn_private, "Ctrl+L", "lock", here=True, always=True)
        text = translate("Interview", "Move the note to another criterion…")
        self._add(text, taking.ask_place, "Ctrl+M", "arrow-right", here=True, always=True)
        self.entries.append(desk.phrases.menu.menuAction())

    def _reading(self) -> None:
        """What is read beside the interview; none of it takes the focus away from scoring."""
        cv = self._desk.cv
        for text, run, keys, icon_name in (
            (translate("Interview", "Show or hide the CV"), cv.turn, "F6", "file-text"),
            (translate("Interview", "CV: further down"), lambda: cv.scroll(1), "Ctrl+PgDown", ""),
            (translate("Interview", "CV: further up"), lambda: cv.scroll(-1), "Ctrl+PgUp", ""),
        ):
            self._add(text, run, keys, icon_name, here=True, always=True)
        kit = translate("Interview", "Interview kit")
        self._add(kit, self._desk.kit_asked.emit, "F7", "book-open", here=True, always=True)
        self.meeting = MeetingActions(self._desk.session, self._desk)
        self.entries += self.meeting.both

    def _add(
        self,
        text: str,
        run: Callable[[], object],
        keys: str | tuple[str, ...] = (),
        icon_name: str = "",
        *,
        here: bool = False,
        always: bool = False,
    ) -> QAction:
        made = action(self._desk, text, run, keys=keys, icon_name=icon_name, context=HERE if here else SHOWN_ONLY)
        if here:
            self._desk.addAction(made)
        if not always:
            self.writing.append(made)
        self.entries.append(made)
        return made

    def _separator(self) -> None:
        self.entries.append(separator(self._desk))

    def follow(self) -> None:
        """Name what undo and redo mean now, and offer only what is possible."""
        desk = self._desk
        self.meeting.show_place(desk.record.interview.place)
        draft = not desk.record.submitted
        talk = desk.record.talk
        talking = talk is not None and talk.result is not None and not talk.finished
        for entry in self.writing:
            entry.setEnabled(draft or (talking and entry in self.talking))
        undo, redo = desk.writer.undo_name, desk.writer.redo_name
        for entry, name, words, named in (
            (self.undo, undo, translate("Interview", "Undo"), translate("Interview", "Undo {name}", name=undo)),
            (self.redo, redo, translate("Interview", "Redo"), translate("Interview", "Redo {name}", name=redo)),
        ):
            entry.setEnabled(bool(name))  # after submitting: of late notes
            entry.setText(named.replace("&", "&&") if name else words)
        self.scroll.setChecked(desk.session.settings.interview_scroll)
        self.submit.setVisible(draft)
        self.reopen.setVisible(not draft)
        self.decide.setEnabled(not draft)
        self.export.setEnabled(not draft)
