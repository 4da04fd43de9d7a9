"""What can go wrong when a document is read and a rubric drafted from it."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "document_missing": (
        "Dokumen {path} tidak ditemukan. Periksa nama dan foldernya.",
        "The document {path} was not found. Check its name and folder.",
    ),
    "document_no_file": (
        "{path} bukan berkas biasa (misalnya folder atau pipa). Pilih sebuah berkas.",
        "{path} is no ordinary file (a folder or a pipe, for instance). Choose a file.",
    ),
    "document_unreadable": (
        "Dokumen {path} tidak dapat dibaca: {reason}. Periksa izin berkas itu, atau salin ke folder lain.",
        "The document {path} cannot be read: {reason}. Check the file's permissions, or copy it to another folder.",
    ),
    "document_type": (
        "{path}: berkas {type} belum dapat dibaca. Simpan profil pekerjaan sebagai teks ({accepted}), lalu coba lagi.",
        "{path}: {type} files cannot be read yet. Save the job profile as text ({accepted}), then try again.",
    ),
    "document_too_large": (
        "Dokumen {path} lebih besar dari {limit_mb} MB. Simpan bagian profil pekerjaannya saja, lalu coba lagi.",
        "The document {path} is larger than {limit_mb} MB. Save only the job profile part, then try again.",
    ),
    "document_binary": (
        "{path} bukan berkas teks. Simpan profil pekerjaan sebagai teks ({accepted}), lalu coba lagi.",
        "{path} is not a text file. Save the job profile as text ({accepted}), then try again.",
    ),
    "document_encoding": (
        "Teks di {path} rusak atau memakai pengodean yang tidak dikenal ({encoding}, posisi {position}). "
        "Simpan ulang sebagai UTF-8, lalu coba lagi.",
        "The text in {path} is damaged or in an unknown encoding ({encoding}, position {position}). "
        "Save it again as UTF-8, then try again.",
    ),
    "document_empty": (
        "Dokumen {path} tidak berisi teks. Pilih dokumen lain.",
        "The document {path} contains no text. Choose another document.",
    ),
    "text_empty": (
        "Belum ada teks. Tempelkan profil pekerjaan terlebih dahulu.",
        "There is no text yet. Paste a job profile first.",
    ),
    "document_many_traits": (
        "Dokumen ini menyebut {count} ciri dan tugas; satu rubrik memuat paling banyak {limit}. "
        "Pisahkan profil tiap pekerjaan menjadi dokumen sendiri, lalu coba lagi.",
        "This document names {count} traits and duties; one rubric holds {limit} at most. "
        "Put the profile of each job into a document of its own, then try again.",
    ),
    "document_no_profile": (
        "Tidak ada ciri atau tugas yang ditemukan dalam teks ini. Yang dapat dibaca adalah profil "
        "pekerjaan dengan kalimat "
        "seperti “Orang yang cocok … adalah …”, “Jika Anda …, Anda tidak cocok …”, atau “Tugas utama meliputi …”.",
        "No traits or duties were found in this text. Job profiles with sentences like “Orang yang cocok … adalah …”, "
        "“Jika Anda …, Anda tidak cocok …” or “Tugas utama meliputi …” can be read.",
    ),
}
