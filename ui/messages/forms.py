"""What the window's forms and pages ask for before anything is written."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "decision_missing": (
        "Keputusan belum dipilih. Pilih salah satu keputusan di atas.",
        "No decision is chosen yet. Choose one of the decisions above.",
    ),
    "nobody_chosen": (
        "Belum ada kandidat yang dipilih. Pilih sedikitnya satu kandidat, lalu coba lagi.",
        "Nobody is chosen yet. Choose at least one candidate and try again.",
    ),
    "too_many_decisions": (
        "{count} keputusan sekaligus terlalu banyak; paling banyak {limit}. Pilih lebih sedikit kandidat.",
        "{count} decisions at once are too many; {limit} at most. Choose fewer candidates.",
    ),
    "too_many_reasons": (
        "Daftar ini berisi {count} alasan; paling banyak {limit}. Hapus yang jarang dipakai.",
        "The list has {count} reasons; {limit} at most. Remove those that are rarely used.",
    ),
    "rubric_missing": (
        "Rubrik belum dipilih. Pilih rubrik untuk menilai kandidat lowongan ini.",
        "No rubric is chosen yet. Choose the rubric that candidates for this job are scored under.",
    ),
    "candidate_not_chosen": (
        "Kandidat belum dipilih. Pilih dari daftar, atau tambahkan kandidat baru.",
        "No candidate is chosen yet. Choose one from the list, or add a new candidate.",
    ),
    "job_not_chosen": (
        "Lowongan belum dipilih. Pilih lowongan untuk kandidat ini.",
        "No job is chosen yet. Choose the job for this candidate.",
    ),
    "no_open_job": (
        "Belum ada lowongan lain yang dibuka untuk kandidat ini. Tambahkan lowongan di halaman Lowongan dahulu.",
        "There is no other open job for this candidate. Add a job on the Jobs page first.",
    ),
    "file_name_unusable": (
        "“{name}” tidak dapat dipakai sebagai nama berkas. Tulis nama tanpa folder, misalnya analis-data.yaml.",
        "“{name}” cannot be used as a file name. Give a name without a folder, for example data-analyst.yaml.",
    ),
    "rubric_folder_unreadable": (
        "Folder rubrik {path} tidak dapat dibaca: {reason}. Periksa izin folder itu, "
        "atau pilih folder rubrik lain di Pengaturan.",
        "The rubric folder {path} cannot be read: {reason}. Check the folder's permissions, "
        "or choose another rubric folder in Settings.",
    ),
    "rubric_folder_unwritable": (
        "Berkas tidak dapat ditulis di {path}: {reason}. Periksa izin folder itu, "
        "atau pilih folder rubrik lain di Pengaturan.",
        "A file cannot be written in {path}: {reason}. Check the folder's permissions, "
        "or choose another rubric folder in Settings.",
    ),
    "cannot_open": (
        "Tidak ada program di komputer ini yang dapat membuka {path}. Buka berkas itu dari pengelola berkas.",
        "No program on this computer opens {path}. Open the file from the file manager.",
    ),
}
