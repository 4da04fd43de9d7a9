"""What can go wrong with backups, why one was made, and what restoring and salvaging did."""

from __future__ import annotations

_PROBLEMS = {
    "backup_folder_missing": (
        "Folder cadangan {folder} tidak ada; cadangan tidak dibuat. Sambungkan media penyimpanannya, atau pilih folder "
        "lain di Pengaturan.",
        "The backup folder {folder} is not there; no backup was made. Connect the drive it is on, or choose another "
        "folder in Settings.",
    ),
    "backup_no_access": (
        "Anda tidak boleh menulis di folder cadangan {folder}; cadangan tidak dibuat. Ubah izin folder itu, atau pilih "
        "folder lain di Pengaturan.",
        "You may not write to the backup folder {folder}; no backup was made. Change the folder’s permissions, or "
        "choose another one in Settings.",
    ),
    "backup_full": (
        "Media penyimpanan folder cadangan {folder} sudah penuh; cadangan tidak dibuat. Kosongkan ruang, atau pilih "
        "folder lain di Pengaturan.",
        "The disk of the backup folder {folder} is full; no backup was made. Free some space, or choose another folder "
        "in Settings.",
    ),
    "backup_disk": (
        "Cadangan di {folder} tidak dapat ditulis: {detail}. Periksa media penyimpanannya, lalu coba lagi.",
        "The backup in {folder} could not be written: {detail}. Check the drive and try again.",
    ),
    "backup_missing": (
        "Di {folder} tidak ada cadangan Saring. Pilih cadangan lain.",
        "There is no backup of Saring in {folder}. Choose another one.",
    ),
    "backup_unreadable": (
        "Cadangan di {folder} tidak dapat dibaca: {reason}. Periksa izin foldernya, atau pilih cadangan lain.",
        "The backup in {folder} cannot be read: {reason}. Check the folder’s permissions, or choose another one.",
    ),
    "backup_manifest_damaged": (
        "Keterangan cadangan di {folder} rusak, sehingga cadangan itu tidak dipakai. Pilih cadangan lain.",
        "The description of the backup in {folder} is damaged, so that it is not used. Choose another one.",
    ),
    "backup_damaged": (
        "Salinan di {folder} tidak lagi sama dengan yang dicadangkan: {detail}. Pilih cadangan lain.",
        "The copy in {folder} is no longer what was backed up: {detail}. Choose another one.",
    ),
    "backup_newer": (
        "Cadangan di {folder} dibuat oleh versi Saring yang lebih baru. Perbarui Saring untuk memulihkannya.",
        "The backup in {folder} was made by a newer version of Saring. Update Saring to restore it.",
    ),
    "restore_none": (
        "Tidak ada cadangan utuh untuk {folder}. Jika cadangannya ada di folder lain, sebutkan dengan `--backup`. "
        "Jangan hapus berkas ruang kerja itu sendiri.",
        "There is no sound backup for {folder}. If there is one in another folder, name it with `--backup`. Do not "
        "delete the workspace file itself.",
    ),
    "restore_full": (
        "Media penyimpanan folder {folder} penuh; tidak ada yang dipulihkan dan tidak ada yang diubah. Kosongkan "
        "ruang, lalu coba lagi.",
        "The disk of {folder} is full; nothing was restored and nothing was changed. Free some space and try again.",
    ),
    "restore_disk": (
        "Cadangan tidak dapat dipulihkan ke {folder}: {detail}. Tidak ada yang diubah. Periksa media penyimpanan dan "
        "izin foldernya, lalu coba lagi.",
        "The backup could not be restored to {folder}: {detail}. Nothing was changed. Check the drive and the "
        "folder’s permissions, and try again.",
    ),
    "restore_no_file": (
        "{path} adalah folder atau perangkat, bukan berkas; tidak ada yang dipulihkan dan tidak ada yang diubah. "
        "Sebutkan berkas ruang kerja.",
        "{path} is a folder or a device and not a file; nothing was restored and nothing was changed. Name the file of "
        "a workspace.",
    ),
    "restore_in_use": (
        "{path} sedang dibuka di jendela Saring atau program lain; tidak ada yang diubah. Tutup dahulu, lalu coba "
        "lagi.",
        "{path} is open in a Saring window or another program; nothing was changed. Close it first and try again.",
    ),
}

_REASONS = {
    "backup.why_manual": ("atas permintaan", "on request"),
    "backup.why_rhythm": ("berkala", "at intervals"),
    "backup.why_closing": ("saat ditutup", "on closing"),
    "backup.why_migration": ("sebelum pembaruan format", "before an upgrade of the format"),
    "backup.why_import": ("sebelum impor", "before an import"),
    "backup.why_erasure": ("sebelum penghapusan", "before an erasure"),
    "backup.why_restore": ("sebelum pemulihan", "before a restore"),
    "backup.why_protection": ("sebelum perubahan perlindungan", "before a change of protection"),
}

_COMMANDS = {
    "command.backup_made": ("Cadangan dibuat: {path} ({size})", "Backup made: {path} ({size})"),
    "command.backup_damaged": (
        "{path}: keterangannya rusak, sehingga cadangan ini tidak dipakai",
        "{path}: its description is damaged, so that it is not used",
    ),
    "command.no_backups": ("Belum ada cadangan untuk {path}.", "There are no backups of {path} yet."),
    "command.restore_not_yet": (
        "Belum ada yang diubah. Tambahkan --yes untuk memulihkan.",
        "Nothing has been changed. Add --yes to restore.",
    ),
    "command.mended": (
        "{path}: indeks, pencarian, dan pengaman telah dibangun ulang",
        "{path}: indexes, search and guards were built anew",
    ),
    "command.mendable": (
        "Semua ini dapat diperbaiki tanpa kehilangan data: `saring doctor --workspace {path} --rebuild`",
        "All of this can be mended without losing anything: `saring doctor --workspace {path} --rebuild`",
    ),
}

_RESTORING = {
    "backup.count_jobs": ("{count} lowongan", "jobs: {count}"),
    "backup.count_candidates": ("{count} kandidat", "candidates: {count}"),
    "backup.count_scorecards": ("{count} lembar penilaian", "scorecards: {count}"),
    "backup.count_notes": ("{count} catatan", "notes: {count}"),
    "backup.count_documents": ("{count} dokumen", "documents: {count}"),
    "restore.from": (
        "Cadangan {when} ({why}): {counts}.",
        "The backup of {when} ({why}): {counts}.",
    ),
    "restore.state_missing": (
        "Saat ini tidak ada berkas di tempat ruang kerja itu; tidak ada yang hilang.",
        "There is no file in the workspace’s place at present; nothing would be lost.",
    ),
    "restore.state_damaged": (
        "Berkas yang ada sekarang rusak dan isinya tidak dapat dihitung. Berkas itu tetap disimpan di sampingnya.",
        "The present file is damaged, and what is in it cannot be counted. It stays beside the restored one.",
    ),
    "restore.state_older": (
        "Berkas yang ada sekarang lebih lama daripada cadangan itu: {counts}.",
        "The present file is older than the backup: {counts}.",
    ),
    "restore.state_same": (
        "Isi berkas yang ada sekarang sama dengan cadangan itu: {counts}.",
        "The present file says the same as the backup: {counts}.",
    ),
    "restore.state_newer": (
        "Perubahan setelah cadangan itu dibuat: {lost}; tidak ada lagi setelah pemulihan. Berkas yang ada sekarang "
        "({counts}; perubahan terakhir {when}) tetap disimpan di sampingnya.",
        "Changes made after that backup: {lost}; they are gone after restoring. The present file ({counts}; last "
        "change {when}) stays beside the restored one.",
    ),
    "restore.state_other": (
        "Berkas yang ada sekarang memiliki riwayat lain daripada cadangan itu: {counts}; perubahan terakhir {when}. "
        "Berkas itu tetap disimpan di sampingnya.",
        "The present file has another history than the backup: {counts}; last change {when}. It stays beside the "
        "restored one.",
    ),
    "restore.state_locked": (
        "Berkas yang ada sekarang terlindung dan tidak terbuka dengan kata sandi yang diberikan, sehingga tidak dapat "
        "dikatakan apa yang belum ada di cadangan. Berkas itu tetap ada di sampingnya, apa adanya.",
        "The present file is protected, and what was handed over does not open it, so that nobody can say what it has "
        "that the backup lacks. It stays beside the restored one as it is.",
    ),
    "restore.erased": (
        "{count} orang dalam cadangan itu sudah dihapus sejak cadangan dibuat; data mereka dihapus lagi.",
        "People in that backup who were erased since: {count}; they are erased again.",
    ),
    "restore.unprotected": (
        "Cadangan itu tidak dilindungi kata sandi, sedangkan berkas yang ada sekarang dilindungi. Setelah pemulihan, "
        "nyalakan lagi perlindungannya.",
        "The backup is not protected by a passphrase, while the present file is. Turn protection on again after "
        "restoring.",
    ),
    "restore.other_key": (
        "Cadangan itu dari masa kunci sebelumnya: setelah pemulihan berkas dibuka dengan kata sandi dan kode pemulihan "
        "dari waktu itu, sedangkan yang berlaku sekarang tidak membukanya lagi. Kunci baru dibuat lagi di Pengaturan, "
        "atau dengan saring protect renew.",
        "The backup is from the time of an earlier key: after restoring, the passphrase and the recovery code of that "
        "time open the file, and today's do not any more. A new key is made again in Settings, or with saring protect "
        "renew.",
    ),
    "restore.done": ("{path} kini berisi cadangan {when}.", "{path} is now the backup of {when}."),
    "restore.kept": ("Berkas semula disimpan sebagai {path}.", "The former file is kept as {path}."),
    "restore.erased_again": ("{count} orang dihapus lagi.", "People erased again: {count}."),
    "salvage.added": ("Diselamatkan: {table} (baru), {count}", "Salvaged: {table} (new), {count}"),
    "salvage.changed": ("Diselamatkan: {table} (berubah), {count}", "Salvaged: {table} (changed), {count}"),
    "salvage.removed": ("Diikuti: {table} (dihapus), {count}", "Followed: {table} (removed), {count}"),
    "salvage.doubtful": (
        "Tetap seperti di cadangan: {table}, {count} (berbeda di berkas sebelumnya, tetapi tidak tercatat dalam jejak "
        "audit)",
        "Left as in the backup: {table}, {count} (different in the former file, without a word in the audit trail)",
    ),
    "salvage.unfit": (
        "Terbaca, tetapi tidak lagi lengkap: {table}, {count}",
        "Read, but no longer whole: {table}, {count}",
    ),
    "salvage.unreadable": ("Tidak semuanya terbaca: {table}", "Not everything could be read: {table}"),
    "salvage.nothing": (
        "Berkas sebelumnya tidak memuat hal lain yang dapat diambil.",
        "The former file holds nothing else that could be taken over.",
    ),
    "salvage.table_jobs": ("lowongan", "jobs"),
    "salvage.table_candidates": ("kandidat", "candidates"),
    "salvage.table_applications": ("lamaran", "applications"),
    "salvage.table_interviews": ("wawancara", "interviews"),
    "salvage.table_interviewers": ("pewawancara", "interviewers"),
    "salvage.table_scorecards": ("lembar penilaian", "scorecards"),
    "salvage.table_ratings": ("nilai", "ratings"),
    "salvage.table_observations": ("ciri yang diamati", "observed traits"),
    "salvage.table_notes": ("catatan", "notes"),
    "salvage.table_attachments": ("lampiran", "attachments"),
    "salvage.table_documents": ("dokumen", "documents"),
    "salvage.table_document_files": ("isi dokumen", "contents of documents"),
    "salvage.table_decisions": ("keputusan", "decisions"),
    "salvage.table_rubrics": ("rubrik", "rubrics"),
    "salvage.table_audit": ("jejak audit", "audit trail"),
    "salvage.table_audit_keys": ("kunci jejak audit", "keys of the audit trail"),
    "salvage.table_bases": ("dasar pemrosesan", "bases of processing"),
    "salvage.table_custom_fields": ("kolom isian sendiri", "fields of one's own"),
    "salvage.table_decision_reasons": ("alasan keputusan", "reasons for decisions"),
    "salvage.table_document_numbers": ("nomor dokumen", "numbers of documents"),
    "salvage.table_document_places": ("tempat dokumen disimpan", "places of saved documents"),
    "salvage.table_holds": ("penangguhan penghapusan", "legal holds"),
    "salvage.table_import_mappings": ("pilihan kolom impor", "column choices of imports"),
    "salvage.table_imports": ("impor", "imports"),
    "salvage.table_letterhead": ("kop surat", "letterhead"),
    "salvage.table_merges": ("penggabungan kandidat", "merged candidates"),
    "salvage.table_notices": ("pemberitahuan privasi", "privacy notices"),
    "salvage.table_panel": ("anggota panel pewawancara", "panel members"),
    "salvage.table_preview_marks": ("tanda pada gambaran kerja nyata", "marks on realistic job previews"),
    "salvage.table_reopenings": ("pembukaan kembali lembar penilaian", "reopened scorecards"),
    "salvage.table_requests": ("permintaan kandidat", "requests of candidates"),
    "salvage.table_restrictions": ("pembatasan pemrosesan", "restrictions of processing"),
    "salvage.table_saved_filters": ("saringan tersimpan", "saved filters"),
    "salvage.table_settings": ("pengaturan ruang kerja", "settings of the workspace"),
    "salvage.table_stage_changes": ("perpindahan tahap", "changes of stage"),
    "salvage.table_tombstones": ("catatan penghapusan", "records of erasures"),
    "salvage.table_other": ("data internal", "internal data"),
}

_DEEDS = {
    "action.workspace_salvaged": ("Selamatkan isi berkas yang rusak", "Salvage a damaged file"),
    "action.workspace_restored": ("Pulihkan dari cadangan", "Restore from a backup"),
    "action.workspace_mended": ("Bangun ulang indeks dan pencarian", "Build indexes and search anew"),
}

MESSAGES: dict[str, tuple[str, str]] = {**_PROBLEMS, **_REASONS, **_COMMANDS, **_RESTORING, **_DEEDS}
