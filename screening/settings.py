"""The program's settings: declared once, typed, kept as JSON in the user's configuration folder."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from screening.errors import SettingError
from screening.own_folders import own_folder
from screening.typed_text import signature


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its type follows from the default; `choices` where only some values are allowed."""

    name: str
    default: str | int | bool
    description: str
    choices: tuple[str, ...] = ()
    lowest: int = 0
    highest: int = 1_000_000

    def check(self, value: object) -> None:
        """Raises SettingError where `value` is not of the default's type or not among the choices."""
        fits = type(value) is type(self.default) and _is_unicode(value)
        if fits and self.choices:
            fits = value in self.choices
        if fits and isinstance(value, int) and not isinstance(value, bool):
            fits = self.lowest <= value <= self.highest
        if not fits:
            raise SettingError("setting_value", name=self.name, value=repr(value))


SETTINGS = {
    setting.name: setting
    for setting in (
        Setting(
            "language", "system", "language of the window: the system's, Indonesian or English", ("system", "id", "en")
        ),
        Setting("theme", "system", "light or dark, or as the system is", ("system", "light", "dark")),
        Setting("your_name", "", "name under which scorecards, notes and decisions are recorded"),
        Setting("workspace", "", "path of the workspace opened last; empty for the default one"),
        Setting("rubric_folder", "", "folder of the rubric files; empty for the default one"),
        Setting("auto_advance", False, "move to the next criterion after a score"),
        Setting("quick_phrases", "", "phrases for notes, one a line; empty for the built-in ones"),
        Setting("planned_minutes", 45, "planned length of an interview in minutes", lowest=5),
        Setting("interview_scroll", False, "all criteria of an interview in one scroll instead of one at a time"),
        Setting("interview_font", 100, "size of the type on the interview page in percent", lowest=70, highest=200),
        Setting("lock_minutes", 15, "minutes without anybody after which the window locks; 0 for never", highest=480),
        Setting("window_geometry", "", "size and place of the window, as Qt packs it, base64"),
        Setting("left_at", "", "where in an interview one was last, as JSON; empty for nowhere"),
        Setting("candidate_columns", "", "columns of the list of candidates, their order and widths, as JSON"),
        Setting("last_page", "home", "page shown last"),
        Setting("folders", "", "folders that files were chosen in last, by their kind, as JSON"),
        Setting("backup_folder", "", "folder of the backups; empty for the default one"),
        Setting("backup_minutes", 30, "minutes between two backups while something changes", lowest=5, highest=1_440),
        Setting("recent", "", "what was opened or done lately, for the command palette: a JSON list of keys"),
    )
}


def default_path() -> Path:
    """The settings file in the platform's configuration folder."""
    import platformdirs

    return Path(platformdirs.user_config_dir("saring", appauthor=False)) / "settings.json"


class Settings:
    """The present settings; each is an attribute.

    `set_aside` is where a broken settings file was moved to, else None: the window says so.
    """

    language: str
    theme: str
    your_name: str
    workspace: str
    rubric_folder: str
    auto_advance: bool
    quick_phrases: str
    planned_minutes: int
    interview_scroll: bool
    interview_font: int
    lock_minutes: int
    window_geometry: str
    candidate_columns: str
    last_page: str
    left_at: str
    folders: str
    backup_folder: str
    backup_minutes: int
    recent: str

    def __init__(self, path: Path, values: dict[str, Any], set_aside: Path | None = None) -> None:
        self.path = path
        self.set_aside = set_aside
        self._values = values

    @classmethod
    def load(cls, path: Path | None = None) -> Settings:
        """The settings of a file, with defaults for what it does not name.

        A missing file means defaults. A file that is no JSON object is moved aside and defaults are used; a value of
        the wrong type falls back to the default, and stays in the file until that setting is changed.
        Raises SettingError where the file is there and cannot be read, or cannot be moved aside.
        """
        path = path or default_path()
        try:
            if path.exists() and not path.is_file():  # a pipe would keep us waiting for ever
                raise SettingError("settings_unreadable", path=str(path), reason="no ordinary file")
            stored = json.loads(path.read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            return cls(path, {})
        except (ValueError, RecursionError):
            stored = None
        except OSError as error:
            raise SettingError("settings_unreadable", path=str(path), reason=_reason(error)) from error
        if not isinstance(stored, dict):
            aside = path.with_name(f"{path.name}.broken")
            try:
                path.replace(aside)
            except OSError as error:
                raise SettingError("settings_not_saved", path=str(path), reason=_reason(error)) from error
            return cls(path, {}, aside)
        return cls(path, stored)

    @property
    def signature(self) -> str:
        """The name that scorecards are signed with: the one set, or the one the person is logged in with, or ""."""
        import getpass

        try:
            return signature(self.your_name) or signature(getpass.getuser())
        except (OSError, KeyError, ImportError):  # a system that knows no name for this user
            return ""

    def __getattr__(self, name: str) -> Any:
        setting = SETTINGS.get(name)
        if setting is None:
            raise AttributeError(name)
        value = self._values.get(name, setting.default)
        try:
            setting.check(value)
        except SettingError:
            return setting.default
        return value

    def set(self, name: str, value: str | int | bool) -> None:
        """Change a setting and save the file at once, whole or not at all.

        Raises SettingError: unknown name, unfitting value, or a file that cannot be written.
        """
        if name not in SETTINGS:
            raise SettingError("setting_unknown", name=name)
        SETTINGS[name].check(value)
        values = {**self._values, name: value}
        try:
            self._save(values)
        except OSError as error:
            raise SettingError("settings_not_saved", path=str(self.path), reason=_reason(error)) from error
        self._values = values

    def _save(self, values: dict[str, Any]) -> None:
        own_folder(self.path.parent)
        text = json.dumps(values, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=".settings-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _is_unicode(value: object) -> bool:
    """Whether a text can be written down: JSON may hold halves of characters, which nothing else takes."""
    try:
        str(value).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
