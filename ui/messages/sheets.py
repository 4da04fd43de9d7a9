"""What can go wrong with rubrics in spreadsheets; sheet and cell stand beside the texts on cells."""

from __future__ import annotations

_FILES = {
    "sheet_type": (
        "{path} bukan lembar kerja .xlsx atau .csv. Buka di Excel atau LibreOffice, pilih Simpan Sebagai, lalu pilih "
        "jenis .xlsx.",
        "{path} is no .xlsx or .csv spreadsheet. Open it in Excel or LibreOffice, choose Save As, and pick the type "
        ".xlsx.",
    ),
    "sheet_damaged": (
        "Lembar kerja {path} rusak atau tidak lengkap. Buka di Excel atau LibreOffice lalu simpan ulang, atau ekspor "
        "sekali lagi dari Saring.",
        "The spreadsheet {path} is damaged or incomplete. Open it in Excel or LibreOffice and save it again, or export "
        "it once more from Saring.",
    ),
    "sheet_encrypted": (
        "Lembar kerja {path} dilindungi kata sandi. Buka dengan kata sandinya, lalu simpan salinan tanpa kata sandi.",
        "The spreadsheet {path} is protected by a password. Open it with the password and save a copy without one.",
    ),
    "sheet_no_text": (
        "{path} bukan berkas CSV yang dapat dibaca. Simpan sebagai “CSV UTF-8”, atau pakai .xlsx.",
        "{path} is no CSV file that can be read. Save it as “CSV UTF-8”, or use .xlsx.",
    ),
    "sheet_too_large": (
        "{path} lebih besar daripada lembar rubrik mana pun: paling banyak {rows} baris dan {columns} kolom. Hapus isi "
        "di luar tabelnya.",
        "{path} is larger than any sheet of a rubric: {rows} rows and {columns} columns at most. Delete what stands "
        "outside the tables.",
    ),
    "sheet_file_too_large": (
        "{path} lebih besar dari {limit_mb} MB. Hapus gambar dan lembar lain di dalamnya, lalu coba lagi.",
        "{path} is larger than {limit_mb} MB. Delete pictures and other sheets in it, then try again.",
    ),
    "sheet_text_too_long": (
        "Teks untuk sel {place} lebih panjang dari {limit} karakter, batas satu sel. Persingkat teksnya di rubrik.",
        "The text for cell {place} is longer than {limit} characters, which is all a cell holds. Shorten it in the "
        "rubric.",
    ),
    "sheet_target_type": (
        "{path}: akhiri nama berkas dengan .xlsx atau .csv.",
        "{path}: end the file name with .xlsx or .csv.",
    ),
    "sheet_other_rubric": (
        "{path} berisi rubrik lain (“{there}”), bukan “{new}”. Pilih berkas lain, atau pakai --replace untuk "
        "menggantinya.",
        "{path} holds another rubric (“{there}”), not “{new}”. Choose another file, or use --replace to put this one "
        "in its place.",
    ),
    "sheet_rubric_changed": (
        "{path} telah berubah sejak lembar kerja ini dibuat, sehingga tidak ditimpa. Impor ke berkas baru dan "
        "bandingkan dengan `saring rubric diff`, atau pakai --replace agar isi lembar kerja yang berlaku.",
        "{path} has changed since this sheet was made and is not overwritten. Import into a new file and compare with "
        "`saring rubric diff`, or use --replace to let the sheet win.",
    ),
    "sheet_unusable": (
        "{path} belum dapat diimpor; masalah yang ditemukan: {problems}. Perbaiki sel-sel itu, simpan, lalu impor "
        "lagi.",
        "{path} cannot be imported yet; problems found: {problems}. Mend these cells, save, and import again.",
    ),
}

_TABLES = {
    "sheet.table_missing": (
        "Lembar “{title}” tidak ada. Ekspor lagi dari Saring, atau simpan sebagai .xlsx: CSV dari Excel hanya memuat "
        "satu lembar.",
        "The sheet “{title}” is missing. Export again from Saring, or save as .xlsx: a CSV file from Excel holds one "
        "sheet only.",
    ),
    "sheet.table_twice": (
        "Lembar “{title}” ada dua kali. Hapus salah satunya.",
        "The sheet “{title}” is there twice. Delete one of the two.",
    ),
    "sheet.table_unknown": (
        "Lembar “{title}” tampak seperti bagian rubrik, tetapi namanya tidak dikenal. Kembalikan namanya, atau hapus "
        "lembar itu.",
        "The sheet “{title}” looks like part of the rubric, but its name is not known. Give it its old name back, or "
        "delete it.",
    ),
    "sheet.titles_missing": (
        "Lembar ini kosong. Baris pertama harus berisi judul kolom.",
        "This sheet is empty. Its first row must hold the titles of the columns.",
    ),
    "sheet.column_missing": (
        "Kolom “{title}” tidak ada. Tambahkan kolom dengan judul itu.",
        "The column “{title}” is missing. Add a column with this title.",
    ),
    "sheet.column_unknown": (
        "Judul kolom “{title}” tidak dikenal. Hapus kolom ini, atau pindahkan ke lembar sendiri.",
        "The column title “{title}” is not known. Delete the column, or move it to a sheet of its own.",
    ),
    "sheet.column_unknown_similar": (
        "Judul kolom “{title}” tidak dikenal. Mungkin maksud Anda “{meant}”?",
        "The column title “{title}” is not known. Did you mean “{meant}”?",
    ),
    "sheet.column_twice": (
        "Kolom “{title}” ada dua kali. Hapus salah satunya.",
        "The column “{title}” is there twice. Delete one of the two.",
    ),
    "sheet.column_untitled": (
        "Sel ini berisi sesuatu, tetapi kolomnya tidak berjudul ({title} kosong). Hapus isinya, atau beri judul kolom.",
        "There is something in this cell, but its column has no title ({title} is empty). Delete it, or give the "
        "column its title.",
    ),
    "sheet.line_missing": (
        "Baris “{title}” tidak ada. Tambahkan baris dengan judul itu di kolom A.",
        "The line “{title}” is missing. Add a line with this title in column A.",
    ),
    "sheet.line_unknown": (
        "“{title}” bukan isian rubrik yang dikenal. Hapus baris ini.",
        "“{title}” is no known field of a rubric. Delete this line.",
    ),
    "sheet.line_unknown_similar": (
        "“{title}” bukan isian rubrik yang dikenal. Mungkin maksud Anda “{meant}”?",
        "“{title}” is no known field of a rubric. Did you mean “{meant}”?",
    ),
    "sheet.line_twice": (
        "Baris “{title}” ada dua kali. Hapus salah satunya.",
        "The line “{title}” is there twice. Delete one of the two.",
    ),
    "sheet.cell_stray": (
        "Sel ini tidak dipakai untuk “{title}”. Hapus isinya.",
        "This cell is not used for “{title}”. Delete what is in it.",
    ),
    "sheet.format_newer": (
        "Lembar kerja ini dibuat dengan Saring yang lebih baru (format {format}; versi ini membaca sampai {current}). "
        "Perbarui Saring.",
        "These sheets were made by a newer Saring (format {format}; this version reads up to {current}). Update "
        "Saring.",
    ),
}

_CELLS = {
    "sheet.required": ("“{title}” belum diisi.", "“{title}” is empty."),
    "sheet.identifier_missing": (
        "“{title}” belum diisi. Tulis nama pendek, misalnya: {proposal}",
        "“{title}” is empty. Write a short name, such as: {proposal}",
    ),
    "sheet.identifier_malformed": (
        "“{value}” tidak dapat dipakai sebagai ID. Pakai huruf kecil a–z, angka, dan tanda hubung di antaranya, paling "
        "banyak {most} karakter; contoh: komunikasi-daring.",
        "“{value}” cannot be an ID. Use small letters a–z, digits and hyphens between them, at most {most} characters; "
        "for example: online-communication.",
    ),
    "sheet.identifier_twice": (
        "ID “{value}” sudah dipakai di {other}. Beri ID lain di sini.",
        "The ID “{value}” is used in {other} already. Give this one another ID.",
    ),
    "sheet.criterion_unknown": (
        "Tidak ada kriteria dengan ID “{value}”. Tulis ID salah satu kriteria.",
        "There is no criterion with the ID “{value}”. Write the ID of one of the criteria.",
    ),
    "sheet.choice_unknown": (
        "“{value}” tidak dapat dipakai untuk “{title}”. Pakai salah satu dari: {options}.",
        "“{value}” cannot be used for “{title}”. Use one of: {options}.",
    ),
    "sheet.flag_expected": ("“{title}” harus ya atau tidak.", "“{title}” must be yes or no."),
    "sheet.flag_found": (
        "“{title}” harus berupa teks, tetapi sel ini berisi TRUE/FALSE. Ketik ulang sebagai teks.",
        "“{title}” must be a text, but this cell holds TRUE/FALSE. Type it again as text.",
    ),
    "sheet.date_found": (
        "Sel ini berisi tanggal atau waktu. Ubah format sel menjadi Teks, lalu ketik ulang isi “{title}”.",
        "This cell holds a date or time. Set the cell's format to Text and type “{title}” again.",
    ),
    "sheet.number_expected": ("“{title}” harus berupa angka.", "“{title}” must be a number."),
    "sheet.number_as_text": (
        "“{title}” berisi angka yang disimpan sebagai teks. Ubah format sel menjadi Angka, lalu ketik ulang angkanya.",
        "“{title}” holds a number stored as text. Set the cell's format to Number and type the number again.",
    ),
    "sheet.whole_number_expected": (
        "“{title}” harus berupa bilangan bulat, tanpa desimal.",
        "“{title}” must be a whole number, without decimals.",
    ),
    "sheet.number_out_of_range": (
        "“{title}” harus antara {least} dan {most}, bukan {value}.",
        "“{title}” must be between {least} and {most}, not {value}.",
    ),
    "sheet.weight_not_positive": (
        "“{title}” harus lebih besar dari 0, bukan {value}. Untuk kriteria yang tidak ikut dinilai, isi “Dipakai” "
        "dengan “tidak”.",
        "“{title}” must be above 0, not {value}. For a criterion that is not scored, put “no” under “Active”.",
    ),
    "sheet.hidden_character": (
        "Ada karakter yang tidak terlihat di sini ({character}). Hapus isi sel, lalu ketik ulang.",
        "There is an invisible character here ({character}). Delete the cell's content and type it again.",
    ),
    "sheet.no_active_criteria": (
        "Tidak ada kriteria yang dinilai. Tambahkan kriteria, atau isi “Dipakai” dengan “ya” pada salah satunya.",
        "No criterion is scored. Add one, or put “yes” under “Active” for one of them.",
    ),
    "sheet.too_much": (
        "Isi lembar kerja ini terlalu banyak untuk satu rubrik. Bagi menjadi beberapa rubrik.",
        "These sheets hold too much for one rubric. Split them into several rubrics.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {**_FILES, **_TABLES, **_CELLS}
