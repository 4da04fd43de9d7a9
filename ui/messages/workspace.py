"""What can go wrong with a workspace and its records, what was done to them, and what an examination found."""

from __future__ import annotations

_FILE = {
    "workspace_missing": (
        "Ruang kerja {path} tidak ditemukan. Periksa apakah berkasnya dipindahkan atau namanya diubah, lalu pilih "
        "berkas yang benar.",
        "The workspace {path} was not found. Check whether the file was moved or renamed, then choose the right one.",
    ),
    "workspace_gone": (
        "Ruang kerja {path} tidak ada lagi di tempatnya: dipindahkan, diganti namanya, dihapus, atau media "
        "penyimpanannya terputus. Perubahan terakhir belum tersimpan. Kembalikan berkas itu ke tempatnya dengan nama "
        "yang sama; setelah itu penyimpanan berlanjut.",
        "The workspace {path} is no longer in its place: it was moved, renamed or deleted, or its drive was "
        "disconnected. The last change is not saved. Put the file back under the same name; saving then goes on.",
    ),
    "workspace_replaced": (
        "Di {path} kini ada berkas lain, bukan ruang kerja yang sedang Anda pakai. Perubahan terakhir belum tersimpan, "
        "dan tidak ada yang ditulis ke berkas lain itu. Pindahkan berkas itu, kembalikan ruang kerja semula ke "
        "tempatnya dengan nama yang sama; setelah itu penyimpanan berlanjut.",
        "Another file is now at {path}, not the workspace you are working in. The last change is not saved, and "
        "nothing was written to that other file. Move it away and put the former workspace back under the same name; "
        "saving then goes on.",
    ),
    "workspace_remains": (
        "Di {log} masih ada perubahan dari ruang kerja {path} yang sudah tidak ada di tempatnya. Kembalikan ruang "
        "kerja itu agar perubahannya ikut terbaca, atau pilih nama lain untuk ruang kerja baru.",
        "{log} still holds changes of a workspace {path} that is not in its place any more. Put that workspace back, "
        "so that its changes are read with it, or choose another name for the new one.",
    ),
    "workspace_folder_missing": (
        "Folder {folder} tidak ada, sehingga ruang kerja {path} tidak dapat dibuka atau dibuat. Buat folder itu atau "
        "sambungkan media penyimpanan tempatnya berada, lalu coba lagi.",
        "The folder {folder} does not exist, so the workspace {path} cannot be opened or made. Make that folder, or "
        "connect the drive it is on, and try again.",
    ),
    "workspace_exists": (
        "{path} sudah ada dan tidak ditimpa. Buka berkas itu, atau pilih nama lain untuk ruang kerja baru.",
        "{path} exists already and is not overwritten. Open that file, or choose another name for the new workspace.",
    ),
    "workspace_not_sqlite": (
        "{path} bukan ruang kerja Saring, atau bagian awal berkasnya rusak. Pilih berkas lain, atau pulihkan berkas "
        "ini dari cadangan.",
        "{path} is not a Saring workspace, or the beginning of the file is damaged. Choose another file, or "
        "restore this one from a backup.",
    ),
    "workspace_foreign": (
        "{path} adalah basis data milik program lain dan tidak disentuh. Pilih berkas ruang kerja Saring.",
        "{path} is another program's database and was left untouched. Choose a Saring workspace.",
    ),
    "workspace_newer": (
        "{path} dibuat oleh versi Saring yang lebih baru (format {version}; versi ini mengenal format {known}). "
        "Perbarui Saring untuk membukanya; berkasnya tidak diubah.",
        "{path} was made by a newer version of Saring (format {version}; this version knows format {known}). "
        "Update Saring to open it; the file was not changed.",
    ),
    "workspace_older": (
        "{path} masih dalam format lama ({version}; versi ini memakai {known}) dan tidak dapat dibuka hanya untuk "
        'dibaca. Buka sekali di jendela Saring agar formatnya diperbarui: saring "{path}"',
        "{path} is still in an older format ({version}; this version uses {known}) and cannot be opened for reading "
        'only. Open it once in the window so that it is brought up to date: saring "{path}"',
    ),
    "workspace_stays_older": (
        "Ruang kerja {path} belum diperbarui dan tetap seperti semula. Buka lagi bila ada waktu: pembaruan hanya "
        "diperlukan sekali.",
        "The workspace {path} was not brought up to date and is as it was. Open it again when there is time: this is "
        "needed only once.",
    ),
    "workspace_read_only": (
        "{path} atau foldernya hanya dapat dibaca, sehingga tidak ada yang dapat disimpan. Ubah izin berkas dan "
        "foldernya, atau salin ruang kerja ke tempat yang boleh Anda tulisi.",
        "{path} or its folder is read-only, so nothing can be saved. Change the permissions of the file and its "
        "folder, or copy the workspace to a place you may write to.",
    ),
    "workspace_no_access": (
        "Anda tidak memiliki izin untuk {path}. Mintalah izin kepada pemilik berkas atau foldernya, atau pilih "
        "tempat lain.",
        "You have no permission for {path}. Ask the owner of the file or folder for it, or choose another place.",
    ),
    "workspace_locked": (
        "{path} sedang ditulis oleh program lain, mungkin impor di jendela Saring lainnya; belum ada yang disimpan. "
        "Tunggu sampai selesai, atau tutup program itu, lalu coba lagi.",
        "{path} is in use by another program, perhaps an import in another Saring window; nothing has been saved. Wait "
        "until that is done, or close it, and try again.",
    ),
    "workspace_in_use": (
        "{path} sudah terbuka di jendela lain yang tidak dapat dibawa ke depan dari sini, milik {who}. Tutup dahulu "
        "jendela itu, atau buka ruang kerja lain: satu ruang kerja hanya ditulis dari satu jendela.",
        "{path} is already open in another window that could not be brought to the front from here, that of {who}. "
        "Close that one first, or open another workspace: a workspace is written to from one window only.",
    ),
    "workspace_no_wal": (
        "Media penyimpanan tempat {path} berada tidak mendukung penyimpanan yang aman (biasanya drive jaringan). "
        "Pindahkan ruang kerja ke media penyimpanan komputer ini, lalu buka dari sana.",
        "The drive that {path} is on does not support safe saving (usually a network drive). Move the workspace to a "
        "drive of this computer and open it there.",
    ),
    "workspace_full": (
        "Media penyimpanan tempat {path} berada sudah penuh; perubahan terakhir belum tersimpan. Kosongkan ruang, lalu "
        "coba lagi.",
        "The disk that {path} is on is full; the last change is not saved. Free some space and try again.",
    ),
    "workspace_disk": (
        "{path} tidak dapat dibaca atau ditulis: {detail}. Periksa media penyimpanan atau jaringan tempatnya "
        "berada, lalu coba lagi.",
        "{path} could not be read or written: {detail}. Check the disk or the network drive it is on and try again.",
    ),
    "workspace_damaged": (
        "{path} rusak: sebagian isinya tidak dapat dibaca lagi. Jangan hapus berkas ini; pulihkan dari cadangan.",
        "{path} is damaged: parts of it can no longer be read. Do not delete the file; restore it from a backup.",
    ),
    "workspace_damaged_detail": (
        "Rincian: {detail}. Jalankan `saring doctor` untuk melihat bagian yang rusak.",
        "Details: {detail}. Run `saring doctor` to see what is broken.",
    ),
    "workspace_guards_missing": (
        "{path} telah diubah oleh program lain: pengaman {triggers} tidak ada atau berbeda, sehingga perubahan tidak "
        "lagi terjaga. Pulihkan dari cadangan, atau jalankan `saring doctor` untuk memeriksanya.",
        "{path} was changed by another program: its guards {triggers} are missing or different, so that changes are no "
        "longer protected. Restore it from a backup, or run `saring doctor` to examine it.",
    ),
    "workspace_names": (
        "Berkas {path} memiliki {count} nama sekaligus (tautan keras) dan tidak dibuka: perubahan yang ditulis dengan "
        "nama lain akan hilang. Salin berkas itu, beserta berkas berakhiran -wal dan -keys di sebelahnya bila ada, ke "
        "folder lain, lalu buka salinannya; atau pertahankan satu nama saja.",
        "The file {path} has {count} names at once (hard links) and was not opened: changes written under another name "
        "would be lost. Copy it to another folder, together with the files ending in -wal and -keys beside it if there "
        "are any, and open the copy; or keep one name only.",
    ),
    "document_altered": (
        "Dokumen {number} di {path} tidak lagi sama dengan yang disimpan dan tidak dibuka. Ekspor dokumen itu sekali "
        "lagi, dan jalankan `saring doctor`.",
        "Document {number} in {path} is no longer what was kept and is not opened. Export it again, and run "
        "`saring doctor`.",
    ),
    "attachment_altered": (
        "Berkas “{name}” di {path} tidak lagi sama dengan yang dilampirkan dan tidak dibuka. Hapus lampiran itu, lalu "
        "lampirkan kembali dari berkas aslinya.",
        "The file “{name}” in {path} is no longer what was attached and is not opened. Remove the attachment and "
        "attach the original file again.",
    ),
}

_RECORDS = {
    "record_missing": (
        "Tidak ada data dengan ID {id} di ruang kerja ini; mungkin sudah dihapus. Periksa ID-nya, atau buka daftarnya "
        "kembali.",
        "There is no record with the ID {id} in this workspace; it may have been removed. Check the ID, or open the "
        "list again.",
    ),
    "name_taken": (
        "Sudah ada pewawancara bernama “{name}”. Pakai nama lain.",
        "There is an interviewer called “{name}” already. Choose another name.",
    ),
    "name_missing": (
        "Nama belum diisi. Tulis namanya, lalu simpan lagi.",
        "The name is empty. Write it and save again.",
    ),
    "title_missing": (
        "Nama lowongan belum diisi. Tulis namanya, lalu simpan lagi.",
        "The job has no title yet. Write one and save again.",
    ),
    "text_missing": (
        "Catatan masih kosong. Tulis sesuatu terlebih dahulu.",
        "The note is empty. Write something first.",
    ),
    "text_too_long": (
        "Teks terlalu panjang: {length} karakter, paling banyak {limit}. Persingkat, atau bagi menjadi beberapa "
        "bagian.",
        "The text is too long: {length} characters, at most {limit}. Shorten it, or split it into parts.",
    ),
    "text_too_long_here": (
        "Dengan teks ini isian menjadi terlalu panjang: {length} karakter, paling banyak {limit}. Tidak ada yang "
        "diubah; teks itu masih ada di tempat Anda menyalinnya. Bagi menjadi beberapa catatan.",
        "With this text the field would be too long: {length} characters, at most {limit}. Nothing was changed; the "
        "text is still where you copied it. Split it into several notes.",
    ),
    "too_many_phrases": (
        "Ada {count} frasa, paling banyak {limit}: satu untuk setiap tombol. Hapus yang jarang Anda pakai.",
        "There are {count} phrases, at most {limit}: one for each key. Remove those you rarely use.",
    ),
    "too_many_tags": ("Paling banyak {limit} label untuk satu kandidat.", "At most {limit} tags for one candidate."),
    "rubric_has_no_criteria": (
        "Rubrik “{title}” tidak memiliki kriteria yang aktif, sehingga tidak ada yang dapat dinilai. Aktifkan "
        "sedikitnya satu kriteria.",
        "The rubric “{title}” has no active criterion, so there is nothing to score. Make at least one active.",
    ),
    "job_closed": (
        "Lowongan “{title}” sudah ditutup. Buka kembali lowongan itu terlebih dahulu.",
        "The job “{title}” is closed. Reopen it first.",
    ),
    "filter_unreadable": (
        "Saringan yang tersimpan ini tidak dapat dibaca. Hapus saringan itu dan buat yang baru.",
        "This saved filter cannot be read. Remove it and make a new one.",
    ),
    "changed_since": (
        "Ini tidak dapat diurungkan lagi, karena sudah ada perubahan sesudahnya. Tidak ada yang diubah; ubahlah "
        "langsung di tempatnya.",
        "This cannot be undone any more, since something was changed after it. Nothing was altered; change it where "
        "it stands.",
    ),
    "already_applied": (
        "{name} sudah melamar untuk lowongan “{title}”. Buka lamaran yang sudah ada.",
        "{name} is already on the job “{title}”. Open the application that is there.",
    ),
    "unknown_stage": (
        "Lowongan ini tidak memiliki tahap “{stage}”. Pilih salah satu tahap yang ada.",
        "This job has no stage “{stage}”. Choose one of its stages.",
    ),
    "unknown_decision": (
        "“{decision}” bukan keputusan yang dikenal. Pilih salah satu yang ditawarkan.",
        "“{decision}” is not a decision that exists. Choose one of those offered.",
    ),
    "reason_missing": (
        "Alasannya belum diisi. Tulis alasannya, lalu coba lagi.",
        "There is no reason yet. Write the reason and try again.",
    ),
    "time_unreadable": (
        "“{text}” bukan waktu lengkap dengan zona waktunya. Tulis, misalnya, 2026-11-22T09:00+07:00.",
        "“{text}” is not a time with its time zone. Write, for example, 2026-11-22T09:00+07:00.",
    ),
    "minutes_out_of_range": (
        "Lama wawancara adalah 1 sampai {most} menit.",
        "An interview takes 1 to {most} minutes.",
    ),
    "round_out_of_range": ("Ronde adalah bilangan 1 sampai 99.", "A round is a number from 1 to 99."),
    "interview_begun": (
        "Wawancara ini sudah dimulai: ada nilai, catatan, atau jamnya sudah dijalankan. Yang sudah dimulai "
        "tidak dapat dibatalkan; ubah waktunya, atau kirim lembar penilaiannya.",
        "This interview has begun: there are scores or notes, or its clock was started. What has begun cannot be "
        "cancelled; change its time instead, or submit its scorecards.",
    ),
    "attachment_empty": (
        "Berkas “{name}” kosong, jadi tidak dilampirkan. Periksa berkas aslinya.",
        "The file “{name}” is empty and was not attached. Check the original file.",
    ),
    "attachment_too_large": (
        "Berkas “{name}” lebih besar daripada {limit_mb} MB, jadi tidak dilampirkan. Perkecil berkasnya, misalnya "
        "dengan menyimpannya kembali sebagai PDF, lalu coba lagi.",
        "The file “{name}” is larger than {limit_mb} MB and was not attached. Make it smaller, for example by saving "
        "it as PDF again, and try once more.",
    ),
    "attachment_type": (
        "Isi berkas “{name}” bukan PDF, DOCX, atau gambar (PNG, JPEG, WebP, GIF, TIFF), atau berkasnya rusak atau "
        "terkunci. Simpan sebagai PDF, lalu lampirkan PDF itu.",
        "What is in the file “{name}” is no PDF, DOCX or image (PNG, JPEG, WebP, GIF, TIFF), or it is damaged or "
        "locked. Save it as PDF and attach that.",
    ),
    "attachment_exists": (
        "Berkas ini sudah dilampirkan sebagai “{name}”.",
        "This file is attached already, as “{name}”.",
    ),
    "attachment_unreadable": (
        "Berkas {path} tidak dapat dibaca. Periksa apakah berkasnya masih ada dan boleh Anda baca, lalu coba lagi.",
        "The file {path} could not be read. Check that it is still there and that you may read it, then try again.",
    ),
    "clock_not_running": (
        "Jam wawancara ini tidak sedang berjalan. Mulai terlebih dahulu.",
        "The clock of this interview is not running. Start it first.",
    ),
    "score_out_of_range": (
        "Nilai adalah 1, 2, 3, 4 atau 5, bukan {score}.",
        "A score is 1, 2, 3, 4 or 5, not {score}.",
    ),
    "unknown_criterion": (
        "Rubrik lembar penilaian ini tidak memiliki kriteria aktif “{criterion}”.",
        "The rubric of this scorecard has no active criterion “{criterion}”.",
    ),
    "unknown_trait": (
        "Rubrik lembar penilaian ini tidak memiliki ciri “{trait}”.",
        "The rubric of this scorecard has no trait “{trait}”.",
    ),
    "unknown_preview": (
        "Rubrik lembar penilaian ini tidak memiliki gambaran kerja nyata “{preview}”.",
        "The rubric of this scorecard has no realistic preview “{preview}”.",
    ),
    "unknown_state": (
        "“{state}” tidak dikenal. Ciri teramati, tidak teramati, atau tidak digali.",
        "“{state}” is not known. A trait is observed, not observed, or not probed.",
    ),
    "unknown_kind": (
        "“{kind}” bukan jenis catatan yang dikenal.",
        "“{kind}” is not a kind of note that exists.",
    ),
    "unknown_recommendation": (
        "“{recommendation}” bukan rekomendasi yang dikenal. Pilih salah satu yang ditawarkan.",
        "“{recommendation}” is not a recommendation that exists. Choose one of those offered.",
    ),
    "recommendation_missing": (
        "Rekomendasi belum dipilih. Pilih salah satu sebelum mengirim lembar penilaian.",
        "There is no recommendation yet. Choose one before you submit the scorecard.",
    ),
    "evidence_missing": (
        "Ciri tidak cocok yang teramati memerlukan bukti: {traits}. Tulis apa yang Anda lihat atau dengar, lalu "
        "kirim lagi.",
        "An observed unsuitable trait needs evidence: {traits}. Write what you saw or heard, then submit again.",
    ),
    "scorecard_locked": (
        "Lembar penilaian ini sudah dikirim dan terkunci. Buka kembali dengan alasan jika harus diubah.",
        "This scorecard is submitted and locked. Reopen it with a reason if it has to be changed.",
    ),
    "scorecard_not_submitted": (
        "Lembar penilaian ini masih berupa draf dan dapat langsung diubah.",
        "This scorecard is still a draft and can be changed as it is.",
    ),
    "debrief_too_early": (
        "Rapat evaluasi dimulai setelah semua pewawancara mengirim lembar penilaiannya. Masih ditunggu: {names}.",
        "The debrief begins once every interviewer has submitted their scorecard. Still awaited: {names}.",
    ),
    "debrief_alone": (
        "Rapat evaluasi memerlukan lembar penilaian terkirim dari sedikitnya dua pewawancara.",
        "A debrief needs the submitted scorecards of at least two interviewers.",
    ),
    "debrief_not_scored": (
        "Hanya yang sudah mengirim lembar penilaian untuk wawancara ini yang dapat mengubah nilainya dalam rapat "
        "evaluasi.",
        "Only somebody who has submitted a scorecard for this interview can change its scores in the debrief.",
    ),
    "debrief_begun": (
        "Rapat evaluasi wawancara ini sudah dimulai, sehingga nilai mandiri tetap seperti semula. Ubah nilainya dalam "
        "rapat evaluasi, dengan alasan.",
        "The debrief of this interview has begun, so the independent scores stay as they were. Change the score in "
        "the debrief, with a reason.",
    ),
    "score_unchanged": (
        "Nilai ini sama dengan nilai mandiri Anda. Batalkan perubahannya jika nilai itu tetap berlaku.",
        "That is your independent score. Take the change back if it still holds.",
    ),
    "scorecard_pinned": (
        "Lembar penilaian tetap pada naskah rubrik saat ia dimulai; rubriknya tidak dapat diganti.",
        "A scorecard stays with the rubric text it was begun under; its rubric cannot be changed.",
    ),
    "note_exists": (
        "Catatan ini masih ada; tidak ada yang perlu dipulihkan.",
        "This note is still there; there is nothing to restore.",
    ),
    "number_taken": (
        "Nomor dokumen {number} sudah dipakai. Ekspor sekali lagi untuk mendapat nomor berikutnya.",
        "Document number {number} is taken. Export again to get the next number.",
    ),
    "audit_append_only": (
        "Jejak audit hanya dapat ditambah; barisnya tidak dapat diubah atau dihapus.",
        "The audit trail only grows; its rows cannot be changed or removed.",
    ),
    "rubric_snapshot_fixed": (
        "Naskah rubrik yang disimpan tidak dapat diubah. Pilih rubrik lain untuk lowongan ini.",
        "A rubric text that was kept cannot be changed. Choose another rubric for the job.",
    ),
    "candidate_restricted": (
        "Pemrosesan data orang ini sedang dibatasi: datanya dapat dilihat dan diperbaiki, tetapi tidak ditambah, "
        "dinilai, dibandingkan, atau diberikan kepada orang lain. Akhiri pembatasan di halaman kandidat, bagian "
        "Privasi, jika sudah tidak berlaku.",
        "Processing of this person's data is restricted: they can be seen and corrected, but not added to, scored, "
        "compared or passed on. End the restriction in the part Privacy of the candidate's page once it no longer "
        "applies.",
    ),
    "candidate_held": (
        "Penghapusan data orang ini sedang ditangguhkan (legal hold). Cabut penangguhannya di halaman kandidat, bagian "
        "Privasi, jika alasannya sudah tidak berlaku.",
        "This person's data are under a legal hold and are not erased. Lift the hold in the part Privacy of the "
        "candidate's page once its reason no longer applies.",
    ),
    "notice_fixed": (
        "Naskah pemberitahuan yang disimpan tidak dapat diubah. Buat versi baru.",
        "The text of a notice that was kept cannot be changed. Make a new version.",
    ),
    "document_fixed": (
        "Dokumen yang disimpan tidak dapat diubah. Ekspor dokumen baru.",
        "A document that was kept cannot be changed. Export a new one.",
    ),
}

_ACTIONS = {
    "action.job_added": ("Tambah lowongan", "Add job"),
    "action.job_edited": ("Ubah lowongan", "Edit job"),
    "action.job_rubric_changed": ("Ganti rubrik lowongan", "Change the job's rubric"),
    "action.job_closed": ("Tutup lowongan", "Close job"),
    "action.job_reopened": ("Buka kembali lowongan", "Reopen job"),
    "action.rubric_kept": ("Simpan naskah rubrik", "Keep rubric text"),
    "action.application_added": ("Tambah lamaran", "Add application"),
    "action.stage_changed": ("Pindahkan tahap", "Change stage"),
    "action.decision_recorded": ("Catat keputusan", "Record decision"),
    "action.interviewer_added": ("Tambah pewawancara", "Add interviewer"),
    "action.interviewer_renamed": ("Ubah nama pewawancara", "Rename interviewer"),
    "action.interview_scheduled": ("Jadwalkan wawancara", "Schedule interview"),
    "action.interview_edited": ("Ubah wawancara", "Edit interview"),
    "action.interview_cancelled": ("Batalkan wawancara", "Cancel interview"),
    "action.letterhead_changed": ("Ubah kop surat", "Change the letterhead"),
    "action.attachment_added": ("Lampirkan berkas", "Attach a file"),
    "action.attachment_removed": ("Hapus lampiran", "Remove an attachment"),
    "action.clock_started": ("Mulai jam wawancara", "Start the clock"),
    "action.clock_stopped": ("Hentikan jam wawancara", "Stop the clock"),
    "action.scorecard_begun": ("Mulai lembar penilaian", "Begin scorecard"),
    "action.score_set": ("Beri nilai", "Score"),
    "action.score_cleared": ("Hapus nilai", "Clear score"),
    "action.not_assessed_set": ("Tandai tidak dinilai", "Mark not assessed"),
    "action.evidence_written": ("Tulis bukti", "Write evidence"),
    "action.trait_observed": ("Tandai ciri", "Mark trait"),
    "action.preview_marked": ("Tandai gambaran kerja nyata", "Mark realistic preview"),
    "action.summary_written": ("Tulis ringkasan", "Write summary"),
    "action.scorecard_submitted": ("Kirim lembar penilaian", "Submit scorecard"),
    "action.scorecard_reopened": ("Buka kembali lembar penilaian", "Reopen scorecard"),
    "action.debrief_begun": ("Mulai rapat evaluasi", "Begin debrief"),
    "action.debrief_changed": ("Ubah nilai dalam rapat evaluasi", "Change score in the debrief"),
    "action.debrief_reason_written": ("Tulis alasan perubahan", "Write reason for the change"),
    "action.debrief_taken_back": ("Batalkan perubahan", "Take back the change"),
    "action.debrief_finished": ("Selesaikan rapat evaluasi", "Finish debrief"),
    "action.note_added": ("Tambah catatan", "Add note"),
    "action.note_edited": ("Ubah catatan", "Edit note"),
    "action.note_moved": ("Pindahkan catatan", "Move note"),
    "action.note_removed": ("Hapus catatan", "Remove note"),
    "action.note_restored": ("Pulihkan catatan", "Restore note"),
    "action.document_kept": ("Simpan dokumen", "Keep document"),
    "action.document_saved": ("Simpan salinan dokumen", "Save a copy of a document"),
    "action.document_printed": ("Cetak dokumen", "Print document"),
    "action.document_copied": ("Buka salinan dokumen", "Open a copy of a document"),
    "action.summary_copied": ("Salin ringkasan untuk surel", "Copy summary for a mail"),
    "action.comparison_exported": ("Ekspor perbandingan sebagai buku kerja", "Export comparison as workbook"),
    "action.table_exported": ("Ekspor tabel", "Export table"),
}

_MISSING = {
    "missing.no_score": ("{name}: belum ada nilai", "{name}: no score yet"),
    "missing.no_evidence": (
        "{name}: nilai rendah atau tertinggi tanpa bukti",
        "{name}: a low or top score without evidence",
    ),
    "missing.unsuitable_without_evidence": (
        "{name}: ciri tidak cocok yang teramati memerlukan bukti",
        "{name}: an observed unsuitable trait needs evidence",
    ),
    "missing.must_have_not_assessed": ("{name}: syarat wajib belum dinilai", "{name}: must-have not assessed"),
    "missing.preview_not_given": (
        "{name}: gambaran kerja nyata belum disampaikan",
        "{name}: realistic preview not given",
    ),
}

_DOCTOR = {
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

MESSAGES: dict[str, tuple[str, str]] = {**_FILE, **_RECORDS, **_ACTIONS, **_MISSING, **_DOCTOR}
