"""What can go wrong with a workspace's file."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
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
