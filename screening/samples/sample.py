"""A workspace to try things on: one job, twelve candidates, and results of every kind.

It goes through the same doors as a person's own entries and fits any rubric with at least two active criteria.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import cycle

from rubrics.model import Criterion, Rubric
from screening.changes import Changes
from screening.interviewing import interviewers, interviews, notes, scorecards
from screening.interviewing.scorecards import Recommendation
from screening.jobs import applications, jobs, snapshots
from screening.jobs.decision_codes import Decision
from screening.people import candidates
from screening.workspace import Workspace

SKIPPED = 0
"""In a row of scores: not assessed, on purpose."""
BLANK = -1
"""In a row of scores: nothing said."""

DEFAULT_NAME = "Rina Wijaya"
COLLEAGUE = "Budi Santoso"

_TALKED_SECONDS = 41 * 60 + 20
"""On the clock of an interview that is over; the notes fall within."""

_EVIDENCE = {
    5: "Menceritakan kejadian lengkap: situasi, langkah yang diambil sendiri, dan hasil yang terukur.",
    4: "Contohnya jelas dengan tindakan dan hasil; satu bagian masih umum.",
    3: "Ada contoh, tetapi hasilnya belum terlihat jelas.",
    2: "Jawaban tetap umum setelah dua pertanyaan pendalaman.",
    1: "Tidak dapat memberi contoh; mengatakan belum pernah mengalaminya.",
}
_WATCH_OUT = "Terdengar dua kali dalam jawabannya, juga setelah pertanyaan diulang dengan kata lain."
_NOTES: tuple[tuple[notes.Kind, str], ...] = (
    ("quote", "“Waktu itu saya kumpulkan dulu pendapat semua orang, baru saya usulkan jalan keluarnya.”"),
    ("observation", "Menjawab runtut dan menyebut angka tanpa diminta."),
    ("question", "Bertanya tentang pembagian tugas di dalam tim."),
    ("follow_up", "Minta contoh hasil kerja sebelum wawancara berikutnya."),
)


@dataclass(frozen=True, slots=True)
class _Card:
    """One interviewer's scorecard: scores taken in turn over the criteria."""

    by_me: bool
    scores: Sequence[int]
    recommendation: Recommendation = "yes"
    summary: str = ""
    watch_out: bool = False
    misses_must_have: bool = False
    submitted: bool = True


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    source: str
    days_ago: int | None
    cards: tuple[_Card, ...] = ()
    stage: str = "interview"
    decision: Decision = ""
    reason: str = ""


_PEOPLE = (
    _Person(
        "Siti Nurhaliza Putri",
        "Referensi karyawan",
        6,
        (
            _Card(True, (5, 4, 5, 4), "strong_yes", "Contoh konkret di hampir semua kriteria."),
            _Card(False, (5, 4, 4, 5), "yes", "Kuat dan runtut; perlu melihat hasil kerjanya."),
        ),
        "offer",
        "advance",
        "Bukti kuat pada semua kriteria dari dua pewawancara.",
    ),
    _Person("Agus Setiawan", "Situs lowongan", 6, (_Card(True, (4, 4, 3, 4), "yes", "Solid, beberapa jawaban umum."),)),
    _Person(
        "Dewi Lestari",
        "Situs lowongan",
        5,
        (
            _Card(True, (5, 3, 4, 2), "yes", "Pengalaman langsung, tetapi tidak merata."),
            _Card(False, (2, 3, 4, 4), "no", "Pada kriteria pertama saya tidak mendengar contoh sendiri."),
        ),
    ),
    _Person("Muhammad Rizky Ramadhan", "Media sosial", 5, (_Card(True, (4, 5, 4, 4), "yes", "Sangat siap."),)),
    _Person("Ni Luh Ayu Pratiwi", "Referensi karyawan", 4, (_Card(False, (4, 4, 3, 4), "yes", "Jelas dan tenang."),)),
    _Person(
        "Hendra Gunawan",
        "Situs lowongan",
        4,
        (_Card(True, (3, 4, 4, 3), "no", "Satu syarat wajib tidak terpenuhi.", misses_must_have=True),),
        "rejected",
        "reject",
        "Syarat wajib tidak terpenuhi dan tidak ada contoh pengganti.",
    ),
    _Person(
        "Putri Maharani",
        "Media sosial",
        3,
        (_Card(True, (4, 3, 4, 3), "no_decision", "Ada ciri tidak cocok yang perlu dibahas.", watch_out=True),),
        decision="hold",
        reason="Menunggu rapat evaluasi tentang ciri tidak cocok yang teramati.",
    ),
    _Person(
        "Yohanes Kurniawan",
        "Situs lowongan",
        3,
        (_Card(False, (3, SKIPPED, 4, 3), "yes", "Satu bagian tidak sempat ditanyakan."),),
    ),
    _Person(
        "Fatimah Azzahra",
        "Media sosial",
        2,
        (_Card(True, (4, BLANK, SKIPPED, BLANK), "no_decision", "Koneksi terputus; perlu wawancara lanjutan."),),
    ),
    _Person("Bayu Prasetyo", "Situs lowongan", 2, (_Card(True, (2, 2, 1, 3), "strong_no", "Belum ada pengalaman."),)),
    _Person("Maria Magdalena Tambunan", "Referensi karyawan", 0, (_Card(True, (4, 3, BLANK), submitted=False),)),
    _Person("Ahmad Fauzi", "Situs lowongan", None, stage="screening"),
)


@dataclass(frozen=True, slots=True)
class SampleIds:
    """What was made: the job, the draft in progress, and three applications that are worth a summary."""

    job_id: str
    draft_interview_id: str
    summarised: tuple[str, ...]


def fill(ws: Workspace, *, yaml: str, me: str = "", today: date | None = None) -> SampleIds:
    """Fill an empty workspace from a rubric's YAML text.

    `me` is the person using the program (a sample name where it is empty): most scorecards are theirs, one of them an
    unfinished draft of `today`, the local date everything is counted from (default: today's). Raises RubricError or
    Refused for a rubric that cannot be scored on.
    """
    today = today or datetime.now().astimezone().date()
    with ws.atomic():
        rubric_id = snapshots.keep(ws, yaml=yaml).id
        rubric = snapshots.rubric(ws, rubric_id)
        job_id = jobs.add(ws, title=rubric.title.get(rubric.language), yaml=yaml).id
        other = COLLEAGUE if me != COLLEAGUE else DEFAULT_NAME
        panel = {
            True: interviewers.ensure(ws, name=me or DEFAULT_NAME).id,
            False: interviewers.ensure(ws, name=other).id,
        }
        made = [_add(ws, person, number, job_id) for number, person in enumerate(_PEOPLE)]
        draft_interview_id = ""
        for application_id, person in zip(made, _PEOPLE, strict=True):
            interview_id = _interview(ws, person, application_id, panel, today)
            if not all(card.submitted for card in person.cards):
                draft_interview_id = interview_id
            if person.cards and all(card.submitted for card in person.cards):
                interviews.start_clock(ws, interview_id=interview_id)
                interviews.stop_clock(ws, interview_id=interview_id, elapsed_seconds=_TALKED_SECONDS)
            for card in person.cards:
                _fill_card(ws, rubric, card, interview_id, panel[card.by_me])
            if person.decision:
                applications.decide(ws, application_id=application_id, decision=person.decision, reason=person.reason)
    return SampleIds(job_id, draft_interview_id, (made[0], made[2], made[6]))


def _add(ws: Workspace, person: _Person, number: int, job_id: str) -> str:
    """The candidate and the application of one person; the application's id."""
    address = ".".join(person.name.lower().split()[:2])
    candidate: Changes = candidates.add(
        ws,
        name=person.name,
        email=f"{address}@contoh.example",
        phone=f"+62 812 0000 {number + 1:04}",
        source=person.source,
        tags=("contoh",),
    )
    application_id = applications.apply(ws, candidate_id=candidate.id, job_id=job_id).id
    applications.move(ws, application_id=application_id, stage=person.stage)
    return application_id


def _interview(ws: Workspace, person: _Person, application_id: str, panel: Mapping[bool, str], today: date) -> str:
    """The interview of one person, in the past or later today; its id. `panel` has me under True."""
    upcoming = person.days_ago is None
    day = today - timedelta(days=person.days_ago or 0)
    at = datetime.combine(day, time(14 if upcoming else 10)).astimezone()
    return interviews.schedule(
        ws,
        application_id=application_id,
        scheduled_at=at.isoformat(),
        place="Ruang rapat 2",
        panel=[panel[card.by_me] for card in person.cards] or [panel[True]],
    ).id


def _fill_card(ws: Workspace, rubric: Rubric, card: _Card, interview_id: str, interviewer_id: str) -> None:
    card_id = scorecards.begin(ws, interview_id=interview_id, interviewer_id=interviewer_id).id
    criteria = rubric.active_criteria
    scores = [value for value, _ in zip(cycle(card.scores), criteria, strict=False)]
    if card.misses_must_have:
        scores = [2 if one.must_have else value for one, value in zip(criteria, scores, strict=True)]
    for criterion, value in zip(criteria, scores, strict=True):
        _rate(ws, card_id, criterion, value)
    if card.watch_out:
        _observe_watch_out(ws, card_id, criteria)
    if card.submitted:
        for preview in rubric.previews:
            scorecards.mark_preview(ws, scorecard_id=card_id, preview_id=preview.id, given=True)
    for number, (kind, text) in enumerate(_NOTES):
        notes.add(
            ws,
            interview_id=interview_id,
            interviewer_id=interviewer_id,
            text=text,
            criterion_id=criteria[number % len(criteria)].id,
            kind=kind,
            private=kind == "follow_up",
            elapsed_seconds=240 + 380 * number if card.submitted else None,  # the clock of the draft never ran
        )
    if card.submitted:
        scorecards.submit(ws, scorecard_id=card_id, recommendation=card.recommendation, summary=card.summary)


def _rate(ws: Workspace, card_id: str, criterion: Criterion, value: int) -> None:
    if value == BLANK:
        return
    if value == SKIPPED:
        scorecards.mark_not_assessed(ws, scorecard_id=card_id, criterion_id=criterion.id)
        return
    scorecards.rate(ws, scorecard_id=card_id, criterion_id=criterion.id, score=value)
    scorecards.write_evidence(ws, scorecard_id=card_id, criterion_id=criterion.id, text=_EVIDENCE[value])
    if value >= 4 and criterion.suitable:
        scorecards.observe(ws, scorecard_id=card_id, trait_id=criterion.suitable[0].id, state="observed")


def _observe_watch_out(ws: Workspace, card_id: str, criteria: Sequence[Criterion]) -> None:
    """The first unsuitable trait of the rubric, where it names any."""
    trait = next((criterion.unsuitable[0] for criterion in criteria if criterion.unsuitable), None)
    if trait is not None:
        scorecards.observe(ws, scorecard_id=card_id, trait_id=trait.id, state="observed", evidence=_WATCH_OUT)
