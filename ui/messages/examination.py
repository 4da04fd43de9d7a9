"""What an examination of a workspace finds by itself."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "doctor.integrity": ("Struktur berkas rusak: {detail}", "The file's structure is damaged: {detail}"),
    "doctor.unreadable": (
        "Sebagian berkas tidak dapat dibaca: {detail}",
        "Part of the file cannot be read: {detail}",
    ),
    "doctor.reference": (
        "Tabel {table} merujuk ke data di tabel {parent} yang tidak ada",
        "The table {table} refers to records of the table {parent} that do not exist",
    ),
    "doctor.trigger": (
        "Pengaman {trigger} tidak ada atau telah diubah",
        "The guard {trigger} is missing or was changed",
    ),
    "doctor.search": (
        "Indeks pencarian {index} tidak sesuai dengan datanya",
        "The search index {index} does not match its data",
    ),
    "doctor.audit_key": (
        "Kunci jejak audit {code} tidak ada: isi data kandidat ini tidak dapat lagi dibandingkan dengan jejak audit",
        "The audit key of {code} is missing: what is held about this person can no longer be compared with the trail",
    ),
    "doctor.audit_gap": (
        "Jejak audit: baris {first} sampai {last} hilang",
        "Audit trail: the rows {first} to {last} are missing",
    ),
    "doctor.audit_altered": (
        "Jejak audit: rantai terputus pada baris {row} ({at})",
        "Audit trail: the chain is broken at row {row} ({at})",
    ),
    "doctor.document": (
        "Dokumen {number} tidak lagi sama dengan yang disimpan",
        "Document {number} is no longer what was kept",
    ),
    "doctor.document_number": (
        "Penomoran dokumen telah dimundurkan: nomor {number} sudah terpakai dan akan diberikan lagi",
        "The counter of documents was set back: the number {number} is taken and would be given out again",
    ),
    "doctor.attachment": (
        "Lampiran {attachment} tidak lagi sama dengan berkas yang dilampirkan",
        "The attachment {attachment} is no longer the file that was attached",
    ),
    "doctor.rubric": (
        "Naskah rubrik {hash} telah diubah setelah disimpan",
        "The rubric text {hash} was changed after it was kept",
    ),
    "doctor.scorecard": (
        "Lembar penilaian {scorecard} telah diubah setelah dikirim",
        "The scorecard {scorecard} was changed after it was submitted",
    ),
    "doctor.panel_score": (
        "Nilai pada daftar untuk lamaran {application} tidak sama dengan nilai pada lembar penilaiannya",
        "The score that lists show for the application {application} is not the one its scorecards give",
    ),
}
