"""The rights of candidates: requests, restriction, erasure, and what stays of it."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "request_kind_unknown": (
        "Jenis permintaan {kind} tidak dikenal.",
        "There is no such kind of request: {kind}.",
    ),
    "request_day_unreadable": (
        "“{day}” bukan tanggal. Tulislah seperti 2026-11-23.",
        "“{day}” is no date. Write it like 2026-11-23.",
    ),
    "request_day_ahead": (
        "Tanggal {day} belum tiba. Catatlah hari saat permintaan diterima.",
        "The day {day} is still to come. Enter the day on which the request came in.",
    ),
    "request_open": (
        "Permintaan yang sama dari orang ini sudah tercatat dan belum dijawab. Jawablah permintaan itu dahulu.",
        "The same request of this person is on record and not answered yet. Answer that one first.",
    ),
    "request_answered": (
        "Permintaan ini sudah dijawab. Catat permintaan baru jika orang ini memintanya lagi.",
        "This request is answered already. Record a new one if the person asks again.",
    ),
    "request_outcome_missing": (
        "Pilih hasilnya: selesai, ditolak, atau ditarik kembali.",
        "Choose the outcome: done, refused, or taken back.",
    ),
    "request_answer_missing": (
        "Tuliskan alasan penolakan: orang yang bersangkutan berhak mengetahuinya.",
        "Write down why it is refused: the person has a right to know.",
    ),
    "restriction_reason_missing": (
        "Tuliskan alasannya; alasan itu dicatat.",
        "Write down the reason; it goes on record.",
    ),
    "restriction_stands": (
        "Pemrosesan data orang ini sudah dibatasi.",
        "Processing of this person's data is restricted already.",
    ),
    "restriction_none": (
        "Pemrosesan data orang ini tidak sedang dibatasi.",
        "Processing of this person's data is not restricted.",
    ),
    "erasure_held": (
        "Penghapusan data {who} ditangguhkan oleh {by}: {reason}. Tidak ada yang dihapus. Akhiri penangguhan di "
        "halaman kandidat, bagian Privasi, jika alasannya sudah tidak berlaku.",
        "The data of {who} are under a legal hold set by {by} and are not erased: {reason}. Nothing was erased. Lift "
        "the hold in the part Privacy of the candidate's page once its reason no longer applies.",
    ),
    "request.access": ("Akses ke data", "Access to the data"),
    "request.correction": ("Perbaikan data", "Correction"),
    "request.restriction": ("Pembatasan pemrosesan", "Restriction of processing"),
    "request.portability": ("Salinan data untuk dibawa", "A copy to take along"),
    "request.erasure": ("Penghapusan data", "Erasure"),
    "request.done": ("Selesai", "Done"),
    "request.refused": ("Ditolak", "Refused"),
    "request.taken_back": ("Ditarik kembali oleh orangnya", "Taken back by the person"),
    "request.left": ("sisa {span}", "{span} left"),
    "request.left_little": ("sisa kurang dari 1 jam", "less than an hour left"),
    "request.late": ("terlambat {span}", "{span} overdue"),
    "request.late_little": ("baru saja terlambat", "just overdue"),
    "request.end_of_day": ("akhir hari {day}", "end of {day}"),
    "span.hours.one": ("{n} jam", "{n} hour"),
    "span.hours.other": ("{n} jam", "{n} hours"),
    "span.days.one": ("{n} hari", "{n} day"),
    "span.days.other": ("{n} hari", "{n} days"),
    "erasure.applications.one": ("{n} lamaran", "{n} application"),
    "erasure.applications.other": ("{n} lamaran", "{n} applications"),
    "erasure.interviews.one": ("{n} wawancara", "{n} interview"),
    "erasure.interviews.other": ("{n} wawancara", "{n} interviews"),
    "erasure.scorecards.one": ("{n} lembar penilaian", "{n} scorecard"),
    "erasure.scorecards.other": ("{n} lembar penilaian", "{n} scorecards"),
    "erasure.notes.one": ("{n} catatan", "{n} note"),
    "erasure.notes.other": ("{n} catatan", "{n} notes"),
    "erasure.decisions.one": ("{n} keputusan", "{n} decision"),
    "erasure.decisions.other": ("{n} keputusan", "{n} decisions"),
    "erasure.attachments.one": ("{n} lampiran", "{n} attachment"),
    "erasure.attachments.other": ("{n} lampiran", "{n} attachments"),
    "erasure.documents.one": ("{n} dokumen", "{n} document"),
    "erasure.documents.other": ("{n} dokumen", "{n} documents"),
    "erasure.merged_records.one": ("{n} data gabungan", "{n} merged record"),
    "erasure.merged_records.other": ("{n} data gabungan", "{n} merged records"),
    "erasure.people.one": ("data diri orang ini", "the person’s own data"),
    "erasure.people.other": ("data diri {n} orang", "{n} people’s own data"),
    "erasure.takes": ("Yang dihapus: {list}.", "Goes: {list}."),
    "erasure.file": ("{place}: {kind} {number}, {when}", "{place}: {kind} {number}, {when}"),
    "erasure.file_hidden": (
        "berkas dengan nama yang disembunyikan: {kind} {number}, {when}",
        "a file whose path may tell the hidden name: {kind} {number}, {when}",
    ),
    "erasure.together": (
        "Di antara dokumen itu ada yang juga memuat orang lain: {numbers}. Ekspor lagi sesudahnya.",
        "Among the documents are some about other people too: {numbers}. Export them anew afterwards.",
    ),
    "erasure.hold": (
        "{code}: penghapusan ditangguhkan oleh {by}: {reason}. Selama itu berlaku, data ini harus tetap ada.",
        "{code}: legal hold by {by}: {reason}. As long as it stands, these data have to stay.",
    ),
    "erasure.hold_stops_all": (
        "Selama salah seorang yang dipilih ditangguhkan, tidak ada yang dihapus. Lepaskan pilihan untuk {codes} agar "
        "yang lain dihapus.",
        "As long as somebody who is chosen is held, nobody is erased. Take {codes} out of the choice to erase the "
        "others.",
    ),
    "erasure.leave_out_held": (
        "Tidak ada yang dihapus. Tambahkan --leave-out-held untuk menghapus yang lain saja.",
        "Nothing was erased. Add --leave-out-held to erase only the others.",
    ),
    "erasure.everybody_held": (
        "Tidak ada yang dihapus. Akhiri penangguhan di halaman kandidat, bagian Privasi, atau dengan saring candidate "
        "lift, jika alasannya sudah tidak berlaku.",
        "Nothing was erased. Lift the hold in the part Privacy of the candidate's page, or with saring candidate lift, "
        "once its reason no longer applies.",
    ),
    "erasure.held_stay": ("Tetap disimpan: {codes}.", "Kept: {codes}."),
    "erasure.copy": ("{when}: cadangan {why}, {place}", "{when}: backup {why}, {place}"),
    "erasure.copy_unknown": ("{when}: cadangan rusak, {place}", "{when}: damaged backup, {place}"),
    "erasure.copy_former": (
        "{when}: berkas yang digantikan oleh pemulihan, {place}",
        "{when}: file that a restore replaced, {place}",
    ),
    "erasure.copy_missing": (
        "folder cadangan {place} tidak terjangkau sekarang; isinya tidak diketahui",
        "the backup folder {place} cannot be reached now; what is in it is not known",
    ),
    "erasure.copy_unreadable": (
        "folder cadangan {place} tidak dapat dibaca; isinya tidak diketahui",
        "the backup folder {place} cannot be read; what is in it is not known",
    ),
    "erasure.may_hold_them": (
        "Belum dapat diperiksa, dan mungkin juga memuat data ini:",
        "Could not be looked at, and may hold these data too:",
    ),
    "erasure.not_looked_at": (
        "Belum dapat diperiksa, dan mungkin masih memuat orang yang sudah dihapus:",
        "Could not be looked at, and may still hold people who were erased:",
    ),
    "erasure.backups.one": (
        "{n} salinan ruang kerja juga memuat data ini, begitu pula cadangan yang dibuat tepat sebelum penghapusan:",
        "{n} copy of the workspace holds these data too, and so will the backup made right before the erasure:",
    ),
    "erasure.backups.other": (
        "{n} salinan ruang kerja juga memuat data ini, begitu pula cadangan yang dibuat tepat sebelum penghapusan:",
        "{n} copies of the workspace hold these data too, and so will the backup made right before the erasure:",
    ),
    "erasure.backups_remain.one": (
        "{n} cadangan atau berkas lama masih memuat orang yang sudah dihapus.",
        "{n} backup or former file still holds people who were erased.",
    ),
    "erasure.backups_remain.other": (
        "{n} cadangan atau berkas lama masih memuat orang yang sudah dihapus.",
        "{n} backups or former files still hold people who were erased.",
    ),
    "erasure.backups_deleted.one": (
        "{n} salinan yang memuat orang yang sudah dihapus telah dibuang; cadangan baru tanpa mereka sudah diperiksa.",
        "{n} copy that held erased people was deleted; a new backup without them was made and checked.",
    ),
    "erasure.backups_deleted.other": (
        "{n} salinan yang memuat orang yang sudah dihapus telah dibuang; cadangan baru tanpa mereka sudah diperiksa.",
        "{n} copies that held erased people were deleted; a new backup without them was made and checked.",
    ),
    "erasure.delete_them": (
        "Buang dengan: saring backup --workspace {path} --delete-of-erased",
        "Delete them with: saring backup --workspace {path} --delete-of-erased",
    ),
    "erasure.no_backups_remain": (
        "Tidak ada cadangan yang terjangkau yang memuat orang yang sudah dihapus.",
        "No backup in reach holds anybody who was erased.",
    ),
    "copies_unclean": (
        "Sisa data terhapus belum dapat dikeluarkan dari ruang kerja, sehingga cadangan baru akan memuatnya lagi. "
        "Tidak ada cadangan yang dibuang. Tutup program lain yang membuka ruang kerja ini, lalu coba lagi.",
        "Remains of erased data could not be taken out of the workspace yet, and a new backup would hold them again. "
        "No backup was deleted. Close other programs that have the workspace open, and try again.",
    ),
    "erasure.copies": (
        "Salinan yang tidak terjangkau oleh Saring. Urus sendiri salinan ini; sesudah penghapusan daftar ini tidak ada "
        "lagi:",
        "Copies that Saring cannot reach. See to them yourself; after the erasure this list is gone:",
    ),
    "erasure.no_way_back": (
        "Penghapusan tidak dapat diurungkan. Cadangan yang dibuat sampai saat itu masih memuat data ini sampai "
        "dibuang, yang terakhir setelah kira-kira satu tahun; jika cadangan itu dipulihkan, data ini langsung dihapus "
        "lagi.",
        "An erasure cannot be undone. Backups made until then hold the data until they are let go, the last one after "
        "about a year; when one is restored, the data are erased again at once.",
    ),
    "handed_out.document_printed": ("dicetak di kertas", "printed on paper"),
    "handed_out.document_copied": ("dibuka di program lain", "opened in another program"),
    "handed_out.attachment_saved": ("lampiran disimpan sebagai berkas", "an attachment saved as a file"),
    "handed_out.attachment_opened": ("lampiran dibuka di program lain", "an attachment opened in another program"),
    "handed_out.summary_copied": ("ringkasan disalin untuk surel", "the summary copied for a mail"),
    "handed_out.comparison_exported": (
        "perbandingan diekspor sebagai buku kerja",
        "a comparison exported as a workbook",
    ),
    "handed_out.table_exported": (
        "daftar kandidat diekspor sebagai tabel",
        "a list of candidates exported as a table",
    ),
    "handed_out.own_data_exported": (
        "data pribadi disimpan untuk orang yang bersangkutan",
        "the person’s own data saved for them",
    ),
    "handed_out.data_taken_along": (
        "data disimpan untuk dibawa orang yang bersangkutan",
        "data saved for the person to take along",
    ),
    "rights.request_recorded": (
        "Permintaan {who} dicatat: {kind}. Dijawab paling lambat {due} ({left}).",
        "The request of {who} is on record: {kind}. To be answered by {due} ({left}).",
    ),
    "rights.request": (
        "{who} {kind}: paling lambat {due} ({left}), diminta {asked}",
        "{who} {kind}: due {due} ({left}), asked for {asked}",
    ),
    "rights.no_requests": ("Tidak ada permintaan yang menunggu jawaban.", "No request waits for an answer."),
    "rights.request_answered": (
        "Jawaban atas permintaan {who} dicatat.",
        "The answer to the request of {who} is on record.",
    ),
    "request.closed_without_deed": (
        "ditutup tanpa dilaksanakan di ruang kerja ini",
        "closed without being carried out in this workspace",
    ),
    "not_done.access": (
        "Belum dilaksanakan: sejak diminta, belum ada salinan data yang dibuat untuk orang ini.",
        "Not carried out: no copy of the data has been made for this person since it was asked for.",
    ),
    "not_done.correction": (
        "Belum dilaksanakan: sejak diminta, belum ada data orang ini yang diubah.",
        "Not carried out: nothing about this person has been changed since it was asked for.",
    ),
    "not_done.restriction": (
        "Belum dilaksanakan: pemrosesan data orang ini tidak dibatasi.",
        "Not carried out: processing of this person's data is not restricted.",
    ),
    "not_done.portability": (
        "Belum dilaksanakan: sejak diminta, belum ada salinan untuk dibawa yang dibuat.",
        "Not carried out: no copy to take along has been made since it was asked for.",
    ),
    "not_done.erasure": (
        "Belum dilaksanakan: data orang ini masih ada di sini.",
        "Not carried out: this person's data are still here.",
    ),
    "not_done.recorded": (
        "Ditutup sebagai selesai, dan tercatat bahwa hal itu belum dilaksanakan di sini.",
        "It is closed as done, and it is on record that it was not carried out here.",
    ),
    "not_done.would_be_recorded": (
        "Jika tetap ditutup sebagai selesai, hal itu tercatat.",
        "If it is closed as done all the same, that goes on record.",
    ),
    "rights.field.name": ("nama", "name"),
    "email.doubtful": (
        "Ini tampaknya bukan satu alamat email; tetap disimpan seperti yang diketik.",
        "This does not look like one email address; it is kept as it is typed.",
    ),
    "rights.email_doubtful": (
        "“{value}” tampaknya bukan satu alamat email; tetap disimpan seperti itu.",
        "“{value}” does not look like one email address; it is kept as it is.",
    ),
    "rights.field.email": ("email", "email"),
    "rights.field.phone": ("telepon", "phone"),
    "rights.field.source": ("sumber", "source"),
    "rights.field.note": ("catatan", "note"),
    "rights.corrected": ("Data {who} diperbaiki: {fields}.", "The data of {who} are corrected: {fields}."),
    "rights.nothing_to_correct": (
        "Tidak ada yang diperbaiki. Sebutkan data yang baru, misalnya --phone.",
        "Nothing to correct. Name what is new, such as --phone.",
    ),
    "rights.nothing_changed": (
        "Itu sudah tercatat persis seperti itu: tidak ada yang berubah, dan permintaannya tetap menunggu.",
        "It stands there like that already: nothing was changed, and a request for it still waits.",
    ),
    "rights.restricted": ("Pemrosesan data {who} dibatasi.", "Processing of the data of {who} is restricted."),
    "rights.released": (
        "Pembatasan pemrosesan data {who} diakhiri.",
        "The restriction of the data of {who} has ended.",
    ),
    "access.left_out": ("Tidak disertakan dalam salinan:", "Left out of the copy:"),
    "access.nothing_left_out": (
        "Salinannya memuat semua yang disimpan; tidak ada yang dihilangkan.",
        "The copy holds everything that is kept; nothing is left out.",
    ),
    "rights.dry_run": (
        "Belum ada yang dihapus. Tambahkan --for-good untuk menghapus.",
        "Nothing was erased yet. Add --for-good to erase.",
    ),
    "rights.erased": ("Semua data {codes} dihapus.", "Everything about {codes} was erased."),
    "rights.clean": ("Tidak ada sisa data terhapus di dalam berkas.", "No remains of erased data are in the file."),
    "rights.not_clean": (
        "Sisa data terhapus mungkin masih ada di dalam berkas. Saring mengeluarkannya sendiri, paling lambat ketika "
        "ditutup dan tidak ada program lain yang membuka berkas ini; untuk berkas terlindung harus ada ruang untuk "
        "satu salinan. Atau jalankan saring candidate clean.",
        "Remains of erased data may still be in the file. Saring takes them out by itself, at the latest when it is "
        "closed and no other program has the file open; for a protected file there must be room for a second copy. Or "
        "run saring candidate clean.",
    ),
    "request_none_open": (
        "Tidak ada permintaan seperti itu yang menunggu jawaban.",
        "No such request waits for an answer.",
    ),
    "action.request_recorded": ("catat permintaan", "record a request"),
    "action.request_removed": ("catat permintaan", "record a request"),
    "action.request_closed_without_deed": ("jawab permintaan", "answer a request"),
    "action.request_answered": ("jawab permintaan", "answer a request"),
    "action.restriction_set": ("batasi pemrosesan", "restrict processing"),
    "action.restriction_lifted": ("akhiri pembatasan", "end a restriction"),
    "action.candidate_erased": ("hapus semua data kandidat", "erase a candidate"),
    "doctor.tombstone": (
        "Catatan penghapusan {code} tidak sesuai dengan jejak audit, atau datanya masih ada",
        "The record of the erasure of {code} does not match the audit trail, or the person's data are still here",
    ),
    "doctor.erasure_unclean": (
        "Data telah dihapus, tetapi sisanya mungkin masih ada di dalam berkas: tutup program lain yang membuka berkas "
        "ini, sediakan ruang untuk satu salinan, lalu jalankan saring candidate clean",
        "Data were erased, but remains of them may still be in the file: close other programs that have it open, make "
        "room for a second copy, then run saring candidate clean",
    ),
}
