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
    "given_in_future": (
        "Dasar ini tidak mungkin sudah diberikan pada {day}: menurut jam komputer ini, sekarang {today}. Periksa "
        "tanggalnya, atau jam komputernya.",
        "It cannot have been given on {day} yet: by this computer's clock, today is {today}. Check the date, or the "
        "clock.",
    ),
    "withdrawn_in_future": (
        "Penarikan tidak mungkin sudah terjadi pada {day}: menurut jam komputer ini, sekarang {today}. Periksa "
        "tanggalnya, atau jam komputernya.",
        "It cannot have been withdrawn on {day} yet: by this computer's clock, today is {today}. Check the date, or "
        "the clock.",
    ),
    "notice_to_come": (
        "Pemberitahuan versi {number} baru berlaku pada {day}, dan menurut jam komputer ini sekarang {today}. Pilih "
        "versi yang benar-benar diterima orang itu.",
        "Version {number} of the notice comes into force on {day} only, and by this computer's clock today is {today}. "
        "Choose the version that the person was told of.",
    ),
    "basis_not_chosen": (
        "Pilih dasar pemrosesannya: Saring tidak memilihkannya.",
        "Choose the basis: Saring does not choose it for you.",
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
    "nothing_to_withdraw": (
        "Untuk {who} tidak ada dasar “{basis}” yang masih berlaku. Lihat `saring candidate status`.",
        "Of {who} no basis “{basis}” is on record that is still in force. See `saring candidate status`.",
    ),
    "no_hold": (
        "Penghapusan data {who} tidak sedang ditangguhkan.",
        "No legal hold stands on {who}.",
    ),
    "notice_not_text": (
        "{path} bukan berkas teks UTF-8. Simpan teksnya sebagai UTF-8, lalu coba lagi.",
        "{path} is no text in UTF-8. Save the text as UTF-8 and try again.",
    ),
    "notice.kept": ("Versi {number} disimpan: {title}", "Kept as version {number}: {title}"),
    "status.basis": (
        "Dasar: {basis}, sejak {day}, {notice} (dicatat oleh {by} pada {recorded})",
        "Basis: {basis}, since {day}, {notice} (recorded by {by} on {recorded})",
    ),
    "status.withdrawn": (
        "Dasar: {basis}, sejak {day}, {notice}, ditarik pada {withdrawn} (dicatat oleh {by} pada {recorded})",
        "Basis: {basis}, since {day}, {notice}, withdrawn on {withdrawn} (recorded by {by} on {recorded})",
    ),
    "status.notice": ("pemberitahuan versi {number}", "notice version {number}"),
    "status.no_notice": ("tanpa versi pemberitahuan", "no notice version"),
    "status.no_basis": ("Dasar: belum dicatat", "Basis: not recorded"),
    "status.hold": (
        "Penghapusan ditangguhkan: {reason} (oleh {by})",
        "Legal hold: {reason} (by {by})",
    ),
    "status.basis_recorded": (
        "{who}: dasar dicatat, {basis}, sejak {day}.",
        "{who}: the basis is on record, {basis}, since {day}.",
    ),
    "status.withdrawal_recorded": (
        "{who}: penarikan dicatat, {basis}, pada {day}.",
        "{who}: the withdrawal is on record, {basis}, on {day}.",
    ),
    "status.held": (
        "Penghapusan data {who} ditangguhkan: tidak ada yang dapat menghapusnya sampai penangguhannya dicabut.",
        "A legal hold stands on {who}: nobody can erase them until it is lifted.",
    ),
    "status.lifted": (
        "Penangguhan penghapusan data {who} dicabut: datanya dapat dihapus lagi.",
        "No legal hold stands on {who} any more: the data can be erased again.",
    ),
    "follows.others": (
        "Dasar lain yang masih berlaku: {others}",
        "Other bases still in force: {others}",
    ),
    "follows.no_other": (
        "Tidak ada dasar lain. Hentikan pemrosesan dalam 3 × 24 jam, dan hapus datanya kecuali ada yang mewajibkan "
        "Anda menyimpannya.",
        "No other basis is on record. Stop processing within 3 × 24 hours, and erase the data unless something obliges "
        "you to keep it.",
    ),
    "follows.jobs": ("Lamaran yang masih terbuka: {jobs}", "Applications still open: {jobs}"),
    "follows.interviews": ("Wawancara yang akan datang: {n}", "Interviews to come: {n}"),
    "follows.files": ("Berkas lampiran yang disimpan di sini: {n}", "Attached files held here: {n}"),
    "follows.held": (
        "Penghapusannya sedang ditangguhkan (legal hold).",
        "A legal hold forbids erasing.",
    ),
    "follows.nothing_else": (
        "Saring hanya mencatatnya: tidak ada yang dihentikan atau dihapus dengan sendirinya.",
        "Saring only puts it on record: it stops and erases nothing by itself.",
    ),
    "retention.nobody": ("Tidak ada yang masa simpannya habis.", "Nobody's time is over."),
    "retention.nobody_goes": ("Tidak ada yang akan dihapus.", "Nobody would be erased."),
    "retention.default_is": ("Nilai umum: {months} bulan", "The default: {months} months"),
    "retention.would_go": (
        "{n} orang akan dihapus. Belum ada yang diubah: tambahkan --yes untuk menghapus.",
        "{n} would be erased. Nothing was changed: add --yes to erase.",
    ),
    "retention.went": ("{n} orang dihapus, {kept} tetap disimpan", "{n} erased, {kept} kept"),
    "retention.kept": ("Tetap disimpan: {who} ({why})", "Kept: {who} ({why})"),
    "retention.asked_for": ("diminta dengan --keep", "asked for by --keep"),
    "retention.not_due_now": ("tidak lagi jatuh tempo", "not due any more"),
    "due.until": ("Disimpan sampai {day}: {rule}", "Kept until {day}: {rule}"),
    "due.no_day": ("Belum ada batas waktunya: {rule}", "No last day yet: {rule}"),
    "due.held": ("{said}. Tertahan: {held}", "{said}. Held back: {held}"),
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
