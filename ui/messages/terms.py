"""The words of the trade: stages, decisions, recommendations, states."""

from __future__ import annotations

from reports.wording.record_words import RECORD_WORDS

STAGE = "stage."  # before the code of a stage that every job begins with
_PRINTED = (STAGE, "document.")  # what stands in reports in the same words

MESSAGES: dict[str, tuple[str, str]] = {
    **{code: said for code, said in RECORD_WORDS.items() if code.startswith(_PRINTED)},
    "job.open": ("Dibuka", "Open"),
    "job.closed": ("Ditutup", "Closed"),
    "decision.": ("Belum diputuskan", "Not decided"),
    "decision.advance": ("Lanjut ke tahap berikutnya", "Advance"),
    "decision.hold": ("Ditunda", "Hold"),
    "decision.reject": ("Tidak dilanjutkan", "Reject"),
    "decision.hire": ("Diterima bekerja", "Hire"),
    "decision.withdrawn": ("Mengundurkan diri", "Withdrawn"),
    "decision_short.advance": ("Lanjut", "Advance"),
    "decision_short.hold": ("Ditunda", "Hold"),
    "decision_short.reject": ("Tidak lanjut", "Reject"),
    "decision_short.hire": ("Diterima", "Hire"),
    "decision_short.withdrawn": ("Mundur", "Withdrawn"),
    "recommendation.": ("Belum ada rekomendasi", "No recommendation yet"),
    "recommendation.strong_yes": ("Sangat disarankan", "Strong yes"),
    "recommendation.yes": ("Disarankan", "Yes"),
    "recommendation.no": ("Tidak disarankan", "No"),
    "recommendation.strong_no": ("Sangat tidak disarankan", "Strong no"),
    "recommendation.no_decision": ("Belum memutuskan", "No decision"),
    "state.observed": ("Teramati", "Observed"),
    "state.not_observed": ("Tidak teramati", "Not observed"),
    "state.not_probed": ("Tidak digali", "Not probed"),
    "scorecard.draft": ("Draf", "Draft"),
    "scorecard.submitted": ("Dikirim", "Submitted"),
    "note.observation": ("Pengamatan", "Observation"),
    "note.quote": ("Kutipan", "Quote"),
    "note.question": ("Pertanyaan", "Question"),
    "note.follow_up": ("Tindak lanjut", "Follow-up"),
    "question.behavioural": ("Pertanyaan perilaku", "Behavioural question"),
    "question.situational": ("Pertanyaan situasional", "Situational question"),
    "preview.expectation": ("Ekspektasi", "Expectation"),
    "preview.misconception": ("Miskonsepsi", "Misconception"),
    "must_have.met": ("Syarat wajib terpenuhi", "Must-have met"),
    "must_have.not_met": ("Syarat wajib tidak terpenuhi", "Must-have not met"),
    "must_have.not_assessed": ("Syarat wajib belum dinilai", "Must-have not assessed"),
    "document.meeting": ("Semua bahan rapat (satu PDF)", "Everything for the meeting (one PDF)"),
    "audience.hiring_manager": ("Manajer perekrutan", "Hiring manager"),
    "audience.panel": ("Panel pewawancara", "Panel"),
    "audience.hr_file": ("Arsip HR", "HR file"),
    "audience.candidate": ("Kandidat", "Candidate"),
    "severity.error": ("kesalahan", "error"),
    "severity.advice": ("saran", "advice"),
}
