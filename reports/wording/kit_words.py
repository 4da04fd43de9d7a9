"""The texts of the interview kit: code -> (Indonesian, English), as in `words`."""

from __future__ import annotations

KIT_WORDS: dict[str, tuple[str, str]] = {
    "interview_kit": ("Panduan wawancara", "Interview kit"),
    "kit_title": ("Panduan wawancara: {title}", "Interview kit: {title}"),
    "kit_candidate": ("Kandidat", "Candidate"),
    "kit_interviewer": ("Pewawancara", "Interviewer"),
    "kit_begin": ("Mulai", "Start"),
    "kit_end": ("Selesai", "End"),
    "kit_round": ("Ronde", "Round"),
    "kit_step_1": (
        "Ajukan setiap pertanyaan utama apa adanya dan dalam urutan ini, sama bagi semua kandidat; dalami dengan "
        "pertanyaan pendalaman yang netral.",
        "Ask every main question as it stands and in this order, the same for all candidates; go deeper with the "
        "neutral probes.",
    ),
    "kit_step_2": (
        "Catat apa yang dikatakan, lalu nilai menurut jangkar yang paling mendekati sebelum melanjutkan.",
        "Write down what was said, then rate by the anchor that comes closest before you go on.",
    ),
    "kit_step_3": (
        "Pilih “Tidak dinilai” jika buktinya kurang: kosong tidak berarti nol.",
        "Choose “Not assessed” where the evidence does not suffice: a blank is not a zero.",
    ),
    "kit_must_have": ("syarat wajib: nilai di atas {threshold}", "must-have: a score above {threshold}"),
    "kit_focus": ("fokus wawancara ini", "focus of this interview"),
    "kit_suitable": ("Ciri cocok", "Suitable traits"),
    "kit_unsuitable": ("Ciri tidak cocok (perlu bukti bila teramati)", "Unsuitable traits (need evidence if observed)"),
    "kit_observed": ("teramati", "observed"),
    "kit_not_observed": ("tidak teramati", "not observed"),
    "kit_not_probed": ("tidak digali", "not probed"),
    "kit_evidence": ("Bukti (E)", "Evidence (E)"),
    "kit_notes": ("Catatan (N)", "Notes (N)"),
    "kit_notes_how": (
        "Tulis nomor kriteria di depan setiap catatan.",
        "Write the number of the criterion before each note.",
    ),
    "kit_previews": (
        "Tanyakan harapan kandidat dahulu, lalu ceritakan kenyataannya. Antusiasme tidak dinilai.",
        "Ask first what the candidate expects, then tell what the job is really like. Enthusiasm is not scored.",
    ),
    "kit_preview_given": ("Gambaran kerja sudah disampaikan (S)", "Preview given (S)"),
    "kit_title_round": ("Panduan wawancara: {who}, {job}, {which}", "Interview kit: {who}, {job}, {which}"),
    "kit_job_round": ("{job}, {which}", "{job}, {which}"),
    "kit_when": ("Waktu", "When"),
    "kit_when_planned": ("{at}, {minutes} menit", "{at}, {minutes} minutes"),
    "kit_not_scheduled": ("Belum dijadwalkan, {minutes} menit", "Not scheduled yet, {minutes} minutes"),
    "kit_place": ("Tempat", "Place"),
    "kit_panel": ("Panel pewawancara", "Panel"),
    "kit_copy_for": ("Salinan untuk", "Copy for"),
    "kit_focus_list": ("Fokus", "Focus"),
    "kit_accommodation": (
        "Akomodasi yang layak (hanya untuk pewawancara)",
        "Accommodation (for the interviewers only)",
    ),
    "kit_keys": (
        "Untuk diketik kemudian: buka wawancara ini di Saring; nomor di lembar ini adalah tombolnya. 1–5 nilai, 0 "
        "tidak dinilai, Shift dengan angka untuk ciri (sekali: teramati, dua kali: tidak teramati), S gambaran kerja "
        "disampaikan, E bukti, N catatan, panah bawah untuk kriteria berikutnya. Jam wawancara tidak perlu dijalankan.",
        "To type this in later: open this interview in Saring; the numbers on this sheet are its keys. 1–5 score, 0 "
        "not assessed, Shift with a digit for a trait (once: observed, twice: not observed), S preview given, E "
        "evidence, N notes, arrow down for the next criterion. The clock need not run.",
    ),
    "kit_on_paper": ("Wawancara di kertas", "An interview on paper"),
    "kit_paper_time": (
        "Simpan panduan ini sebagai PDF dan cetak. Yang ditulis di kertas diketik kemudian di halaman Wawancara; "
        "waktu wawancara adalah waktu jadwalnya, jadi ubah jadwal jika wawancara berlangsung pada waktu lain.",
        "Save this kit as PDF and print it. What was written on paper is typed in later on the Interview page; the "
        "time of the interview is the one it is scheduled for, so change the schedule where it took place at another "
        "time.",
    ),
    "kit_summary": ("Ringkasan", "Summary"),
}
