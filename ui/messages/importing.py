"""Importing people: files that are refused, what a mapping file gets wrong, fields, duplicates, and what was done."""

from __future__ import annotations

_FILES = {
    "import_type": (
        "{path} bukan tabel yang dapat diimpor. Simpan sebagai .xlsx, .ods, atau .csv (di Excel: Simpan Sebagai), atau "
        "ekspor kontak sebagai vCard, lalu impor berkas itu.",
        "{path} is no table that can be imported. Save it as .xlsx, .ods or .csv (in Excel: Save As), or export the "
        "contacts as vCard, and import that file.",
    ),
    "import_empty": (
        "{path} kosong: tidak ada baris yang dapat diimpor. Periksa apakah berkas yang dipilih sudah benar.",
        "{path} is empty: there is no row to import. Check whether this is the right file.",
    ),
    "import_binary": (
        "{path} bukan teks dan bukan lembar kerja: isinya tidak terbaca mulai baris {row}. Buka di program asalnya, "
        "lalu simpan sebagai .xlsx atau .csv.",
        "{path} is neither text nor a spreadsheet: it cannot be read from row {row} on. Open it in the program it "
        "comes "
        "from and save it as .xlsx or .csv.",
    ),
    "import_encoding": (
        "{path} tidak dapat dibaca sebagai {encoding}. Simpan ulang sebagai CSV UTF-8, atau pilih pengodean lain.",
        "{path} cannot be read as {encoding}. Save it again as CSV UTF-8, or choose another encoding.",
    ),
    "import_quote_open": (
        "{path}, baris {row}: tanda kutip dibuka, tetapi tidak pernah ditutup. Hapus tanda kutip itu atau tambahkan "
        "penutupnya, lalu impor lagi.",
        "{path}, row {row}: a quotation mark is opened and never closed. Delete it or add the closing one, then import "
        "again.",
    ),
    "import_cell_too_long": (
        "{path}, baris {row}: satu sel lebih panjang daripada sejuta huruf. Mungkin sebuah tanda kutip tidak ditutup; "
        "perbaiki baris itu, lalu impor lagi.",
        "{path}, row {row}: one cell is longer than a million characters. Perhaps a quotation mark is never closed; "
        "mend that row and import again.",
    ),
    "import_too_many_rows": (
        "{path} berisi lebih dari {limit} baris; baris {row} dan sesudahnya tidak dibaca. Bagi menjadi beberapa "
        "berkas. Belum ada yang diimpor.",
        "{path} has more than {limit} rows; row {row} and those after it are not read. Split it into several files. "
        "Nothing was imported.",
    ),
    "import_cards_open": (
        "{path}, mulai baris {row}: kartu demi kartu dibuka (BEGIN:VCARD), tetapi tidak pernah ditutup (END:VCARD), "
        "sehingga berkas ini tidak dibaca. Ekspor ulang kontaknya, lalu impor lagi. Belum ada yang diimpor.",
        "{path}, from row {row}: card after card is begun (BEGIN:VCARD) and never ended (END:VCARD), so this file is "
        "not read. Export the contacts again, then import them. Nothing was imported.",
    ),
    "import_too_many_lines": (
        "{path} berisi lebih dari {limit} baris teks, sehingga tidak dibaca. Bagi menjadi beberapa berkas, atau ekspor "
        "kontaknya tanpa foto. Belum ada yang diimpor.",
        "{path} has more than {limit} lines of text and is not read. Split it into several files, or export the "
        "contacts without photos. Nothing was imported.",
    ),
    "import_card_too_long": (
        "{path}, baris {row}: kartu ini, atau yang ada sebelum kartu ini, melebihi {limit} baris teks, sehingga berkas "
        "ini tidak dibaca. Ekspor kontaknya tanpa foto, lalu impor lagi. Belum ada yang diimpor.",
        "{path}, row {row}: this card, or what stands before it, has more than {limit} lines of text, so this file is "
        "not read. Export the contacts without photos, then import them. Nothing was imported.",
    ),
    "import_too_wide": (
        "{path}, baris {row}: isinya melampaui kolom ke-{limit}. Hapus kolom yang tidak diperlukan, lalu impor lagi.",
        "{path}, row {row} goes beyond column {limit}. Delete the columns that are not needed and import again.",
    ),
    "import_too_large": (
        "{path} terlalu besar: lembar kerja paling banyak {rows} baris dan {columns} kolom, dan arsipnya tidak boleh "
        "mengembang secara tidak wajar. Bagi menjadi beberapa berkas, atau simpan sebagai .csv.",
        "{path} is too large: a sheet has at most {rows} rows and {columns} columns, and must not unpack to an "
        "implausible size. Split it into several files, or save it as .csv.",
    ),
    "import_far_cell": (
        "{path}: sel {cell} terletak di luar batas ({rows} baris, {columns} kolom); belum ada yang diimpor. Hapus isi "
        "yang tidak diperlukan di sana, atau bagi menjadi beberapa berkas.",
        "{path}: the cell {cell} lies beyond what is read ({rows} rows, {columns} columns); nothing was imported. "
        "Delete "
        "what is not needed there, or split the sheet into several files.",
    ),
    "import_file_too_large": (
        "{path} lebih besar daripada {limit_mb} MB. Bagi menjadi beberapa berkas, lalu impor satu per satu.",
        "{path} is larger than {limit_mb} MB. Split it into several files and import them one by one.",
    ),
    "import_damaged": (
        "{path} rusak dan tidak dapat dibuka. Buka di Excel atau LibreOffice, simpan ulang, lalu impor lagi.",
        "{path} is damaged and cannot be opened. Open it in Excel or LibreOffice, save it again, then import it.",
    ),
    "import_encrypted": (
        "{path} dilindungi kata sandi. Buka di Excel atau LibreOffice, hapus kata sandinya, lalu impor lagi.",
        "{path} is protected by a password. Open it in Excel or LibreOffice, remove the password, then import it.",
    ),
    "import_sheet_missing": (
        "{path} tidak memiliki lembar “{sheet}”. Lembar yang ada: {sheets}.",
        "{path} has no sheet “{sheet}”. The sheets are: {sheets}.",
    ),
    "mapping_unreadable": (
        "{path} bukan pemetaan kolom dalam JSON: {detail}. Buat dengan `saring import … --dry-run --json`, lalu ubah "
        "hasilnya.",
        "{path} is no mapping of columns in JSON: {detail}. Make one with `saring import … --dry-run --json` and "
        "change "
        "what it prints.",
    ),
    "mapping_name_unknown": (
        "Pemetaan {path}: “{name}” tidak dikenal. Yang dikenal: {names}.",
        "Mapping {path}: “{name}” is not known. Known are: {names}.",
    ),
    "mapping_value_wrong": (
        "Pemetaan {path}: nilai “{value}” untuk “{name}” tidak dapat dipakai. Yang mungkin: {choices}.",
        "Mapping {path}: “{value}” cannot be used for “{name}”. Possible are: {choices}.",
    ),
    "mapping_field_twice": (
        "Pemetaan {path}: “{field}” hanya boleh untuk satu kolom, bukan {columns}. Kosongkan isian “field” kolom yang "
        "lain.",
        "Mapping {path}: only one column can be “{field}”, and not {columns}. Empty the field of the others.",
    ),
    "mapping_column_missing": (
        "Tabel tidak memiliki kolom “{title}” yang disebut dalam pemetaan (judul dibaca pada baris {row}). Perbaiki "
        "judul itu, "
        "atau hapus kolom tersebut dari pemetaan.",
        "The table has no column “{title}”, which the mapping names (titles were read in row {row}). Mend that title, "
        "or "
        "remove the column from the mapping.",
    ),
    "import_blocked": (
        "Belum ada yang diimpor: {problems} hal masih perlu diperbaiki atau dijawab.",
        "Nothing was imported yet: {problems} things are still to be mended or answered.",
    ),
    "import_checked_before": (
        "Data kandidat berubah sejak tabel diperiksa; belum ada yang diimpor. Periksa sekali lagi, lalu impor.",
        "Candidates were changed since the table was checked; nothing was imported. Check it once more, then import.",
    ),
    "import_undone": (
        "Impor dari “{source}” sudah dibatalkan sebelumnya.",
        "The import of “{source}” has been undone already.",
    ),
    "import_changed_since": (
        "Impor ini tidak dibatalkan: {people} dari {all} orang sudah diproses sejak itu (wawancara, keputusan, "
        "catatan, "
        "lampiran, dokumen, perubahan data, tahap, atau lowongan lain). Anda dapat membatalkannya untuk yang lain "
        "saja; "
        "mereka ini tetap ada.",
        "The import was not undone: {people} of {all} people have been worked on since (an interview, decision, note, "
        "attachment, document, edit, stage or another job). You can undo it for everybody else; these then stay.",
    ),
}

_FIELDS = {
    "import.field.": ("Tidak diimpor", "Left out"),
    "import.field.name": ("Nama", "Name"),
    "import.field.first_name": ("Nama depan", "First name"),
    "import.field.last_name": ("Nama belakang", "Last name"),
    "import.field.email": ("Email", "Email"),
    "import.field.phone": ("Telepon", "Phone"),
    "import.field.source": ("Sumber", "Source"),
    "import.field.tags": ("Label", "Tags"),
    "import.field.note": ("Catatan", "Note"),
    "import.field.applied_on": ("Tanggal melamar", "Date of application"),
    "import.field.keep_until": ("Disimpan sampai", "Keep until"),
    "import.field.stage": ("Tahap", "Stage"),
}

_DUPLICATES = {
    "import.duplicate_sure": (
        "baris {row}: orang yang sama dengan {where} ({by}). {deed}",
        "row {row}: the same person as {where} ({by}). {deed}",
    ),
    "import.duplicate_unsure": (
        "baris {row}: mungkin orang yang sama dengan {where} ({by}). {deed}",
        "row {row}: perhaps the same person as {where} ({by}). {deed}",
    ),
    "import.duplicate_in_table": ("baris {row}, {name}", "row {row}, {name}"),
    "import.duplicate_in_file": ("kandidat {name}", "candidate {name}"),
    "import.duplicate_hidden": (
        "kandidat yang namanya disembunyikan suatu lowongan",
        "a candidate whose name a job hides",
    ),
    "import.duplicate_by_email": ("email sama", "same email"),
    "import.duplicate_by_phone": ("telepon sama", "same phone"),
    "import.duplicate_by_name": ("nama sama atau mirip", "same or similar name"),
    "import.duplicate_by_between": (", ", ", "),
    "import.duplicate_deed_add": ("Ditambahkan sebagai orang lain.", "Added as another person."),
    "import.duplicate_deed_skip": ("Dilewati.", "Skipped."),
    "import.duplicate_deed_update": (
        "Data yang masih kosong dilengkapi; tidak ada yang ditimpa.",
        "What is still empty is filled in; nothing is overwritten.",
    ),
    "import.duplicate_deed_ask": (
        "Tentukan: tambahkan, lewati, atau lengkapi (pemetaan: duplicates.unsure).",
        "Choose: add, skip or update (mapping: duplicates.unsure).",
    ),
}

_COMMAND = {
    "import.done": (
        "{rows} baris: {added} orang ditambahkan, {updated} dilengkapi, {skipped} dilewati.",
        "{rows} rows: {added} added, {updated} updated, {skipped} skipped.",
    ),
    "import.would": (
        "Uji coba, tidak ada yang ditulis. {rows} baris: {added} orang akan ditambahkan, {updated} dilengkapi, "
        "{skipped} "
        "dilewati.",
        "Dry run, nothing was written. {rows} rows: {added} would be added, {updated} updated, {skipped} skipped.",
    ),
    "import.others_alike": (
        "(begitu pula {number} sel lain: {cells})",
        "(and so in other cells, {number} in all: {cells})",
    ),
    "import.nothing": (
        "{path}: tidak ada yang diimpor; {problems} hal perlu diperbaiki atau dijawab.",
        "{path}: nothing was imported; {problems} things are to be mended or answered.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {
    **_FILES,
    **_FIELDS,
    **_DUPLICATES,
    **_COMMAND,
}
