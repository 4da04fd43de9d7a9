"""The stages of a job and the revisions of its rubric: what cannot be."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "stages_missing": (
        "Lowongan memerlukan paling sedikit satu tahap. Tambahkan satu tahap.",
        "A job needs at least one stage. Add one.",
    ),
    "stage_name_missing": (
        "Ada tahap yang belum bernama. Tulis namanya, atau hapus tahap itu.",
        "A stage has no name yet. Write one, or take the stage away.",
    ),
    "stage_twice": (
        "Ada dua tahap bernama “{stage}”. Beri salah satunya nama lain.",
        "There are two stages named “{stage}”. Give one of them another name.",
    ),
    "too_many_stages": (
        "Satu lowongan dapat memiliki paling banyak {limit} tahap. Hapus beberapa.",
        "A job can have at most {limit} stages. Take some away.",
    ),
    "stage_has_people": (
        "Masih ada {count} kandidat di tahap “{stage}”. Pilih tahap baru untuk mereka.",
        "There are still {count} candidates at the stage “{stage}”. Choose another stage for them.",
    ),
    "revision_not_scored": (
        "Belum ada kandidat lowongan ini yang dinilai dengan rubrik revisi {revision}. Revisi yang ada: {known}.",
        "Nobody on this job was scored under revision {revision} of the rubric. Revisions there are: {known}.",
    ),
}
