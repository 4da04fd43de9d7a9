"""What the help says about the keys of the rubric file, beside their titles and descriptions, and about the schema."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "command.made_schema": (
        "Skema: {path}\nTulis baris ini di awal berkas rubrik di folder yang sama: "
        "# yaml-language-server: $schema={name}",
        "Schema: {path}\nPut this line at the top of rubric files in the same folder: "
        "# yaml-language-server: $schema={name}",
    ),
    "help.wrong": ("✗ Jangan begini:", "✗ Not like this:"),
    "help.right": ("✓ Begini:", "✓ Like this:"),
    "help.keys_rubric": ("Bagian atas berkas", "The top of the file"),
    "help.about_rubric": (
        "Kunci-kunci ini berdiri di tepi kiri, tanpa spasi di depannya.",
        "These keys stand at the left edge, without spaces before them.",
    ),
    "help.keys_criterion": ("Setiap kriteria", "Each criterion"),
    "help.about_criterion": (
        "Kunci-kunci ini berada di bawah `criteria`. Kunci pertama setiap kriteria diawali “- ”.",
        "These keys stand under `criteria`. The first key of each criterion begins with “- ”.",
    ),
    "help.keys_trait": ("Setiap ciri", "Each trait"),
    "help.about_trait": (
        "Kunci-kunci ini berada di bawah `suitable` dan `unsuitable` sebuah kriteria.",
        "These keys stand under `suitable` and `unsuitable` of a criterion.",
    ),
    "help.keys_preview": ("Setiap gambaran kerja", "Each realistic preview"),
    "help.about_preview": (
        "Kunci-kunci ini berada di bawah `previews`.",
        "These keys stand under `previews`.",
    ),
    "help.required": ("**Wajib ada.**", "**Required.**"),
    "help.optional": ("Boleh tidak ada.", "May be left out."),
    "help.default": ("Boleh tidak ada; artinya sama dengan {value}.", "May be left out; that means {value}."),
    "help.content": ("Isi: {content}.", "Holds: {content}."),
    "help.identifier": (
        "huruf kecil a–z, angka, dan tanda hubung di antaranya",
        "small letters a–z, digits, and hyphens between them",
    ),
    "help.prose": ("teks, dalam [satu atau dua bahasa](#languages)", "a text, in [one language or both](#languages)"),
    "help.quote": (
        "satu teks, dengan kata-kata dokumen asalnya, tanpa kunci bahasa",
        "one text, in the words of the document it comes from, without language keys",
    ),
    "help.choice": ("salah satu dari {options}", "one of {options}"),
    "help.flag": ("`true` atau `false`, tanpa tanda kutip", "`true` or `false`, without quotation marks"),
    "help.whole": ("bilangan bulat dari {least} sampai {most}", "a whole number from {least} to {most}"),
    "help.share": ("angka dari 0 sampai 1; desimal memakai titik", "a number from 0 to 1; decimals take a point"),
    "help.weight": (
        "angka di atas 0, paling besar {most}; desimal memakai titik",
        "a number above 0, {most} at most; decimals take a point",
    ),
    "help.asked": (
        "jenis pertanyaan, dan teksnya sedikitnya dalam satu bahasa",
        "the kind of question, and its text in one language at least",
    ),
    "help.scale": ("satu teks per tingkat; {levels} wajib ada", "one text per level; {levels} are required"),
    "help.list": (
        "daftar; setiap butir diawali “- ” dan berisi {content}",
        "a list; each item begins with “- ” and holds {content}",
    ),
    "help.at_most": ("; paling banyak {most} butir", "; {most} items at most"),
    "help.records": ("daftar; lihat [{part}]({link})", "a list; see [{part}]({link})"),
}
