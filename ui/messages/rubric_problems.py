"""What can be wrong with a rubric file; line and column stand beside these texts."""

from __future__ import annotations

_FILE = {
    "rubric_unusable": (
        "Rubrik {path} belum dapat dipakai; masalahnya: {problems}. Buka halaman Rubrik, atau jalankan "
        "`saring rubric check`, untuk melihat baris dan cara memperbaikinya.",
        "The rubric {path} cannot be used yet; problems found: {problems}. Open the Rubrics page, or run "
        "`saring rubric check`, to see the lines and how to mend them.",
    ),
    "rubric.file_empty": (
        "Berkas ini kosong. Tulis rubriknya, atau mulai dari salinan rubrik contoh.",
        "This file is empty. Write the rubric, or start from a copy of the sample rubric.",
    ),
    "rubric.file_too_large": (
        "Berkas ini lebih besar dari {limit} kB. Rubrik yang wajar jauh lebih kecil: periksa apakah berkasnya benar.",
        "This file is larger than {limit} kB. A rubric is far smaller than that: check that it is the right file.",
    ),
    "rubric.line_too_long": (
        "Baris ini lebih panjang dari {limit} karakter. Bagi menjadi beberapa baris.",
        "This line is longer than {limit} characters. Break it into several lines.",
    ),
    "rubric.too_deep": (
        "Isi di sini bersarang lebih dari {limit} tingkat. Periksa tanda kurung dan jumlah spasi di awal baris.",
        "The content is nested more than {limit} levels deep here. Check brackets and the spaces before each line.",
    ),
    "rubric.too_many_values": (
        "Berkas ini berisi lebih dari {limit} nilai; sisanya tidak dibaca. Bagi menjadi beberapa rubrik.",
        "This file holds more than {limit} values; the rest was not read. Split it into several rubrics.",
    ),
    "rubric.not_utf8": (
        "Di sini ada bita yang bukan teks UTF-8. Buka berkas di editor teks, lalu simpan dengan pengodean UTF-8.",
        "There are bytes here that are not UTF-8 text. Open the file in a text editor and save it as UTF-8.",
    ),
    "rubric.hidden_character": (
        "Ada karakter yang tidak terlihat di sini ({character}). Hapus bagian ini, lalu ketik ulang.",
        "There is an invisible character here ({character}). Delete this part and type it again.",
    ),
    "rubric.several_documents": (
        "Satu berkas hanya untuk satu rubrik, tetapi tanda “---” memulai dokumen kedua di sini. Hapus tanda itu, "
        "atau pindahkan isinya ke berkas lain.",
        "One file holds one rubric, but “---” starts a second document here. Delete that mark, or move what follows "
        "to a file of its own.",
    ),
    "rubric.not_a_rubric": (
        "Isi berkas ini bukan rubrik. Rubrik terdiri atas baris “kunci: nilai”, diawali “format: {current}”.",
        "This file does not hold a rubric. A rubric is made of “key: value” lines and begins with “format: {current}”.",
    ),
    "rubric.format_missing": (
        "Versi format belum ditulis. Tambahkan baris “format: {current}” di awal berkas.",
        "The format version is missing. Add the line “format: {current}” at the top of the file.",
    ),
    "rubric.format_unknown": (
        "Versi format ini tidak dikenal. Tulis “format: {current}”.",
        "This format version is unknown. Write “format: {current}”.",
    ),
    "rubric.format_newer": (
        "Rubrik ini dibuat dengan Saring yang lebih baru (format {format}; versi ini membaca sampai format {current}). "
        "Perbarui Saring, atau minta berkas dalam format {current}.",
        "This rubric was made by a newer Saring (format {format}; this version reads up to format {current}). "
        "Update Saring, or ask for the file in format {current}.",
    ),
}

_YAML = {
    "rubric.yaml_syntax": (
        "YAML di sini tidak dapat dibaca. Periksa tanda titik dua, tanda kutip, dan spasi di awal baris ini serta "
        "baris sebelumnya.",
        "The YAML cannot be read here. Check colons, quotation marks and leading spaces in this line and the one "
        "above.",
    ),
    "rubric.yaml_tab": (
        "Baris ini diawali tab. Ganti dengan spasi: YAML tidak menerima tab di awal baris.",
        "This line begins with a tab. Replace it by spaces: YAML does not accept tabs at the beginning of a line.",
    ),
    "rubric.yaml_colon": (
        "Titik dua di sini tidak dapat dibaca. Jika titik dua itu bagian dari teks, apit seluruh teks dengan tanda "
        "kutip; jika ini kunci, samakan spasi di awal barisnya dengan kunci sebelumnya.",
        "The colon cannot be read here. If it is part of a text, put the whole text in quotation marks; if this is a "
        "key, give its line as many leading spaces as the key before it.",
    ),
    "rubric.yaml_key_without_colon": (
        "Baris ini seharusnya berbentuk “kunci: nilai”, tetapi titik duanya tidak ada. Tambahkan titik dua dan spasi, "
        "atau gabungkan dengan teks di atasnya.",
        "This line should read “key: value”, but the colon is missing. Add a colon and a space, or join the line to "
        "the text above it.",
    ),
    "rubric.yaml_indentation": (
        "Spasi di awal baris tidak cocok dengan baris di atasnya. Beri spasi yang sama banyak untuk kunci atau butir "
        "yang setingkat.",
        "The spaces before this line do not fit the lines above. Keys or items of the same level need the same number "
        "of leading spaces.",
    ),
    "rubric.yaml_quote": (
        "Tanda kutip yang dibuka di sini tidak ditutup di akhir teks. Tambahkan tanda kutip penutup; jika di dalam "
        "teks ada tanda kutip ganda, apit seluruh teks dengan tanda kutip tunggal.",
        "The quotation mark that opens here is not closed at the end of the text. Add the closing mark; if there are "
        "double quotation marks within the text, put single ones around it.",
    ),
    "rubric.yaml_bracket": (
        "Isi kurung di sini tidak lengkap. Periksa koma di antara butir dan kurung penutup “]” atau “}}”.",
        "What stands in brackets here is incomplete. Check the commas between items and the closing “]” or “}}”.",
    ),
    "rubric.yaml_character": (
        "Teks tidak dapat diawali tanda “{character}”. Apit teks itu dengan tanda kutip.",
        "A text cannot begin with “{character}”. Put the text in quotation marks.",
    ),
    "rubric.yaml_escape": (
        "Garis miring terbalik dalam teks berkutip ganda di sini tidak dikenal. Tulis “\\\\”, atau pakai tanda kutip "
        "tunggal.",
        "The backslash in this double-quoted text is not understood. Write “\\\\”, or use single quotation marks.",
    ),
    "rubric.yaml_key": (
        "Kunci di sini bukan satu kata. Pakai bentuk “kunci: nilai”; jika tanda kurungnya bagian dari teks, apit "
        "teks itu dengan tanda kutip.",
        "The key here is not a single word. Use the form “key: value”; if the brackets are part of a text, put that "
        "text in quotation marks.",
    ),
    "rubric.yaml_alias": (
        "Rujukan “*{name}” tidak dipakai dalam rubrik. Tulis isinya di sini; jika tanda * bagian dari teks, apit teks "
        "itu dengan tanda kutip.",
        "The alias “*{name}” is not used in rubrics. Write out what it stands for; if the * is part of a text, put "
        "that text in quotation marks.",
    ),
    "rubric.yaml_anchor": (
        "Penanda “&{name}” tidak dipakai dalam rubrik. Hapus penanda itu; jika tanda & bagian dari teks, apit teks itu "
        "dengan tanda kutip.",
        "The YAML anchor “&{name}” is not used in rubrics. Delete it; if the & is part of a text, put that text in "
        "quotation marks.",
    ),
    "rubric.yaml_tag": (
        "Penanda jenis “{name}” tidak dipakai dalam rubrik. Hapus penanda itu; jika tanda ! bagian dari teks, apit "
        "teks itu dengan tanda kutip.",
        "The tag “{name}” is not used in rubrics. Delete it; if the ! is part of a text, put that text in quotation "
        "marks.",
    ),
}

_KEYS = {
    "rubric.key_missing": (
        "Kunci “{key}” belum ada di bagian yang dimulai di sini. Tambahkan “{key}: …”.",
        "The key “{key}” is missing from the part that begins here. Add “{key}: …”.",
    ),
    "rubric.key_unknown": (
        "Kunci “{key}” tidak dikenal di bagian ini. Hapus, atau pakai salah satu dari: {known}.",
        "The key “{key}” is unknown in this part. Delete it, or use one of: {known}.",
    ),
    "rubric.key_unknown_similar": (
        "Kunci “{key}” tidak dikenal di bagian ini. Mungkin maksud Anda “{suggestion}”?",
        "The key “{key}” is unknown in this part. Did you mean “{suggestion}”?",
    ),
    "rubric.key_twice": (
        "Kunci “{key}” sudah ada di baris {line}. Hapus salah satunya.",
        "The key “{key}” stands in line {line} already. Delete one of the two.",
    ),
    "rubric.identifier_malformed": (
        "“{value}” tidak dapat dipakai sebagai ID. Pakai huruf kecil a–z, angka, dan tanda hubung di antaranya, "
        "paling banyak {most} karakter; contoh: komunikasi-daring.",
        "“{value}” cannot be an ID. Use small letters a–z, digits and hyphens between them, at most {most} "
        "characters; for example: online-communication.",
    ),
    "rubric.identifier_twice": (
        "ID “{value}” sudah dipakai di baris {line}. Beri ID lain di sini.",
        "The ID “{value}” is used in line {line} already. Give this one another ID.",
    ),
}

_VALUES = {
    "rubric.text_empty": (
        "“{key}” tidak ada isinya. Tulis teksnya, atau hapus kunci ini jika memang tidak perlu.",
        "“{key}” has no content. Write the text, or delete the key if it is not needed.",
    ),
    "rubric.text_missing": (
        "“{key}” belum berisi teks. Tulis sedikitnya satu bahasa: “id: …” atau “en: …”.",
        "“{key}” holds no text yet. Write at least one language: “id: …” or “en: …”.",
    ),
    "rubric.text_expected": (
        "“{key}” harus berupa teks: satu teks saja, atau “id: …” dan “en: …”.",
        "“{key}” must be a text: a single one, or “id: …” and “en: …”.",
    ),
    "rubric.string_expected": (
        "“{key}” harus berupa satu teks saja, tanpa daftar dan tanpa kunci di bawahnya.",
        "“{key}” must be a single text, without a list or keys below it.",
    ),
    "rubric.quotes_needed": (
        "“{key}” harus berupa teks, tetapi isinya terbaca sebagai angka atau true/false. Apit dengan tanda kutip.",
        "“{key}” must be a text, but this reads as a number or true/false. Put it in quotation marks.",
    ),
    "rubric.question_expected": (
        "“{key}” harus berisi “kind: behavioural” atau “kind: situational”, dan teksnya di “id: …” dan/atau “en: …”.",
        "“{key}” must hold “kind: behavioural” or “kind: situational”, and its text under “id: …” and/or “en: …”.",
    ),
    "rubric.anchors_expected": (
        "“{key}” harus berisi satu teks per tingkat: “1: …”, “3: …”, “5: …”, dan bila perlu “2: …” dan “4: …”.",
        "“{key}” must hold one text per level: “1: …”, “3: …”, “5: …”, and where useful “2: …” and “4: …”.",
    ),
    "rubric.anchor_missing": (
        "Jangkar perilaku untuk tingkat {levels} belum ditulis. Tingkat 1, 3, dan 5 diperlukan.",
        "No behavioural anchor is written for level {levels}. Levels 1, 3 and 5 are needed.",
    ),
    "rubric.mapping_expected": (
        "Butir di bawah “{key}” harus berisi baris “kunci: nilai”.",
        "Each item under “{key}” must hold “key: value” lines.",
    ),
    "rubric.list_expected": (
        "“{key}” harus berupa daftar. Awali setiap butir dengan “- ” pada baris sendiri, atau hapus kunci ini jika "
        "tidak ada isinya.",
        "“{key}” must be a list. Begin each item with “- ” on a line of its own, or delete the key if there is none.",
    ),
    "rubric.list_too_long": (
        "“{key}” paling banyak berisi {most} butir. Hapus butir mulai dari sini.",
        "“{key}” holds {most} items at most. Delete the items from here on.",
    ),
    "rubric.choice_unknown": (
        "“{value}” tidak dapat dipakai untuk “{key}”. Pakai salah satu dari: {options}.",
        "“{value}” cannot be used for “{key}”. Use one of: {options}.",
    ),
    "rubric.flag_expected": (
        "“{key}” harus true atau false, tanpa tanda kutip.",
        "“{key}” must be true or false, without quotation marks.",
    ),
    "rubric.number_expected": (
        "“{key}” harus berupa angka tanpa tanda kutip. Desimal memakai titik, misalnya 1.5.",
        "“{key}” must be a number without quotation marks. Decimals take a point, for example 1.5.",
    ),
    "rubric.whole_number_expected": (
        "“{key}” harus berupa bilangan bulat, tanpa desimal.",
        "“{key}” must be a whole number, without decimals.",
    ),
    "rubric.number_out_of_range": (
        "“{key}” harus antara {least} dan {most}, bukan {value}.",
        "“{key}” must be between {least} and {most}, not {value}.",
    ),
    "rubric.weight_not_positive": (
        "Bobot harus angka di atas 0, bukan {value}. Untuk kriteria yang tidak ikut dinilai, tulis “active: false”.",
        "A weight must be a number above 0, not {value}. For a criterion that is not scored, write “active: false”.",
    ),
    "rubric.no_active_criteria": (
        "Tidak ada kriteria yang dinilai. Tambahkan kriteria, atau hapus “active: false” dari salah satunya.",
        "No criterion is scored. Add one, or remove “active: false” from one of them.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {**_FILE, **_YAML, **_KEYS, **_VALUES}
