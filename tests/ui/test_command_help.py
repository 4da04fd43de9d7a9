"""The help of every command, in both languages, as a newcomer reads it."""

import inspect
import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import ui
from ui.cli import main
from ui.commands.help_of_commands import COMMANDS
from ui.commands.help_of_options import OPTIONS


def commands(command=main, path=()):
    yield path, command
    for name, one in getattr(command, "commands", {}).items():
        if not one.hidden:
            yield from commands(one, (*path, name))


def options(command):
    return [one for one in command.params if isinstance(one, click.Option) and one.help and not one.hidden]


def plain(text):
    return " ".join(text.split())


def told(path):
    done = CliRunner().invoke(main, [*path, "--help"])
    assert done.exit_code == 0
    return plain(done.output)


@pytest.fixture
def language(monkeypatch):
    return lambda locale: monkeypatch.setenv("LC_ALL", locale)


def test_in_indonesian_nothing_is_left_in_english(language):
    language("id_ID.UTF-8")
    seen = set()
    for path, command in commands():
        said = told(path)
        assert said.startswith("Pemakaian: ") and "Opsi:" in said, path
        for one in (command, *options(command)):
            english = plain(inspect.cleandoc(one.help)).split(". ")[0].rstrip(".")
            if english not in {"JSON"}:
                assert english not in said, (path, english)
        for one in options(command):
            assert OPTIONS[plain(one.help)].split(". ")[0].rstrip(".") in said, path
            seen.add(plain(one.help))
    assert set(OPTIONS) - seen == {"Show this message and exit."}, "what no option says any more"


def test_each_paragraph_and_example_is_there_in_both(language):
    for locale in ("en_GB.UTF-8", "id_ID.UTF-8"):
        language(locale)
        assert "SARING_PASSPHRASE_FD=3 saring list jobs --workspace saring.db 3< secret.txt" in told(("protect",))
        assert all(word in told(("import",)) for word in ("keep_in_note", "custom:ID", "--basis", '"delimiter"'))
        assert "--yes" in told(("restore",)).partition("--workspace")[0]


def test_no_sentence_breaks_off_in_a_list(language):
    for locale, heading in (("en_GB.UTF-8", "Commands:"), ("id_ID.UTF-8", "Perintah:")):
        language(locale)
        lists = [told(path).partition(heading)[2] for path, one in commands() if isinstance(one, click.Group)]
        assert all(lists) and not any("..." in one for one in lists)


def test_every_indonesian_text_is_of_a_command():
    first = {plain(inspect.cleandoc(one.help).split("\n\n")[0]) for _, one in commands()}
    assert set(COMMANDS) - first == {main.commands["protect"].short_help}


@pytest.mark.parametrize("other", ["log audit", "menyerahkan lembar", "entri", "tag"])
def test_things_are_called_as_in_the_window(other):
    topics = {one.stem: one.read_text(encoding="utf-8") for one in (Path(ui.__file__).parent / "help/id").glob("*.md")}
    for english, text in (topics | COMMANDS | OPTIONS).items():
        assert not re.search(rf"\b{other}\b", plain(text), re.IGNORECASE), english


MISTAKES = {
    "report candidate": "Opsi ini wajib diisi: '--workspace'.",
    "import --workspace x": "Argumen ini wajib diisi: 'FILE'.",
    "list jobs --workspac x": "Tidak ada opsi '--workspac'. Maksud Anda '--workspace'?",
    "report compare": "Tidak ada perintah 'compare'. Maksud Anda 'comparison'?",
    "report candidate --language xx": "Nilai tidak sah untuk '--language': 'xx' bukan salah satu dari 'id', 'en'.",
    "verify --workspace x a.pdf b.pdf": "Argumen ini berlebih: b.pdf",
}


@pytest.mark.parametrize(("typed", "said"), MISTAKES.items(), ids=MISTAKES)
def test_what_is_wrong_with_a_call_is_said_in_indonesian(language, typed, said):
    language("id_ID.UTF-8")
    answer = CliRunner().invoke(main, typed.split())
    assert answer.exit_code == 2
    usage, hint, _, error = answer.output.strip().split("\n", 3)
    assert usage.startswith("Pemakaian: ")
    assert hint.startswith("Ketik '") and hint.endswith(" --help' untuk bantuan.")
    assert error.startswith("Kesalahan: ") and said in error


def test_in_english_click_says_it_as_ever(language):
    language("en_GB.UTF-8")
    answer = CliRunner().invoke(main, ["report", "candidate"]).output
    assert "Try 'main report candidate --help' for help." in answer
    assert "Error: Missing option '--workspace'." in answer
