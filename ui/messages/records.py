"""Why a job, a person, an interview or a scorecard cannot be changed so, and what a scorecard still lacks."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
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
