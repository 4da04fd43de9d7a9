"""Rules about questions: one at a time, open, not leading, and nothing about a candidate's private life."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rubrics.lint.content import Content, Entry
from rubrics.lint.forbidden import forbidden
from rubrics.lint.remarks import Remark, at, within
from rubrics.model import Language

MOST_QUESTION_MARKS = 2

# What asks for a story, or sets a scene to act in. One question has one of them.
SCENES: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        r"\b(?:ceritakan|jelaskan|gambarkan|sebutkan|berikan)(?: juga| pula)?(?: tentang| sebuah| satu| suatu)*"
        r" (?:ketika|saat|situasi|pengalaman|kejadian|peristiwa|keadaan|contoh)\b"
        r"|\bapa yang akan anda lakukan (?:jika|apabila|bila|kalau|ketika|saat)\b"
        r"|\b(?:dan|serta|lalu) (?:juga )?(?:ketika|saat|pengalaman) anda\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:tell me|describe|give|share|explain|think of)(?: me| us| about| also| an?| another| of| the)*"
        r" (?:time|times|situation|example|experience|occasion|event)\b"
        r"|\bwhat would you do (?:if|when)\b"
        r"|\band (?:also )?(?:about )?(?:a|another) (?:time|situation|occasion)\b",
        re.IGNORECASE,
    ),
}

LEADING: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        r"\banda (?:tentu|pasti)(?:lah|nya)?\b(?! (?:pernah|sering|punya|memiliki))"
        r"|\b(?:tentu|pasti)(?:nya| saja)?,? anda\b"
        r"|\banda (?:juga )?(?:setuju (?:bahwa|kalau)|tidak keberatan)\b"
        r"|\b(?:bukan|tidak)kah\b"
        r"|, *(?:bukan|kan|ya|benar|betul|setuju)(?: begitu| kan)?(?= *\?)"
        r"|\bsaya yakin anda\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:(?<=^)|(?<=[.?!,;] )|(?<=\band ))"
        r"(?:do|would|wo|are|is|ca|should|did|have|does)n['’]t (?:you|it|that|this|we)\b"
        r"|\b(?:surely|obviously|of course|no doubt),? you\b"
        r"|\byou (?:surely|certainly|obviously|of course)\b"
        r"|\byou (?:would )?agree that\b|\byou do(?:n['’]t| not) mind\b"
        r"|, *(?:right|correct|yes|okay|ok)(?= *\?)"
        r"|\bI(?:['’]m| am) sure (?:that )?you\b",
        re.IGNORECASE,
    ),
}

# What can be answered by yes or no; and what, anywhere in the same text, asks for more than that.
_CLAUSE = r"(?:^|[.?!;:,]\s*(?:dan |serta |lalu |and |or |but )?)"
CLOSED: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        rf"{_CLAUSE}(?:menurut anda,? )?(?:apakah(?! (?:yang|saja|alasan|hasil|langkah|penyebab|tindakan))"
        r"|(?:bisa|dapat|mau|mampu|pernah|sudah|sedia|bersedia|sanggup|ada|suka|setuju|perlu|siap|tahu)kah"
        r"|apa anda|anda (?:bisa|mau|siap|bersedia|pernah|sanggup|mampu))\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"{_CLAUSE}(?:can|could|do|does|did|are|is|were|was|have|has|had|will|would|should|may|must)"
        r" (?:you|your|it|there|this|that|we|the)\b",
        re.IGNORECASE,
    ),
}
OPEN: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        r"\b(?:(?:men)?(?:ceritakan|jelaskan)|bercerita|(?:meng)?(?:gambarkan|uraikan)|(?:s|meny)ebutkan"
        r"|contoh\w*|tunjukkan)\b"
        rf"|{_CLAUSE}(?:menurut anda,? )?(?:bagaimana|mengapa|kenapa|apa (?!anda)|apakah (?:yang|saja)|siapa|kapan"
        r"|(?:di|dari|ke) mana|se?berapa|seperti apa)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:tell|describe|explain|give|share|walk|talk|outline|example)\b"
        rf"|{_CLAUSE}(?:what|why|how|when|where|which|who|whom|whose)\b",
        re.IGNORECASE,
    ),
}


def question_double(content: Content) -> Iterator[Remark]:
    """A main question that asks for two stories: the candidate chooses one, and each another one."""
    for criterion in content.criteria:
        for passage in criterion.question.passages if criterion.question else ():
            scenes = list(SCENES[passage.language].finditer(passage.text))
            if len(scenes) > 1:
                yield within(content, passage, scenes[1].start())
                break
            if passage.text.count("?") > MOST_QUESTION_MARKS:
                yield at(passage.node)
                break


def question_closed(content: Content) -> Iterator[Remark]:
    """A main question to be answered by yes or no, which tells nothing about behaviour."""
    for criterion in content.criteria:
        for passage in criterion.question.passages if criterion.question else ():
            text, language = passage.text, passage.language
            is_closed = CLOSED[language].search(text) and not OPEN[language].search(text)
            if is_closed and not LEADING[language].search(text) and not forbidden(text, language):
                yield at(passage.node)
                break


def question_leading(content: Content) -> Iterator[Remark]:
    """A question that gives away the answer it hopes for."""
    for entry in asked(content):
        for passage in entry.passages:
            found = LEADING[passage.language].search(passage.text)
            if found:
                yield within(content, passage, found.start(), phrase=found.group().strip(" ,"))
                break


def question_forbidden(content: Content) -> Iterator[Remark]:
    """A question about marriage, children, faith, age and the like, whose answer must not count."""
    for entry in asked(content):
        for passage in entry.passages:
            found = forbidden(passage.text, passage.language)
            if found:
                phrase = passage.text[found.start : found.end]
                yield within(content, passage, found.start, phrase=phrase, category=found.category)


def asked(content: Content) -> Iterator[Entry]:
    """Everything an interviewer asks: main questions, probes, previews."""
    for criterion in content.criteria:
        if criterion.question:
            yield criterion.question
        yield from criterion.probes
    for preview in content.previews:
        yield from preview.questions
