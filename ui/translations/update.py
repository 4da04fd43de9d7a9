"""Collect the window's strings into the .ts files and compile these: `python -m ui.translations.update`.

Qt's own lupdate does not see a Python call with keyword arguments, which is how plurals and placeholders are given
here; so the strings are read from the syntax tree. What is missing in Indonesian stays marked "unfinished".
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

FOLDER = Path(__file__).parent
SOURCES = FOLDER.parent


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """An English string in the code; `plural` where it is chosen by a number."""

    context: str
    text: str
    plural: bool


Translations = dict[tuple[str, str], tuple[str, ...]]  # (context, English) -> the forms, one where there is no plural


class NotLiteralError(Exception):
    """A call of translate() whose context or text is computed, so that nobody can translate it."""


def collect(folder: Path = SOURCES) -> list[Source]:
    """Every string of the folder's modules, sorted. Raises NotLiteralError with file and line."""
    found = {source for path in sorted(folder.rglob("*.py")) for source in _of_module(path)}
    return sorted(found)


def _of_module(path: Path) -> Iterator[Source]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
            match node.args:
                case [ast.Constant(value=str(context)), ast.Constant(value=str(text))]:
                    yield Source(context, text, plural=any(keyword.arg == "n" for keyword in node.keywords))
                case _:
                    raise NotLiteralError(f"{path}:{node.lineno}: translate() needs two plain strings")


def read(path: Path) -> Translations:
    """The finished translations of a .ts file."""
    if not path.exists():
        return {}
    found: Translations = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[context.findtext("name", ""), message.findtext("source", "")] = tuple(forms)
    return found


def ts_text(language: str, sources: list[Source], translations: Translations) -> str:
    """The .ts file of these strings; a string without a translation is marked unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for source in sources:
        if source.context not in contexts:
            contexts[source.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[source.context], "name").text = source.context
        attributes = {"numerus": "yes"} if source.plural else {}
        message = ET.SubElement(contexts[source.context], "message", attributes)
        ET.SubElement(message, "source").text = source.text
        forms = translations.get((source.context, source.text), ())
        translation = ET.SubElement(message, "translation", {} if all(forms) and forms else {"type": "unfinished"})
        if not source.plural:
            translation.text = forms[0] if forms else ""
        for form in forms if source.plural else ():
            ET.SubElement(translation, "numerusform").text = form
    ET.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n'


def ts_files() -> dict[str, str]:
    """What saring_id.ts and saring_en.ts have to hold for the present code: name -> text.

    English needs its plurals only.
    """
    sources = collect()
    plurals = [source for source in sources if source.plural]
    return {
        "saring_id.ts": ts_text("id_ID", sources, read(FOLDER / "saring_id.ts")),
        "saring_en.ts": ts_text("en_GB", plurals, read(FOLDER / "saring_en.ts")),
    }


def compile_ts(path: Path, target: Path) -> None:
    """Compile a .ts file with Qt's lrelease."""
    import PySide6

    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    command = [str(program), "-silent", str(path), "-qm", str(target)]
    subprocess.run(command, check=True)  # noqa: S603 - Qt's own program


def main() -> int:
    """Write the .ts and .qm files; 1 where something is still to be translated."""
    unfinished = 0
    for name, text in ts_files().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        unfinished += text.count('type="unfinished"')
    for path in sorted(FOLDER.glob("*.ts")):
        compile_ts(path, path.with_suffix(".qm"))
    print(f"{unfinished} strings are not translated yet" if unfinished else "Every string is translated")
    return 1 if unfinished else 0


if __name__ == "__main__":
    sys.exit(main())
