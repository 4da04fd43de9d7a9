"""What can be undone, as the menu names it: the label of a write -> words."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "action.people_imported": ("impor kandidat", "import people"),
    "action.import_undone": ("impor kandidat", "import people"),
    "action.import_taken_back": ("pengurungan impor", "undoing the import"),
    "action.stage_changed": ("pindah tahap", "move to another stage"),
    "action.application_added": ("tempatkan pada lowongan", "put on a job"),
    "action.application_removed": ("tempatkan pada lowongan", "put on a job"),
    "action.decision_recorded": ("catat keputusan", "record a decision"),
    "action.stages_changed": ("ubah tahap lowongan", "change a job’s stages"),
    "action.job_added": ("tambah lowongan", "add a job"),
    "action.job_removed": ("tambah lowongan", "add a job"),
    "action.job_edited": ("ubah lowongan", "change a job"),
    "action.job_rubric_changed": ("ganti rubrik lowongan", "change a job’s rubric"),
    "action.job_closed": ("tutup lowongan", "close a job"),
    "action.job_reopened": ("buka kembali lowongan", "reopen a job"),
    "action.decision_reasons_edited": ("ubah daftar alasan", "edit the list of reasons"),
}
