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
        "{path}: berkas {type} tidak dapat dibaca. Simpan profil pekerjaan sebagai salah satu dari {accepted}, atau "
        "salin teksnya lalu tempelkan.",
        "{path}: {type} files cannot be read. Save the job profile as one of {accepted}, or copy its text and paste "
        "it.",
    ),
    "document_old_word": (
        "{path} memakai format Word lama (sebelum 2007). Buka di Word atau LibreOffice, pilih Simpan Sebagai, lalu "
        "pilih jenis .docx.",
        "{path} is in the old Word format (before 2007). Open it in Word or LibreOffice, choose Save As, and pick the "
        "type .docx.",
    ),
    "document_sheet": (
        "{path} adalah lembar kerja (Excel). Jika isinya rubrik, impor dengan “Impor dari lembar kerja…” atau "
        "`saring rubric import`. Jika isinya profil pekerjaan, salin teksnya lalu tempelkan.",
        "{path} is a spreadsheet. If it holds a rubric, bring it in with “Import from a sheet…” or `saring rubric "
        "import`. If it holds a job profile, copy its text and paste it.",
    ),
    "document_image": (
        "{path} adalah gambar; teks di dalamnya tidak dapat dibaca. Ketik atau salin teks profil pekerjaannya, lalu "
        "tempelkan.",
        "{path} is a picture; the text in it cannot be read. Type or copy the text of the job profile, then paste it.",
    ),
    "document_scanned": (
        "Halaman {path} berupa gambar hasil pindai, tanpa teks yang dapat dibaca. Mintalah berkas aslinya (Word atau "
        "PDF dengan teks), atau ketik teksnya lalu tempelkan.",
        "The pages of {path} are scanned pictures without text that can be read. Ask for the original file (Word, or a "
        "PDF with text), or type the text and paste it.",
    ),
    "document_garbled": (
        "Huruf dalam {path} disimpan dengan cara yang tidak dapat dibaca program lain. Mintalah berkas aslinya, atau "
        "ketik teksnya lalu tempelkan.",
        "The letters in {path} are stored in a way that other programs cannot read. Ask for the original file, or type "
        "the text and paste it.",
    ),
    "document_encrypted": (
        "{path} dilindungi kata sandi. Buka dengan kata sandinya, simpan salinan tanpa perlindungan, atau salin "
        "teksnya lalu tempelkan.",
        "{path} is protected by a password. Open it with the password and save a copy without protection, or copy its "
        "text and paste it.",
    ),
    "document_damaged": (
        "Berkas {type} {path} rusak atau tidak lengkap. Buka di programnya lalu simpan ulang, mintalah salinan baru, "
        "atau salin teksnya lalu tempelkan.",
        "The {type} file {path} is damaged or incomplete. Open it in its program and save it again, ask for a new "
        "copy, or copy its text and paste it.",
    ),
    "document_too_complex": (
        "Berkas {type} {path} berisi jauh lebih banyak daripada sebuah profil pekerjaan, sehingga tidak dibaca. Salin "
        "bagian profil pekerjaannya, lalu tempelkan.",
        "The {type} file {path} holds far more than a job profile and is not read. Copy the job profile part and paste "
        "it.",
    ),
    "document_many_pages": (
        "{path} lebih dari {limit} halaman. Simpan halaman profil pekerjaannya saja, atau salin teksnya lalu "
        "tempelkan.",
        "{path} has more than {limit} pages. Save only the pages of the job profile, or copy their text and paste it.",
    ),
    "document_too_large": (
        "Dokumen {path} lebih besar dari {limit_mb} MB. Simpan bagian profil pekerjaannya saja, lalu coba lagi.",
        "The document {path} is larger than {limit_mb} MB. Save only the job profile part, then try again.",
    ),
    "document_binary": (
        "{path} bukan dokumen teks. Pilih profil pekerjaan berjenis .txt, .md, .docx, atau .pdf.",
        "{path} is not a document with text. Choose a job profile of type .txt, .md, .docx or .pdf.",
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
        "Tidak ada ciri atau tugas yang ditemukan dalam teks ini. Yang dapat dibaca adalah profil pekerjaan dengan "
        "kalimat seperti “Orang yang cocok … adalah …” atau “Jika Anda …, Anda tidak cocok …”, dan daftar di bawah "
        "judul seperti “Kualifikasi” atau “Tanggung jawab”.",
        "No traits or duties were found in this text. Job profiles with sentences like “This job suits people who "
        "are …” or “If you …, this job may not be for you” can be read, and lists under headings like “Requirements” "
        "or “Responsibilities”.",
    ),
}
