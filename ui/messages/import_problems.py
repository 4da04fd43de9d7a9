"""What the check of a table of people finds, by place, row and cell, and what answers it."""

from __future__ import annotations

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

MESSAGES: dict[str, tuple[str, str]] = {
    **_PLACES,
    **_TABLE,
    **_ROWS,
    **_CELLS,
    **_ANSWERS,
}
