"""Settings: each is saved and acts the moment it is changed."""

from __future__ import annotations

from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rubrics.errors import SaringError
from ui.actions import action
from ui.pages.base import Navigator, Page
from ui.rubric_files import rubric_folder
from ui.session import Session
from ui.settings.backups_part import BackupsPart
from ui.settings.locking import LockingPart
from ui.settings.parts import PARTS, part_name
from ui.settings.privacy import PrivacyPart
from ui.settings.protection import ProtectionPart
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.fields import add_field, section, spin_box
from ui.widgets.jump_list import JumpList
from ui.widgets.labels import label
from ui.widgets.letterhead_form import LetterheadForm

COLUMN_WIDTH = 560
MINUTES = (5, 240)


class SettingsPage(Page):
    """Part below part, with the list of them at the left; a record of this page is a part's name."""

    name = "settings"
    watches = ("letterhead", "notices", "retention", "bases", "workspace")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._make_fields()
        made = {
            "you": self._about_you(),
            "look": self._look(),
            "interviews": self._interviews(),
            "letterhead": self.letterhead,
            "files": self._files(),
            "backups": self.backups,
            "protection": self.protection,
            "lock": self.locking,
            "privacy": self.privacy,
        }
        self.parts = JumpList(
            translate("SettingsPage", "Parts of the settings"),
            {part: (part_name(part), made[part]) for part in PARTS},
            width=COLUMN_WIDTH,
        )
        self.next_part = action(
            self, translate("SettingsPage", "Next part"), lambda: self.parts.step(1), keys="Ctrl+PgDown"
        )
        self.part_before = action(
            self, translate("SettingsPage", "Part before"), lambda: self.parts.step(-1), keys="Ctrl+PgUp"
        )
        self.addActions([self.next_part, self.part_before])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(label(self.title(), "title"))
        layout.addWidget(self.parts, 1)
        session.setting_changed.connect(self._setting_changed)

    # -- building

    def _make_fields(self) -> None:
        self.your_name = QLineEdit(objectName="your_name")
        self.your_name.setPlaceholderText(self.session.my_name)
        self.your_name.editingFinished.connect(self._name_typed)
        self.language = self._choice(
            "language",
            ("system", translate("SettingsPage", "As the system")),
            ("id", "Bahasa Indonesia"),
            ("en", "English"),
        )
        self.theme = self._choice(
            "theme",
            ("system", translate("SettingsPage", "As the system")),
            ("light", translate("SettingsPage", "Light")),
            ("dark", translate("SettingsPage", "Dark")),
        )
        self.auto_advance = QCheckBox(objectName="auto_advance")
        self.auto_advance.toggled.connect(lambda on: self._set("auto_advance", on))
        self.planned_minutes = spin_box(*MINUTES, step=5, suffix=translate("SettingsPage", " minutes"))
        self.planned_minutes.setObjectName("planned_minutes")
        self.planned_minutes.valueChanged.connect(lambda value: self._set("planned_minutes", value))
        self.locking = LockingPart(self.session)
        self.privacy = PrivacyPart(self.session)
        self.letterhead = LetterheadForm(self.session)
        self.backups = BackupsPart(self.session)
        self.protection = ProtectionPart(self.session)
        self.workspace = QLineEdit(readOnly=True, objectName="workspace")
        self.rubric_folder = QLineEdit(readOnly=True, objectName="rubric_folder")

    def _choice(self, setting: str, *choices: tuple[str, str]) -> QComboBox:
        box = QComboBox(objectName=setting)
        for value, text in choices:
            box.addItem(text, value)
        box.activated.connect(lambda: self._set(setting, box.currentData()))
        return box

    def _about_you(self) -> QWidget:
        part = section(translate("SettingsPage", "You"))
        add_field(
            part,
            translate("SettingsPage", "Your &name"),
            self.your_name,
            translate("SettingsPage", "It stands on your scorecards and notes, and in the reports."),
        )
        return _widget(part)

    def _look(self) -> QWidget:
        part = section(translate("SettingsPage", "Language and look"))
        add_field(part, translate("SettingsPage", "&Language"), self.language)
        add_field(part, translate("SettingsPage", "&Colours"), self.theme)
        return _widget(part)

    def _interviews(self) -> QWidget:
        part = section(translate("SettingsPage", "Interviews"))
        add_field(part, translate("SettingsPage", "Planned length of an &interview"), self.planned_minutes)
        add_field(
            part,
            translate("SettingsPage", "Go to the next criterion after a &score"),
            self.auto_advance,
            translate("SettingsPage", "Otherwise the page stays until you move on."),
        )
        return _widget(part)

    def _files(self) -> QWidget:
        part = section(translate("SettingsPage", "Files"))
        add_field(
            part,
            translate("SettingsPage", "W&orkspace"),
            self.workspace,
            translate("SettingsPage", "Everything is in this one file."),
        )
        wanted = self.session.workspace_wanted.emit
        self.open_workspace = action(
            self, translate("SettingsPage", "Open another…"), lambda: wanted("open"), icon_name="folder-open"
        )
        self.new_workspace = action(
            self, translate("SettingsPage", "Make a new one…"), lambda: wanted("new"), icon_name="plus"
        )
        part.addLayout(_row(action_button(self.open_workspace), action_button(self.new_workspace)))
        part.addSpacing(8)
        add_field(
            part,
            translate("SettingsPage", "&Rubric folder"),
            self.rubric_folder,
            translate("SettingsPage", "Where your rubric files are; the page “Rubrics” lists them."),
        )
        self.choose_folder = action(
            self, translate("SettingsPage", "Choose a folder…"), self._choose_folder, icon_name="folder"
        )
        part.addLayout(_row(action_button(self.choose_folder)))
        return _widget(part)

    # -- showing and saving

    def show_record(self, record_id: str) -> None:
        """Go to a part, by its name in code."""
        if record_id in PARTS:
            self.parts.go(record_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes into the part one was led to or left, at first the one at the top."""
        self.parts.enter(self.parts.current, event.reason())

    def refresh(self) -> None:
        """Show what the settings say."""
        settings = self.session.settings
        if not self.your_name.isModified():
            self.your_name.setText(settings.your_name)
        self.language.setCurrentIndex(self.language.findData(settings.language))
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.auto_advance.setChecked(settings.auto_advance)
        self.planned_minutes.setValue(settings.planned_minutes)
        self.locking.refresh()
        self.privacy.refresh()
        self.letterhead.refresh()
        self.backups.refresh()
        self.protection.refresh()
        _show_path(self.workspace, str(self.session.workspace.path))
        _show_path(self.rubric_folder, str(rubric_folder(settings.rubric_folder)))

    def menu_actions(self) -> list[QAction]:
        """What the buttons do."""
        form = self.letterhead
        return [
            *self.privacy.deeds,
            *self.protection.menu_actions(),
            form.choose,
            form.remove,
            self.open_workspace,
            self.new_workspace,
            self.choose_folder,
            *self.backups.deeds,
            self.next_part,
            self.part_before,
        ]

    def flush(self) -> None:
        """Save the name and the letterhead as they are typed so far."""
        if self.your_name.isModified():
            self.session.set("your_name", self.your_name.text().strip())
            self.your_name.setModified(False)
        self.privacy.flush()
        self.letterhead.flush()

    def _name_typed(self) -> None:
        try:
            self.flush()
        except SaringError as error:
            self.session.report(error, self)

    def _set(self, name: str, value: object) -> None:
        """Save a setting; where that fails, say so and show what holds."""
        try:
            self.session.set(name, value)
        except SaringError as error:
            self.session.report(error)
            self.refresh()

    def _choose_folder(self) -> None:
        before = rubric_folder(self.session.settings.rubric_folder)
        while not before.exists() and before != before.parent:
            before = before.parent
        chosen = QFileDialog.getExistingDirectory(
            self, translate("SettingsPage", "Choose the rubric folder"), str(before)
        )
        if chosen:
            self._set("rubric_folder", chosen)

    def _setting_changed(self, _name: str) -> None:
        if self.isVisible():
            self.refresh()


def _widget(part: QVBoxLayout) -> QWidget:
    made = QWidget()
    made.setLayout(part)
    part.setContentsMargins(0, 0, 0, 0)
    return made


def _row(*widgets: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def _show_path(field: QLineEdit, path: str) -> None:
    field.setText(path)
    field.setToolTip(path)
    field.setCursorPosition(0)
