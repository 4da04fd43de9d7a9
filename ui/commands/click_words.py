"""What click itself says of a command that was called wrongly, in the language the command line speaks.

click hands its sentences to gettext, which would go by the system's language alone and needs a compiled catalogue; they
are looked up here instead, under the names by which click's modules know gettext.
"""

from __future__ import annotations

from importlib import import_module

from ui.commands.speech import my_language

_MODULES = ("core", "exceptions", "parser", "termui", "types")
_TOLD = {
    "Try '{command} {option}' for help.": "Ketik '{command} {option}' untuk bantuan.",
    "Error: {message}": "Kesalahan: {message}",
    "Aborted!": "Dibatalkan!",
    "Missing argument": "Argumen ini wajib diisi:",
    "Missing option": "Opsi ini wajib diisi:",
    "Missing parameter": "Parameter ini wajib diisi:",
    "Missing parameter: {param_name}": "Parameter ini wajib diisi: {param_name}",
    "Missing {param_type}": "{param_type} wajib diisi",
    "Missing command.": "Perintah belum disebutkan.",
    "Choose from:\n\t{choices}": "Pilihannya:\n\t{choices}",
    "No such option {name!r}.": "Tidak ada opsi {name!r}.",
    "No such command {name!r}.": "Tidak ada perintah {name!r}.",
    "Did you mean {possibility}?": "Maksud Anda {possibility}?",
    "(Did you mean one of: {possibilities}?)": "(Maksud Anda salah satu dari: {possibilities}?)",
    "Invalid value: {message}": "Nilai tidak sah: {message}",
    "Invalid value for {param_hint}: {message}": "Nilai tidak sah untuk {param_hint}: {message}",
    "Could not open file {filename!r}: {message}": "Berkas {filename!r} tidak dapat dibuka: {message}",
    "Got unexpected extra argument ({args})": "Argumen ini berlebih: {args}",
    "Got unexpected extra arguments ({args})": "Argumen ini berlebih: {args}",
    "Option {name!r} does not take a value.": "Opsi {name!r} tidak menerima nilai.",
    "Option {name!r} requires an argument.": "Opsi {name!r} memerlukan nilai.",
    "Option {name!r} requires {nargs} arguments.": "Opsi {name!r} memerlukan {nargs} nilai.",
    "Argument {name!r} takes {nargs} values.": "Argumen {name!r} menerima {nargs} nilai.",
    "Takes {nargs} values but 1 was given.": "Menerima {nargs} nilai, tetapi hanya 1 yang diberikan.",
    "Takes {nargs} values but {len} were given.": "Menerima {nargs} nilai, tetapi {len} yang diberikan.",
    "Repeat for confirmation": "Ulangi untuk memastikan",
    "Error: The two entered values do not match.": "Kesalahan: kedua isian tidak sama.",
    "Error: invalid input": "Kesalahan: isian tidak sah.",
    "{value!r} is not one of {choices}.": "{value!r} bukan salah satu dari {choices}.",
    "{value!r} is not {choice}.": "{value!r} bukan {choice}.",
    "{value!r} is not a valid {number_type}.": "{value!r} bukan bilangan yang sah.",
    "{value} is not in the range {range}.": "{value} tidak berada dalam rentang {range}.",
    "{value!r} does not match the format {format}.": "{value!r} tidak sesuai dengan format {format}.",
    "{value!r} does not match the formats {formats}.": "{value!r} tidak sesuai dengan format {formats}.",
    "{name} {filename!r} does not exist.": "{filename!r} tidak ada.",
    "{name} {filename!r} is a file.": "{filename!r} adalah berkas, bukan folder.",
    "{name} {filename!r} is a directory.": "{filename!r} adalah folder, bukan berkas.",
    "{name} {filename!r} is not readable.": "{filename!r} tidak dapat dibaca.",
    "{name} {filename!r} is not writable.": "{filename!r} tidak dapat ditulis.",
}


def speak_of_mistakes() -> None:
    """From now on click says in Indonesian, where that is wanted, what stands here; the rest as it would."""
    for name in _MODULES:
        module = import_module(f"click.{name}")
        for known, told in (("_", _one), ("ngettext", _one_or_many)):
            if hasattr(module, known):
                setattr(module, known, told)


def _one(english: str) -> str:
    return _TOLD.get(english, english) if my_language() == "id" else english


def _one_or_many(one: str, many: str, number: int) -> str:
    return _one(one if number == 1 else many)
