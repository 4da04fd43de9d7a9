"""Bases, notices, retention and holds: what is refused, what they are called, and what of it can be undone."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "notice_title_missing": (
        "Pemberitahuan ini belum berjudul. Tulis judulnya, misalnya “Pemberitahuan privasi pelamar”.",
        "The notice has no title yet. Write one, such as “Privacy notice for applicants”.",
    ),
    "notice_text_missing": (
        "Teks pemberitahuan masih kosong. Tulis atau tempel teks yang diterima pelamar.",
        "The notice has no text yet. Write or paste the text that applicants are told.",
    ),
    "basis_unknown": (
        "“{basis}” bukan dasar pemrosesan. Pilih salah satu: {known}.",
        "“{basis}” is no basis. Choose one of these: {known}.",
    ),
    "basis_withdrawn": (
        "Penarikannya sudah dicatat untuk {day}.",
        "That it was withdrawn is on record already, for {day}.",
    ),
    "withdrawn_before_given": (
        "Tidak dapat ditarik pada {withdrawn}: dasar ini baru diberikan pada {given}. Periksa kedua tanggalnya.",
        "It cannot have been withdrawn on {withdrawn}: it was given on {given}. Check the two dates.",
    ),
    "hold_reason_missing": (
        "Tulis alasannya, agar orang lain kelak memahaminya.",
        "Write the reason, so that others understand it later.",
    ),
    "hold_lifted": (
        "Penangguhan ini sudah dicabut. Buka halamannya kembali.",
        "This hold was lifted already. Open the page again.",
    ),
    "months_range": (
        "Masa simpan paling sedikit 1 dan paling banyak {longest} bulan; {months} tidak dapat dipakai.",
        "Data is kept for 1 month at least and {longest} at most; {months} cannot be used.",
    ),
    "basis.consent": ("Persetujuan", "Consent"),
    "basis.contract": ("Perjanjian", "Contract"),
    "basis.legal_obligation": ("Kewajiban hukum", "Legal obligation"),
    "basis.vital_interest": ("Kepentingan vital", "Vital interest"),
    "basis.public_task": ("Tugas publik", "Public task"),
    "basis.legitimate_interest": ("Kepentingan yang sah", "Legitimate interest"),
    "due.own_date": ("tanggal yang disepakati dengan orang ini", "the date agreed with this person"),
    "due.job": (
        "{months} bulan menurut lowongan “{job}”, sejak lamaran berakhir pada {since}",
        "{months} months of the job “{job}”, since the application ended on {since}",
    ),
    "due.default": (
        "{months} bulan menurut nilai umum, sejak ditambahkan pada {since}",
        "{months} months, the default, since they were added on {since}",
    ),
    "due.open": ("lamaran masih terbuka", "an application is still open"),
    "obstacle.hold": ("penghapusan ditangguhkan (legal hold)", "legal hold"),
    "obstacle.restricted": ("pemrosesan dibatasi", "processing is restricted"),
    "obstacle.request": ("ada permintaan yang belum dijawab", "a request is still open"),
    "action.basis_recorded": ("catat dasar pemrosesan", "record a basis"),
    "action.basis_removed": ("catat dasar pemrosesan", "record a basis"),
    "action.basis_withdrawn": ("catat penarikan", "record a withdrawal"),
    "action.basis_withdrawal_undone": ("catat penarikan", "record a withdrawal"),
    "action.notice_added": ("simpan pemberitahuan", "keep a notice"),
    "action.notice_removed": ("simpan pemberitahuan", "keep a notice"),
    "action.retention_set": ("ubah masa simpan umum", "change the default retention"),
    "action.job_retention_set": ("ubah masa simpan lowongan", "change a job’s retention"),
}
