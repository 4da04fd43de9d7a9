"""Until when somebody is kept and why, and what follows once consent is withdrawn, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rubrics.model import Language
from ui.wording import words

if TYPE_CHECKING:
    from screening.privacy.bases import Follows
    from screening.privacy.retention import Due

_MONTHS = {
    "id": ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
}


def day_words(day: str, language: Language) -> str:
    """A local day as people write it: "31 Jan 2027"."""
    read = date.fromisoformat(day)
    return f"{read.day} {_MONTHS[language][read.month - 1]} {read.year}"


def rule_words(due: Due, language: Language) -> str:
    """Which rule says until when."""
    return words(f"due.{due.rule}", language, months=due.months, job=due.job, since=day_words(due.since, language))


def obstacle_words(due: Due, language: Language) -> str:
    """What holds somebody back, "" for nothing."""
    return ", ".join(words(f"obstacle.{code}", language) for code in due.obstacles)


def due_words(due: Due, language: Language) -> str:
    """Until when one person is kept, by which rule, and what holds the data back."""
    rule = rule_words(due, language)
    said = words("due.until", language, day=day_words(due.due_on, language), rule=rule) if due.due_on else ""
    said = said or words("due.no_day", language, rule=rule)
    held = obstacle_words(due, language)
    return words("due.held", language, said=said, held=held) if held else said


def follow_words(follows: Follows, language: Language) -> list[str]:
    """What a person should look at after a withdrawal, a sentence each; the first says what the law asks for."""
    others = ", ".join(words(f"basis.{code}", language) for code in follows.others)
    said = [words("follows.others", language, others=others) if others else words("follows.no_other", language)]
    if follows.open_jobs:
        said.append(words("follows.jobs", language, jobs=", ".join(follows.open_jobs)))
    if follows.interviews:
        said.append(words("follows.interviews", language, n=follows.interviews))
    if follows.files:
        said.append(words("follows.files", language, n=follows.files))
    if follows.held:
        said.append(words("follows.held", language))
    return [*said, words("follows.nothing_else", language)]
