"""Attachments between the workspace and the disk: attach, save as, remove; reading and writing is the worker's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from shiboken6 import isValid

from rubrics.errors import SaringError
from screening.errors import WorkspaceError
from screening.people import attachments
from screening.people.attachments import ENDINGS, MAXIMUM_SIZE, Attachment
from ui import folders
from ui.dialogs.after_work import show_after_work
from ui.dialogs.answered import answered
from ui.translations import translate
from ui.wording import words

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.workspace import Workspace
    from ui.session import Session


def ask_for_files(session: Session, parent: QWidget) -> list[Path]:
    """The files a person chooses to attach."""
    kinds = " ".join(f"*{ending}" for ending in ENDINGS)
    chosen, _ = QFileDialog.getOpenFileNames(
        parent,
        translate("Attachments", "Attach a CV"),
        folders.proposed(session, "attachments"),
        translate("Attachments", "PDF, Word and images ({kinds})", kinds=kinds),
    )
    paths = [Path(one) for one in chosen]
    if paths:
        folders.remember(session, "attachments", paths[0].parent)
    return paths


def attach(session: Session, *, candidate_id: str, paths: Sequence[Path]) -> None:
    """Attach files to a candidate, one after the other; each says what came of it."""
    for path in paths:
        session.tasks.run(
            lambda workspace, _, path=path: _attach(workspace, candidate_id, path),
            title=translate("Attachments", "Attaching {name}", name=path.name),
            done=lambda changes, path=path: _attached(session, changes, path),
            failed=session.failed,
        )


def save_as(session: Session, parent: QWidget, attachment: Attachment) -> None:
    """Ask where to, then write the file as it was attached; say why not where it may only be seen."""
    try:
        attachments.require_free(session.workspace, attachment.id)
    except SaringError as error:
        session.report(error)
        return
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Attachments", "Save the attachment"),
        folders.proposed(session, "attachments", attachments.file_name(attachment)),
    )
    if not chosen:
        return
    folders.remember(session, "attachments", Path(chosen).parent)
    session.tasks.run(
        lambda workspace, _: _hand_out(workspace, attachment, Path(chosen), "saved"),
        title=translate("Attachments", "Saving {name}", name=attachment.name),
        done=lambda _: session.tell(translate("Attachments", "Saved as {path}", path=chosen)),
        failed=session.failed,
    )


def open_outside(session: Session, parent: QWidget, attachment: Attachment) -> None:
    """Hand a copy to the system's program for it, once the person has read what it is and what that may bring.

    What it is says its content, read anew: the entry in the workspace may have been changed.
    """

    def examined(found: Attachment) -> None:
        if isValid(parent) and _warned(session, parent, attachment, found):
            _pass_on(session, found)

    show_after_work(
        session,
        lambda workspace, _: attachments.examined(workspace, attachment.id)[0],
        title=translate("Attachments", "Looking at {name}", name=attachment.name),
        show=examined,
    )


def _pass_on(session: Session, found: Attachment) -> None:
    try:
        copy = session.passing.new(found.name)
    except OSError as error:
        session.report(SaringError("attachment_unreadable", path=str(error.filename)))
        return

    def done(_: Changes) -> None:
        if not session.passing.show(copy):
            session.tell(
                translate(
                    "Attachments",
                    "The system has no program for “{name}”. Save the attachment and open it there.",
                    name=found.name,
                )
            )

    session.tasks.run(
        lambda workspace, _: _hand_out(workspace, found, copy, "opened"),
        title=translate("Attachments", "Opening {name}", name=found.name),
        done=done,
        failed=session.failed,
    )


def _warned(session: Session, parent: QWidget, entry: Attachment, found: Attachment) -> bool:
    """Whether the person wants it all the same; `found` is the attachment as its content says."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        translate("Attachments", "Open in another program"),
        translate(
            "Attachments",
            "“{name}” is really this: {type}.",
            name=found.name,
            type=words(f"media_type.{found.media_type}", session.language),
        ),
        parent=parent,
    )
    box.setObjectName("open-outside")
    outside_world = translate(
        "Attachments",
        "It came from outside. Another program may run what is hidden in it, or fetch something from the internet; "
        "Saring’s own view does neither. The copy can only be read, and goes away when Saring is closed. That you "
        "opened it is put on record.",
    )
    if (entry.name, entry.media_type) == (found.name, found.media_type):
        box.setInformativeText(outside_world)
    else:
        altered = translate(
            "Attachments",
            "This workspace says that it is something else ({name}). Somebody or something has changed that entry "
            "since the file was attached, so better do not open it: attach the file anew from whoever sent it.",
            name=entry.name,
        )
        box.setInformativeText(f"{altered}\n\n{outside_world}")
    outside = box.addButton(translate("Attachments", "Open all the same"), QMessageBox.ButtonRole.AcceptRole)
    here = box.addButton(translate("Attachments", "Not now"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(here)
    answered(box)
    pressed = box.clickedButton()
    return pressed is outside


def remove(session: Session, parent: QWidget, attachment: Attachment) -> None:
    """Remove an attachment once the person has said that they mean it."""
    box = QMessageBox(
        QMessageBox.Icon.Question,
        translate("Attachments", "Remove the attachment"),
        translate("Attachments", "Remove “{name}” from this workspace?", name=attachment.name),
        parent=parent,
    )
    box.setInformativeText(
        translate("Attachments", "The file it was attached from is not touched. Ctrl+Z brings it back in this session.")
    )
    gone = box.addButton(translate("Attachments", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(translate("Attachments", "Keep it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    answered(box)
    if box.clickedButton() is not gone:
        return
    try:
        removed = attachments.remove(session.workspace, attachment_id=attachment.id)
        session.done(removed, translate("Attachments", "Removed: {name}", name=attachment.name))
    except SaringError as error:
        session.report(error)


def _attach(workspace: Workspace, candidate_id: str, path: Path) -> Changes:
    return attachments.add(workspace, candidate_id=candidate_id, name=path.name, content=_content(path))


def _content(path: Path) -> bytes:
    """The bytes of a file, of a larger one only so many that it is seen to be too large."""
    try:
        if path.is_file():
            with path.open("rb") as file:
                return file.read(MAXIMUM_SIZE + 1)
    except OSError as error:
        raise SaringError("attachment_unreadable", path=str(path)) from error
    raise SaringError("attachment_unreadable", path=str(path))


def _attached(session: Session, changes: Changes, path: Path) -> None:
    session.done(changes, translate("Attachments", "Attached: {name}", name=path.name))


def _hand_out(workspace: Workspace, attachment: Attachment, path: Path, how: Literal["saved", "opened"]) -> Changes:
    """Write the file as it was attached, and put that on record: both or neither."""
    content = _content_of(workspace, attachment, how)
    with workspace.atomic():
        changes = attachments.handed_out(workspace, attachment.id, how)
        _write(content, path)
    return changes


def _content_of(workspace: Workspace, attachment: Attachment, how: Literal["saved", "opened"]) -> bytes:
    """The bytes; those for another program only while they are what the person was told that they are.

    Raises WorkspaceError "attachment_altered".
    """
    if how == "saved":
        return attachments.content(workspace, attachment.id)
    now, content = attachments.examined(workspace, attachment.id)
    if now != attachment:
        raise WorkspaceError("attachment_altered", workspace.path, name=attachment.name)
    return content


def _write(content: bytes, path: Path) -> None:
    """Write the whole file, for its owner alone, or none of it."""
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if opened:
        file.setPermissions(QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner)
    if not (opened and file.write(content) == len(content) and file.commit()):
        raise SaringError("target_not_writable", path=str(path))
