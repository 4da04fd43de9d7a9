"""Export as PDF: which document, for whom, in which language, on which paper; made on the worker, kept, and saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QSizePolicy, QWidget

from reports.edition import MEETING, PAPERS, Audience, Edition, readers_of
from rubrics.model import LANGUAGES
from screening.changes import Changes
from ui import folders
from ui.dialogs.answered import answered
from ui.dialogs.form import FormDialog
from ui.models.applications import language_name
from ui.translations import translate
from ui.widgets.choice import choice
from ui.wording import term, words

if TYPE_CHECKING:
    from reports.export import Exported
    from reports.order import Order
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress

Subjects = Mapping[str, Mapping[str, Any]]
"""The kinds of documents a page offers, and what each is about: fields of an Order, {"application_id": ...}."""

_PAPER_NAMES = {"a4": "A4", "letter": "Letter"}
_LAST = "exported_last"  # the edition chosen last stands ready until the program is closed
_LAST_READERS = "exported_for"  # and for each kind of document its readers
WITH_NOTES = ("candidate_summary", "interview_record", MEETING)
ABOUT_ONE = ("candidate_summary", "interview_record", "own_data", "interview_kit")
ALWAYS_NAMED = ("own_data", "interview_kit")


@dataclass(frozen=True)
class Choice:
    """What somebody chose in the dialog. `merged`: many documents in one file."""

    kind: str
    edition: Edition
    hide_name: bool | None
    named_files: bool
    passphrase: str
    merged: bool = False


class ExportDialog(FormDialog):
    """`kinds` may be exported of `who`; `hidden` says that names are hidden, `many` is how many documents are meant.

    After it was accepted `choice` holds what was chosen.
    """

    def __init__(
        self,
        session: Session,
        kinds: Sequence[str],
        *,
        who: str,
        hidden: bool,
        many: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            session, translate("Export", "Export as PDF"), translate("Export", "Choose where to save…"), parent
        )
        self.choice: Choice | None = None
        self._hidden, self._many = hidden, many
        self._readers: dict[str, Audience] = dict(session.property(_LAST_READERS) or {})
        self.add_line(who)
        self._make_fields(kinds)
        self.kind.currentIndexChanged.connect(lambda _: self._follow())
        self.audience.currentIndexChanged.connect(lambda _: self._enable())
        self.names.currentIndexChanged.connect(lambda _: self._enable())
        self.passphrase.textChanged.connect(lambda _: self._enable())
        self.merged.currentIndexChanged.connect(lambda _: self._enable())
        self._recall()
        self._follow()

    def _make_fields(self, kinds: Sequence[str]) -> None:
        language = self.session.language
        self.kind = choice(translate("Export", "Document"), name="kind", letters=24)
        for one in kinds:
            self.kind.addItem(term(f"document.{one}", language), one)
        self.kind.setEnabled(len(kinds) > 1)
        self.audience = choice(translate("Export", "For"), name="audience", letters=24)
        self.language = choice(translate("Export", "Language"), name="language", letters=24)
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(self.language.findData(language))
        self.paper = choice(translate("Export", "Paper"), name="paper", letters=24)
        for paper in PAPERS:
            self.paper.addItem(_PAPER_NAMES[paper], paper)
        self.names = choice(translate("Export", "Names"), name="names", letters=24)
        if self._hidden and self._many > 1:
            self.names.addItem(translate("Export", "Codes where a job hides names"), None)
            self.names.addItem(translate("Export", "Codes for everybody"), True)
            self.names.addItem(translate("Export", "Names for everybody: put on record"), False)
        elif self._hidden:
            self.names.addItem(translate("Export", "Codes, as the job says"), None)
            self.names.addItem(translate("Export", "Names: this is put on record"), False)
        else:
            self.names.addItem(translate("Export", "Full names"), None)
            self.names.addItem(translate("Export", "Codes in the place of names"), True)
        self.single_scores = QCheckBox(translate("Export", "Show what each &interviewer scored"))
        self.notes = QCheckBox(translate("Export", "Add an appendix: interviewers’ &notes, and long texts in full"))
        self.named_files = QCheckBox(translate("Export", "Candidate’s name in the &file name"))
        self.passphrase = QLineEdit(objectName="passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(translate("Export", "None: open to whoever has the file"))
        self.show_passphrase = QCheckBox(translate("Export", "Sho&w the passphrase"))
        self.show_passphrase.toggled.connect(self._show_passphrase)
        self.passphrase.textChanged.connect(lambda _: self._enable())
        self.merged = choice(translate("Export", "Save as"), name="merged", letters=24)
        self.merged.addItem(translate("Export", "One file each, in a folder"), False)
        self.merged.addItem(translate("Export", "One file with all of them"), True)
        for label, field in (
            (translate("Export", "&Document"), self.kind),
            (translate("Export", "F&or"), self.audience),
            (translate("Export", "&Language"), self.language),
            (translate("Export", "&Paper"), self.paper),
            (translate("Export", "N&ames"), self.names),
            ("", self.single_scores),
            ("", self.notes),
            (translate("Export", "Save a&s"), self.merged),
            ("", self.named_files),
            (translate("Export", "Passp&hrase"), self.passphrase),
            ("", self.show_passphrase),
        ):
            if label:
                field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                self.add_row(label, field)
            else:
                self.form.addRow("", field)
        self.about_names = self.add_line("")
        self.about_passphrase = self.add_line(
            translate(
                "Export", "Only this file opens with the passphrase: its parts are kept on the page “Reports” without."
            )
        )

    @property
    def chosen_kind(self) -> str:
        """The kind of document that is chosen."""
        return str(self.kind.currentData())

    def _recall(self) -> None:
        """What was chosen last time."""
        last = self.session.property(_LAST)
        if isinstance(last, Edition):
            self.paper.setCurrentIndex(self.paper.findData(last.paper))
            self.language.setCurrentIndex(self.language.findData(last.language))
            self.notes.setChecked(last.notes)

    def _follow(self) -> None:
        """Offer what this kind of document has."""
        readers = readers_of(self.chosen_kind)
        wanted = self._readers.get(self.chosen_kind, readers[0])
        self.audience.blockSignals(True)
        self.audience.clear()
        for one in readers:
            self.audience.addItem(term(f"audience.{one}", self.session.language), one)
        self.audience.setCurrentIndex(max(0, self.audience.findData(wanted)))
        self.audience.blockSignals(False)
        self._enable()

    def _enable(self) -> None:
        kind, coded = self.chosen_kind, self._coded
        show = self.form.setRowVisible
        show(self.notes, kind in WITH_NOTES)
        show(self.single_scores, self.audience.currentData() == "hiring_manager")
        show(self.names, kind not in ALWAYS_NAMED)
        show(self.merged, self._many > 1 and kind != MEETING)
        show(self.named_files, not coded and not self._merges and kind in ABOUT_ONE)
        said = ""
        named = kind == "own_data" or (kind not in ALWAYS_NAMED and self.names.currentData() is False)
        if kind not in ALWAYS_NAMED and coded:
            said = translate(
                "Export",
                "The code stands for the name. What interviewers wrote is printed as it is, with names in it.",
            )
        elif named and self._hidden:
            said = translate(
                "Export",
                "A job hides this name: printing it is put on record, and the document is not listed meanwhile.",
            )
        self.about_names.setText(said)
        show(self.about_names, bool(said))
        show(self.show_passphrase, bool(self.passphrase.text()))
        show(self.about_passphrase, self._merges and bool(self.passphrase.text()))

    @property
    def _merges(self) -> bool:
        return self.chosen_kind == MEETING or bool(self._many > 1 and self.merged.currentData())

    def _show_passphrase(self, shown: bool) -> None:
        """Nobody can mend a slip later: neither the file nor the copy that is kept opens without what was typed."""
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    @property
    def _coded(self) -> bool:
        chosen = self.names.currentData()
        return bool(chosen) or (chosen is None and self._hidden and self._many == 1)

    def save(self) -> Changes | None:
        """Keeps what was chosen. Raises SaringError for a passphrase that no PDF takes."""
        passphrase = self.passphrase.text()
        if passphrase:
            from reports.protection import prepared

            prepared(passphrase)
        kind, audience = self.chosen_kind, self.audience.currentData()
        edition = Edition(
            language=self.language.currentData(),
            paper=self.paper.currentData(),
            audience=audience,
            notes=self.notes.isChecked() and kind in WITH_NOTES,
            allow_single_scores=self.single_scores.isChecked() and audience == "hiring_manager",
        )
        hide = None if kind in ALWAYS_NAMED else self.names.currentData()
        named = self.named_files.isChecked() and not self._coded
        self.choice = Choice(kind, edition, hide, named, passphrase, self._merges)
        self.session.setProperty(_LAST, edition)
        self.session.setProperty(_LAST_READERS, {**self._readers, kind: audience})
        return None


def export_document(session: Session, parent: QWidget, subjects: Subjects, *, who: str, hidden: bool) -> None:
    """Ask how one of these documents is to be made and where it goes, make it, and say where it is.

    `who` names in the dialog whom or what they are about, as the page shows it. Before a person's own data are made one
    sees what they leave out, and ticks what else they should.
    """
    from reports.file_names import file_name
    from reports.order import Order

    dialog = ExportDialog(session, list(subjects), who=who, hidden=hidden, parent=parent)
    agreed = answered(dialog)
    chosen = dialog.choice
    if not agreed or chosen is None:
        return
    subject = subjects[chosen.kind]
    leave_out: tuple[str, ...] | None = ()
    if chosen.kind == "own_data":
        leave_out = _leave_out(session, parent, subject["candidate_id"])
    if leave_out is None:
        return
    order = Order(
        chosen.kind,
        chosen.edition,
        viewer_id=session.me.id,
        hide_name=chosen.hide_name,
        leave_out=leave_out,
        **subject,
    )
    out = ask_file(session, parent, file_name(session.workspace, order, with_name=chosen.named_files))
    if out is not None:
        make(session, order, out, chosen.passphrase)


def make(session: Session, order: Order, out: Path, passphrase: str = "") -> None:
    """Make a document on the worker, save it as `out`, and say what is worth knowing."""

    def work(workspace: Workspace, _progress: Progress) -> Exported:
        from reports.export import export

        return export(workspace, order, out=out, passphrase=passphrase)

    def done(exported: Exported) -> None:
        session.apply(exported.changes)
        said = [translate("Export", "Saved as {path}", path=out)]
        said += [words(message.code, session.language, **message.params) for message in exported.messages]
        session.tell(" ".join(said))

    session.tasks.run(work, title=translate("Export", "Making {name}", name=out.name), done=done)


def ask_file(session: Session, parent: QWidget, name: str) -> Path | None:
    """The PDF to save as; `name` is proposed. None where the person thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Export", "Save the document"),
        folders.proposed(session, "documents", name),
        translate("Export", "PDF documents (*.pdf)"),
    )
    if not chosen:
        return None
    folders.remember(session, "documents", Path(chosen).parent)
    return Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.pdf")


def _leave_out(session: Session, parent: QWidget, candidate_id: str) -> tuple[str, ...] | None:
    """Which words somebody ticked to be left out of a person's own data; None where they thought better of it."""
    from screening.people import candidates
    from ui.privacy.access_form import AccessForm

    form = AccessForm(session, candidates.get(session.workspace, candidate_id), parent)
    return form.leave_out if answered(form) else None
