"""The rights of candidates: requests, restriction, erasure, and what stays of it."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "erasure_held": (
        "Penghapusan data ini ditangguhkan oleh {by}: {reason}. Tidak ada yang dihapus. Akhiri penangguhan di halaman "
        "kandidat, bagian Privasi, jika alasannya sudah tidak berlaku.",
        "These data are under a legal hold set by {by} and are not erased: {reason}. Nothing was erased. Lift the hold "
        "in the part Privacy of the candidate's page once its reason no longer applies.",
    ),
    "action.candidate_erased": ("Hapus semua data kandidat", "Erase a candidate"),
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
