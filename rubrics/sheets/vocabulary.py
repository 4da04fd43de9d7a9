"""The words that sheets show for the codes of a rubric, and the codes of words that people write."""

from __future__ import annotations

from rubrics.format.kinds import Choice
from rubrics.model import Text

_WORDS = {
    "id": Text("Indonesia", "Indonesian"),
    "en": Text("Inggris", "English"),
    "behavioural": Text("perilaku", "behavioural"),
    "situational": Text("situasional", "situational"),
    "expectation": Text("ekspektasi", "expectation"),
    "misconception": Text("miskonsepsi", "misconception"),
    "suitable": Text("cocok", "suitable"),
    "unsuitable": Text("tidak cocok", "unsuitable"),
}
FLAGS = {True: Text("ya", "yes"), False: Text("tidak", "no")}
_FLAGS_WRITTEN = {
    **dict.fromkeys(("ya", "yes", "y", "true", "benar", "1", "x"), True),
    **dict.fromkeys(("tidak", "no", "n", "false", "salah", "0"), False),
}


def word(code: str) -> Text:
    """The word for a code of a choice."""
    return _WORDS[code]


def words(kind: Choice) -> Text:
    """The words one can choose from, as a list within a sentence."""
    found = [word(code) for code in kind.options]
    return Text(", ".join(one.id for one in found), ", ".join(one.en for one in found))


def code_of(written: str, kind: Choice) -> str | None:
    """The code that a word stands for, in either language and however it is spelt; None for none."""
    small = " ".join(written.casefold().split())
    for code in kind.options:
        if small in {code, word(code).id.casefold(), word(code).en.casefold()}:
            return code
    return None


def flag_of(written: str) -> bool | None:
    """Whether a word means yes or no; None for neither."""
    return _FLAGS_WRITTEN.get(written.strip().casefold())
