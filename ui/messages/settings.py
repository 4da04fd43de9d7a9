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
}
