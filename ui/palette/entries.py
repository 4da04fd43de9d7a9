"""What the palette offers: the actions of the menus, pages, jobs, rubrics, documents and people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QAction, QKeySequence

from screening import documents
from screening.finding import fuzzy, palette
from screening.finding.palette import Person
from ui.navigation import RAIL, label
from ui.settings.parts import PARTS, part_name
from ui.translations import translate
from ui.wording import term

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.rubric_files import RubricFile

Kind = Literal["action", "page", "job", "candidate", "rubric", "report"]

MOST_DOCUMENTS = 300  # the newest ones; older ones are on the Reports page
ICONS: dict[Kind, str] = {
    "action": "play",
    "page": "arrow-right",
    "job": "briefcase",
    "candidate": "user",
    "rubric": "book-open",
    "report": "file-text",
}
# What stands first where two fit equally well: what the window can do, before the many records. A document that was
# used lately does not come before the person or the job whose name stands in its title.
_EDGE: dict[Kind, float] = {"page": 4, "action": 3, "job": 3, "candidate": 2, "rubric": 1, "report": -6}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to go to or to do. `key` names it among the recent ones, `side` is its shortcut.

    `place` is the page and the record that are shown; an action has none and is run. `fit` is of 100.
    """

    kind: Kind
    key: str
    icon: str
    title: str
    detail: str = ""
    side: str = ""
    place: tuple[str, str] | None = None
    action: QAction | None = None
    words: tuple[str, ...] = ()
    fit: float = 0.0


def kind_word(kind: Kind) -> str:
    """What a kind is called."""
    return {
        "action": translate("Palette", "Action"),
        "page": translate("Palette", "Page"),
        "job": translate("Palette", "Job"),
        "candidate": translate("Palette", "Candidate"),
        "rubric": translate("Palette", "Rubric"),
        "report": translate("Palette", "Report"),
    }[kind]


def actions(window: MainWindow, without: QAction) -> list[Entry]:
    """What the menus can do now, those of the page first; pages have entries of their own."""
    found: list[Entry] = []
    goes = set(window.menus.go.values())

    def take(menu: str, one: QAction) -> None:
        if one.isEnabled() and one.isVisible() and one is not without and one not in goes:
            title = one.text().replace("&", "").rstrip("…")
            found.append(
                Entry(
                    "action",
                    f"action:{menu}:{title}",
                    str(one.property("symbol") or ICONS["action"]),
                    title,
                    menu,
                    _keys(one),
                    action=one,
                    words=fuzzy.words(title),
                )
            )

    window.menus.walk(take)
    return found


def pages(window: MainWindow) -> list[Entry]:
    """The pages of the rail, and the parts of the settings."""
    found = [
        Entry(
            "page",
            f"page:{one.name}",
            one.icon,
            label(one.name),
            side=_keys(window.menus.go[one.name]),
            place=(one.name, ""),
            words=fuzzy.words(label(one.name)),
        )
        for one in RAIL
    ]
    found += [
        Entry(
            "page",
            f"settings:{part}",
            "settings",
            part_name(part),
            label("settings"),
            place=("settings", part),
            words=fuzzy.words(f"{part_name(part)} {label('settings')}"),
        )
        for part in PARTS
    ]
    return found


def records(window: MainWindow) -> list[Entry]:
    """The jobs, and the newest documents that this person may see."""
    session = window.session
    workspace, language = session.workspace, session.language
    found = [
        Entry(
            "job",
            f"job:{one.id}",
            ICONS["job"],
            one.title,
            term(f"job.{one.status}", language),
            place=("job", one.id),
            words=fuzzy.words(one.title),
        )
        for one in palette.openings(workspace)
    ]
    found += [
        Entry(
            "report",
            f"report:{one.id}",
            ICONS["report"],
            one.title,
            one.number,
            place=("reports", one.id),
            words=fuzzy.words(f"{one.title} {one.number}"),
        )
        for one in documents.rows(workspace, viewer_id=session.me.id, limit=MOST_DOCUMENTS)
    ]
    return found


def rubrics(files: Sequence[RubricFile]) -> list[Entry]:
    """The rubric files that could be read."""
    found = []
    for one in files:
        title = one.rubric.title.get(one.rubric.language) if one.rubric is not None else Path(one.name).stem
        found.append(
            Entry(
                "rubric",
                f"rubric:{one.path}",
                ICONS["rubric"],
                title,
                one.name,
                place=("rubrics", str(one.path)),
                words=fuzzy.words(f"{title} {Path(one.name).stem}"),
            )
        )
    return found


def person(found: Person) -> Entry:
    """A candidate."""
    one = found.candidate
    detail = f"{one.code} · {found.job_title}" if found.job_title else one.code
    if one.hidden:
        detail = found.job_title
    return Entry(
        "candidate",
        f"candidate:{one.id}",
        "eye-off" if one.hidden else ICONS["candidate"],
        one.name,
        detail,
        place=("candidate", one.id),
        fit=found.fit,
    )


def ranked(
    text: str, given: Sequence[Entry], people: Sequence[Entry], recent: Callable[[str], int], most: int
) -> list[Entry]:
    """The entries that fit what was typed, the best first; `recent` says how lately one was used (0: not)."""
    typed = fuzzy.words(text)
    fitting = [replace(one, fit=worth) for one in given if (worth := fuzzy.fit(typed, one.words))]
    every = [*fitting, *people]
    every.sort(key=lambda one: (-(one.fit + _EDGE[one.kind] + recent(one.key)), one.title.casefold()))
    return every[:most]


def _keys(one: QAction) -> str:
    shortcuts = one.shortcuts()
    return shortcuts[0].toString(QKeySequence.SequenceFormat.NativeText) if shortcuts else ""


def people(window: MainWindow, text: str, *, limit: int, known_words: Sequence[str]) -> list[Entry]:
    """The candidates who fit."""
    return [person(one) for one in palette.people(window.session.workspace, text, limit=limit, known_words=known_words)]
