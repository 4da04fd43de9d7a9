"""The parts of the page "Settings", in order: their names in code, which are the page's records, and on screen."""

from __future__ import annotations

from ui.translations import translate

PARTS = ("you", "look", "interviews", "letterhead", "files", "backups", "protection", "lock", "privacy")


def part_name(part: str) -> str:
    """What a part is called. Raises KeyError for one that does not exist."""
    return {
        "you": translate("SettingsPage", "You"),
        "look": translate("SettingsPage", "Language and look"),
        "interviews": translate("SettingsPage", "Interviews"),
        "letterhead": translate("Letterhead", "Letterhead"),
        "files": translate("SettingsPage", "Files"),
        "backups": translate("Backups", "Backups"),
        "protection": translate("Protection", "Protection"),
        "lock": translate("LockingPart", "Lock"),
        "privacy": translate("PrivacyPart", "Privacy"),
    }[part]
