"""The window's words: English in the code, Indonesian in saring_id.ts, Qt's own words in qt_id.ts.

`python -m ui.translations.update` collects the strings and compiles the .qm files.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from rubrics.model import Language

FOLDER = Path(__file__).parent

_installed: list[QTranslator] = []
_language: Language = "en"


def translate(context: str, source: str, *, n: int | None = None, **values: object) -> str:
    """The string in the window's language.

    `context` is the page or widget it stands in and `source` the English text; both are literals, so that
    they can be collected. `n` chooses the plural form and fills `%n`; `values` fill `{name}` placeholders.
    """
    text = QCoreApplication.translate(context, source, None, -1 if n is None else n)
    if n is not None and n >= 1_000:  # Qt fills in bare digits
        text = text.replace(str(n), QLocale().toString(n))
    return text.format_map(values) if values else text


def language() -> Language:
    """The language the window speaks now."""
    return _language


def resolve(setting: str) -> Language:
    """What a language setting ("system", "id" or "en") means here: the system's Indonesian, or else English."""
    if setting != "system":
        return "id" if setting == "id" else "en"
    first = QLocale.system().uiLanguages()[:1]
    return "id" if first and first[0].split("-")[0] in ("id", "in") else "en"


def locale_of(chosen: Language) -> QLocale:
    """Dates and numbers of a language; the system's own habits where it speaks that language too."""
    wanted = QLocale.Language.Indonesian if chosen == "id" else QLocale.Language.English
    if QLocale.system().language() == wanted:
        return QLocale.system()
    country = QLocale.Country.Indonesia if chosen == "id" else QLocale.Country.UnitedKingdom
    return QLocale(wanted, country)


def install(chosen: Language) -> None:
    """Make the application speak `chosen`: own strings, Qt's dialogs, dates and numbers.

    What is already built keeps its words; the window rebuilds its pages after this.
    """
    global _language  # noqa: PLW0603 - one language per process, as QLocale's own default is
    _language = chosen
    QLocale.setDefault(locale_of(chosen))
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    names = ("qt_id.qm", "saring_id.qm") if chosen == "id" else ("saring_en.qm",)
    for name in names:
        translator = QTranslator()
        if translator.load(str(FOLDER / name)):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
