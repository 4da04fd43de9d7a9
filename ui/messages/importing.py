"""Importing people: fields, problems by row and cell, duplicates, and what a mapping file gets wrong."""

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

_PLACES = {
    "import.place_cell": ("sel {place}", "cell {place}"),
    "import.place_row": ("baris {place}", "row {place}"),
    "import.place_column": ("kolom {place}", "column {place}"),
    "import.place_card": ("kartu {number}", "card {number}"),
}

_TABLE = {
    "import.no_people": (
        "Di bawah judul tidak ada baris yang berisi orang.",
        "There is no row with a person below the titles.",
    ),
    "import.titles_missing": (
        "Tidak ada baris judul yang dikenali, sehingga kolom hanya ditebak dari isinya.",
        "No row of titles was recognised, so the columns were only guessed from what is in them.",
    ),
    "import.name_column_missing": (
        "Tidak ada kolom yang jelas berisi nama.",
        "No column is clearly the one with the names.",
    ),
    "import.encoding_unsure": (
        "Berkas ini bukan UTF-8, dan huruf khususnya mungkin salah terbaca (baris teks {line}: “{value}”).",
        "This file is not UTF-8, and its special letters may have been read wrongly (line of text {line}: “{value}”).",
    ),
    "import.other_sheets": (
        "Hanya lembar “{sheet}” yang dibaca; lembar lain juga tampak berisi orang: {sheets}.",
        "Only the sheet “{sheet}” is read; others seem to hold people too: {sheets}.",
    ),
    "import.sheet_hidden": (
        "Lembar “{sheet}” disembunyikan dalam berkas ini; lembar itu dibaca karena lembar lain tidak berisi orang.",
        "The sheet “{sheet}” is hidden in this file; it is read because no other one holds people.",
    ),
    "import.rows_hidden": (
        "{rows} baris disembunyikan atau disaring di lembar kerja; baris itu tetap dibaca.",
        "{rows} rows are hidden or filtered out in the sheet; they are read all the same.",
    ),
    "import.column_left_out": (
        "Kolom “{value}” tidak diimpor.",
        "The column “{value}” is left out.",
    ),
    "import.column_private": (
        "Kolom “{value}” tidak diimpor: data seperti ini tidak diperlukan untuk memilih kandidat dan sebaiknya tidak "
        "disimpan.",
        "The column “{value}” is left out: such data is not needed for choosing and should not be kept.",
    ),
    "import.column_untitled": (
        "Kolom tanpa judul ini tidak diimpor.",
        "This column without a title is left out.",
    ),
    "import.column_needs_job": (
        "Kolom “{value}” hanya dapat dipakai bila lowongannya dipilih.",
        "The column “{value}” can only be used when a job is chosen.",
    ),
    "import.custom_field_missing": (
        "Kolom “{value}” dipetakan ke isian khusus yang tidak ada di ruang kerja ini.",
        "The column “{value}” is mapped to a custom field that this workspace does not have.",
    ),
    "import.dates_perhaps_swapped": (
        "Hari dan bulan mungkin tertukar oleh lembar kerja: semua sel bertipe tanggal di kolom ini berhari 1–12, "
        "sedangkan "
        "yang berhari 13 ke atas masih berupa teks.",
        "The sheet may have taken days for months: every real date in this column has a day from 1 to 12, while those "
        "from the 13th on are still text.",
    ),
}

_ROWS = {
    "import.titles_again": (
        "Baris judul ini terulang dan dilewati.",
        "The titles stand here once more and are skipped.",
    ),
    "import.row_without_person": (
        "Baris ini tidak berisi orang (“{value}”) dan dilewati.",
        "There is no person in this row (“{value}”); it is skipped.",
    ),
    "import.row_too_long": (
        "Baris ini memiliki {cells} sel, padahal hanya ada {titles} judul; isinya mungkin bergeser ke kolom lain "
        "(“{value}”).",
        "This row has {cells} cells but there are {titles} titles: its cells may have moved into other columns "
        "(“{value}”).",
    ),
    "import.row_too_short": (
        "Baris ini hanya memiliki {cells} dari {titles} sel; mungkin ada ganti baris di dalam sel yang memotongnya.",
        "This row has only {cells} of {titles} cells; perhaps a line break inside a cell has cut it.",
    ),
    "import.rows_swallowed": (
        "Sebuah tanda kutip di baris ini baru ditutup {lines} baris kemudian, sehingga beberapa baris terbaca sebagai "
        "satu sel.",
        "A quotation mark in this row is only closed {lines} lines later, so that several rows were read as one cell.",
    ),
    "import.quotes_wrong": (
        "Tanda kutip di baris ini tidak berpasangan dengan benar, sehingga selnya tidak terbaca dengan pasti.",
        "The quotation marks in this row do not match, so its cells cannot be read for certain.",
    ),
    "import.card_open": (
        "Kartu ini tidak diakhiri (END:VCARD tidak ada); berkasnya mungkin terpotong.",
        "This card is never ended (END:VCARD is missing); the file may have been cut off.",
    ),
    "import.cell_merged": (
        "Sel gabungan di sini mencakup beberapa baris atau kolom, sehingga tidak jelas milik siapa isinya.",
        "A merged cell here spans several rows or columns, so it is not clear whose it is.",
    ),
    "import.kept_in_note": (
        "“{value}” tidak dapat dibaca dengan pasti dan disimpan di catatan.",
        "“{value}” cannot be read for certain and is kept in the note.",
    ),
}

_CELLS = {
    "import.name_missing": ("Nama tidak diisi.", "The name is missing."),
    "import.name_suspicious": (
        "“{value}” tampaknya bukan nama orang.",
        "“{value}” does not look like a person's name.",
    ),
    "import.name_order_unsure": (
        "“{value}” dapat berarti {given}, dengan nama keluarga di depan, atau memang ditulis demikian.",
        "“{value}” may mean {given}, with the family name in front, or be meant as it is.",
    ),
    "import.name_alone": (
        "Baris ini hanya berisi “{value}”; mungkin itu judul bagian atau keterangan, bukan orang.",
        "There is nothing but “{value}” in this row; it may be a heading or a remark, and not a person.",
    ),
    "import.text_too_long": (
        "Isinya {length} huruf; paling banyak {limit} (“{value}”).",
        "This has {length} characters; at most {limit} are possible (“{value}”).",
    ),
    "import.too_many_tags": ("Paling banyak {limit} tag per orang.", "A person has at most {limit} tags."),
    "import.cell_characters": (
        "Sel ini berisi karakter yang rusak atau tidak terlihat (“{value}”).",
        "This cell has broken or invisible characters (“{value}”).",
    ),
    "import.cell_garbled": (
        "Huruf khusus di “{value}” rusak karena pengodean yang salah sebelum berkas ini disimpan.",
        "Special letters in “{value}” were broken by a wrong encoding before this file was saved.",
    ),
    "import.cell_unreadable": ("“{value}” bukan isi yang dapat dipakai di sini.", "“{value}” cannot be used here."),
    "import.formula_error": (
        "Rumus di sel ini menghasilkan kesalahan.",
        "The formula in this cell gives an error.",
    ),
    "import.formula_uncounted": (
        "Rumus di sel ini belum dihitung: hasilnya tidak tersimpan dalam berkas.",
        "The formula in this cell was never worked out: the file does not hold its result.",
    ),
    "import.email_no_address": ("“{value}” bukan alamat email.", "“{value}” is no email address."),
    "import.email_spaces": (
        "Ada spasi di dalam alamat email “{value}”, sehingga alamat yang dimaksud tidak pasti.",
        "There are spaces inside the email address “{value}”, so it is not certain which one is meant.",
    ),
    "import.email_several": (
        "Ada beberapa alamat email: {kept} dipakai, {others} disimpan di catatan.",
        "There are several email addresses: {kept} is used, {others} kept in the note.",
    ),
    "import.phone_several": (
        "Ada beberapa nomor telepon: {kept} dipakai, {others} disimpan di catatan.",
        "There are several phone numbers: {kept} is used, {others} kept in the note.",
    ),
    "import.phone_zero_restored": (
        "“{value}” kehilangan angka 0 di depan dan dibaca sebagai {phone}.",
        "“{value}” has lost the 0 in front and is read as {phone}.",
    ),
    "import.phone_digits_lost": (
        "Lembar kerja telah membulatkan nomor telepon ini menjadi “{value}”: sebagian angkanya hilang dan tidak dapat "
        "ditebak.",
        "The sheet has rounded this phone number to “{value}”: some digits are lost and cannot be guessed.",
    ),
    "import.phone_too_short": (
        "Nomor telepon “{value}” terlalu pendek; mungkin ada angka yang hilang.",
        "The phone number “{value}” is too short; digits may be missing.",
    ),
    "import.phone_too_long": (
        "Nomor telepon “{value}” terlalu panjang.",
        "The phone number “{value}” is too long.",
    ),
    "import.phone_letters": (
        "“{value}” bukan nomor telepon: ada huruf atau tanda lain di dalamnya.",
        "“{value}” is no phone number: it has letters or other signs in it.",
    ),
    "import.phone_country_unknown": (
        "Negara dari nomor telepon “{value}” tidak jelas: tidak diawali 0 atau +{country}.",
        "The country of the phone number “{value}” is not clear: it begins with neither 0 nor +{country}.",
    ),
    "import.phone_country_wrong": (
        "Nomor telepon “{value}” diawali kode negara atau kode wilayah yang tidak ada.",
        "The phone number “{value}” begins with a country or area code that does not exist.",
    ),
    "import.phone_area_missing": (
        "Nomor telepon “{value}” tidak memiliki kode wilayah.",
        "The phone number “{value}” has no area code.",
    ),
    "import.date_impossible": (
        "Tanggal “{value}” tidak ada dalam kalender.",
        "There is no such date as “{value}”.",
    ),
    "import.date_incomplete": (
        "Tanggal “{value}” tidak lengkap: hari, bulan, atau tahunnya tidak ada.",
        "The date “{value}” is not complete: day, month or year is missing.",
    ),
    "import.date_unreadable": ("“{value}” tidak terbaca sebagai tanggal.", "“{value}” cannot be read as a date."),
    "import.date_other_order": (
        "Tanggal “{value}” tidak sesuai dengan urutan tanggal lain di kolom ini.",
        "The date “{value}” does not follow the order of the other dates in this column.",
    ),
    "import.date_in_future": (
        "Tanggal “{value}” ({day}) belum tiba; tidak ada yang sudah melamar pada hari itu.",
        "The date “{value}” ({day}) is still to come; nobody can have applied then.",
    ),
    "import.date_implausible": (
        "Tanggal “{value}” ({day}) tidak masuk akal di sini.",
        "The date “{value}” ({day}) makes no sense here.",
    ),
    "import.date_order_unsure": (
        "Tanggal “{value}” dapat berarti {one} atau {other}; urutan hari dan bulan tidak terlihat dari kolomnya.",
        "The date “{value}” may mean {one} or {other}; the column does not tell the order of day and month.",
    ),
    "import.date_epoch_unsure": (
        "Angka “{value}” dapat berarti tanggal {one} (dihitung sejak 1900) atau {other} (dihitung sejak 1904).",
        "The number “{value}” may mean the date {one} (counted from 1900) or {other} (counted from 1904).",
    ),
    "import.stage_unknown": (
        "“{value}” bukan tahap dari lowongan ini.",
        "“{value}” is no stage of this job.",
    ),
}

_ANSWERS = {
    "import.mend": (
        "Perbaiki di tabel, atau pilih untuk melewati baris yang bermasalah.",
        "Mend it in the table, or choose to leave rows with mistakes out.",
    ),
    "import.answer.date_order": (
        "Tentukan urutan tanggal (pemetaan: date_order).",
        "Say in which order dates are written (mapping: date_order).",
    ),
    "import.answer.date_epoch": (
        "Tentukan awal hitungan tanggal (pemetaan: date_epoch).",
        "Say from where dates are counted (mapping: date_epoch).",
    ),
    "import.answer.date_cells": (
        "Tentukan apakah tanggalnya benar atau tertukar (pemetaan: date_cells).",
        "Say whether the dates are right or swapped (mapping: date_cells).",
    ),
    "import.answer.name_order": (
        "Tentukan urutan nama (pemetaan: name_order).",
        "Say how names are written (mapping: name_order).",
    ),
    "import.answer.lone_names": (
        "Tentukan apakah baris yang hanya berisi nama adalah orang (pemetaan: lone_names).",
        "Say whether rows with nothing but a name are people (mapping: lone_names).",
    ),
    "import.answer.phone_country": (
        "Tulis kode negaranya di tabel, atau pilih negara untuk nomor tanpa kode (pemetaan: phone_country).",
        "Write the country code in the table, or choose the country of numbers without one (mapping: phone_country).",
    ),
    "import.answer.columns": (
        "Pilih kolom yang berisi nama (pemetaan: columns).",
        "Choose the column with the names (mapping: columns).",
    ),
    "import.answer.title_rows": (
        "Tentukan baris judul, atau pastikan kolomnya benar (pemetaan: title_rows, columns).",
        "Say which row has the titles, or confirm the columns (mapping: title_rows, columns).",
    ),
    "import.answer.encoding": (
        "Pilih pengodean, misalnya windows-1252 bila terbaca benar (pemetaan: encoding).",
        "Choose the encoding, such as windows-1252 if it reads well (mapping: encoding).",
    ),
    "import.answer.sheet": ("Pilih lembarnya (pemetaan: sheet).", "Choose the sheet (mapping: sheet)."),
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
    **_PLACES,
    **_TABLE,
    **_ROWS,
    **_CELLS,
    **_ANSWERS,
    **_DUPLICATES,
    **_COMMAND,
}
