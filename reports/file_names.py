"""What a document is called as a file: by its number, its kind, and the candidate's code or the job.

A file's name is read by everybody who sees a folder or a mail: a candidate's name stands in it only where that was
asked for.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from reports.order import Order
from reports.wording.wording import Wording
from screening.interviewing import interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.workspace import Workspace

MOST_BYTES = 180
"""Of a name in UTF-8: file systems take 255, and some room is left for ".part" and the like."""
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')  # on one of the systems (Windows: learn.microsoft.com, "Naming Files")
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)", re.IGNORECASE)  # whatever the ending, on Windows
_INVISIBLE = {"Cc", "Cf", "Co", "Cs", "Cn"}  # also what turns the direction of writing, and hides an ending


def file_name(ws: Workspace, order: Order, *, number: str = "", with_name: bool = False) -> str:
    """The name of the file for a document, "S-2026-0007 Ringkasan kandidat K-01 Penata Arsip.pdf".

    With `with_name` the candidate's name stands in the place of the code, unless it is hidden in the document or from
    whoever looks. Raises NotFound.
    """
    words = Wording(order.edition.language)
    who, job = _about(ws, order, with_name=with_name and not order.hide_name)
    return safe(" ".join(part for part in (number, words(order.kind), who, job) if part))


def safe(text: str, ending: str = ".pdf") -> str:
    """A text as the name of a file that every system takes, with its ending."""
    text = "".join(one for one in unicodedata.normalize("NFC", text) if unicodedata.category(one) not in _INVISIBLE)
    text = _FORBIDDEN.sub(" ", text).strip(" .")
    if not text or _DEVICE.match(text):
        text = f"saring {text}".rstrip()
    short = text.encode()[: MOST_BYTES - len(ending)].decode(errors="ignore").rstrip(" .")
    return f"{short}{ending}"


def free_path(folder: Path, name: str) -> Path:
    """A path in a folder where nothing lies yet: the name itself, or "name (2).pdf" and so on."""
    path, n = folder / name, 1
    while path.exists() or path.is_symlink():
        n += 1
        path = folder / f"{Path(name).stem} ({n}){Path(name).suffix}"
    return path


def _about(ws: Workspace, order: Order, *, with_name: bool) -> tuple[str, str]:
    """The candidate and the job a document is about, "" for none."""
    interview_id = order.interview_id
    if order.scorecard_id:
        interview_id = scorecards.load(ws, order.scorecard_id).interview_id
    application_id = order.application_id
    if interview_id:
        application_id = interviews.get(ws, interview_id).application_id
    candidate_id, job_id = order.candidate_id, order.job_id
    if application_id:
        application = applications.get(ws, application_id)
        candidate_id, job_id = application.candidate_id, application.job_id
    who = ""
    if candidate_id:
        candidate = candidates.get(ws, candidate_id)
        who = candidate.name if with_name and not candidate.hidden else candidate.code
    return who, jobs.get(ws, job_id).title if job_id else ""


def place_of(path: Path | None) -> str:
    """How the workspace keeps where a file was written; what of the path is no text has a sign in its place."""
    return str(path.absolute()).encode("utf-8", "replace").decode() if path else ""
