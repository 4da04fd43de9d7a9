"""Every text of the reports: code -> (Indonesian, English). Plurals have two codes, `.one` and `.other`."""

from __future__ import annotations

from reports.wording.comparison_words import COMPARISON_WORDS
from reports.wording.kit_words import KIT_WORDS
from reports.wording.record_words import RECORD_WORDS
from reports.wording.trail_words import TRAIL_WORDS

WORDS: dict[str, tuple[str, str]] = {
    **COMPARISON_WORDS,
    **KIT_WORDS,
    **RECORD_WORDS,
    **TRAIL_WORDS,
    # Every page
    "and": ("dan", "and"),
    "date_and_time": ("{date} pukul {time}", "{date} at {time}"),
    "page_of": ("Halaman {page} dari {all}", "Page {page} of {all}"),
    "foot_rubric": ("Rubrik {title}, revisi {revision}, {hash}", "Rubric {title}, revision {revision}, {hash}"),
    "foot_rubrics_none": ("Tanpa rubrik", "No rubric"),
    "foot_rubrics.one": ("{n} rubrik", "{n} rubric"),
    "foot_rubrics.other": ("{n} rubrik", "{n} rubrics"),
    "foot_document": ("Dokumen {number}, dibuat {date}", "Document {number}, made {date}"),
    "foot_audit": ("Jejak audit {head}", "Audit trail {head}"),
    # The head of a candidate summary
    "candidate_summary": ("Ringkasan kandidat", "Candidate summary"),
    "interview": ("Wawancara", "Interview"),
    "interviewers": ("Pewawancara", "Interviewers"),
    "in_round": ("ronde {round}", "round {round}"),
    "nth_in_round": ("wawancara {nth} pada ronde {round}", "{nth} interview of round {round}"),
    "mark_round": ("{mark}: {which}", "{mark}: {which}"),
    "round": ("{which}, {date}", "{which}, {date}"),
    "rounds": ("{n} wawancara, {first} sampai {last}", "{n} interviews, {first} to {last}"),
    "rounds_on_a_day": ("{n} wawancara pada {date}", "{n} interviews on {date}"),
    "rounds_undated": ("{n} wawancara, waktunya tidak dicatat", "{n} interviews, times not recorded"),
    "round_undated": ("{which}, waktu tidak dicatat", "{which}, time not recorded"),
    "round_not_scheduled": ("{which}, belum dijadwalkan", "{which}, not scheduled yet"),
    "no_interview": ("Belum ada wawancara", "No interview yet"),
    "nobody": ("Belum ada yang mengirim lembar penilaian", "Nobody has submitted yet"),
    # The verdict
    "score": ("Nilai", "Score"),
    "score_of_100": ("Nilai dari 100", "Score out of 100"),
    "bounds": ("Kisaran {low} sampai {high}", "Range {low} to {high}"),
    "bounds_none_missing": ("Semua kriteria dinilai", "All criteria assessed"),
    "not_enough": ("Belum cukup bukti", "Not enough evidence"),
    "not_enough_why": (
        "Cakupan {coverage} di bawah batas {minimum}, jadi tidak ada nilai",
        "Coverage of {coverage} is below the minimum of {minimum}, so there is no score",
    ),
    "not_scored_why": (
        "Tidak satu kriteria pun dinilai, jadi tidak ada nilai",
        "Nobody scored any criterion, so there is no score",
    ),
    "recommendation": ("Rekomendasi", "Recommendation"),
    "coverage": ("Cakupan", "Coverage"),
    "coverage_criteria": ("{rated} dari {all} kriteria dinilai", "{rated} of {all} criteria assessed"),
    "coverage_minimum": ("Batas minimum {minimum}", "Minimum {minimum}"),
    "must_haves": ("Syarat wajib", "Must-haves"),
    "must_have": ("syarat wajib", "must-have"),
    "must_haves_none": ("Rubrik ini tidak memiliki syarat wajib", "This rubric has no must-haves"),
    "must_have.met": ("Terpenuhi", "Met"),
    "must_have.not_met": ("Tidak terpenuhi", "Not met"),
    "must_have.not_assessed": ("Belum dinilai", "Not assessed"),
    "attention": ("Perlu dicermati", "Worth a closer look"),
    "attention_watch_outs.one": ("{n} ciri tidak cocok teramati", "{n} unsuitable trait observed"),
    "attention_watch_outs.other": ("{n} ciri tidak cocok teramati", "{n} unsuitable traits observed"),
    "attention_discuss.one": (
        "{n} kriteria dinilai berbeda 2 tingkat atau lebih",
        "{n} criterion with scores 2 or more levels apart",
    ),
    "attention_discuss.other": (
        "{n} kriteria dinilai berbeda 2 tingkat atau lebih",
        "{n} criteria with scores 2 or more levels apart",
    ),
    "attention_drafts.one": (
        "{n} lembar penilaian masih draf dan tidak dihitung ({names})",
        "{n} scorecard is still a draft and not counted ({names})",
    ),
    "attention_drafts.other": (
        "{n} lembar penilaian masih draf dan tidak dihitung ({names})",
        "{n} scorecards are still drafts and not counted ({names})",
    ),
    "attention_other_snapshots.one": (
        "{n} lembar penilaian memakai versi rubrik lain dan tidak dihitung",
        "{n} scorecard was made under another version of the rubric and is not counted",
    ),
    "attention_other_snapshots.other": (
        "{n} lembar penilaian memakai versi rubrik lain dan tidak dihitung",
        "{n} scorecards were made under another version of the rubric and are not counted",
    ),
    "attention_hidden": (
        "penilaian pewawancara lain disembunyikan sampai pembuat dokumen ini mengirim lembar penilaiannya sendiri",
        "what others scored is hidden until the maker of this document has submitted their own scorecard",
    ),
    "recommended_of.one": ("dari {n} pewawancara", "of {n} interviewer"),
    "recommended_of.other": ("dari {n} pewawancara", "of {n} interviewers"),
    "recommended_of_scorecards.one": ("dari {n} lembar penilaian", "of {n} scorecard"),
    "recommended_of_scorecards.other": ("dari {n} lembar penilaian", "of {n} scorecards"),
    "recommended_by": ("{n} dari {all}", "{n} of {all}"),
    "recommended_by_scorecards": ("{n} dari {all} lembar penilaian", "{n} of {all} scorecards"),
    "recommendation.": ("Tanpa rekomendasi", "No recommendation"),
    "recommendation.strong_yes": ("Sangat disarankan", "Strong yes"),
    "recommendation.yes": ("Disarankan", "Yes"),
    "recommendation.no": ("Tidak disarankan", "No"),
    "recommendation.strong_no": ("Sangat tidak disarankan", "Strong no"),
    "recommendation.no_decision": ("Belum memutuskan", "No decision"),
    # The chart
    "criteria": ("Nilai per kriteria", "Scores by criterion"),
    "legend_round": ("{name}, {which}", "{name}, {which}"),
    "legend_counted": ("n pewawancara memberi nilai ini", "n interviewers gave this score"),
    "panel_mean": ("rata-rata panel", "panel mean"),
    "discuss": ("bahas", "discuss"),
    "not_assessed": ("Tidak dinilai", "Not assessed"),
    "left_blank": ("Tidak diisi", "Left blank"),
    "weight": ("bobot {weight}", "weight {weight}"),
    "must_have_short_not_met": ("syarat wajib tidak terpenuhi", "must-have not met"),
    # Criterion by criterion
    "evidence": ("Bukti per kriteria", "Evidence by criterion"),
    "anchor": ("Arti nilai {level}:", "What {level} means:"),
    "evidence_none": ("Tanpa bukti tertulis", "No written evidence"),
    "discuss_gap": ("bahas: nilai berjarak {gap}", "discuss: scores {gap} apart"),
    "must_have_met": ("syarat wajib terpenuhi (di atas {threshold})", "must-have met (above {threshold})"),
    "must_have_not_met": (
        "syarat wajib tidak terpenuhi (harus di atas {threshold})",
        "must-have not met (must be above {threshold})",
    ),
    "must_have_not_assessed": ("syarat wajib belum dinilai", "must-have not assessed"),
    "suitable_observed": ("Ciri cocok teramati", "Suitable traits observed"),
    # After the debrief, and what came late
    "after_debrief": ("Setelah rapat evaluasi: {points}", "After the debrief: {points}"),
    "after_debrief_not_enough": (
        "Setelah rapat evaluasi: belum cukup bukti",
        "After the debrief: not enough evidence",
    ),
    "after_arrow": ("→ {value}", "→ {value}"),
    "after_same": ("tetap", "unchanged"),
    "after_same_mean": ("setelah rapat evaluasi: rata-rata tetap", "after the debrief: mean unchanged"),
    "after_value": ("setelah rapat evaluasi: {value}", "after the debrief: {value}"),
    "debrief_change": ("Setelah rapat evaluasi: {score}. {reason}", "After the debrief: {score}. {reason}"),
    "debrief_change_no_scores": ("Setelah rapat evaluasi: {reason}", "After the debrief: {reason}"),
    "debrief_held": (
        "Setelah menilai sendiri-sendiri, panel membahas nilainya dalam rapat evaluasi. Nilai mandiri tetap seperti "
        "semula; nilai setelah rapat evaluasi (→ pada grafik) ada di sampingnya{reasons}",
        "After scoring alone, the panel talked the scores over in a debrief. The scores given alone stay as they were; "
        "those after it (→ in the chart) stand beside them{reasons}",
    ),
    "debrief_held_unchanged": (
        "Setelah menilai sendiri-sendiri, panel membahas nilainya dalam rapat evaluasi; tidak ada nilai yang diubah.",
        "After scoring alone, the panel talked the scores over in a debrief; no score was changed.",
    ),
    "debrief_reasons.here": (", setiap perubahan dengan alasannya.", ", every change with its reason."),
    "debrief_reasons.appendix": (
        "; alasan setiap perubahan ada di lampiran.",
        "; the reason for each change is in the appendix.",
    ),
    "debrief_reasons.elsewhere": (
        "; alasan setiap perubahan ada di ringkasan dengan lampiran.",
        "; the reason for each change is in the summary with its appendix.",
    ),
    "debrief_reasons.discussed": (
        "; alasan perubahan hanya dicantumkan pada kriteria yang perlu dibahas.",
        "; reasons are given here only for the criteria to discuss.",
    ),
    "debrief_whose": (
        "Nilai siapa yang diubah tidak disebut, agar nilai seorang pewawancara tidak dapat dihitung darinya.",
        "Whose scores were changed is not said, so that no interviewer's score can be worked out from it.",
    ),
    "late": (
        "Ditambahkan atau diubah setelah lembar penilaian dibuka kembali",
        "Added or changed after the scorecard was reopened",
    ),
    "late_somebody": (
        "Ditambahkan atau diubah setelah sebuah lembar penilaian dibuka kembali",
        "Added or changed after a scorecard was reopened",
    ),
    "late_note": ("ditulis atau diubah setelah penilaian dikirim", "written or changed after submission"),
    "reopened": ("Dibuka kembali pada {date} oleh {name}: {reason}", "Reopened on {date} by {name}: {reason}"),
    "reopened_somebody": (
        "Sebuah lembar penilaian dibuka kembali pada {date}: {reason}",
        "A scorecard was reopened on {date}: {reason}",
    ),
    "reopened_unknown": ("Dibuka kembali pada {date}: {reason}", "Reopened on {date}: {reason}"),
    "voices": ("Ringkasan pewawancara", "Interviewers' summaries"),
    # Watch-outs
    "watch_outs": ("Ciri tidak cocok yang teramati", "Unsuitable traits observed"),
    "watch_outs_note": (
        "Dicatat di samping nilai dan tidak menguranginya.",
        "Noted beside the score; nothing is subtracted for them.",
    ),
    "watch_outs_none": (
        "Tidak ada pewawancara yang mencatat ciri tidak cocok.",
        "No interviewer noted an unsuitable trait.",
    ),
    # Preview
    "previews": ("Gambaran kerja nyata", "Realistic job preview"),
    "preview_reality": ("Kenyataannya", "In reality"),
    "preview.expectation": ("Yang sering dibayangkan orang", "What people often expect"),
    "preview.misconception": ("Anggapan keliru yang umum", "A common misconception"),
    "preview_given": ("Disampaikan oleh {names}", "Given by {names}"),
    "preview_not_given": ("Belum disampaikan", "Not given yet"),
    "preview_response": ("Tanggapan", "Response"),
    "previews_apart": ("Lampiran: gambaran kerja nyata", "Appendix: realistic job preview"),
    "previews_short.one": (
        "Sudah disampaikan: {given} dari {n} hal; selengkapnya di lampiran.",
        "Given to the candidate: {given} of {n} point; in full in the appendix.",
    ),
    "previews_short.other": (
        "Sudah disampaikan: {given} dari {n} hal; selengkapnya di lampiran.",
        "Given to the candidate: {given} of {n} points; in full in the appendix.",
    ),
    "previews_alone.one": (
        "Sudah disampaikan: {given} dari {n} hal; selengkapnya di lampiran, yang dibuat bila diminta.",
        "Given to the candidate: {given} of {n} point; in full in the appendix, which is made when asked for.",
    ),
    "previews_alone.other": (
        "Sudah disampaikan: {given} dari {n} hal; selengkapnya di lampiran, yang dibuat bila diminta.",
        "Given to the candidate: {given} of {n} points; in full in the appendix, which is made when asked for.",
    ),
    # Decision
    "decision": ("Keputusan", "Decision"),
    "decision_open": (
        "Program ini tidak memutuskan. Keputusan diisi oleh orang yang berwenang.",
        "The program does not decide. The person in charge fills this in.",
    ),
    "decision.advance": ("Lanjut ke tahap berikutnya", "Advance"),
    "decision.hold": ("Ditunda", "Hold"),
    "decision.reject": ("Tidak dilanjutkan", "Reject"),
    "decision.hire": ("Diterima bekerja", "Hire"),
    "decision.withdrawn": ("Mengundurkan diri", "Withdrawn"),
    "decision_reason": ("Alasan", "Reason"),
    "decision_name": ("Nama", "Name"),
    "decision_date": ("Tanggal", "Date"),
    "decision_signature": ("Tanda tangan", "Signature"),
    "decided": ("{name} (keputusan: {decision})", "{name} (decision: {decision})"),
    "decided_on": ("{decision}, {date}", "{decision}, {date}"),
    "decision_recorded": ("Dicatat oleh {by}, {at}", "Recorded by {by}, {at}"),
    "decision_recorded_by_nobody": ("Dicatat {at}", "Recorded {at}"),
    # How the figures were worked out
    "method": (
        "Cara menghitung: rata-rata berbobot {mean} pada skala 1–5, jadi ({mean} − 1) ÷ 4 × 100 = {points}. "
        "Cakupan: bobot kriteria yang dinilai adalah {rated} dari {all}.",
        "How this was worked out: weighted mean {mean} on the scale 1–5, so ({mean} − 1) ÷ 4 × 100 = {points}. "
        "Coverage: the criteria assessed have a weight of {rated} out of {all}.",
    ),
    "method_after": (
        "Setelah rapat evaluasi: rata-rata berbobot {mean}, jadi ({mean} − 1) ÷ 4 × 100 = {points}.",
        "After the debrief: weighted mean {mean}, so ({mean} − 1) ÷ 4 × 100 = {points}.",
    ),
    "method_bounds": (
        "Kisaran: kriteria yang belum dinilai dianggap 1 ({low}) atau 5 ({high}).",
        "Range: criteria not assessed taken as 1 ({low}) or as 5 ({high}).",
    ),
    "method_not_enough": (
        "Cara menghitung: bobot kriteria yang dinilai adalah {rated} dari {all} ({coverage}). Nilai ditampilkan mulai "
        "cakupan {minimum}.",
        "How this was worked out: the criteria assessed have a weight of {rated} out of {all} ({coverage}). A score is "
        "shown from {minimum} on.",
    ),
    "method_panel": (
        "Nilai panel adalah rata-rata nilai pewawancara yang menilai sendiri-sendiri.",
        "The panel's score is the mean of the scores that interviewers gave on their own.",
    ),
    "method_no_single_scores": (
        "Nilai tiap pewawancara tidak dicantumkan dalam dokumen ini.",
        "What each interviewer scored is not shown in this document.",
    ),
    "method_one_interviewer": (
        "Hanya satu pewawancara yang menilai, jadi angka-angka ini sama dengan nilainya.",
        "Only one interviewer has scored, so these figures are what that person gave.",
    ),
    "interviewer_numbered": ("Pewawancara {n}", "Interviewer {n}"),
    "somebody": ("petugas rekrutmen", "a member of the recruiting staff"),
    # No scorecard
    "nothing_yet": ("Belum ada lembar penilaian yang dikirim", "No scorecard has been submitted yet"),
    "nothing_shown": ("Belum ada yang dapat ditampilkan", "Nothing can be shown yet"),
    "nothing_yet_why": (
        "Nilai, bukti, dan rekomendasi muncul di sini setelah pewawancara mengirim lembar penilaiannya.",
        "Scores, evidence and recommendations appear here once an interviewer has submitted a scorecard.",
    ),
    # Shortened to two pages
    "shortened": (
        "Dipendekkan agar ringkasan muat dalam dua halaman. Lampiran memuat semua teks selengkapnya.",
        "Shortened to fit two pages. The appendix has every text in full.",
    ),
    "shortened_alone": (
        "Dipendekkan agar ringkasan muat dalam dua halaman. Semua teks selengkapnya ada di ringkasan dengan lampiran, "
        "yang dibuat bila diminta.",
        "Shortened to fit two pages. Every text stands in full in the summary with its appendix, which is made when "
        "asked for.",
    ),
    "evidence_in_appendix": (
        "Bukti untuk setiap kriteria ada di lampiran.",
        "The evidence for every criterion is in the appendix.",
    ),
    "evidence_in_appendix_alone": (
        "Bukti untuk setiap kriteria ada di ringkasan dengan lampiran.",
        "The evidence for every criterion is in the summary with its appendix.",
    ),
    "evidence_first": (
        "Dipilih lebih dahulu untuk daftar ini: syarat wajib yang tidak terpenuhi, lalu kriteria dengan nilai yang "
        "berjauhan. Urutannya mengikuti rubrik.",
        "Chosen first for this list: must-haves that are not met, then criteria with scores far apart. It follows the "
        "rubric's order.",
    ),
    "evidence_first_external": (
        "Dipilih lebih dahulu untuk daftar ini: syarat wajib yang tidak terpenuhi. Urutannya mengikuti rubrik.",
        "Chosen first for this list: must-haves that are not met. It follows the rubric's order.",
    ),
    "evidence_left_out.one": ("1 kriteria lagi ada di lampiran.", "1 more criterion is in the appendix."),
    "evidence_left_out.other": ("{n} kriteria lagi ada di lampiran.", "{n} more criteria are in the appendix."),
    "evidence_left_out_alone.one": (
        "1 kriteria lagi ada di ringkasan dengan lampiran.",
        "1 more criterion is in the summary with its appendix.",
    ),
    "evidence_left_out_alone.other": (
        "{n} kriteria lagi ada di ringkasan dengan lampiran.",
        "{n} more criteria are in the summary with its appendix.",
    ),
    "more_texts.one": ("1 lagi di lampiran", "1 more in the appendix"),
    "more_texts.other": ("{n} lagi di lampiran", "{n} more in the appendix"),
    "more_texts_alone.one": ("1 lagi di ringkasan dengan lampiran", "1 more in the summary with its appendix"),
    "more_texts_alone.other": ("{n} lagi di ringkasan dengan lampiran", "{n} more in the summary with its appendix"),
    "in_full": ("Lampiran: semua teks selengkapnya", "Appendix: every text in full"),
    # Notes
    "notes": ("Lampiran: catatan wawancara", "Appendix: interview notes"),
    "notes_elapsed": (
        "Waktu di sebelah kiri dihitung sejak wawancara dimulai (menit:detik).",
        "The times on the left count from the start of the interview (minutes:seconds).",
    ),
    "notes_written": (
        "Waktu di sebelah kiri adalah jam saat catatan ditulis.",
        "The times on the left say at what time of day a note was written.",
    ),
    "notes_private_left_out": (
        "Catatan pribadi pewawancara tidak disertakan.",
        "Interviewers' private notes are not included.",
    ),
    "note.observation": ("pengamatan", "observation"),
    "note.quote": ("kutipan", "quote"),
    "note.question": ("pertanyaan", "question"),
    "note.follow_up": ("tindak lanjut", "follow-up"),
    # Several documents in one file
    "merged": ("Dokumen", "Documents"),
    "merged_title": ("{kind}: {n} dokumen dalam satu berkas", "{kind}: {n} documents in one file"),
    # For a mail
    "mail_made": (
        "Dibuat {date} dengan Saring menurut rubrik “{rubric}”, revisi {revision}. Program ini tidak memutuskan; "
        "keputusan ada di tangan manusia.",
        "Made {date} with Saring, by the rubric “{rubric}”, revision {revision}. The program does not decide; people "
        "do.",
    ),
    "foot_made": ("Dibuat {date}", "Made {date}"),
    "foot_rubric_unkept": ("Rubrik {title}, revisi {revision}", "Rubric {title}, revision {revision}"),
}
