"""What the rows of the audit log say: an action's code -> what somebody did, and the words around it."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    # what was done
    "audit.application_added": ("menempatkan kandidat pada lowongan", "put the candidate on the job"),
    "audit.application_removed": ("mengurungkan penempatan pada lowongan", "took back the application"),
    "audit.attachment_added": ("melampirkan berkas", "attached a file"),
    "audit.attachment_opened": ("membuka lampiran di program lain", "opened an attachment in another program"),
    "audit.basis_recorded": ("mencatat dasar pemrosesan", "recorded a basis"),
    "audit.basis_removed": ("mengurungkan pencatatan dasar pemrosesan", "took back a recorded basis"),
    "audit.basis_withdrawal_undone": ("mengurungkan pencatatan penarikan", "took back a recorded withdrawal"),
    "audit.basis_withdrawn": ("mencatat penarikan persetujuan", "recorded a withdrawal"),
    "audit.removed_forgotten": (
        "membuang sisa kandidat yang penambahannya diurungkan",
        "took out what was left of a candidate whose adding was undone",
    ),
    "audit.request_answered": ("mencatat jawaban atas permintaan", "recorded the answer to a request"),
    "audit.request_closed_without_deed": (
        "menutup permintaan sebagai selesai, padahal belum dilaksanakan di sini",
        "closed a request as done though it was not carried out here",
    ),
    "audit.request_recorded": ("mencatat permintaan kandidat", "recorded a candidate’s request"),
    "audit.request_removed": ("mengurungkan pencatatan permintaan", "took back the recording of a request"),
    "audit.restriction_lifted": ("mengakhiri pembatasan pemrosesan", "ended the restriction of processing"),
    "audit.restriction_set": ("membatasi pemrosesan data", "restricted the processing of data"),
    "audit.candidate_erased": ("menghapus semua data kandidat {called}", "erased candidate {called}"),
    "audit.attachment_removed": ("menghapus lampiran", "removed an attachment"),
    "audit.attachment_saved": ("menyimpan lampiran ke berkas", "saved an attachment to a file"),
    "audit.candidate_added": ("menambahkan kandidat", "added the candidate"),
    "audit.candidate_edited": ("mengubah data kandidat", "changed the candidate’s data"),
    "audit.candidate_removed": ("mengurungkan penambahan kandidat", "took back the adding of a candidate"),
    "audit.candidates_merged": ("menggabungkan dua data kandidat", "merged two records of the candidate"),
    "audit.candidates_tagged": ("mengubah label kandidat", "changed the candidate’s tags"),
    "audit.chart_exported": ("menyimpan grafik wawasan sebagai gambar", "saved a chart of insights as a picture"),
    "audit.clock_started": ("memulai wawancara", "started the interview"),
    "audit.clock_stopped": ("mengakhiri wawancara", "ended the interview"),
    "audit.comparison_exported": (
        "mengekspor perbandingan sebagai buku kerja",
        "exported the comparison as a workbook",
    ),
    "audit.data_taken_along": (
        "mengekspor data kandidat untuk dibawa",
        "exported data for the candidate to take along",
    ),
    "audit.debrief_begun": ("memulai rapat evaluasi", "began the debrief"),
    "audit.debrief_changed": ("mengubah nilai dalam rapat evaluasi", "changed a score in the debrief"),
    "audit.debrief_finished": ("menyelesaikan rapat evaluasi", "finished the debrief"),
    "audit.debrief_reason_written": (
        "menulis alasan perubahan dalam rapat evaluasi",
        "wrote the reason for a change in the debrief",
    ),
    "audit.debrief_taken_back": ("membatalkan perubahan dalam rapat evaluasi", "took back a change in the debrief"),
    "audit.decision_reasons_edited": ("mengubah daftar alasan keputusan", "changed the list of decision reasons"),
    "audit.decision_recorded": ("mencatat keputusan", "recorded a decision"),
    "audit.document_copied": ("membuka salinan dokumen {called}", "opened a copy of document {called}"),
    "audit.document_kept": ("mengekspor dokumen {called}", "exported document {called}"),
    "audit.document_printed": ("mencetak dokumen {called}", "printed document {called}"),
    "audit.document_saved": ("menyimpan dokumen {called} sekali lagi", "saved document {called} once more"),
    "audit.evidence_written": ("menulis bukti", "wrote evidence"),
    "audit.fields_arranged": ("mengubah kolom tambahan", "changed the workspace’s own fields"),
    "audit.filter_removed": ("menghapus filter tersimpan", "removed a saved filter"),
    "audit.filter_saved": ("menyimpan filter", "saved a filter"),
    "audit.hold_lifted": ("mencabut penangguhan penghapusan", "lifted a legal hold"),
    "audit.hold_set": ("menangguhkan penghapusan", "put a legal hold"),
    "audit.import_undone": ("mengurungkan impor kandidat", "took back an import"),
    "audit.copies_deleted": (
        "membuang salinan yang memuat orang yang sudah dihapus",
        "deleted copies that held erased people",
    ),
    "audit.interview_cancelled": ("membatalkan wawancara", "cancelled the interview"),
    "audit.interview_edited": ("mengubah jadwal wawancara", "changed the interview"),
    "audit.interview_scheduled": ("menjadwalkan wawancara", "scheduled an interview"),
    "audit.interviewer_added": ("menambahkan pewawancara {called}", "added the interviewer {called}"),
    "audit.interviewer_renamed": (
        "mengganti nama pewawancara, sekarang {called}",
        "renamed an interviewer, now {called}",
    ),
    "audit.job_added": ("menambahkan lowongan", "added the job"),
    "audit.job_closed": ("menutup lowongan", "closed the job"),
    "audit.job_edited": ("mengubah lowongan", "changed the job"),
    "audit.job_removed": ("mengurungkan penambahan lowongan", "took back the adding of a job"),
    "audit.job_reopened": ("membuka kembali lowongan", "reopened the job"),
    "audit.job_retention_set": ("mengubah masa simpan lowongan", "changed the job’s retention"),
    "audit.job_rubric_changed": ("mengganti rubrik lowongan", "changed the job’s rubric"),
    "audit.letterhead_changed": ("mengubah kop surat", "changed the letterhead"),
    "audit.merge_undone": ("memisahkan kembali data kandidat", "parted the candidate’s merged records"),
    "audit.names_revealed": ("melihat nama yang disembunyikan", "looked at a hidden name"),
    "audit.not_assessed_set": ("menandai kriteria “tidak dinilai”", "marked a criterion as not assessed"),
    "audit.note_added": ("menulis catatan", "wrote a note"),
    "audit.note_edited": ("mengubah catatan", "changed a note"),
    "audit.note_moved": ("memindahkan catatan ke kriteria lain", "moved a note to another criterion"),
    "audit.note_removed": ("menghapus catatan", "removed a note"),
    "audit.note_restored": ("mengembalikan catatan", "brought a note back"),
    "audit.notice_added": ("menyimpan versi pemberitahuan privasi", "kept a version of the privacy notice"),
    "audit.notice_removed": ("mengurungkan versi pemberitahuan privasi", "took back a version of the privacy notice"),
    "audit.own_data_exported": (
        "mengekspor salinan data untuk kandidat",
        "exported a copy of the data for the candidate",
    ),
    "audit.people_imported": ("mengimpor kandidat", "imported people"),
    "audit.preview_marked": ("mengisi gambaran kerja nyata", "filled in the realistic job preview"),
    "audit.retention_set": ("mengubah masa simpan umum", "changed the default retention"),
    "audit.protection_set": ("mengubah perlindungan ruang kerja", "changed the protection of the workspace"),
    "audit.rubric_kept": ("menyimpan versi rubrik", "kept a revision of a rubric"),
    "audit.score_cleared": ("mengosongkan nilai", "cleared a score"),
    "audit.score_set": ("memberi nilai", "gave a score"),
    "audit.scorecard_begun": ("memulai lembar penilaian", "began a scorecard"),
    "audit.scorecard_reopened": ("membuka kembali lembar penilaian", "reopened a scorecard"),
    "audit.scorecard_submitted": ("mengirim lembar penilaian", "submitted a scorecard"),
    "audit.stage_changed": ("memindahkan lamaran ke tahap lain", "moved the application to another stage"),
    "audit.stages_changed": ("mengubah tahap lowongan", "changed the job’s stages"),
    "audit.summary_copied": ("menyalin ringkasan kandidat", "copied the candidate’s summary"),
    "audit.summary_written": ("menulis ringkasan pada lembar penilaian", "wrote the summary of a scorecard"),
    "audit.table_exported": ("mengekspor tabel {table}: {rows} baris", "exported the table {table}: {rows} rows"),
    "audit.trait_observed": ("menandai ciri cocok atau tidak cocok", "marked a suitable or unsuitable trait"),
    "audit.workspace_mended": ("memperbaiki ruang kerja yang rusak", "mended a damaged workspace"),
    "audit.workspace_restored": ("memulihkan ruang kerja dari cadangan", "restored the workspace from a backup"),
    "audit.workspace_salvaged": (
        "mengambil yang masih terbaca dari berkas yang rusak",
        "took over what could be read of a damaged file",
    ),
    "audit.unknown": ("tindakan “{code}” (dari versi lain)", "action “{code}” (of another version)"),
    # tables that are exported
    "audit_table.applications": ("lamaran", "“Applications”"),
    "audit_table.audit": ("jejak audit", "“Audit trail”"),
    "audit_table.candidates": ("kandidat", "“Candidates”"),
    "audit_table.comparison": ("perbandingan", "“Comparison”"),
    "audit_table.documents": ("dokumen", "“Exported documents”"),
    "audit_table.figures": ("angka wawasan", "“Insights”"),
    "audit_table.jobs": ("lowongan", "“Jobs”"),
    "audit_table.notes": ("catatan", "“Notes”"),
    "audit_table.rubrics": ("rubrik", "“Rubrics”"),
    # what the log is narrowed to
    "audit_theme.": ("Semua tindakan", "Everything"),
    "audit_theme.decisions": ("Keputusan dan tahap", "Decisions and stages"),
    "audit_theme.reopenings": ("Pembukaan kembali", "Reopenings"),
    "audit_theme.views": ("Melihat nama tersembunyi", "Views of hidden names"),
    "audit_theme.exports": ("Ekspor dan salinan", "Exports and copies"),
    "audit_theme.erasures": ("Penghapusan data", "Erasures"),
    # columns and cells
    "audit_title": ("Jejak audit", "Audit trail"),
    "audit_column.when": ("Waktu", "When"),
    "audit_column.who": ("Siapa", "Who"),
    "audit_column.what": ("Melakukan apa", "Did what"),
    "audit_column.person": ("Kandidat", "Candidate"),
    "audit_column.job": ("Lowongan", "Job"),
    "audit_column.number": ("No.", "No."),
    "audit_column.hash": ("Hash", "Hash"),
    "audit_column.action": ("Kode tindakan", "Action code"),
    "audit_column.record": ("Id data", "Record id"),
    "audit_hash_about": (
        "Awal hash baris ini, seperti yang tercetak di kaki PDF yang dibuat tepat sesudahnya",
        "The beginning of this row’s hash, as it is printed in the foot of a PDF that was made right after it",
    ),
    "audit_gone": ("(sudah dihapus)", "(no longer here)"),
    # whether it is whole
    "audit_chain_whole": (
        "Jejak audit utuh: {rows} baris, dan setiap baris cocok dengan baris sebelumnya. Hash terakhir: {head}",
        "The audit trail is whole: {rows} rows, each fitting the one before. Its last hash: {head}",
    ),
    "audit_chain_whole_briefly": (
        "Jejak audit utuh: setiap baris cocok dengan baris sebelumnya.",
        "The audit trail is whole: each row fits the one before.",
    ),
    "audit_chain_empty": ("Jejak audit masih kosong.", "The audit trail is empty."),
    "audit_chain_broken": (
        "Jejak audit TIDAK utuh. {text}. Simpan berkas ini apa adanya dan bandingkan dengan cadangan Anda.",
        "The audit trail is NOT whole. {text}. Keep this file as it is and compare it with your backups.",
    ),
    "audit_head_known": (
        "Hash {head} berasal dari jejak audit ini: sampai baris {row} ({at}) tidak ada yang diubah sejak hash itu "
        "dicetak.",
        "The hash {head} is of this audit trail: up to row {row} ({at}) nothing was altered since it was printed.",
    ),
    "audit_head_unknown": (
        "Hash {head} TIDAK ada dalam jejak audit ini. Periksa apakah Anda menyalinnya dengan benar dan apakah ini "
        "ruang kerja yang dimaksud; jika ya, jejak audit telah ditulis ulang sejak hash itu dicetak.",
        "The hash {head} is NOT in this audit trail. Check that you copied it correctly and that this is the workspace "
        "it comes from; if so, the trail was rewritten since the hash was printed.",
    ),
    "audit_head_short": (
        "“{head}” bukan hash: ketik setidaknya {least} angka heksadesimal seperti yang tercetak di kaki dokumen.",
        "“{head}” is no hash: type at least {least} hexadecimal digits as printed in the foot of a document.",
    ),
    "audit_meaning": (
        "Yang dapat diketahui: jika sebuah baris diubah, disisipkan, atau dihapus, rantainya terputus. Yang tidak "
        "dapat diketahui dari berkas ini saja: orang yang menguasai berkas dapat menulis ulang seluruh jejak. Itu "
        "baru terlihat dengan membandingkan hash yang tercetak di kaki PDF atau tersimpan dalam cadangan. Jejak ini "
        "juga tidak membuktikan siapa yang duduk di depan komputer, dan tidak mencatat apa yang dilakukan di luar "
        "Saring.",
        "What shows: a row that is altered, put in or taken out breaks the chain. What this file alone cannot show: "
        "whoever holds the file can rewrite the whole trail. That is found out only by comparing a hash printed in the "
        "foot of a PDF or kept in a backup. Nor does the trail prove who sat at the computer, and it knows nothing of "
        "what is done outside Saring.",
    ),
    "audit_withheld": (
        "Tindakan orang lain terhadap kandidat yang belum Anda nilai, dan catatan pribadi orang lain, tidak "
        "ditampilkan.",
        "What others did about candidates whom you still have to score, and their private notes, are left out.",
    ),
    "audit_no_rows": ("Tidak ada baris yang cocok.", "No row fits."),
    "audit_exported": (
        "{rows} baris jejak audit disimpan di {path}",
        "{rows} rows of the audit trail saved as {path}",
    ),
}
