"""Risky wording: what each category is called, how serious it is, and what to write instead."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "risk.high": ("berisiko tinggi", "high risk"),
    "risk.med": ("berisiko sedang", "medium risk"),
    "risk.low": ("berisiko rendah", "low risk"),
    "command.risky": (
        "{place}: {severity}, {category}: “{phrase}”. {proposal}",
        "{place}: {severity}, {category}: “{phrase}”. {proposal}",
    ),
    "command.nothing_risky": ("{path}: tidak ada kata berisiko", "{path}: no risky wording"),
    "stdin_too_large": (
        "Teks yang diterima lebih besar dari {limit_mb} MB. Bagi menjadi beberapa bagian.",
        "The text received is larger than {limit_mb} MB. Split it into parts.",
    ),
    "risky.age": ("usia", "age"),
    "neutral.age": (
        "Tulis tugasnya, misalnya “mampu menyelesaikan … sesuai target”.",
        "Name the task instead: “able to finish … on target”.",
    ),
    "risky.appearance": ("penampilan", "appearance"),
    "neutral.appearance": (
        "Tulis aturannya, misalnya “mematuhi standar pakaian kerja”.",
        "Name the rule instead: “follows the dress code at work”.",
    ),
    "risky.class": ("latar sosial", "social background"),
    "neutral.class": (
        "Tulis kemampuan yang diperlukan, bukan asal-usulnya.",
        "Name the skill that is needed, not where somebody comes from.",
    ),
    "risky.criminal": ("catatan hukum", "criminal record"),
    "neutral.criminal": (
        "Hapus, kecuali peraturan mewajibkannya; tulis peraturan itu sebagai alasan.",
        "Delete it, unless a law demands it; give that law as the reason.",
    ),
    "risky.disability": ("disabilitas", "disability"),
    "neutral.disability": (
        "Tulis “mampu … (tugas pokok), dengan akomodasi yang layak bila perlu”.",
        "Write “able to … (essential task), with reasonable accommodation where needed”.",
    ),
    "risky.ethnicity": ("suku atau asal daerah", "ethnicity or origin"),
    "neutral.ethnicity": (
        "Hapus. Bila bahasa diperlukan, tulis “bahasa … tingkat …”.",
        "Delete it. Where a language is needed, write “… at level …”.",
    ),
    "risky.family": ("keluarga", "family"),
    "neutral.family": (
        "Tulis “bersedia mengikuti jadwal atau perjalanan …”, dan tanyakan kepada semua kandidat.",
        "Write “willing to follow the schedule or travel …”, and ask everyone.",
    ),
    "risky.finance": ("keuangan pribadi", "personal finances"),
    "neutral.finance": (
        "Hapus, kecuali sifat pekerjaan benar-benar memerlukannya.",
        "Delete it, unless the nature of the job truly demands it.",
    ),
    "risky.gender": ("jenis kelamin", "gender"),
    "neutral.gender": (
        "Hapus. Tulis tugas pokoknya, misalnya “mampu …, dengan akomodasi bila perlu”.",
        "Delete it. Name the essential task: “able to …, with accommodation where needed”.",
    ),
    "risky.genetic": ("data genetik", "genetic data"),
    "neutral.genetic": ("Hapus.", "Delete it."),
    "risky.health": ("kesehatan", "health"),
    "neutral.health": (
        "Tulis “mampu … (tugas pokok), dengan akomodasi yang layak bila perlu”.",
        "Write “able to … (essential task), with reasonable accommodation where needed”.",
    ),
    "risky.marital": ("status pernikahan", "marital status"),
    "neutral.marital": (
        "Tulis “bersedia mengikuti jadwal atau perjalanan …”, dan tanyakan kepada semua kandidat.",
        "Write “willing to follow the schedule or travel …”, and ask everyone.",
    ),
    "risky.orientation": ("orientasi seksual", "sexual orientation"),
    "neutral.orientation": ("Hapus.", "Delete it."),
    "risky.politics": ("pandangan politik", "politics"),
    "neutral.politics": ("Hapus.", "Delete it."),
    "risky.pregnancy": ("kehamilan", "pregnancy"),
    "neutral.pregnancy": (
        "Hapus. Tulis jadwal atau tugas pokoknya, dan tanyakan kepada semua kandidat.",
        "Delete it. Name the schedule or the essential task, and ask everyone.",
    ),
    "risky.pseudoscience": ("zodiak, golongan darah, dan sejenisnya", "zodiac, blood type and the like"),
    "neutral.pseudoscience": ("Hapus.", "Delete it."),
    "risky.religion": ("agama", "religion"),
    "neutral.religion": ("Tulis “dapat memenuhi jam kerja …”.", "Write “can work the hours …”."),
    "risky.subjective": ("kesan pribadi", "gut feeling"),
    "neutral.subjective": (
        "Kutip perilakunya, dan sebutkan kriterianya.",
        "Quote the behaviour, and name the criterion.",
    ),
    "risky.union": ("serikat pekerja", "union membership"),
    "neutral.union": ("Hapus.", "Delete it."),
}
