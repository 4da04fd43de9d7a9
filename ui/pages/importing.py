"""Import: people from a spreadsheet, a copied table or address cards, in steps that can be gone back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from screening.jobs import jobs
from screening.people import custom_fields
from ui import folders
from ui.actions import action
from ui.importing.check_step import CheckStep
from ui.importing.columns_step import ColumnsStep
from ui.importing.done_step import DoneStep
from ui.importing.source_step import SourceStep
from ui.importing.work import CHECK, COLUMNS, DONE, SOURCE, Source, Work
from ui.pages.base import Navigator, Page
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.choice import choice
from ui.widgets.elided import ElidedLabel
from ui.widgets.header import header
from ui.wording import words

DECIDING_PAUSE_MS = 400  # several people are often decided about one after the other
FILES = "*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.vcf"


class ImportingPage(Page):
    """A file -> its columns -> what would come of it -> what came of it."""

    name = "importing"
    watches = ("jobs", "imports", "candidates", "applications")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.work = session.importing = session.importing or Work(session, session)
        self._undone = False
        self._wanted_job = ""
        self.step = ElidedLabel("", "muted")
        self.step.setObjectName("import-step")
        self.job = choice(translate("Importing", "Put everybody on the job"), name="import-job", letters=24)
        self.job.activated.connect(lambda _: self._choose_job())
        self._deciding = QTimer(self, singleShot=True, interval=DECIDING_PAUSE_MS)
        self._deciding.timeout.connect(self.work.check)
        self._make_actions()
        self._build()
        self.work.read.connect(self._show_columns)
        self.work.checked.connect(self._show_check)
        self.work.done.connect(self._show_done)
        self.work.looked_back.connect(self._ask_back)
        self.work.busy_changed.connect(self._enable)
        self._go_on()

    def _make_actions(self) -> None:
        self.choose = action(
            self,
            translate("Importing", "Choose a file…"),
            self._choose,
            icon_name="folder-open",
            keys="Ctrl+N",
            about=translate("Importing", "Choose a table or address cards from this computer"),
        )
        self.read_text = action(
            self,
            translate("Importing", "Read this table"),
            self._read_text,
            icon_name="check",
            about=translate("Importing", "Read the table that was pasted here"),
        )
        self.on = action(
            self,
            translate("Importing", "Continue"),
            self._on,
            icon_name="arrow-right",
            keys=("Ctrl+Return", "Ctrl+Enter"),
            about=translate("Importing", "Check what would come of the import; nothing is written yet"),
        )
        self.before = action(
            self,
            translate("Importing", "One step back"),
            self._back,
            icon_name="arrow-left",
            keys="Ctrl+Backspace",
        )
        self.carry_out = action(
            self,
            translate("Importing", "Import"),
            self.work.carry_out,
            icon_name="check",
            keys="Ctrl+S",
            about=translate("Importing", "Write everybody into the workspace, all at once or nobody"),
        )
        self.look = action(self, translate("Importing", "Show the candidates"), self._look, icon_name="users")
        self.basis = action(
            self,
            translate("Importing", "Record their basis…"),
            self._record_basis,
            icon_name="shield",
            about=translate("Importing", "On what basis the data of those who were added is held, and the notice told"),
        )
        self.take_back = action(
            self,
            translate("Importing", "Undo the import"),
            self._take_back,
            icon_name="undo-2",
            keys="Ctrl+Shift+U",
            about=translate("Importing", "Take everything back that this import has written"),
        )
        self.take_back_chosen = action(
            self,
            translate("Importing", "Undo this import"),
            self._take_back_chosen,
            icon_name="undo-2",
            about=translate("Importing", "Take everything back that the chosen import has written"),
        )
        self.again = action(
            self, translate("Importing", "Import another table"), self._begin_anew, icon_name="file-plus"
        )

    def _build(self) -> None:
        self.source = SourceStep(self.choose, self.read_text, self.take_back_chosen)
        self.source.chosen.connect(self._enable)
        self.source.pasted.setPlainText(self.work.pasted)
        self.source.pasted.textChanged.connect(self._keep_pasted)
        self.source.pasted.long_one.connect(lambda text: self.work.open(Source(text=text)))
        self.source.dropped.connect(lambda path: self.work.open(Source(Path(path))))
        self.columns = ColumnsStep(self.session.language)
        self.columns.mapped.connect(self._understand)
        self.columns.read_otherwise.connect(lambda options: self.work.open_otherwise(**options))
        self.check = CheckStep(self.session)
        self.check.answered.connect(self._answer)
        self.check.decided.connect(self._decide)
        self.check.columns_wanted.connect(self._back)
        self.outcome = DoneStep(self.session, self.look, self.take_back, self.again, beneath=self.basis)
        self.steps = QStackedWidget()
        for one in (self.source, self.columns, self.check, self.outcome):
            self.steps.addWidget(one)
        self.addActions(self.menu_actions())
        self._rows = {
            COLUMNS: ActionRow(self.before, primary=self.on),
            CHECK: ActionRow(self.before, primary=self.carry_out),
        }
        line = QHBoxLayout()
        line.setSpacing(8)
        self._job_caption = QLabel(translate("Importing", "Put everybody on the &job:"))
        self._job_caption.setBuddy(self.job)
        line.addWidget(self.step, 1)
        line.addWidget(self._job_caption)
        line.addWidget(self.job)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        layout.addLayout(header(self.title(), *self._rows.values()))
        layout.addLayout(line)
        layout.addWidget(self.steps, 1)

    def menu_actions(self) -> list[QAction]:
        """Every step, then what one can do in the check."""
        return [
            self.choose,
            self.read_text,
            self.take_back_chosen,
            self.before,
            self.on,
            self.carry_out,
            self.take_back,
            self.basis,
            self.look,
            self.again,
            *self.check.page_actions,
            self.outcome.export,
        ]

    # -- showing

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to where work begins in this step."""
        self._first().setFocus(event.reason())

    def _first(self) -> QWidget:
        place = self.steps.currentIndex()
        if place == COLUMNS and self.columns.boxes:
            return self.columns.boxes[0]
        if place == CHECK:
            return self.check.first
        found = [one for one in self.steps.currentWidget().findChildren(QPushButton) if one.isEnabled()]
        return found[0] if found else self.steps

    def show_record(self, record_id: str) -> None:
        """Everybody is to be put on this job."""
        if record_id:
            self._wanted_job = record_id
            self.refresh_when_seen()

    def refresh(self) -> None:
        """Reads the open jobs and the imports there were; what was checked is checked anew."""
        chosen = self._wanted_job or self.job.currentData() or self.work.job_id
        self._wanted_job = ""
        self.job.clear()
        self.job.addItem(translate("Importing", "none"), "")
        for row in jobs.uncounted(self.session.workspace):
            if row.job.status == "open":
                self.job.addItem(row.job.title, row.job.id)
        self.job.setCurrentIndex(max(0, self.job.findData(chosen)))
        self._take_job()
        self._show_state()
        if self.steps.currentIndex() == CHECK:
            self.work.check()  # who is known already may have changed

    def _go_on(self) -> None:
        """Where the page stood before the window's language was changed."""
        work = self.work
        if work.table is not None:
            self._fill_columns()
            self.check.start()
        if work.finished is not None:
            self.outcome.keep(work.finished)
            self.outcome.show_done()
        if work.step == CHECK and work.result is not None:
            self._show_check()
        else:
            self._go(COLUMNS if work.step == CHECK else work.step)

    def _go(self, step: int) -> None:
        self.work.step = step
        self.steps.setCurrentIndex(step)
        names = (
            translate("Importing", "Step 1 of 3: the table"),
            translate("Importing", "Step 2 of 3: what its columns hold"),
            translate("Importing", "Step 3 of 3: check. Nothing is written yet."),
            translate("Importing", "Done"),
        )
        name = names[step]
        if self.work.table is not None and step in (COLUMNS, CHECK):
            name += f" · {self.work.table.source or translate('Importing', 'the copied table')}"
        self.step.setText(name)
        self._enable()
        if self.isVisible():
            self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self) -> None:
        """Offer what can be done now; the focus stays on the page when the button that had it goes."""
        focused = QApplication.focusWidget()
        here = focused is not None and self.isAncestorOf(focused)
        self._offer()
        focused = QApplication.focusWidget()
        if here and (focused is self.steps or focused is None or not self.isAncestorOf(focused)):
            self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        step, busy = self.steps.currentIndex(), self.work.busy
        for one, places in (
            (self.before, (COLUMNS, CHECK)),
            (self.on, (COLUMNS,)),
            (self.carry_out, (CHECK,)),
            (self.look, (DONE,)),
            (self.basis, (DONE,) if self._import_id and not self._undone else ()),
            (self.take_back, (DONE,) if self._import_id and not self._undone else ()),
            (self.again, (DONE,)),
        ):
            one.setVisible(step in places)
            one.setEnabled(step in places and not busy)
        for one in (self.choose, self.read_text, self.take_back_chosen):
            one.setVisible(step == SOURCE)
        chosen = self.source.imports.current
        self.take_back_chosen.setEnabled(not busy and chosen is not None and not chosen.undone_at)
        self.choose.setEnabled(step == SOURCE and not busy)
        self.read_text.setEnabled(step == SOURCE and not busy and bool(self.source.pasted.toPlainText().strip()))
        for one in self.check.page_actions:
            one.setVisible(step == CHECK)
        self.outcome.export.setVisible(step == DONE)
        result = self.work.result
        if step == CHECK:
            self.carry_out.setEnabled(not busy and result is not None and not result.plan.blocked)
        for place, row in self._rows.items():
            row.setVisible(step == place)
        for one in (self._job_caption, self.job):
            one.setVisible(step != DONE)
            one.setEnabled(not busy)

    # -- the steps

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("Importing", "Choose a table"),
            folders.proposed(self.session, "tables"),
            ";;".join(
                (
                    translate("Importing", "Tables and address cards ({endings})", endings=FILES),
                    translate("Importing", "All files ({endings})", endings="*"),
                )
            ),
        )
        if chosen:
            folders.remember(self.session, "tables", Path(chosen).parent)
            self.work.open(Source(Path(chosen)))

    def _keep_pasted(self) -> None:
        self.work.pasted = self.source.pasted.toPlainText()

    def _read_text(self) -> None:
        self.work.open(Source(text=self.source.pasted.toPlainText()))

    def _show_columns(self) -> None:
        self._fill_columns()
        self.check.start()
        self._go(COLUMNS)

    def _fill_columns(self) -> None:
        if self.work.table is not None and self.work.mapping is not None:
            self.columns.show_table(self.work.table, self.work.mapping, self._fields())

    def _fields(self) -> list[tuple[str, str]]:
        """What a column may hold, in words; the workspace's own fields come last."""
        from screening import importing

        language = self.session.language
        fields = [("", translate("Importing", "– leave out –"))]
        fields += [(code, words(f"import.field.{code}", language)) for code in importing.FIELDS]
        fields += [(f"custom:{one.id}", one.name) for one in custom_fields.all_of(self.session.workspace)]
        return fields

    def _understand(self, mapping: object) -> None:
        self.work.understand(mapping)
        self._fill_columns()

    def _on(self) -> None:
        self._take_job()
        self.work.confirm()
        self.work.check()

    def _show_check(self) -> None:
        work = self.work
        if work.table is None or work.mapping is None or work.result is None:
            return
        self.check.show_result(work.table, work.mapping, work.result, work.deeds)
        if self.steps.currentIndex() == CHECK:
            self._enable()
        else:
            self._go(CHECK)

    def _answer(self, mapping: object) -> None:
        self.work.understand(mapping)
        self.work.check()

    def _decide(self, rows: list[int], deed: str) -> None:
        self.work.decide(rows, deed)
        self.carry_out.setEnabled(False)  # until it is checked anew
        self._deciding.start()

    def _choose_job(self) -> None:
        self._take_job()
        if self.steps.currentIndex() == CHECK:
            self.work.check()

    def _take_job(self) -> None:
        self.work.job_id = self.job.currentData() or ""

    def _back(self) -> None:
        self._go(max(SOURCE, self.steps.currentIndex() - 1))

    def _show_done(self) -> None:
        finished = self.work.finished
        if finished is None:
            return
        self.outcome.keep(finished)
        self.outcome.show_done()
        self._undone = False
        self.source.pasted.clear()
        self._go(DONE)

    @property
    def _import_id(self) -> str:
        """The import that the last step is about, "" for none."""
        return self.work.finished.import_id if self.work.finished is not None else ""

    def _record_basis(self) -> None:
        from ui.importing.basis import record_basis

        if self.work.finished is not None:
            record_basis(self.session, self.work.finished, self)

    def _take_back(self) -> None:
        self.work.look_back(self._import_id)

    def _take_back_chosen(self) -> None:
        if self.source.imports.current is not None:
            self.work.look_back(self.source.imports.current_key)

    def _ask_back(self, import_id: str, changed: int) -> None:
        """Undo an import; where some of its people have been worked on since, those stay if the person says so."""
        if changed:
            question = translate(
                "Importing",
                "%n of these people have been worked on since: they were edited, interviewed or moved on. They stay as "
                "they are. Take back everybody else?",
                n=changed,
            )
            buttons = QMessageBox.StandardButton
            title = translate("Importing", "Undo the import")
            # What takes people away is never what Enter does by itself.
            if QMessageBox.question(self, title, question, buttons.Yes | buttons.No, buttons.No) == buttons.Yes:
                self.work.take_back(import_id, keep_changed=True)
            return
        last = self.session.undo.last
        if last is not None and last.id == import_id and last.label == "people_imported":
            self.session.undo.undo()  # as Ctrl+Z does
        else:
            self.work.take_back(import_id)

    def _show_state(self) -> None:
        """What was imported before; and in the last step, whether the import stands or was taken back."""
        from screening import importing

        imports = importing.history(self.session.workspace)
        self.source.show_imports(imports)
        found = next((one for one in imports if one.id == self._import_id), None)
        if found is not None and found.undone_at:
            self.outcome.show_taken_back()
        elif found is not None:
            self.outcome.show_done()
        self._undone = found is not None and bool(found.undone_at)
        self._enable()

    def _look(self) -> None:
        if self.work.job_id:
            self.navigator.go("job", self.work.job_id)
        else:
            self.navigator.go("candidates")

    def _begin_anew(self) -> None:
        self.work.finished = None
        self.work.forget()
        self._go(SOURCE)
