"""What can go wrong with the program's settings."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "setting_unknown": (
        "Tidak ada pengaturan bernama “{name}”.",
        "There is no setting named “{name}”.",
    ),
    "setting_value": (
        "Pengaturan “{name}” tidak dapat bernilai {value}.",
        "The setting “{name}” cannot have the value {value}.",
    ),
    "settings_unreadable": (
        "Berkas pengaturan {path} tidak dapat dibaca: {reason}. Periksa izin berkas tersebut.",
        "The settings file {path} cannot be read: {reason}. Check the file's permissions.",
    ),
    "settings_not_saved": (
        "Pengaturan tidak dapat disimpan ke {path}: {reason}. Periksa ruang disk dan izin foldernya, lalu coba lagi.",
        "The settings cannot be saved to {path}: {reason}. Check the disk space and the folder's permissions, "
        "then try again.",
    ),
    "logo_type": (
        "Berkas itu bukan gambar PNG atau JPEG. Simpan logonya sebagai PNG, lalu pilih lagi.",
        "That file is no PNG or JPEG picture. Save the logo as PNG and choose it again.",
    ),
    "logo_unreadable": (
        "Berkas {path} tidak dapat dibaca. Periksa apakah berkas itu masih ada dan boleh dibuka, lalu pilih lagi.",
        "The file {path} cannot be read. Check that it is still there and may be opened, and choose it again.",
    ),
    "logo_too_large": (
        "Gambar itu terlalu besar: lebih dari {limit_mb} MB, lebih dari 40 juta piksel, atau salah satu sisinya lebih "
        "dari 20.000 piksel. Perkecil gambarnya, lalu pilih lagi.",
        "That picture is too large: more than {limit_mb} MB, 40 million pixels, or 20,000 pixels along one side. Make "
        "it smaller and choose it again.",
    ),
    "logo_damaged": (
        "Gambar itu rusak dan tidak dapat dibuka. Simpan logonya sekali lagi, lalu pilih lagi.",
        "That picture is damaged and cannot be opened. Save the logo once more and choose it again.",
    ),
    "address_too_many_lines": (
        "Alamat pada kop surat paling banyak {limit} baris. Gabungkan beberapa baris.",
        "The address on the letterhead has at most {limit} lines. Join some of them.",
    ),
}
