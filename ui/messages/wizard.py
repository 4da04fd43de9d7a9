"""The wizard "New rubric from a document": what sentences are read as, its steps, and what can go wrong."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "sentence.suitable": ("Ciri cocok", "Suitable"),
    "sentence.unsuitable": ("Ciri tidak cocok", "Unsuitable"),
    "sentence.duty": ("Uraian tugas", "Duty"),
    "sentence.expectation": ("Ekspektasi", "Expectation"),
    "sentence.misconception": ("Miskonsepsi", "Misconception"),
    "sentence.reality": ("Realita", "Reality"),
    "sentence.distinction": ("Pembeda", "Sets it apart"),
    "sentence.opening": ("Intisari", "In short"),
    "sentence.other": ("Lainnya", "Not used"),
    "sentence_letter.suitable": ("C", "S"),
    "sentence_letter.unsuitable": ("T", "U"),
    "sentence_letter.duty": ("U", "D"),
    "sentence_letter.expectation": ("E", "E"),
    "sentence_letter.misconception": ("M", "M"),
    "sentence_letter.reality": ("R", "R"),
    "sentence_letter.distinction": ("P", "A"),
    "sentence_letter.opening": ("I", "I"),
    "sentence_letter.other": ("L", "N"),
    "sentence_about.suitable": (
        "Apa yang harus dimiliki kandidat: setiap ciri menjadi kriteria",
        "What a candidate must bring: each trait becomes a criterion",
    ),
    "sentence_about.unsuitable": (
        "Apa yang menunjukkan bahwa kandidat tidak cocok: ujung bawah sebuah kriteria",
        "What speaks against a candidate: the bottom end of a criterion",
    ),
    "sentence_about.duty": ("Apa yang dikerjakan dalam pekerjaan ini", "What is done in the job"),
    "sentence_about.expectation": (
        "Apa yang diharapkan orang dari pekerjaan ini: menjadi pertanyaan gambaran kerja",
        "What people expect of the job: becomes a preview question",
    ),
    "sentence_about.misconception": (
        "Anggapan keliru tentang pekerjaan ini: menjadi pertanyaan gambaran kerja",
        "What people wrongly believe about the job: becomes a preview question",
    ),
    "sentence_about.reality": (
        "Kenyataan pekerjaan ini: jawaban atas ekspektasi atau miskonsepsi sebelumnya",
        "What the job is really like: the answer to the expectation or misconception before it",
    ),
    "sentence_about.distinction": (
        "Apa yang membedakan pekerjaan ini dari pekerjaan serupa: ditawarkan sebagai kriteria",
        "What sets the job apart from similar ones: offered as a criterion",
    ),
    "sentence_about.opening": ("Ringkasan pekerjaan ini", "What the job is, in a sentence"),
    "sentence_about.other": ("Tidak dipakai untuk rubrik", "Not used for the rubric"),
    "step.kind": ("peran kalimat", "reading of a sentence"),
    "step.move_trait": ("pemindahan ciri", "moving a trait"),
    "step.part": ("pemisahan pasangan", "parting a pair"),
    "step.accept": ("penerimaan pasangan", "accepting a pair"),
    "step.refuse": ("penolakan pasangan", "keeping a pair apart"),
    "step.merge": ("penggabungan", "merge"),
    "step.split": ("pemecahan kriteria", "split of a criterion"),
    "step.split_trait": ("pemecahan ciri", "split of a trait"),
    "step.rename": ("nama kriteria", "name of a criterion"),
    "step.reword": ("kata-kata ciri", "wording of a trait"),
    "step.drop": ("penghapusan", "drop"),
    "step.bring_back": ("pengembalian", "bringing back"),
    "step.place": ("urutan kriteria", "order of criteria"),
    "step.weight": ("bobot", "weight"),
    "step.weight_reason": ("alasan bobot", "reason for a weight"),
    "step.must_have": ("syarat wajib", "must-have"),
    "step.active": ("kriteria yang dinilai", "scored or offered"),
    "step.title": ("judul", "title"),
    "step.role": ("nama pekerjaan", "name of the job"),
    "step.language": ("bahasa", "language"),
    "step.duty": ("uraian tugas", "duty"),
    "step.claim": ("ekspektasi atau miskonsepsi", "expectation or misconception"),
    "step.reality": ("realita", "reality"),
    "pair.same_competence": ("kemampuan yang sama", "the same competence"),
    "pair.opposite": ("kata-kata yang berlawanan", "words that are opposites"),
    "pair.related": ("kata-kata yang berkaitan", "related words"),
    "pair.overlap": ("ada kata yang sama", "words in common"),
    "draft_not_kept": (
        "Pekerjaan yang belum selesai tidak dapat disimpan sementara di {path}: {reason}. "
        "Simpan rubriknya sekarang, atau kosongkan ruang di diska.",
        "The unfinished work cannot be kept in {path}: {reason}. Save the rubric now, or make room on the disk.",
    ),
    "draft_not_removed": (
        "Pekerjaan yang belum selesai di {path} tidak dapat dihapus: {reason}. Hapus berkas itu dari pengelola berkas.",
        "The unfinished work in {path} cannot be removed: {reason}. Remove the file in your file manager.",
    ),
    "draft_unusable": (
        "Pekerjaan yang belum selesai di {path} rusak dan tidak dapat dilanjutkan. Baca dokumennya sekali lagi.",
        "The unfinished work in {path} is damaged and cannot be continued. Read the document once more.",
    ),
    "draft_trait_empty": (
        "Kedua bagian harus berisi kata. Isi bagian yang kosong, atau batalkan.",
        "Both parts need words. Fill in the empty one, or cancel.",
    ),
    "draft_no_criteria": (
        "Rubrik memerlukan setidaknya satu kriteria yang dinilai. Centang sebuah kriteria, atau tandai kalimat yang "
        "menyebut ciri kandidat.",
        "A rubric needs at least one scored criterion. Tick a criterion, or mark a sentence that names a trait.",
    ),
    "draft_unsound": (
        "Rubrik ini belum dapat disimpan: {problem}",
        "This rubric cannot be saved yet: {problem}",
    ),
}
