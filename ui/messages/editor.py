"""What can be in the way of the rubric editor."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "unsaved_not_kept": (
        "Teks yang belum disimpan tidak dapat diamankan di {path}: {reason}. Kosongkan ruang atau periksa izin folder "
        "itu, dan simpan rubrik (Ctrl+S) sebelum menutup Saring.",
        "The unsaved text cannot be kept in {path}: {reason}. Free some space or check the folder's permissions, and "
        "save the rubric (Ctrl+S) before you close Saring.",
    ),
    "rubric_not_saved": (
        "{path} tidak tersimpan: {reason}. Tulisan Anda masih ada di sini. Periksa izin dan ruang di folder itu, lalu "
        "simpan lagi.",
        "{path} was not saved: {reason}. What you wrote is still here. Check the folder's permissions and free space, "
        "then save again.",
    ),
    "rubric_has_errors": (
        "Belum disimpan: perbaiki dahulu kesalahan di baris {line}. Tulisan Anda aman di sini, dan berkasnya tidak "
        "diubah.",
        "Not saved yet: mend the mistake in line {line} first. What you wrote is safe here, and the file was not "
        "changed.",
    ),
}
