"""The rights of candidates: requests, restriction, erasure, and what stays of it."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "request_kind_unknown": (
        "Jenis permintaan {kind} tidak dikenal.",
        "There is no such kind of request: {kind}.",
    ),
    "request_day_unreadable": (
        "“{day}” bukan tanggal. Tulislah seperti 2026-11-23.",
        "“{day}” is no date. Write it like 2026-11-23.",
    ),
    "request_day_ahead": (
        "Tanggal {day} belum tiba. Catatlah hari saat permintaan diterima.",
        "The day {day} is still to come. Enter the day on which the request came in.",
    ),
    "request_open": (
        "Permintaan yang sama dari orang ini sudah tercatat dan belum dijawab. Jawablah permintaan itu dahulu.",
        "The same request of this person is on record and not answered yet. Answer that one first.",
    ),
    "request_answered": (
        "Permintaan ini sudah dijawab. Catat permintaan baru jika orang ini memintanya lagi.",
        "This request is answered already. Record a new one if the person asks again.",
    ),
    "request_answer_missing": (
        "Tuliskan alasan penolakan: orang yang bersangkutan berhak mengetahuinya.",
        "Write down why it is refused: the person has a right to know.",
    ),
    "restriction_reason_missing": (
        "Tuliskan alasannya; alasan itu dicatat.",
        "Write down the reason; it goes on record.",
    ),
    "restriction_stands": (
        "Pemrosesan data orang ini sudah dibatasi.",
        "Processing of this person's data is restricted already.",
    ),
    "restriction_none": (
        "Pemrosesan data orang ini tidak sedang dibatasi.",
        "Processing of this person's data is not restricted.",
    ),
    "erasure_held": (
        "Penghapusan data ini ditangguhkan oleh {by}: {reason}. Tidak ada yang dihapus. Akhiri penangguhan di halaman "
        "kandidat, bagian Privasi, jika alasannya sudah tidak berlaku.",
        "These data are under a legal hold set by {by} and are not erased: {reason}. Nothing was erased. Lift the hold "
        "in the part Privacy of the candidate's page once its reason no longer applies.",
    ),
    "action.request_recorded": ("catat permintaan", "record a request"),
    "action.request_removed": ("catat permintaan", "record a request"),
    "action.request_answered": ("jawab permintaan", "answer a request"),
    "action.restriction_set": ("batasi pemrosesan", "restrict processing"),
    "action.restriction_lifted": ("akhiri pembatasan", "end a restriction"),
    "action.candidate_erased": ("hapus semua data kandidat", "erase a candidate"),
    "doctor.tombstone": (
        "Catatan penghapusan {code} tidak sesuai dengan jejak audit, atau datanya masih ada",
        "The record of the erasure of {code} does not match the audit trail, or the person's data are still here",
    ),
    "doctor.erasure_unclean": (
        "Data telah dihapus, tetapi sisanya mungkin masih ada di dalam berkas: tutup program lain yang membuka berkas "
        "ini, sediakan ruang untuk satu salinan, lalu jalankan saring candidate clean",
        "Data were erased, but remains of them may still be in the file: close other programs that have it open, make "
        "room for a second copy, then run saring candidate clean",
    ),
}
