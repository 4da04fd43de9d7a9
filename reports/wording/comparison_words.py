"""The texts of a comparison: code -> (Indonesian, English), as in `words`."""

from __future__ import annotations

COMPARISON_WORDS: dict[str, tuple[str, str]] = {
    "comparison": ("Perbandingan kandidat", "Candidate comparison"),
    "ranked_count.one": ("{n} masuk peringkat", "{n} ranked"),
    "ranked_count.other": ("{n} masuk peringkat", "{n} ranked"),
    "not_ranked_count.one": ("{n} belum masuk peringkat", "{n} not ranked"),
    "not_ranked_count.other": ("{n} belum masuk peringkat", "{n} not ranked"),
    "not_chosen_count.one": ("{n} sudah dinilai tetapi tidak dipilih", "{n} scored but not chosen"),
    "not_chosen_count.other": ("{n} sudah dinilai tetapi tidak dipilih", "{n} scored but not chosen"),
    "not_asked_count.one": (
        "{n} tidak dipilih dan belum dapat dibandingkan",
        "{n} not chosen and not comparable yet",
    ),
    "not_asked_count.other": (
        "{n} tidak dipilih dan belum dapat dibandingkan",
        "{n} not chosen and not comparable yet",
    ),
    "no_applications": ("Belum ada lamaran.", "No applications yet."),
    "of_applications.one": ("Dari {n} lamaran: {counts}.", "Of {n} application: {counts}."),
    "of_applications.other": ("Dari {n} lamaran: {counts}.", "Of {n} applications: {counts}."),
    "lead": ("Peringkat 1: {names}, nilai {points} dari 100", "Rank 1: {names}, {points} out of 100"),
    "lead_many": (
        "Peringkat 1: {n} kandidat, masing-masing dengan nilai {points} dari 100",
        "Rank 1: {n} candidates, each with {points} out of 100",
    ),
    "lead_alike": (
        "tidak berbeda jelas dari nilai sampai peringkat {worst}",
        "no clear difference from the scores down to rank {worst}",
    ),
    "lead_clear": ("berbeda jelas dari semua nilai lain", "clearly different from every other score"),
    "lead_clear_of_panels": (
        "berbeda jelas dari semua nilai lain yang selisihnya dapat dipastikan",
        "clearly different from every other score of which that can be said",
    ),
    "lead_doubtful": (
        "kurang dari dua pewawancara menilai {names} dengan cakupan yang cukup, jadi selisihnya belum dapat dipastikan",
        "fewer than two interviewers scored {names} with enough coverage, so nothing can be said of how clear that is",
    ),
    "lead_one_interviewer": (
        "kurang dari dua pewawancara menilai dengan cakupan yang cukup, jadi belum dapat dipastikan apakah nilai "
        "ini berbeda jelas",
        "fewer than two interviewers scored with enough coverage, so it cannot be said whether this differs "
        "clearly from the other scores",
    ),
    "lead_unknown": (
        "selisih nilai dapat saja kebetulan",
        "differences between scores may be chance",
    ),
    "lead_nobody_apart": (
        "tetapi nilai-nilai ini tidak membedakan siapa pun",
        "but these scores tell nobody apart",
    ),
    "certainty_nobody_apart": (
        "Nilai-nilai ini tidak membedakan siapa pun: para pewawancara sedikitnya sama berbedanya tentang satu "
        "kandidat seperti kandidat satu dengan yang lain ({people} kandidat dengan sedikitnya dua pewawancara yang "
        "cakupan nilainya masing-masing minimal {minimum}). Urutan di bawah ini dapat saja kebetulan.",
        "These scores tell nobody apart: interviewers differ on one and the same candidate at least as much as "
        "candidates differ from one another ({people} candidates with two or more interviewers whose own scores "
        "have a coverage of at least {minimum}). The order below may be chance.",
    ),
    "certainty_too_few.one": (
        "Seberapa pasti urutan ini belum dapat dihitung: diperlukan {least} kandidat dengan sedikitnya dua "
        "pewawancara yang cakupan nilainya masing-masing minimal {minimum}, dan di sini ada {n}.",
        "How sure this order is cannot be worked out: that takes {least} candidates with two or more interviewers "
        "whose own scores have a coverage of at least {minimum}, and here there is {n}.",
    ),
    "certainty_too_few.other": (
        "Seberapa pasti urutan ini belum dapat dihitung: diperlukan {least} kandidat dengan sedikitnya dua "
        "pewawancara yang cakupan nilainya masing-masing minimal {minimum}, dan di sini ada {n}.",
        "How sure this order is cannot be worked out: that takes {least} candidates with two or more interviewers "
        "whose own scores have a coverage of at least {minimum}, and here there are {n}.",
    ),
    "certainty_all_alike.one": (
        "Seberapa pasti urutan ini tidak dapat dihitung: semua kandidat dengan sedikitnya dua pewawancara yang "
        "cakupan nilainya masing-masing minimal {minimum} bernilai sama.",
        "How sure this order is cannot be worked out: all candidates with two or more interviewers whose own "
        "scores have a coverage of at least {minimum} came out the same.",
    ),
    "certainty_all_alike.other": (
        "Seberapa pasti urutan ini tidak dapat dihitung: {n} kandidat dengan sedikitnya dua pewawancara yang "
        "cakupan nilainya masing-masing minimal {minimum} semuanya bernilai sama.",
        "How sure this order is cannot be worked out: the {n} candidates with two or more interviewers whose own "
        "scores have a coverage of at least {minimum} all came out the same.",
    ),
    "lead_missed": ("syarat wajib tidak terpenuhi: {names}", "must-have not met: {names}"),
    "groups": ("Tanpa perbedaan yang jelas", "No clear difference"),
    "groups_note": (
        "Di dalam setiap kelompok, tidak ada dua nilai yang berbeda jelas. Kandidat dapat berada di beberapa kelompok.",
        "Within each of these groups no two scores differ clearly. A candidate may be in several of them.",
    ),
    "groups_none": (
        "Setiap nilai berbeda jelas dari nilai lainnya.",
        "Every score differs clearly from every other.",
    ),
    "groups_none_of_panels": (
        "Di luar yang bertanda ≈ ?, setiap nilai berbeda jelas dari nilai lainnya.",
        "Leaving out those marked ≈ ?, every score differs clearly from every other.",
    ),
    "groups_ranks": ("Peringkat", "Ranks"),
    "groups_who": ("Kandidat", "Candidates"),
    "groups_others.one": ("{n} lainnya", "{n} other"),
    "groups_others.other": ("{n} lainnya", "{n} others"),
    "groups_more.one": (
        "{n} kelompok lagi di bawahnya tidak dicantumkan; tanda ≈ pada peringkat menunjukkannya.",
        "{n} more group further down is not listed; the sign ≈ in the ranking shows it.",
    ),
    "groups_more.other": (
        "{n} kelompok lagi di bawahnya tidak dicantumkan; tanda ≈ pada peringkat menunjukkannya.",
        "{n} more groups further down are not listed; the sign ≈ in the ranking shows them.",
    ),
    "funnel": ("Tahap lamaran", "Stages of the applications"),
    "funnel_note.one": (
        "{n} lamaran untuk lowongan ini; batang menunjukkan berapa yang pernah mencapai tahap itu.",
        "{n} application for this job; the bars show how many ever reached a stage.",
    ),
    "funnel_note.other": (
        "{n} lamaran untuk lowongan ini; batang menunjukkan berapa yang pernah mencapai tahap itu.",
        "{n} applications for this job; the bars show how many ever reached a stage.",
    ),
    "funnel_without.one": (
        "{n} lamaran lagi tidak dihitung di sini karena pemrosesan datanya dibatasi.",
        "{n} more is not counted here, since processing of the data is restricted.",
    ),
    "funnel_without.other": (
        "{n} lamaran lagi tidak dihitung di sini karena pemrosesan datanya dibatasi.",
        "{n} more are not counted here, since processing of the data is restricted.",
    ),
    "funnel_figures": ("{ever} ({share}), sekarang {now}", "{ever} ({share}), {now} now"),
    "comparison_note": (
        "Peringkat hanya menata bukti; keputusan ada di tangan manusia.",
        "The ranking puts the evidence in order; people decide.",
    ),
    "ranking": ("Peringkat", "Ranking"),
    "ranking_none": (
        "Belum ada kandidat dengan bukti yang cukup untuk masuk peringkat.",
        "No candidate has enough evidence to be ranked yet.",
    ),
    "rank": ("Peringkat", "Rank"),
    "candidate": ("Kandidat", "Candidate"),
    "range": ("Kisaran 0 sampai 100", "Range on 0 to 100"),
    "bounds_short": ("{low} sampai {high}", "{low} to {high}"),
    "reason": ("Alasan", "Reason"),
    "matrix": ("Kriteria dan kandidat", "Criteria and candidates"),
    "legend_levels": ("nilai rata-rata", "mean score"),
    "legend_missed": ("syarat wajib tidak terpenuhi", "must-have not met"),
    "legend_panel": ("nilai tiap pewawancara, dari 1 sampai 5", "each interviewer's score, from 1 to 5"),
    "legend_panel_many": (
        "nilai tiap pewawancara, 1 sampai 5; 3 titik: 3 orang atau lebih",
        "each interviewer's score, 1 to 5; 3 dots: 3 people or more",
    ),
    "concerns": ("Syarat wajib dan ciri tidak cocok", "Must-haves and unsuitable traits"),
    "concerns_note": (
        "Dicatat di samping nilai dan tidak mengubahnya.",
        "They stand beside the score and do not change it.",
    ),
    "concerns_shortened.one": (
        "{n} teks dipendekkan; selengkapnya ada di ringkasan kandidat dengan lampiran.",
        "{n} text is shortened; it stands in full in the candidate summary with its appendix.",
    ),
    "concerns_shortened.other": (
        "{n} teks dipendekkan; selengkapnya ada di ringkasan setiap kandidat dengan lampiran.",
        "{n} texts are shortened; they stand in full in the candidate summaries with their appendices.",
    ),
    "concerns_none": (
        "Semua syarat wajib terpenuhi dan tidak ada ciri tidak cocok yang teramati.",
        "Every must-have is met and no unsuitable trait was observed.",
    ),
    "concern_not_met": (
        "Syarat wajib tidak terpenuhi (harus di atas {threshold})",
        "Must-have not met (must be above {threshold})",
    ),
    "concern_not_assessed": ("Syarat wajib belum dinilai", "Must-have not assessed"),
    "concern_trait": ("Ciri tidak cocok teramati", "Unsuitable trait observed"),
    "not_ranked": ("Belum masuk peringkat", "Not ranked"),
    "not_compared": ("Tidak dibandingkan", "Not compared"),
    "left_out.not_enough": (
        "Belum cukup bukti: cakupan {coverage}, batas minimum {minimum}",
        "Not enough evidence: coverage {coverage}, minimum {minimum}",
    ),
    "left_out.not_scored": (
        "Lembar penilaian sudah dikirim, tetapi tidak ada satu kriteria pun yang dinilai",
        "Scorecards were submitted, but nobody gave a score on any criterion",
    ),
    "left_out.no_scorecard": ("Belum ada lembar penilaian yang dikirim", "No scorecard submitted yet"),
    "left_out.other_snapshot": (
        "Dinilai dengan versi rubrik lain, sehingga nilainya tidak dapat dibandingkan",
        "Scored under another version of the rubric, so the scores cannot be compared",
    ),
    "left_out.restricted": ("Pemrosesan datanya dibatasi", "Processing of the data is restricted"),
    "left_out_unnamed.one": (
        "{n} lamaran lagi, tanpa nama di sini: {reason}.",
        "{n} more application, not named here: {reason}.",
    ),
    "left_out_unnamed.other": (
        "{n} lamaran lagi, tanpa nama di sini: {reason}.",
        "{n} more applications, not named here: {reason}.",
    ),
    "comparison_clarity": (
        "≈ 2–4: tidak berbeda jelas dari nilai peringkat 2 sampai 4, yaitu selisih kurang dari 1,96 × galat baku "
        "selisih, dihitung dari {people} kandidat dengan sedikitnya dua pewawancara yang cakupan nilainya "
        "masing-masing minimal {minimum}.",
        "≈ 2–4: no clear difference from the scores of the ranks 2 to 4, that is less than 1.96 × the standard "
        "error of the difference, worked out from {people} candidates with two or more interviewers whose own "
        "scores have a coverage of at least {minimum}.",
    ),
    "comparison_nobody_apart": (
        "≈ 2–4: tidak berbeda jelas dari nilai peringkat 2 sampai 4.",
        "≈ 2–4: no clear difference from the scores of the ranks 2 to 4.",
    ),
    "comparison_doubtful": (
        "≈ ?: kurang dari dua pewawancara dengan cakupan seperti itu, jadi belum dapat dipastikan.",
        "≈ ?: fewer than two interviewers with such a coverage, so nothing can be said.",
    ),
    "not_chosen.one": (
        "{n} kandidat lain yang sudah dinilai tidak dipilih untuk perbandingan ini.",
        "{n} other candidate with a scorecard was not chosen for this comparison.",
    ),
    "not_chosen.other": (
        "{n} kandidat lain yang sudah dinilai tidak dipilih untuk perbandingan ini.",
        "{n} other candidates with a scorecard were not chosen for this comparison.",
    ),
    "not_asked.one": (
        "{n} lamaran lain tidak dipilih dan belum dapat dibandingkan.",
        "{n} other application was not chosen and cannot be compared yet.",
    ),
    "not_asked.other": (
        "{n} lamaran lain tidak dipilih dan belum dapat dibandingkan.",
        "{n} other applications were not chosen and cannot be compared yet.",
    ),
    "left_out.hidden": (
        "Disembunyikan sampai pembuat dokumen ini mengirim lembar penilaiannya sendiri",
        "Hidden until the maker of this document has submitted their own scorecard",
    ),
    "comparison_method": (
        "Nilai = (rata-rata berbobot − 1) ÷ 4 × 100. Kisaran: kriteria yang belum dinilai dianggap 1 atau 5. "
        "Nilai yang sama berbagi peringkat. Di bawah cakupan {minimum} tidak ada nilai dan peringkat.",
        "Score = (weighted mean − 1) ÷ 4 × 100. Range: criteria not assessed taken as 1 or as 5. "
        "Equal scores share a rank. Below a coverage of {minimum} there is no score and no rank.",
    ),
    "comparison_one_interviewer": (
        "Bila hanya satu pewawancara yang menilai, angka-angkanya sama dengan nilainya.",
        "Where only one interviewer has scored, the figures are what that person gave.",
    ),
    "comparison_debrief": (
        "Peringkat mengikuti nilai sebelum rapat evaluasi; nilai sesudahnya dicantumkan di sampingnya.",
        "Ranks go by the scores given before the debrief; those after it stand beside them.",
    ),
    # A comparison as a workbook
    "low": ("Terendah", "Lowest"),
    "high": ("Tertinggi", "Highest"),
    "code": ("Kode", "Code"),
    "alike": ("Tidak berbeda jelas dari", "No clear difference from"),
    "alike_ranks": ("peringkat {low}–{high}", "ranks {low}–{high}"),
    "scored_by_column": ("Penilai (1: angka orang itu sendiri)", "Scored by (1: that person's own figures)"),
    "other_snapshots_column": (
        "Lembar penilaian dengan versi rubrik lain, tidak dihitung",
        "Scorecards under another version of the rubric, not counted",
    ),
    "alike_none": ("siapa pun: berbeda jelas", "nobody: clearly different"),
    "alike_one_interviewer": (
        "belum dapat dipastikan: kurang dari dua pewawancara dengan cakupan yang cukup",
        "unknown: fewer than two interviewers with enough coverage",
    ),
    "alike_too_few": (
        "belum dapat dihitung: terlalu sedikit kandidat dengan dua pewawancara yang cakupannya cukup",
        "unknown: too few candidates with two interviewers of enough coverage",
    ),
    "alike_all_alike": ("tidak dapat dihitung: semua bernilai sama", "unknown: all scores are the same"),
    "criterion": ("Kriteria", "Criterion"),
    "weight_column": ("Bobot", "Weight"),
    "after_debrief_column": ("Setelah rapat evaluasi", "After the debrief"),
    "must_haves_open": ("Syarat wajib yang tidak terpenuhi atau belum dinilai", "Must-haves not met or not assessed"),
    "unsuitable_observed": ("Ciri tidak cocok", "Unsuitable traits"),
}
