"""Settings: typed, saved whole, and never a reason not to start."""

import json

import pytest

from screening.errors import SettingError
from screening.settings import SETTINGS, Settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "settings.json"


def test_defaults_without_a_file(path):
    settings = Settings.load(path)
    assert (settings.language, settings.theme, settings.auto_advance) == ("system", "system", False)
    assert not path.exists()


def test_a_change_is_on_disk_at_once(path):
    Settings.load(path).set("your_name", "Rina Wijaya")
    assert Settings.load(path).your_name == "Rina Wijaya"
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("colour", "red"),
        ("language", "fr"),
        ("auto_advance", "yes"),
        ("auto_advance", 1),
        ("planned_minutes", True),
        ("planned_minutes", -5),
    ],
)
def test_unknown_names_and_unfitting_values_are_errors(path, name, value):
    settings = Settings.load(path)
    with pytest.raises(SettingError):
        settings.set(name, value)
    assert not path.exists()


def test_an_unknown_attribute_is_an_error(path):
    with pytest.raises(AttributeError):
        _ = Settings.load(path).colour


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\x00", b"[" * 100_000])
def test_a_broken_file_is_set_aside_and_said(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    settings = Settings.load(path)
    assert settings.language == "system"
    assert settings.set_aside is not None
    assert settings.set_aside.read_bytes() == content
    settings.set("theme", "dark")
    assert Settings.load(path).theme == "dark"


def test_one_wrong_value_does_not_cost_the_others(path):
    path.parent.mkdir()
    path.write_text(json.dumps({"language": 7, "theme": "dark", "from_a_newer_version": 1}))
    settings = Settings.load(path)
    assert (settings.language, settings.theme) == ("system", "dark")
    settings.set("language", "id")
    assert json.loads(path.read_text())["from_a_newer_version"] == 1


def test_a_failed_save_keeps_the_old_file(path):
    settings = Settings.load(path)
    settings.set("theme", "dark")
    settings.path = path / "below-a-file.json"
    with pytest.raises(SettingError) as caught:
        settings.set("theme", "light")
    assert caught.value.code == "settings_not_saved"
    assert settings.theme == "dark"


def test_every_setting_is_described():
    assert all(setting.description and setting.name == name for name, setting in SETTINGS.items())


def test_a_broken_file_that_cannot_be_set_aside_is_said(path):
    path.parent.mkdir()
    path.write_text("{")
    path.with_name(f"{path.name}.broken").mkdir()
    with pytest.raises(SettingError) as caught:
        Settings.load(path)
    assert caught.value.code == "settings_not_saved"
    assert path.read_text() == "{"


def test_what_one_is_called_by_the_system_has_no_hidden_signs(path, monkeypatch):
    monkeypatch.setenv("LOGNAME", "rina\u202e\u2066\x1b[1m")
    settings = Settings.load(path)
    assert settings.signature == "rina[1m"
    settings.set("your_name", "\u202e \u200f")
    assert settings.signature == "rina[1m"
    settings.set("your_name", "Rina\u202e Wijaya ")
    assert settings.signature == "Rina Wijaya"


def test_half_a_character_is_no_name(path):
    path.parent.mkdir()
    path.write_text('{"your_name": "a\\ud800", "theme": "dark"}')
    settings = Settings.load(path)
    assert (settings.your_name, settings.theme) == ("", "dark")


def test_a_file_in_the_folders_place_means_defaults(tmp_path):
    (tmp_path / "config").write_text("")
    assert Settings.load(tmp_path / "config" / "settings.json").language == "system"
