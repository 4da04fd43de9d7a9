"""A rubric as tables: which there are, and their columns. All follow from the keys of the rubric file.

A record becomes a row; each of its single values has a column, a text one per language. Lists whose items are
records, and lists of any length, have a table of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rubrics.format.fields import CRITERION, PREVIEW, RUBRIC, TRAIT
from rubrics.format.kinds import (
    REQUIRED_LEVELS,
    Asked,
    Choice,
    Field,
    Identifier,
    Kind,
    Many,
    Prose,
    Quote,
    Record,
    Scale,
    Whole,
)
from rubrics.model import LANGUAGES, LEVELS, Text

Path = tuple[str, ...]
"""Where a value stands in its record: ("weight",), ("name", "en"), ("anchors", "3", "id"), ("probes", "2", "id")."""

LANGUAGE_NAMES = {"id": Text("Indonesia", "Indonesian"), "en": Text("Inggris", "English")}
SIDES = ("suitable", "unsuitable")
CRITERION_COLUMN: Path = ("criterion",)
SIDE_COLUMN: Path = ("side",)

# Where the words about YAML in `fields` would mislead in a sheet.
_OTHER_WORDS = {
    ("criterion", "weight"): Text(
        "Kepentingan dibandingkan kriteria lain; biasanya 1. Harus di atas 0.",
        "Importance compared with the other criteria; normally 1. Must be above 0.",
    ),
    ("criterion", "must_have"): Text(
        "Nilai pada tingkat ini atau di bawahnya berarti syarat wajib tidak terpenuhi; biasanya 2. "
        "Kosongkan jika kriteria bukan syarat wajib.",
        "A score at or below this level reads must-have not met; normally 2. "
        "Leave it empty where the criterion is no must-have.",
    ),
    ("criterion", "active"): Text(
        "tidak = kriteria hanya ditawarkan dan tidak ikut dinilai. Kosong berarti ya.",
        "no = the criterion is only offered and not scored. Empty means yes.",
    ),
    ("criterion", "question"): Text(
        "Satu pertanyaan yang sama untuk setiap kandidat: perilaku (pengalaman nyata) atau situasional (pengandaian).",
        "One question, the same for every candidate: behavioural (what happened) or situational (what if).",
    ),
    ("preview", "kind"): Text(
        "ekspektasi (harapan orang) atau miskonsepsi (anggapan keliru).",
        "expectation (what people expect) or misconception (what they wrongly believe).",
    ),
    ("rubric", "language"): Text("Bahasa utama rubrik ini.", "The main language of this rubric."),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the value it holds, its title, and what it means. `required`: no row may leave it empty.

    A required text may be in either language. An empty cell means `default`.
    """

    path: Path
    kind: Kind
    title: Text
    description: Text
    required: bool = False
    default: bool | float | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table; a `form` stands upright, with a line per value and a column per language, since it has one record."""

    key: str
    name: Text
    columns: tuple[Column, ...]
    form: bool = False
    required: bool = False


def _columns(record: Record) -> Iterator[Column]:
    for field in record.fields:
        description = _OTHER_WORDS.get((record.name, field.key), field.description)
        default = field.default if isinstance(field.default, bool | float) else None
        for path, kind, title, required in _values(field):
            yield Column(path, kind, title, description, required, default)


def _values(field: Field) -> Iterator[tuple[Path, Kind, Text, bool]]:
    """The single values of a field, each with its title and whether it is required."""
    key, title = field.key, field.title
    match field.kind:
        case Prose():
            yield from _texts((key,), title, field.required)
        case Asked():
            yield (key, "kind"), Choice(field.kind.options), _with(title, Text(": jenis", ": kind")), field.required
            yield from _texts((key,), title, field.required)
        case Scale():
            for level in LEVELS:
                numbered = _with(title, Text(f" {level}", f" {level}"))
                yield from _texts((key, str(level)), numbered, level in REQUIRED_LEVELS)
        case Many(item=Prose(), most=int() as most):
            for number in range(1, most + 1):
                yield from _texts((key, str(number)), _with(title, Text(f" {number}", f" {number}")), False)
        case Many():
            return
        case _:
            yield (key,), field.kind, title, field.required


def _texts(path: Path, title: Text, required: bool) -> Iterator[tuple[Path, Kind, Text, bool]]:
    for language in LANGUAGES:
        name = LANGUAGE_NAMES[language]
        yield (*path, language), Quote(), _with(title, Text(f" ({name.id})", f" ({name.en})")), required


def _with(text: Text, ending: Text) -> Text:
    return Text(text.id + ending.id, text.en + ending.en)


def _field(record: Record, key: str) -> Field:
    return next(field for field in record.fields if field.key == key)


FORMAT_COLUMN = Column(
    ("format",),
    Whole(1, 1_000_000),
    Text("Versi format", "Format version"),
    Text("Untuk Saring; jangan diubah.", "For Saring; leave it as it is."),
)
ORIGIN_COLUMN = Column(
    ("made_from",),
    Quote(),
    Text("Dibuat dari", "Made from"),
    Text(
        "Untuk Saring; jangan diubah. Menunjukkan rubrik asal lembar ini, agar impor tidak menimpa perubahan lain.",
        "For Saring; leave it as it is. It names the rubric these sheets were made from, so that an import does not "
        "overwrite other changes.",
    ),
)
_DUTY = _field(RUBRIC, "duties")

RUBRIC_TABLE = Table(
    "rubric", Text("Rubrik", "Rubric"), (*_columns(RUBRIC), FORMAT_COLUMN, ORIGIN_COLUMN), form=True, required=True
)
DUTIES_TABLE = Table(
    "duties",
    _DUTY.title,
    tuple(Column(path, kind, title, _DUTY.description, True) for path, kind, title, _ in _texts((), _DUTY.title, True)),
)
CRITERIA_TABLE = Table("criteria", Text("Kriteria", "Criteria"), tuple(_columns(CRITERION)), required=True)
TRAITS_TABLE = Table(
    "traits",
    Text("Ciri", "Traits"),
    (
        Column(
            CRITERION_COLUMN,
            Identifier(),
            _field(CRITERION, "id").title,
            Text("Kriteria yang memiliki ciri ini.", "The criterion this trait belongs to."),
            True,
        ),
        Column(
            SIDE_COLUMN,
            Choice(SIDES),
            Text("Cocok atau tidak", "Suitable or not"),
            Text(
                "cocok (mendukung kandidat) atau tidak cocok (memberatkan).",
                "suitable (speaks for a candidate) or unsuitable (speaks against).",
            ),
            True,
        ),
        *_columns(TRAIT),
    ),
)
PREVIEWS_TABLE = Table("previews", Text("Gambaran kerja", "Job previews"), tuple(_columns(PREVIEW)))

TABLES = (RUBRIC_TABLE, CRITERIA_TABLE, TRAITS_TABLE, PREVIEWS_TABLE, DUTIES_TABLE)
