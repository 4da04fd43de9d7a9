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
        "Tidak ada cadangan utuh untuk {folder}. Pilih folder cadangan lain, atau baca apa yang masih terbaca dari "
        "berkas yang rusak.",
        "There is no sound backup for {folder}. Choose another backup folder, or read what can still be read from the "
        "damaged file.",
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

MESSAGES: dict[str, tuple[str, str]] = {**_PROBLEMS, **_REASONS}
