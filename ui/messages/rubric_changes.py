"""What changed between two revisions of a rubric, and what is said when a file was changed elsewhere."""

from __future__ import annotations

_FIELDS = {
    "change.id": ("ID", "ID"),
    "change.language": ("Bahasa", "Language"),
    "change.title": ("Judul", "Title"),
    "change.role": ("Pekerjaan", "Role"),
    "change.summary": ("Ringkasan", "Summary"),
    "change.source": ("Kalimat sumber", "Source sentence"),
    "change.minimum_coverage": ("Cakupan minimum", "Minimum coverage"),
    "change.duty": ("Tugas {place}", "Duty {place}"),
    "change.criterion": ("Kriteria", "Criterion"),
    "change.preview": ("Gambaran kerja nyata", "Realistic job preview"),
    "change.active": ("Dipakai", "Active"),
    "change.name": ("Nama kriteria", "Name of the criterion"),
    "change.category": ("Kategori", "Category"),
    "change.definition": ("Definisi", "Definition"),
    "change.weight": ("Bobot", "Weight"),
    "change.weight_reason": ("Alasan bobot", "Reason for the weight"),
    "change.must_have": ("Syarat wajib", "Must-have"),
    "change.question_kind": ("Jenis pertanyaan", "Kind of question"),
    "change.question": ("Pertanyaan utama", "Main question"),
    "change.probe": ("Pertanyaan pendalaman {place}", "Probe {place}"),
    "change.anchor": ("Jangkar {place}", "Anchor {place}"),
    "change.suitable": ("Ciri cocok {place}", "Suitable trait {place}"),
    "change.unsuitable": ("Ciri tidak cocok {place}", "Unsuitable trait {place}"),
    "change.trait_source": ("Kalimat sumber ciri {place}", "Source sentence of trait {place}"),
    "change.preview_kind": ("Jenis gambaran kerja", "Kind of preview"),
    "change.claim": ("Anggapan", "Claim"),
    "change.reality": ("Kenyataan", "Reality"),
    "change.follow_up": ("Pertanyaan lanjutan", "Follow-up question"),
}

MESSAGES: dict[str, tuple[str, str]] = {
    **_FIELDS,
    "change.true": ("ya", "yes"),
    "change.false": ("tidak", "no"),
    "change.added": ("ditambahkan", "added"),
    "change.removed": ("dihapus", "removed"),
    "change.moved": ("dipindahkan", "moved"),
    "effect.meaning": (
        "Makna: jawaban yang sama dapat memperoleh nilai lain",
        "Meaning: the same answer may be scored otherwise",
    ),
    "effect.wording": ("Kata-kata: nilai tidak terpengaruh", "Wording: scores are not affected"),
    "command.revisions": ("Revisi {before} → {after}", "Revision {before} → {after}"),
    "command.no_changes": ("Tidak ada perbedaan isi.", "No difference in content."),
    "rubric_changed_elsewhere": (
        "{path} diubah oleh program atau orang lain setelah dibuka di sini, maka tidak ditimpa. Bandingkan kedua "
        "isinya, lalu pilih mana yang dipakai, atau simpan dengan nama lain.",
        "{path} was changed by another program or person after it was opened here, so it was not overwritten. "
        "Compare the two texts, then choose which one to keep, or save under another name.",
    ),
}
