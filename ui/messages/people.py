"""What is refused about candidates: merging, filters, own fields, tags; and what of it can be undone."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "merge_same": (
        "Ini data yang sama. Pilih data kandidat lain untuk digabungkan.",
        "This is the same record. Choose another candidate's record to merge with.",
    ),
    "merge_hidden": (
        "{who} tidak dapat digabungkan selama sebuah lowongan menyembunyikan namanya. Gabungkan setelah namanya boleh "
        "dilihat.",
        "{who} cannot be merged while a job hides the name. Merge them once the name may be seen.",
    ),
    "filter_name_missing": ("Beri saringan itu nama.", "Give the filter a name."),
    "filter_upside_down": (
        "Batas bawah lebih besar daripada batas atas. Tukar keduanya.",
        "The lower end lies above the upper end. Exchange the two.",
    ),
    "field_name_missing": ("Setiap kolom isian perlu nama.", "Every field needs a name."),
    "field_name_twice": (
        "Dua kolom isian bernama sama. Beri salah satunya nama lain.",
        "Two fields have the same name. Give one of them another name.",
    ),
    "too_many_fields": ("Paling banyak {limit} kolom isian sendiri.", "At most {limit} fields of your own."),
    "date_unreadable": (
        "“{text}” bukan tanggal. Tulis seperti 2027-01-31.",
        "“{text}” is not a date. Write it like 2027-01-31.",
    ),
    "no_tag": (
        "Tulis label yang akan ditambahkan atau dilepas.",
        "Write the tags to add or to remove.",
    ),
    "tags_hidden": (
        "Label kandidat yang namanya disembunyikan lowongan tidak dapat diubah. Ubah setelah namanya boleh dilihat.",
        "Tags of people whose name a job hides cannot be changed. Change them once the names may be seen.",
    ),
    "action.candidate_added": ("tambah kandidat", "add a candidate"),
    "action.candidate_removed": ("tambah kandidat", "add a candidate"),
    "action.attachment_added": ("lampirkan berkas", "attach a file"),
    "action.attachment_removed": ("hapus lampiran", "remove a file"),
    "action.candidate_edited": ("ubah kandidat", "change a candidate"),
    "action.candidates_tagged": ("ubah label", "change tags"),
    "action.candidates_merged": ("gabungkan dua data", "merge two records"),
    "action.merge_undone": ("gabungkan dua data", "merge two records"),
    "action.filter_saved": ("simpan saringan", "save a filter"),
    "action.filter_removed": ("hapus saringan", "remove a filter"),
    "action.fields_arranged": ("ubah kolom isian sendiri", "change own fields"),
    # what an attachment is, by its content
    "media_type.application/pdf": ("dokumen PDF", "a PDF document"),
    "media_type.application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        "dokumen Word (DOCX)",
        "a Word document (DOCX)",
    ),
    "media_type.image/gif": ("gambar GIF", "a GIF image"),
    "media_type.image/jpeg": ("gambar JPEG", "a JPEG image"),
    "media_type.image/png": ("gambar PNG", "a PNG image"),
    "media_type.image/tiff": ("gambar TIFF", "a TIFF image"),
    "media_type.image/webp": ("gambar WebP", "a WebP image"),
}
