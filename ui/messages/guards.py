"""What is worth another look in a scorecard: said of the entry, never of the person who made it."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "concern.low_without_evidence": (
        "Nilai rendah tanpa bukti: layak ditinjau kembali",
        "A low score without evidence: worth another look",
    ),
    "concern.high_without_evidence": (
        "Nilai tertinggi tanpa bukti: layak ditinjau kembali",
        "The highest score without evidence: worth another look",
    ),
    "concern.early_score": (
        "Dinilai pada menit-menit pertama: layak ditinjau kembali",
        "Scored in the first minutes: worth another look",
    ),
    "concern.all_equal": ("Semua nilai sama: layak ditinjau kembali", "All scores are the same: worth another look"),
    "concern.risky": (
        "Kata berisiko “{phrase}” ({category}). {proposal}",
        "Risky wording “{phrase}” ({category}). {proposal}",
    ),
}
