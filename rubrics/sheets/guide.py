"""What the explaining sheet says."""

from __future__ import annotations

from dataclasses import dataclass

from rubrics.format.kinds import Choice
from rubrics.model import Language, Text
from rubrics.sheets.filling import line_title
from rubrics.sheets.tables import TABLES, Column, Table
from rubrics.sheets.vocabulary import words

GUIDE = Text("Petunjuk", "Guide")

_TITLE = Text("Rubrik wawancara dalam lembar kerja", "An interview rubric in sheets")
_ADVICE = (
    Text(
        "Ubah isi sel, simpan, lalu bawa kembali ke Saring dengan “Impor dari lembar kerja…”. Saring memeriksa semua "
        "sel dan menyebut setiap kesalahan dengan nama lembar dan selnya.",
        "Change the cells, save, and bring the file back into Saring with “Import from a sheet…”. Saring checks every "
        "cell and names each mistake by its sheet and cell.",
    ),
    Text(
        "Satu baris adalah satu butir. Urutan baris adalah urutan di rubrik; sisipkan, pindahkan, atau hapus baris "
        "sesuka Anda. Baris kosong diabaikan.",
        "One row is one item. The order of the rows is the order in the rubric; insert, move or delete rows as you "
        "like. Empty rows are ignored.",
    ),
    Text(
        "Judul kolom dan nama lembar jangan diubah; kolom boleh dipindahkan. Lembar lain boleh ditambahkan.",
        "Leave the titles of columns and the names of sheets as they are; columns may be moved. Other sheets may be "
        "added.",
    ),
    Text(
        "Teks boleh ditulis dalam bahasa Indonesia, Inggris, atau keduanya. Jangan ganti ID yang sudah dipakai "
        "menilai.",
        "Texts may be in Indonesian, in English, or in both. Keep the IDs that have been used for scoring.",
    ),
)
_HEADINGS = (Text("Lembar", "Sheet"), Text("Kolom", "Column"), Text("Penjelasan", "Explanation"))


@dataclass(frozen=True, slots=True)
class Guide:
    """A title, paragraphs in the rubric's language beside the other one, and a table of all columns."""

    title: str
    advice: tuple[tuple[str, str], ...]
    table: tuple[tuple[str, ...], ...]


def guide(language: Language) -> Guide:
    """The explanations, `language` first."""
    other: Language = "en" if language == "id" else "id"

    def both(text: Text) -> tuple[str, str]:
        return text.get(language), text.get(other)

    sheet, column, explanation = _HEADINGS
    lines = [(sheet.get(language), column.get(language), *both(explanation))]
    for table in TABLES:
        for title, description in _explained(table).items():
            lines.append((table.name.get(language), title.get(language), *both(description)))
    return Guide(_TITLE.get(language), tuple(both(text) for text in _ADVICE), tuple(lines))


def _explained(table: Table) -> dict[Text, Text]:
    """Each column once, languages aside, with what it means and what may stand in it."""
    found: dict[Text, Text] = {}
    for column in table.columns:
        found.setdefault(line_title(column), _with_values(column))
    return found


def _with_values(column: Column) -> Text:
    text = column.description
    if isinstance(column.kind, Choice):
        choices = words(column.kind)
        text = Text(f"{text.id} Pilihan: {choices.id}.", f"{text.en} Choices: {choices.en}.")
    return Text(f"{text.id} Wajib diisi.", f"{text.en} Required.") if column.required else text
