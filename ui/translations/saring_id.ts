<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Saring</source>
            <translation>Tentang Saring</translation>
        </message>
        <message>
            <source>Structured screening interviews, entirely on your own computer. Saring shows and explains; a person decides.

Made with Qt {qt}, ReportLab, sqlite-utils and Lucide icons.</source>
            <translation>Wawancara penyaringan yang terstruktur, sepenuhnya di komputer Anda sendiri. Saring menunjukkan dan menjelaskan; manusia yang memutuskan.

Dibuat dengan Qt {qt}, ReportLab, sqlite-utils, dan ikon Lucide.</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Bringing the workspace up to date…</source>
            <translation>Memperbarui ruang kerja…</translation>
        </message>
        <message>
            <source>The settings file was damaged. It has been kept as {path}, and Saring begins with new settings.</source>
            <translation>Berkas pengaturan rusak. Berkas itu disimpan sebagai {path}, dan Saring memakai pengaturan baru.</translation>
        </message>
        <message>
            <source>This workspace is open in another window, which is in front now.</source>
            <translation>Ruang kerja ini sudah terbuka di jendela lain, yang sekarang berada di depan.</translation>
        </message>
        <message>
            <source>{path} is open already; its window has been brought to the front.</source>
            <translation>{path} sudah terbuka; jendelanya telah dibawa ke depan.</translation>
        </message>
    </context>
    <context>
        <name>ApplicationView</name>
        <message>
            <source>Cancel interview…</source>
            <translation>Batalkan wawancara…</translation>
        </message>
        <message>
            <source>Change interview…</source>
            <translation>Ubah wawancara…</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Bandingkan</translation>
        </message>
        <message>
            <source>Copy summary for a mail</source>
            <translation>Salin ringkasan untuk email</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Putuskan…</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Keputusan</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumen</translation>
        </message>
        <message>
            <source>Export everything a submitted scorecard of this interview holds, as PDF</source>
            <translation>Ekspor seluruh isi lembar penilaian terkirim dari wawancara ini sebagai PDF</translation>
        </message>
        <message>
            <source>Export interview record…</source>
            <translation>Ekspor rekaman penilaian…</translation>
        </message>
        <message>
            <source>Export the candidate’s own data as PDF; everything else is restricted</source>
            <translation>Ekspor data pribadi kandidat sebagai PDF; selebihnya dibatasi</translation>
        </message>
        <message>
            <source>Export the summary as PDF for the hiring manager. A copy is kept here.</source>
            <translation>Ekspor ringkasan sebagai PDF untuk manajer perekrutan. Salinannya tersimpan di sini.</translation>
        </message>
        <message>
            <source>Export the summary, or the candidate’s own data, as PDF</source>
            <translation>Ekspor ringkasan, atau data pribadi kandidat, sebagai PDF</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspor…</translation>
        </message>
        <message>
            <source>Go to the open interview, or begin one now</source>
            <translation>Buka wawancara yang belum selesai, atau mulai sekarang</translation>
        </message>
        <message>
            <source>Interview kit</source>
            <translation>Panduan wawancara</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Wawancara</translation>
        </message>
        <message>
            <source>Move to stage</source>
            <translation>Pindah tahap</translation>
        </message>
        <message>
            <source>No document yet</source>
            <translation>Belum ada dokumen</translation>
        </message>
        <message>
            <source>No interview yet</source>
            <translation>Belum ada wawancara</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Nothing decided yet</source>
            <translation>Belum ada keputusan</translation>
        </message>
        <message>
            <source>Put the summary on the clipboard, formatted and as plain text</source>
            <translation>Salin ringkasan ke papan klip, berformat dan sebagai teks biasa</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Saring never decides. A person does, and writes down why.</source>
            <translation>Saring tidak pernah memutuskan. Keputusan diambil oleh orang, disertai alasan tertulis.</translation>
        </message>
        <message>
            <source>Schedule interview…</source>
            <translation>Jadwalkan wawancara…</translation>
        </message>
        <message>
            <source>Schedule one, or start one now if the person is in front of you.</source>
            <translation>Jadwalkan wawancara, atau mulai sekarang jika kandidat sudah hadir.</translation>
        </message>
        <message>
            <source>Start interview</source>
            <translation>Mulai wawancara</translation>
        </message>
    </context>
    <context>
        <name>Applications</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n hari</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt; 1 day</source>
            <translation>&lt; 1 hari</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Melamar</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Keputusan</translation>
        </message>
        <message>
            <source>For how long they have been at their stage</source>
            <translation>Sudah berapa lama berada di tahapnya</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Tersembunyi</translation>
        </message>
        <message>
            <source>In this stage</source>
            <translation>Di tahap ini</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Wawancara</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>Next
interview</source>
            <translation>Wawancara
berikutnya</translation>
        </message>
        <message>
            <source>Panel score</source>
            <translation>Nilai panel</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Lembar
penilaian</translation>
        </message>
        <message>
            <source>Scorecards
submitted</source>
            <translation>Penilaian
dikirim</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Submitted scorecards; drafts are counted apart.</source>
            <translation>Lembar penilaian yang sudah dikirim; draf dihitung terpisah.</translation>
        </message>
        <message>
            <source>The panel’s score out of 100, and the share of the weight it rests on</source>
            <translation>Nilai panel dari 100, dan bagian bobot yang mendasarinya</translation>
        </message>
        <message>
            <source>{submitted} + {drafts} draft</source>
            <translation>{submitted} + {drafts} draf</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n lagi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more attachment(s)</source>
            <translation>
                <numerusform>%n lampiran lagi</numerusform>
            </translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Sebagai teks</translation>
        </message>
        <message>
            <source>Attach a CV</source>
            <translation>Lampirkan CV</translation>
        </message>
        <message>
            <source>Attach a CV: PDF, Word or an image, up to 25 MB; or drop it on this page</source>
            <translation>Lampirkan CV: PDF, Word, atau gambar sampai 25 MB; atau seret ke halaman ini</translation>
        </message>
        <message>
            <source>Attach a CV…</source>
            <translation>Lampirkan CV…</translation>
        </message>
        <message>
            <source>Attached: {name}</source>
            <translation>Dilampirkan: {name}</translation>
        </message>
        <message>
            <source>Attaching {name}</source>
            <translation>Melampirkan {name}</translation>
        </message>
        <message>
            <source>Attachment {name}</source>
            <translation>Lampiran {name}</translation>
        </message>
        <message>
            <source>Attachments are hidden together with the name.</source>
            <translation>Lampiran disembunyikan bersama namanya.</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Sesuaikan dengan lebar</translation>
        </message>
        <message>
            <source>It came from outside. Another program may run what is hidden in it, or fetch something from the internet; Saring’s own view does neither. The copy can only be read, and goes away when Saring is closed. That you opened it is put on record.</source>
            <translation>Berkas ini berasal dari luar. Program lain dapat menjalankan sesuatu yang tersembunyi di dalamnya atau mengambil sesuatu dari internet; tampilan Saring sendiri tidak melakukan keduanya. Salinannya hanya dapat dibaca dan hilang saat Saring ditutup. Bahwa Anda membukanya dicatat dalam jejak audit.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Biarkan</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Perbesar</translation>
        </message>
        <message>
            <source>Looking at {name}</source>
            <translation>Memeriksa {name}</translation>
        </message>
        <message>
            <source>No CV yet</source>
            <translation>Belum ada CV</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jangan sekarang</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Open all the same</source>
            <translation>Tetap buka</translation>
        </message>
        <message>
            <source>Open in another program</source>
            <translation>Buka di program lain</translation>
        </message>
        <message>
            <source>Open in another program…</source>
            <translation>Buka di program lain…</translation>
        </message>
        <message>
            <source>Opening {name}</source>
            <translation>Membuka {name}</translation>
        </message>
        <message>
            <source>Opening {name}…</source>
            <translation>Membuka {name}…</translation>
        </message>
        <message>
            <source>PDF, Word and images ({kinds})</source>
            <translation>PDF, Word, dan gambar ({kinds})</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Remove the attachment</source>
            <translation>Hapus lampiran</translation>
        </message>
        <message>
            <source>Remove “{name}” from this workspace?</source>
            <translation>Hapus “{name}” dari ruang kerja ini?</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Dihapus: {name}</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Hapus…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Simpan sebagai…</translation>
        </message>
        <message>
            <source>Save the attachment</source>
            <translation>Simpan lampiran</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Disimpan sebagai {path}</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>Menyimpan {name}</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Perkecil</translation>
        </message>
        <message>
            <source>The attached image</source>
            <translation>Gambar yang dilampirkan</translation>
        </message>
        <message>
            <source>The attachment as text</source>
            <translation>Lampiran sebagai teks</translation>
        </message>
        <message>
            <source>The file it was attached from is not touched. Ctrl+Z brings it back in this session.</source>
            <translation>Berkas asalnya tidak diubah. Ctrl+Z mengembalikannya selama sesi ini.</translation>
        </message>
        <message>
            <source>The pages of the attachment</source>
            <translation>Halaman-halaman lampiran</translation>
        </message>
        <message>
            <source>The system has no program for “{name}”. Save the attachment and open it there.</source>
            <translation>Sistem tidak memiliki program untuk “{name}”. Simpan lampirannya lalu bukalah di sana.</translation>
        </message>
        <message>
            <source>This PDF has no text, only pictures.</source>
            <translation>PDF ini tidak memuat teks, hanya gambar.</translation>
        </message>
        <message>
            <source>This workspace says that it is something else ({name}). Somebody or something has changed that entry since the file was attached, so better do not open it: attach the file anew from whoever sent it.</source>
            <translation>Menurut ruang kerja ini, berkas itu sesuatu yang lain ({name}). Catatannya telah diubah sejak berkas dilampirkan, jadi sebaiknya jangan dibuka: mintalah berkasnya lagi dari pengirim, lalu lampirkan kembali.</translation>
        </message>
        <message>
            <source>{name}, attached {day}</source>
            <translation>{name}, dilampirkan {day}</translation>
        </message>
        <message>
            <source>“{name}” cannot be shown here. Save it and open it in another program.</source>
            <translation>“{name}” tidak dapat ditampilkan di sini. Simpan lalu buka dengan program lain.</translation>
        </message>
        <message>
            <source>“{name}” is damaged and cannot be shown. Save it and try another program, or ask for it again.</source>
            <translation>“{name}” rusak dan tidak dapat ditampilkan. Simpan lalu coba dengan program lain, atau minta berkasnya kembali.</translation>
        </message>
        <message>
            <source>“{name}” is locked with a password. Ask for a copy without one, and attach that.</source>
            <translation>“{name}” terkunci dengan kata sandi. Minta salinan tanpa kata sandi, lalu lampirkan salinan itu.</translation>
        </message>
        <message>
            <source>“{name}” is really this: {type}.</source>
            <translation>“{name}” sebenarnya adalah {type}.</translation>
        </message>
    </context>
    <context>
        <name>AuditFilter</name>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Hapus filter</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Semua orang</translation>
        </message>
        <message>
            <source>Only about this candidate: name, code or email</source>
            <translation>Hanya tentang kandidat ini: nama, kode, atau email</translation>
        </message>
        <message>
            <source>Search for a candidate</source>
            <translation>Cari kandidat</translation>
        </message>
        <message>
            <source>Show the whole trail again</source>
            <translation>Tampilkan kembali seluruh jejak</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Apa yang dilakukan</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>Siapa yang melakukan</translation>
        </message>
    </context>
    <context>
        <name>AuditLog</name>
        <message>
            <source>Reading the audit trail</source>
            <translation>Membaca jejak audit</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n baris</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Jejak audit</translation>
        </message>
        <message>
            <source>Check the trail</source>
            <translation>Periksa jejak</translation>
        </message>
        <message>
            <source>Checking the audit trail</source>
            <translation>Memeriksa jejak audit</translation>
        </message>
        <message>
            <source>Go through every row: was any altered or taken out?</source>
            <translation>Telusuri setiap baris: adakah yang diubah atau dihapus?</translation>
        </message>
        <message>
            <source>Go to the candidate</source>
            <translation>Buka kandidat</translation>
        </message>
        <message>
            <source>Go to the candidate this row is about: Enter or a double click in the list</source>
            <translation>Buka kandidat pada baris ini: Enter atau klik ganda pada daftar</translation>
        </message>
        <message>
            <source>No row found</source>
            <translation>Tidak ada baris</translation>
        </message>
        <message>
            <source>Only this candidate</source>
            <translation>Hanya kandidat ini</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>Membaca …</translation>
        </message>
        <message>
            <source>Save the log as a table, whole: it shows of restricted people, too, that they were left alone</source>
            <translation>Simpan jejak sebagai tabel, utuh: jejak ini juga menunjukkan bahwa data orang yang dibatasi memang dibiarkan</translation>
        </message>
        <message>
            <source>Show only what was done about the candidate of the chosen row</source>
            <translation>Tampilkan hanya tindakan terhadap kandidat pada baris yang dipilih</translation>
        </message>
        <message>
            <source>Take something off the filter.</source>
            <translation>Kurangi filternya.</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source> minutes</source>
            <translation> menit</translation>
        </message>
        <message>
            <source>&amp;Backup folder</source>
            <translation>&amp;Folder cadangan</translation>
        </message>
        <message>
            <source>A backup was made.</source>
            <translation>Cadangan telah dibuat.</translation>
        </message>
        <message>
            <source>A backup without these people is made and checked first. Earlier states of the workspace cannot be restored after that. Files that restoring kept beside the workspace count as backups. Copies that you or a synchronisation made elsewhere are not found from here.</source>
            <translation>Cadangan tanpa orang-orang ini dibuat dan diperiksa dahulu. Setelah itu keadaan ruang kerja yang lebih lama tidak dapat dipulihkan. Berkas yang disimpan di samping ruang kerja saat pemulihan juga dianggap cadangan. Salinan yang Anda atau sinkronisasi buat di tempat lain tidak ditemukan dari sini.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Cadangkan sekarang</translation>
        </message>
        <message>
            <source>Backup settings</source>
            <translation>Pengaturan cadangan</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Cadangan</translation>
        </message>
        <message>
            <source>Choose a backup folder…</source>
            <translation>Pilih folder cadangan…</translation>
        </message>
        <message>
            <source>Choose the backup folder</source>
            <translation>Pilih folder cadangan</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Buang</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n backup(s) that still hold people who were erased?</source>
            <translation>
                <numerusform>Buang %n cadangan yang masih memuat orang yang sudah dihapus?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete backups of erased people</source>
            <translation>Buang cadangan yang memuat orang terhapus</translation>
        </message>
        <message>
            <source>Delete backups of erased people…</source>
            <translation>Buang cadangan yang memuat orang terhapus…</translation>
        </message>
        <message>
            <source>First makes a backup without them and checks it</source>
            <translation>Lebih dahulu membuat dan memeriksa cadangan tanpa mereka</translation>
        </message>
        <message>
            <source>Last backup: {when}. Everything is backed up.</source>
            <translation>Cadangan terakhir: {when}. Semuanya sudah dicadangkan.</translation>
        </message>
        <message>
            <source>Last backup: {when}. What changed since is not backed up yet.</source>
            <translation>Cadangan terakhir: {when}. Perubahan sesudahnya belum dicadangkan.</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Membuat cadangan</translation>
        </message>
        <message>
            <source>No backup yet.</source>
            <translation>Belum ada cadangan.</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Pulihkan cadangan…</translation>
        </message>
        <message>
            <source>Saring backs the workspace up by itself: while you work, on closing, and before an import, an erasure, a restore and an upgrade. It keeps all backups of two days, then 12 daily, 10 weekly and 9 monthly ones.</source>
            <translation>Saring mencadangkan ruang kerja dengan sendirinya: selama Anda bekerja, saat ditutup, dan sebelum impor, penghapusan, pemulihan, atau pembaruan format. Semua cadangan dua hari terakhir disimpan, lalu 12 cadangan harian, 10 mingguan, dan 9 bulanan.</translation>
        </message>
        <message>
            <source>This folder is on the same drive as the workspace: a drive that fails takes both. Another drive is safer.</source>
            <translation>Folder ini berada di media penyimpanan yang sama dengan ruang kerja: jika media itu rusak, keduanya hilang. Media penyimpanan lain lebih aman.</translation>
        </message>
        <message>
            <source>Use the usual folder</source>
            <translation>Pakai folder biasa</translation>
        </message>
        <message>
            <source>While something changes, ever&amp;y</source>
            <translation>Selama ada perubahan, s&amp;etiap</translation>
        </message>
        <message>
            <source>today, {time}</source>
            <translation>hari ini, {time}</translation>
        </message>
        <message>
            <source>yesterday, {time}</source>
            <translation>kemarin, {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Tutup pesan ini</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n wawancara</numerusform>
            </translation>
        </message>
        <message>
            <source>No interview yet</source>
            <translation>Belum ada wawancara</translation>
        </message>
        <message>
            <source>Nobody found here</source>
            <translation>Tidak ada yang ditemukan</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Belum ada orang</translation>
        </message>
        <message>
            <source>in this stage: {time}</source>
            <translation>di tahap ini: {time}</translation>
        </message>
        <message>
            <source>next interview: {time}</source>
            <translation>wawancara berikutnya: {time}</translation>
        </message>
        <message>
            <source>score {score}</source>
            <translation>nilai {score}</translation>
        </message>
        <message numerus="yes">
            <source>{stage}: %n application(s)</source>
            <translation>
                <numerusform>{stage}: %n lamaran</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CancelInterview</name>
        <message>
            <source>Cancel interview</source>
            <translation>Batalkan wawancara</translation>
        </message>
        <message>
            <source>Cancel the interview of round {round}, {when}?</source>
            <translation>Batalkan wawancara ronde {round}, {when}?</translation>
        </message>
        <message>
            <source>Cancel the interview of round {round}?</source>
            <translation>Batalkan wawancara ronde {round}?</translation>
        </message>
        <message>
            <source>It leaves every list. Saring tells nobody: let the candidate and the panel know.</source>
            <translation>Wawancara ini hilang dari semua daftar. Saring tidak memberi tahu siapa pun: kabari kandidat dan panelnya.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Biarkan</translation>
        </message>
    </context>
    <context>
        <name>CandidateForm</name>
        <message>
            <source>&amp;Email</source>
            <translation>&amp;Email</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nama</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Telepon</translation>
        </message>
        <message>
            <source>Add candidate</source>
            <translation>Tambah kandidat</translation>
        </message>
        <message>
            <source>Change candidate</source>
            <translation>Ubah kandidat</translation>
        </message>
        <message>
            <source>For example: job portal, referral</source>
            <translation>Misalnya: situs lowongan, referensi karyawan</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>Simpan sampai</translation>
        </message>
        <message>
            <source>Look at who may be the same person; press once more to save all the same.</source>
            <translation>Periksa dahulu siapa yang mungkin orang yang sama; tekan sekali lagi untuk tetap menyimpan.</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>&amp;Catatan</translation>
        </message>
        <message>
            <source>S&amp;ource</source>
            <translation>&amp;Sumber</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>Tetap simpan</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Dipisahkan dengan koma</translation>
        </message>
        <message>
            <source>Ta&amp;gs</source>
            <translation>La&amp;bel</translation>
        </message>
    </context>
    <context>
        <name>CandidatePage</name>
        <message>
            <source>A job this person applied for hides names.</source>
            <translation>Salah satu lowongan yang dilamar menyembunyikan nama.</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Lamaran</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ubah…</translation>
        </message>
        <message>
            <source>Choose somebody on the page “Candidates”.</source>
            <translation>Pilih seseorang di halaman “Kandidat”.</translation>
        </message>
        <message>
            <source>Contact and CV</source>
            <translation>Kontak dan CV</translation>
        </message>
        <message>
            <source>Go to the candidates</source>
            <translation>Ke halaman Kandidat</translation>
        </message>
        <message>
            <source>Hide the name</source>
            <translation>Sembunyikan nama</translation>
        </message>
        <message>
            <source>Keep until {day}</source>
            <translation>Simpan sampai {day}</translation>
        </message>
        <message>
            <source>Make this and another record of the same person one</source>
            <translation>Gabungkan data ini dengan data lain dari orang yang sama</translation>
        </message>
        <message>
            <source>Merged with {who} ({code}) by {by} on {day}</source>
            <translation>Digabung dengan {who} ({code}) oleh {by} pada {day}</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Gabungkan…</translation>
        </message>
        <message>
            <source>Nobody chosen</source>
            <translation>Belum ada yang dipilih</translation>
        </message>
        <message>
            <source>Not on a job yet</source>
            <translation>Belum melamar lowongan</translation>
        </message>
        <message>
            <source>Privacy…</source>
            <translation>Privasi…</translation>
        </message>
        <message>
            <source>Put on a job…</source>
            <translation>Masukkan ke lowongan…</translation>
        </message>
        <message>
            <source>Put the record back that was merged into this one last</source>
            <translation>Kembalikan data yang terakhir digabungkan ke sini</translation>
        </message>
        <message>
            <source>Put this person on a job; then schedule the first interview.</source>
            <translation>Masukkan orang ini ke sebuah lowongan, lalu jadwalkan wawancara pertama.</translation>
        </message>
        <message>
            <source>Requests, restriction, basis, retention, erasure</source>
            <translation>Permintaan, pembatasan, dasar pemrosesan, masa simpan, penghapusan</translation>
        </message>
        <message>
            <source>Show how to reach the person, notes and files, or hide them again</source>
            <translation>Tampilkan kontak, catatan, dan berkas orang ini, atau sembunyikan lagi</translation>
        </message>
        <message>
            <source>Show the name</source>
            <translation>Tampilkan nama</translation>
        </message>
        <message>
            <source>Undo the merge</source>
            <translation>Urungkan penggabungan</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>{who} ({code}) is a record of its own again</source>
            <translation>{who} ({code}) kembali menjadi data tersendiri</translation>
        </message>
    </context>
    <context>
        <name>CandidatesModel</name>
        <message>
            <source>Added</source>
            <translation>Ditambahkan</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Counting candidates</source>
            <translation>Menghitung kandidat</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Keputusan</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Email</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>Simpan sampai</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Next interview</source>
            <translation>Wawancara berikutnya</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>The panel’s score out of 100, for the job shown beside it</source>
            <translation>Nilai panel dari 100, untuk lowongan di sampingnya</translation>
        </message>
        <message>
            <source>{name} · restricted</source>
            <translation>{name} · dibatasi</translation>
        </message>
    </context>
    <context>
        <name>CandidatesPage</name>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n kandidat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n ditemukan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n dipilih</numerusform>
            </translation>
        </message>
        <message>
            <source>A CV belongs to somebody: open the candidate and drop it there. Here a table of people can be dropped, to import it.</source>
            <translation>CV adalah milik seseorang: buka kandidatnya, lalu jatuhkan berkasnya di sana. Di sini Anda dapat menjatuhkan tabel berisi kandidat untuk diimpor.</translation>
        </message>
        <message>
            <source>Add candidate…</source>
            <translation>Tambah kandidat…</translation>
        </message>
        <message>
            <source>Add or remove tags of those selected</source>
            <translation>Tambahkan atau lepas label kandidat yang dipilih</translation>
        </message>
        <message>
            <source>Add the people who applied. Then put them on a job, interview them and compare what you heard.</source>
            <translation>Tambahkan orang yang melamar. Lalu masukkan ke lowongan, wawancarai, dan bandingkan hasilnya.</translation>
        </message>
        <message>
            <source>Another import is under way: finish it or go back to its beginning, then choose “{file}”.</source>
            <translation>Impor lain sedang berjalan: selesaikan atau kembali ke langkah pertamanya, lalu pilih “{file}”.</translation>
        </message>
        <message>
            <source>Basis and notice…</source>
            <translation>Dasar pemrosesan…</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ubah…</translation>
        </message>
        <message>
            <source>Choose and order the columns; drag their edges to size them</source>
            <translation>Pilih dan urutkan kolom; tarik tepinya untuk mengatur lebarnya</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Kolom…</translation>
        </message>
        <message>
            <source>Drop one table at a time: each is looked over before it comes in.</source>
            <translation>Jatuhkan satu tabel saja: setiap tabel diperiksa dahulu sebelum masuk.</translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation>Ekspor sebagai PDF…</translation>
        </message>
        <message>
            <source>Export the summaries or interview records of those selected as PDF</source>
            <translation>Ekspor ringkasan atau rekaman penilaian kandidat yang dipilih sebagai PDF</translation>
        </message>
        <message>
            <source>Fields of your own for candidates, such as a notice period</source>
            <translation>Kolom isian Anda sendiri untuk kandidat, misalnya masa tunggu</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Saring</translation>
        </message>
        <message>
            <source>Filters under a name: choose one, or save the present one</source>
            <translation>Saringan yang bernama: pilih salah satu, atau simpan saringan saat ini</translation>
        </message>
        <message>
            <source>Import people from a table or address cards; or drop it on this page</source>
            <translation>Impor kandidat dari tabel atau kartu alamat; atau jatuhkan berkasnya di halaman ini</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Impor…</translation>
        </message>
        <message>
            <source>Make two records of one person one</source>
            <translation>Gabungkan dua data dari satu orang</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Gabungkan…</translation>
        </message>
        <message>
            <source>Move those selected to another stage of the job they applied for</source>
            <translation>Pindahkan yang dipilih ke tahap lain dalam lowongan yang dilamar</translation>
        </message>
        <message>
            <source>Move to stage</source>
            <translation>Pindah tahap</translation>
        </message>
        <message>
            <source>No candidate yet</source>
            <translation>Belum ada kandidat</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Tidak ada yang ditemukan</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Open the candidate: Enter or a double click in the list</source>
            <translation>Buka kandidat: Enter atau klik dua kali di daftar</translation>
        </message>
        <message>
            <source>Own fields…</source>
            <translation>Kolom isian sendiri…</translation>
        </message>
        <message>
            <source>Put on a job…</source>
            <translation>Masukkan ke lowongan…</translation>
        </message>
        <message>
            <source>Record on what basis the data of those selected is held</source>
            <translation>Catat dasar pemrosesan data kandidat yang dipilih</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Saringan tersimpan</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Cari</translation>
        </message>
        <message>
            <source>Search candidates</source>
            <translation>Cari kandidat</translation>
        </message>
        <message>
            <source>Search names, email and notes</source>
            <translation>Cari nama, email, dan catatan</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Pilih semua</translation>
        </message>
        <message>
            <source>Select everybody whom the list shows: Ctrl+A in the list</source>
            <translation>Pilih semua yang ada di daftar: Ctrl+A di dalam daftar</translation>
        </message>
        <message>
            <source>Show only some: by job, stage, decision, score, source, tag or date</source>
            <translation>Tampilkan sebagian saja: menurut lowongan, tahap, keputusan, nilai, sumber, label, atau tanggal</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Label…</translation>
        </message>
        <message>
            <source>Try fewer letters, or take something off the filter.</source>
            <translation>Coba huruf yang lebih sedikit, atau lepas sebagian saringan.</translation>
        </message>
    </context>
    <context>
        <name>CannotOpen</name>
        <message>
            <source>Also take over what can still be read from the damaged file</source>
            <translation>Ambil juga data yang masih terbaca dari berkas yang rusak</translation>
        </message>
        <message>
            <source>Make a new workspace…</source>
            <translation>Buat ruang kerja baru…</translation>
        </message>
        <message>
            <source>Mend and open</source>
            <translation>Perbaiki dan buka</translation>
        </message>
        <message>
            <source>Open another file…</source>
            <translation>Buka berkas lain…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Keluar</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>Pulihkan cadangan ini</translation>
        </message>
        <message>
            <source>That did not succeed</source>
            <translation>Belum berhasil</translation>
        </message>
        <message>
            <source>The workspace could not be opened</source>
            <translation>Ruang kerja tidak dapat dibuka</translation>
        </message>
        <message>
            <source>The workspace opens again</source>
            <translation>Ruang kerja dapat dibuka kembali</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Coba lagi</translation>
        </message>
    </context>
    <context>
        <name>CheckPdf</name>
        <message>
            <source>Check a PDF</source>
            <translation>Periksa PDF</translation>
        </message>
        <message>
            <source>Checking {file}</source>
            <translation>Memeriksa {file}</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Dokumen PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>ChooseDialog</name>
        <message>
            <source>&amp;None shown</source>
            <translation>&amp;Kosongkan yang tampil</translation>
        </message>
        <message>
            <source>Candidates with a scorecard under this rubric</source>
            <translation>Kandidat yang sudah dinilai dengan rubrik ini</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Bandingkan</translation>
        </message>
        <message>
            <source>Part of a name, a stage or a decision</source>
            <translation>Sebagian nama, tahap, atau keputusan</translation>
        </message>
        <message>
            <source>Show only those with these words</source>
            <translation>Tampilkan hanya yang memuat kata ini</translation>
        </message>
        <message>
            <source>The {number} &amp;best</source>
            <translation>{number} ter&amp;baik</translation>
        </message>
        <message>
            <source>Tick all &amp;shown</source>
            <translation>&amp;Centang semua yang tampil</translation>
        </message>
        <message>
            <source>Tick {least} to {most} candidates.</source>
            <translation>Centang {least} sampai {most} kandidat.</translation>
        </message>
        <message>
            <source>Who is compared?</source>
            <translation>Siapa yang dibandingkan?</translation>
        </message>
        <message>
            <source>not enough evidence</source>
            <translation>belum cukup bukti</translation>
        </message>
        <message>
            <source>{number} of {all} ticked.</source>
            <translation>{number} dari {all} dicentang.</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message numerus="yes">
            <source>%n application(s) moved to {stage}</source>
            <translation>
                <numerusform>%n lamaran dipindahkan ke {stage}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s) put on “{job}”</source>
            <translation>
                <numerusform>%n kandidat ditempatkan pada “{job}”</numerusform>
            </translation>
        </message>
        <message>
            <source>Changing tags</source>
            <translation>Mengubah label</translation>
        </message>
        <message>
            <source>Moving to {stage}</source>
            <translation>Memindahkan ke {stage}</translation>
        </message>
        <message>
            <source>Putting on “{job}”</source>
            <translation>Menempatkan pada “{job}”</translation>
        </message>
        <message>
            <source>Recording the basis</source>
            <translation>Mencatat dasar pemrosesan</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n candidate(s) changed</source>
            <translation>
                <numerusform>Label %n kandidat diubah</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The basis of %n candidate(s) is on record</source>
            <translation>
                <numerusform>Dasar pemrosesan %n kandidat tercatat</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Close without a backup</source>
            <translation>Tutup tanpa cadangan</translation>
        </message>
        <message>
            <source>Making a backup before closing…</source>
            <translation>Membuat cadangan sebelum menutup…</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>As it was at first</source>
            <translation>Kembalikan susunan awal</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Kolom tabel</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Turunkan</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Naikkan</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tampilkan</translation>
        </message>
        <message>
            <source>Tick what the table shows and bring it into your order: drag, or use Alt and arrows.</source>
            <translation>Centang kolom yang ditampilkan, lalu susun urutannya: seret, atau gunakan Alt dan tombol panah.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n kandidat</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a job, put candidates on it and interview them. Then compare them here.</source>
            <translation>Tambahkan lowongan, masukkan kandidat, dan wawancarai mereka. Lalu bandingkan di sini.</translation>
        </message>
        <message>
            <source>At least one criterion needs a weight.</source>
            <translation>Sedikitnya satu kriteria harus berbobot.</translation>
        </message>
        <message>
            <source>Back to the matrix</source>
            <translation>Kembali ke matriks</translation>
        </message>
        <message>
            <source>Candidates appear here once a scorecard of theirs has been submitted.</source>
            <translation>Kandidat muncul di sini setelah lembar penilaiannya dikirim.</translation>
        </message>
        <message>
            <source>Choose who is compared, 2 to 200 candidates</source>
            <translation>Tentukan siapa yang dibandingkan, 2 sampai 200 kandidat</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Pilih…</translation>
        </message>
        <message>
            <source>Colours of the cells: orange is low, uncoloured is the middle, blue is high</source>
            <translation>Warna sel: jingga berarti rendah, tanpa warna berarti tengah, biru berarti tinggi</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Perbandingan</translation>
        </message>
        <message>
            <source>Debrief</source>
            <translation>Rapat evaluasi</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Putuskan…</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Keputusan</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Perincian</translation>
        </message>
        <message>
            <source>End the preview</source>
            <translation>Akhiri pratinjau</translation>
        </message>
        <message>
            <source>Export as Excel workbook…</source>
            <translation>Ekspor sebagai berkas Excel…</translation>
        </message>
        <message>
            <source>Export the comparison as PDF</source>
            <translation>Ekspor perbandingan sebagai PDF</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspor…</translation>
        </message>
        <message>
            <source>Go to the jobs</source>
            <translation>Ke halaman Lowongan</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>No job yet</source>
            <translation>Belum ada lowongan</translation>
        </message>
        <message>
            <source>Nobody has scored this criterion.</source>
            <translation>Belum ada yang menilai kriteria ini.</translation>
        </message>
        <message>
            <source>None observed</source>
            <translation>Tidak ada yang teramati</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Tidak dibandingkan</translation>
        </message>
        <message>
            <source>Not compared ({number})</source>
            <translation>Tidak dibandingkan ({number})</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Belum ada yang dibandingkan</translation>
        </message>
        <message>
            <source>Only candidates who were scored under the same revision can be compared</source>
            <translation>Hanya kandidat yang dinilai dengan revisi yang sama yang dapat dibandingkan</translation>
        </message>
        <message>
            <source>Open candidate</source>
            <translation>Buka kandidat</translation>
        </message>
        <message>
            <source>Open the candidate: Enter or a double click in the table</source>
            <translation>Buka kandidat: Enter atau klik dua kali di tabel</translation>
        </message>
        <message>
            <source>Preview with other weights; in brackets: as the rubric weighs. Nothing is saved: ranks, lists and exports stay as they are.</source>
            <translation>Pratinjau dengan bobot lain; dalam kurung: menurut bobot rubrik. Tidak ada yang disimpan: peringkat, daftar, dan ekspor tetap seperti semula.</translation>
        </message>
        <message>
            <source>Ranking, criteria and who is not ranked, as sheets of an Excel workbook</source>
            <translation>Peringkat, kriteria, dan siapa yang belum masuk peringkat, sebagai lembar dalam buku kerja Excel</translation>
        </message>
        <message>
            <source>Read two or three chosen candidates beside each other: select with Shift or Ctrl</source>
            <translation>Baca dua atau tiga kandidat terpilih secara berdampingan: pilih dengan Shift atau Ctrl</translation>
        </message>
        <message>
            <source>Reading the notes</source>
            <translation>Membaca catatan</translation>
        </message>
        <message>
            <source>Reading the scorecards</source>
            <translation>Membaca lembar penilaian</translation>
        </message>
        <message>
            <source>Reading who was scored</source>
            <translation>Membaca siapa yang sudah dinilai</translation>
        </message>
        <message>
            <source>Revision of the rubric</source>
            <translation>Revisi rubrik</translation>
        </message>
        <message>
            <source>Revision {revision}</source>
            <translation>Revisi {revision}</translation>
        </message>
        <message>
            <source>See the ranks with other weights: a preview that changes nothing</source>
            <translation>Lihat peringkat dengan bobot lain: pratinjau yang tidak mengubah apa pun</translation>
        </message>
        <message>
            <source>Show or hide what the chosen figure rests on</source>
            <translation>Tampilkan atau sembunyikan dasar angka yang dipilih</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Berdampingan</translation>
        </message>
        <message>
            <source>Talk about one candidate after another, the widest gaps first</source>
            <translation>Bahas kandidat satu per satu, selisih terlebar lebih dulu</translation>
        </message>
        <message>
            <source>Two or three candidates side by side</source>
            <translation>Dua atau tiga kandidat berdampingan</translation>
        </message>
        <message>
            <source>Watch-outs</source>
            <translation>Perlu diperhatikan</translation>
        </message>
        <message>
            <source>Weight of {criterion} in the preview</source>
            <translation>Bobot {criterion} dalam pratinjau</translation>
        </message>
        <message>
            <source>Weights of the rubric</source>
            <translation>Bobot menurut rubrik</translation>
        </message>
        <message>
            <source>What if the weights were …</source>
            <translation>Andai bobotnya …</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Andai…</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>Dasar angka ini</translation>
        </message>
        <message>
            <source>What the chosen figure rests on</source>
            <translation>Dasar angka yang dipilih</translation>
        </message>
        <message>
            <source>What the interviewers say</source>
            <translation>Pendapat para pewawancara</translation>
        </message>
        <message>
            <source>Without a rank</source>
            <translation>Tanpa peringkat</translation>
        </message>
        <message>
            <source>Your own, and what others noted and share.</source>
            <translation>Catatan Anda sendiri, dan catatan orang lain yang dibagikan.</translation>
        </message>
        <message>
            <source>a dot for each interviewer</source>
            <translation>satu titik per pewawancara</translation>
        </message>
        <message>
            <source>arrows: that many levels apart, to discuss</source>
            <translation>panah: berjarak sekian tingkat, perlu dibahas</translation>
        </message>
        <message>
            <source>coverage below {minimum}</source>
            <translation>cakupan di bawah {minimum}</translation>
        </message>
        <message>
            <source>coverage {share}</source>
            <translation>cakupan {share}</translation>
        </message>
        <message>
            <source>framed: must-have (*) not met</source>
            <translation>berbingkai: syarat wajib (*) tidak terpenuhi</translation>
        </message>
        <message>
            <source>must-haves</source>
            <translation>syarat wajib</translation>
        </message>
        <message>
            <source>score {points}</source>
            <translation>nilai {points}</translation>
        </message>
        <message>
            <source>the job's present one</source>
            <translation>yang dipakai lowongan ini sekarang</translation>
        </message>
        <message>
            <source>{rubric}, revision {revision}</source>
            <translation>{rubric}, revisi {revision}</translation>
        </message>
        <message>
            <source>≈ 2–4: no clear difference from these ranks</source>
            <translation>≈ 2–4: tidak berbeda jelas dari peringkat itu</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message numerus="yes">
            <source>%n more, not named here: processing of their data is restricted</source>
            <translation>
                <numerusform>%n lagi, tanpa nama di sini: pemrosesan datanya dibatasi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more, not named here: {reason}</source>
            <translation>
                <numerusform>%n lagi, tanpa nama di sini: {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not assessed</source>
            <translation>
                <numerusform>%n tidak dinilai</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not met</source>
            <translation>
                <numerusform>%n tidak terpenuhi</numerusform>
            </translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Cakupan</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Keputusan</translation>
        </message>
        <message>
            <source>Equal scores share a rank. Without enough evidence there is none. “≈ 2–4” says that the score shows no clear difference from those of the ranks 2 to 4, “≈ ?” that fewer than two interviewers scored with enough coverage and nothing can be said of it.</source>
            <translation>Nilai yang sama berbagi peringkat. Tanpa bukti yang cukup tidak ada peringkat. “≈ 2–4” berarti nilainya tidak berbeda jelas dari nilai peringkat 2 sampai 4, “≈ ?” berarti kurang dari dua pewawancara menilai dengan cakupan yang cukup sehingga belum dapat dipastikan.</translation>
        </message>
        <message>
            <source>Fewer than two interviewers with enough coverage: nothing can be said of how clearly this score differs</source>
            <translation>Kurang dari dua pewawancara dengan cakupan yang cukup: belum dapat dipastikan seberapa jelas nilai ini berbeda</translation>
        </message>
        <message>
            <source>Hidden until your own scorecard is submitted</source>
            <translation>Tersembunyi sampai lembar penilaian Anda dikirim</translation>
        </message>
        <message>
            <source>How sure this order is cannot be worked out: all candidates with two or more interviewers whose own scores have a coverage of at least {minimum} came out the same.</source>
            <translation>Seberapa pasti urutan ini tidak dapat dihitung: semua kandidat dengan sedikitnya dua pewawancara yang cakupan nilainya masing-masing minimal {minimum} bernilai sama.</translation>
        </message>
        <message>
            <source>How sure this order is cannot be worked out: that takes {least} candidates with two or more interviewers whose own scores have a coverage of at least {minimum}. Here: {people}.</source>
            <translation>Seberapa pasti urutan ini belum dapat dihitung: diperlukan {least} kandidat dengan sedikitnya dua pewawancara yang cakupan nilainya masing-masing minimal {minimum}. Di sini: {people}.</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Terpenuhi</translation>
        </message>
        <message>
            <source>Must-haves</source>
            <translation>Syarat wajib</translation>
        </message>
        <message>
            <source>No clear difference from the scores of the ranks {ranks}</source>
            <translation>Tidak berbeda jelas dari nilai peringkat {ranks}</translation>
        </message>
        <message>
            <source>No scorecard submitted yet</source>
            <translation>Lembar penilaian belum dikirim</translation>
        </message>
        <message>
            <source>Not enough evidence</source>
            <translation>Belum cukup bukti</translation>
        </message>
        <message>
            <source>Not enough evidence for a rank</source>
            <translation>Belum cukup bukti untuk peringkat</translation>
        </message>
        <message>
            <source>Out of 100, with the range that missing scores leave.</source>
            <translation>Dari 100, dengan kisaran akibat nilai yang belum ada.</translation>
        </message>
        <message>
            <source>Preview with other weights: rank {preview}. As the rubric weighs: rank {rank}.</source>
            <translation>Pratinjau dengan bobot lain: peringkat {preview}. Menurut bobot rubrik: peringkat {rank}.</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Peringkat</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>Peringkat {rank}</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>Scored under another revision of the rubric</source>
            <translation>Dinilai dengan revisi rubrik yang lain</translation>
        </message>
        <message>
            <source>Share of the rubric’s weight that was assessed.</source>
            <translation>Bagian bobot rubrik yang sudah dinilai.</translation>
        </message>
        <message>
            <source>These scores tell nobody apart: interviewers differ on one and the same candidate at least as much as candidates differ from one another. The order may be chance.</source>
            <translation>Nilai-nilai ini tidak membedakan siapa pun: para pewawancara sedikitnya sama berbedanya tentang satu kandidat seperti kandidat satu dengan yang lain. Urutannya dapat saja kebetulan.</translation>
        </message>
        <message>
            <source>They stand beside the score and never change it.</source>
            <translation>Ditampilkan di samping nilai dan tidak pernah mengubahnya.</translation>
        </message>
        <message>
            <source>Unsuitable traits that were observed. They never subtract from the score.</source>
            <translation>Ciri tidak cocok yang teramati. Tidak pernah mengurangi nilai.</translation>
        </message>
        <message>
            <source>Watch-outs</source>
            <translation>Perlu diperhatikan</translation>
        </message>
        <message>
            <source>Why not compared</source>
            <translation>Alasan tidak dibandingkan</translation>
        </message>
        <message>
            <source>must-have</source>
            <translation>syarat wajib</translation>
        </message>
        <message>
            <source>no range</source>
            <translation>tanpa kisaran</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>tanpa nilai</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>tidak dinilai</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>bobot {weight}</translation>
        </message>
        <message>
            <source>{before}, after the debrief {after}</source>
            <translation>{before}, setelah rapat evaluasi {after}</translation>
        </message>
        <message>
            <source>{gap} levels apart: discuss</source>
            <translation>Berjarak {gap} tingkat: bahas</translation>
        </message>
        <message>
            <source>{rated} of {all}</source>
            <translation>{rated} dari {all}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonBook</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Buku kerja Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Save the comparison</source>
            <translation>Simpan perbandingan</translation>
        </message>
        <message>
            <source>The comparison is saved as {path}</source>
            <translation>Perbandingan disimpan sebagai {path}</translation>
        </message>
        <message>
            <source>Writing {file}</source>
            <translation>Menulis {file}</translation>
        </message>
    </context>
    <context>
        <name>CopySummary</name>
        <message>
            <source>Copying the summary</source>
            <translation>Menyalin ringkasan</translation>
        </message>
        <message>
            <source>Summary copied. Paste it into a mail.</source>
            <translation>Ringkasan disalin. Tempelkan ke email Anda.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Close Saring</source>
            <translation>Tutup Saring</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Salin rincian</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Rincian</translation>
        </message>
        <message>
            <source>Everything shown as saved is safe in the workspace. You can go on working. To help us mend the mistake, copy the details below and send them along with what you were doing.</source>
            <translation>Semua yang ditandai tersimpan sudah aman di ruang kerja. Anda dapat terus bekerja. Untuk membantu kami memperbaikinya, salin rincian di bawah ini dan kirimkan beserta keterangan apa yang sedang Anda lakukan.</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Lanjutkan bekerja</translation>
        </message>
        <message>
            <source>Saring made a mistake</source>
            <translation>Kesalahan di dalam Saring</translation>
        </message>
        <message>
            <source>Something went wrong inside Saring</source>
            <translation>Ada yang tidak beres di dalam Saring</translation>
        </message>
    </context>
    <context>
        <name>Damage</name>
        <message>
            <source>Do not say it again when this workspace is opened</source>
            <translation>Jangan katakan lagi saat ruang kerja ini dibuka</translation>
        </message>
        <message>
            <source>I have looked into it</source>
            <translation>Sudah saya periksa</translation>
        </message>
    </context>
    <context>
        <name>Debrief</name>
        <message numerus="yes">
            <source>%n change(s) still without a reason.</source>
            <translation>
                <numerusform>%n perubahan belum disertai alasan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change only what you see differently now. Scores given alone stay.</source>
            <translation>Ubah hanya yang kini Anda nilai berbeda. Nilai mandiri tetap seperti semula.</translation>
        </message>
        <message>
            <source>Change your score first; then say why</source>
            <translation>Ubah nilai Anda terlebih dahulu, lalu tulis alasannya</translation>
        </message>
        <message>
            <source>Debrief</source>
            <translation>Rapat evaluasi</translation>
        </message>
        <message>
            <source>Debrief: {name}</source>
            <translation>Rapat: {name}</translation>
        </message>
        <message>
            <source>Finish the debrief</source>
            <translation>Selesaikan rapat evaluasi</translation>
        </message>
        <message>
            <source>First submit your other scorecard of this candidate; it is scored alone too.</source>
            <translation>Kirim dahulu lembar penilaian Anda yang lain untuk kandidat ini; lembar itu juga dinilai secara mandiri.</translation>
        </message>
        <message>
            <source>No evidence written</source>
            <translation>Tidak ada bukti tertulis</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Tidak dinilai</translation>
        </message>
        <message>
            <source>Panel’s mean: {value}</source>
            <translation>Rata-rata panel: {value}</translation>
        </message>
        <message>
            <source>Panel’s score: {points}</source>
            <translation>Nilai panel: {points}</translation>
        </message>
        <message>
            <source>Reason for the change</source>
            <translation>Alasan perubahan</translation>
        </message>
        <message>
            <source>Reopen the debrief…</source>
            <translation>Buka kembali rapat evaluasi…</translation>
        </message>
        <message>
            <source>Score {level} after the debrief</source>
            <translation>Nilai {level} setelah rapat evaluasi</translation>
        </message>
        <message>
            <source>Still awaited: {names}</source>
            <translation>Masih ditunggu: {names}</translation>
        </message>
        <message>
            <source>Take the change back</source>
            <translation>Batalkan perubahan ini</translation>
        </message>
        <message>
            <source>The debrief begins once everybody has submitted.</source>
            <translation>Rapat evaluasi dimulai setelah semua pewawancara mengirim penilaiannya.</translation>
        </message>
        <message>
            <source>What everybody saw</source>
            <translation>Bukti dari setiap pewawancara</translation>
        </message>
        <message>
            <source>Why the score is another one now (E)</source>
            <translation>Mengapa nilainya kini berbeda (E)</translation>
        </message>
        <message>
            <source>Without a scorecard: {names}.</source>
            <translation>Tanpa lembar penilaian: {names}.</translation>
        </message>
        <message>
            <source>You finished it on {time}.</source>
            <translation>Anda menyelesaikannya pada {time}.</translation>
        </message>
        <message>
            <source>Your score alone: {score}. What is it now?</source>
            <translation>Nilai mandiri Anda: {score}. Nilai sekarang?</translation>
        </message>
        <message>
            <source>change of {name}</source>
            <translation>perubahan nilai {name}</translation>
        </message>
        <message>
            <source>end of the debrief</source>
            <translation>penyelesaian rapat evaluasi</translation>
        </message>
        <message>
            <source>reason for {name}</source>
            <translation>alasan untuk {name}</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (Anda)</translation>
        </message>
    </context>
    <context>
        <name>DebriefPage</name>
        <message numerus="yes">
            <source>%n criteria to discuss</source>
            <translation>
                <numerusform>%n kriteria perlu dibahas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s)</source>
            <translation>
                <numerusform>%n lembar penilaian</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still being written</source>
            <translation>
                <numerusform>%n masih ditulis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n through with the debrief</source>
            <translation>
                <numerusform>%n selesai dengan rapat evaluasi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n watch-out(s)</source>
            <translation>
                <numerusform>%n hal perlu diperhatikan</numerusform>
            </translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Candidates appear here once two interviewers have submitted their scorecards, and you yours.</source>
            <translation>Kandidat muncul di sini setelah dua pewawancara mengirim lembar penilaiannya, dan Anda mengirim lembar Anda.</translation>
        </message>
        <message>
            <source>Candidates to talk about</source>
            <translation>Kandidat yang dibahas</translation>
        </message>
        <message>
            <source>Change my score…</source>
            <translation>Ubah nilai saya…</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Bandingkan</translation>
        </message>
        <message>
            <source>Compare the candidates of this job</source>
            <translation>Bandingkan kandidat lowongan ini</translation>
        </message>
        <message>
            <source>Criteria on which scores lie two or more levels apart</source>
            <translation>Kriteria yang nilainya berjarak dua tingkat atau lebih</translation>
        </message>
        <message>
            <source>Criteria, the widest gap first</source>
            <translation>Kriteria, selisih terlebar lebih dulu</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriteria</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Putuskan…</translation>
        </message>
        <message>
            <source>Export what the panel talks about as PDF, the widest gaps first</source>
            <translation>Ekspor bahan pembahasan panel sebagai PDF, selisih terbesar lebih dahulu</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspor…</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Selisih</translation>
        </message>
        <message>
            <source>Next candidate</source>
            <translation>Kandidat berikutnya</translation>
        </message>
        <message>
            <source>No gap to discuss</source>
            <translation>Tidak ada selisih yang perlu dibahas</translation>
        </message>
        <message>
            <source>Nobody to talk about yet</source>
            <translation>Belum ada yang dibahas</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Panel</translation>
        </message>
        <message>
            <source>Previous candidate</source>
            <translation>Kandidat sebelumnya</translation>
        </message>
        <message>
            <source>Reading the scorecards</source>
            <translation>Membaca lembar penilaian</translation>
        </message>
        <message>
            <source>Record in the debrief of the interview that you score this criterion otherwise, and why</source>
            <translation>Catat dalam rapat evaluasi wawancara itu bahwa Anda menilai kriteria ini secara lain, dan mengapa</translation>
        </message>
        <message>
            <source>score {points}</source>
            <translation>nilai {points}</translation>
        </message>
    </context>
    <context>
        <name>DecideDialog</name>
        <message>
            <source>&amp;Edit this list…</source>
            <translation>&amp;Ubah daftar ini…</translation>
        </message>
        <message>
            <source>&amp;Insert a frequent reason</source>
            <translation>&amp;Sisipkan alasan yang sering dipakai</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Alasan</translation>
        </message>
        <message>
            <source>Also &amp;move to</source>
            <translation>&amp;Pindahkan juga ke</translation>
        </message>
        <message>
            <source>Decided before</source>
            <translation>Keputusan sebelumnya</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Keputusan</translation>
        </message>
        <message>
            <source>Decision recorded: {decision}.</source>
            <translation>Keputusan dicatat: {decision}.</translation>
        </message>
        <message>
            <source>Moved to “{stage}”.</source>
            <translation>Dipindahkan ke “{stage}”.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Catat</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Catat keputusan</translation>
        </message>
        <message>
            <source>Stage (now: {stage})</source>
            <translation>Tahap (sekarang: {stage})</translation>
        </message>
        <message>
            <source>Stage to move to</source>
            <translation>Tahap tujuan</translation>
        </message>
        <message>
            <source>What in the evidence led to this? The person may ask to read it.</source>
            <translation>Bukti apa yang mendasari keputusan ini? Kandidat dapat meminta untuk membacanya.</translation>
        </message>
        <message>
            <source>Writes a reason from the list into the field, where it can be made more exact</source>
            <translation>Menulis alasan dari daftar ke dalam isian, yang kemudian dapat Anda perjelas</translation>
        </message>
    </context>
    <context>
        <name>DecideManyDialog</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n orang</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Reason that they share</source>
            <translation>&amp;Alasan bersama</translation>
        </message>
        <message>
            <source>A shared reason has to be true of every one of them. Where it is not quite, write a reason of their own.</source>
            <translation>Alasan bersama harus benar untuk setiap orang. Jika tidak sepenuhnya, tulis alasan tersendiri.</translation>
        </message>
        <message>
            <source>Decided
so far</source>
            <translation>Keputusan
sebelumnya</translation>
        </message>
        <message numerus="yes">
            <source>Decided about %n people.</source>
            <translation>
                <numerusform>Keputusan untuk %n orang dicatat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decision for all of them</source>
            <translation>Keputusan untuk semuanya</translation>
        </message>
        <message>
            <source>Empty: the reason that they share</source>
            <translation>Kosong: alasan bersama</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Disembunyikan</translation>
        </message>
        <message>
            <source>Left out, since processing of their data is restricted: {who}</source>
            <translation>Tidak disertakan, karena pemrosesan datanya dibatasi: {who}</translation>
        </message>
        <message>
            <source>Own
reason</source>
            <translation>Alasan
tersendiri</translation>
        </message>
        <message>
            <source>Reason for &amp;this person alone: {who}</source>
            <translation>Alasan &amp;khusus untuk orang ini: {who}</translation>
        </message>
        <message numerus="yes">
            <source>Record for %n people</source>
            <translation>
                <numerusform>Catat untuk %n orang</numerusform>
            </translation>
        </message>
        <message>
            <source>Record the same decision</source>
            <translation>Catat keputusan yang sama</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Watch-
outs</source>
            <translation>Perlu
diperhatikan</translation>
        </message>
        <message>
            <source>Who it is about</source>
            <translation>Orang yang bersangkutan</translation>
        </message>
    </context>
    <context>
        <name>DecisionBasis</name>
        <message>
            <source>Coverage</source>
            <translation>Cakupan</translation>
        </message>
        <message>
            <source>Must-haves</source>
            <translation>Syarat wajib</translation>
        </message>
        <message>
            <source>Nobody has submitted a scorecard. Say in the reason what the decision rests on instead.</source>
            <translation>Belum ada lembar penilaian yang dikirim. Tulis dalam alasan apa yang menjadi dasar keputusan ini.</translation>
        </message>
        <message>
            <source>Score out of 100</source>
            <translation>Nilai dari 100</translation>
        </message>
        <message>
            <source>Scorecards still missing: {names}.</source>
            <translation>Lembar penilaian yang belum ada: {names}.</translation>
        </message>
        <message>
            <source>Watch-outs</source>
            <translation>Perlu diperhatikan</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>Dasar keputusan</translation>
        </message>
        <message>
            <source>What the score rests on</source>
            <translation>Dasar nilai</translation>
        </message>
        <message>
            <source>{name} (round {round})</source>
            <translation>{name} (ronde {round})</translation>
        </message>
    </context>
    <context>
        <name>DecisionReasonsDialog</name>
        <message>
            <source>Built-in reasons</source>
            <translation>Alasan bawaan</translation>
        </message>
        <message>
            <source>Frequent reasons for decisions</source>
            <translation>Alasan keputusan yang sering dipakai</translation>
        </message>
        <message>
            <source>One reason a line. A good reason is about the evidence, the job, or what the candidate wishes; never about age, origin, religion, family, health or looks.</source>
            <translation>Satu alasan per baris. Alasan yang baik berkaitan dengan bukti, pekerjaan, atau keinginan kandidat; tidak pernah dengan usia, asal-usul, agama, keluarga, kesehatan, atau penampilan.</translation>
        </message>
        <message>
            <source>Reasons, one a line</source>
            <translation>Alasan, satu per baris</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>By</source>
            <translation>Oleh</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Keputusan</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
    </context>
    <context>
        <name>DocumentChanges</name>
        <message>
            <source>Comparing {number}</source>
            <translation>Membandingkan {number}</translation>
        </message>
        <message>
            <source>No passage of its text reads differently.</source>
            <translation>Tidak ada bagian teksnya yang berbeda.</translation>
        </message>
        <message>
            <source>Only in another place:</source>
            <translation>Hanya di tempat lain:</translation>
        </message>
        <message>
            <source>What changed since {number}</source>
            <translation>Yang berubah sejak {number}</translation>
        </message>
        <message>
            <source>What it says, and what it would say today</source>
            <translation>Bunyi dokumen ini, dan bunyinya bila dibuat hari ini</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Yang dilakukan</translation>
        </message>
        <message numerus="yes">
            <source>and %n more passage(s)</source>
            <translation>
                <numerusform>dan %n bagian lagi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentFilter</name>
        <message>
            <source>All jobs</source>
            <translation>Semua lowongan</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Semua jenis</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Kosongkan saringan</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>Jenis dokumen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Cari</translation>
        </message>
        <message>
            <source>Search number, title and job</source>
            <translation>Cari nomor, judul, dan lowongan</translation>
        </message>
        <message>
            <source>Search the documents</source>
            <translation>Cari dokumen</translation>
        </message>
        <message>
            <source>Show all documents again</source>
            <translation>Tampilkan semua dokumen lagi</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>By</source>
            <translation>Oleh</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Dibuat</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Judul</translation>
        </message>
    </context>
    <context>
        <name>DocumentsModel</name>
        <message>
            <source>Reading the documents</source>
            <translation>Membaca daftar dokumen</translation>
        </message>
    </context>
    <context>
        <name>Drafting</name>
        <message numerus="yes">
            <source>%n possible pair(s) were neither accepted nor refused: they are not paired.</source>
            <translation>
                <numerusform>%n kemungkinan pasangan belum diterima atau ditolak: tidak dipasangkan.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File name</source>
            <translation>&amp;Nama berkas</translation>
        </message>
        <message>
            <source>&amp;First trait</source>
            <translation>Ciri &amp;pertama</translation>
        </message>
        <message>
            <source>&amp;Job</source>
            <translation>&amp;Pekerjaan</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Ba&amp;hasa</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>N&amp;ama</translation>
        </message>
        <message>
            <source>&amp;Second trait</source>
            <translation>Ciri &amp;kedua</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Judul</translation>
        </message>
        <message>
            <source>A job profile or a job advert: .txt, .md, .docx or .pdf</source>
            <translation>Profil pekerjaan atau iklan lowongan: .txt, .md, .docx, atau .pdf</translation>
        </message>
        <message>
            <source>A possible opposite, not paired</source>
            <translation>Kemungkinan lawan, belum dipasangkan</translation>
        </message>
        <message>
            <source>Accept the pair</source>
            <translation>Terima pasangan</translation>
        </message>
        <message>
            <source>Anchors</source>
            <translation>Jangkar perilaku</translation>
        </message>
        <message>
            <source>Another document</source>
            <translation>Dokumen lain</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Kembalikan</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Pilih berkas…</translation>
        </message>
        <message>
            <source>Choose a job profile</source>
            <translation>Pilih profil pekerjaan</translation>
        </message>
        <message>
            <source>Choose a job profile or advert on this computer</source>
            <translation>Pilih profil pekerjaan atau iklan lowongan di komputer ini</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Lanjutkan</translation>
        </message>
        <message>
            <source>Continue where you left off</source>
            <translation>Lanjutkan dari yang terakhir</translation>
        </message>
        <message>
            <source>Continue with {title}</source>
            <translation>Lanjutkan {title}</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriteria</translation>
        </message>
        <message>
            <source>Criteria ({active} of {all})</source>
            <translation>Kriteria ({active} dari {all})</translation>
        </message>
        <message>
            <source>Criteria: {active} scored, {offered} offered in the file but not scored.</source>
            <translation>Kriteria: {active} dinilai, {offered} ditawarkan dalam berkas tetapi tidak dinilai.</translation>
        </message>
        <message>
            <source>Draft a rubric from the pasted text</source>
            <translation>Susun rancangan rubrik dari teks yang ditempelkan</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Buang</translation>
        </message>
        <message>
            <source>Drop a file here, or click to choose one</source>
            <translation>Letakkan berkas di sini, atau klik untuk memilih</translation>
        </message>
        <message>
            <source>Drop this duty</source>
            <translation>Buang uraian tugas ini</translation>
        </message>
        <message>
            <source>Drop this preview question</source>
            <translation>Buang pertanyaan gambaran kerja ini</translation>
        </message>
        <message>
            <source>Dropped criterion: {name}</source>
            <translation>Kriteria yang dibuang: {name}</translation>
        </message>
        <message>
            <source>Dropped duty: {duty}</source>
            <translation>Uraian tugas yang dibuang: {duty}</translation>
        </message>
        <message>
            <source>Dropped preview question: {claim}</source>
            <translation>Pertanyaan gambaran kerja yang dibuang: {claim}</translation>
        </message>
        <message>
            <source>Dropped trait: {trait}</source>
            <translation>Ciri yang dibuang: {trait}</translation>
        </message>
        <message>
            <source>Duties ({number})</source>
            <translation>Tugas ({number})</translation>
        </message>
        <message>
            <source>Duty {number}</source>
            <translation>Tugas {number}</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Dari berkas</translation>
        </message>
        <message>
            <source>From text</source>
            <translation>Dari teks</translation>
        </message>
        <message>
            <source>How it is asked</source>
            <translation>Cara menanyakannya</translation>
        </message>
        <message>
            <source>In reality</source>
            <translation>Kenyataannya</translation>
        </message>
        <message>
            <source>In the document: “{words}”</source>
            <translation>Dalam dokumen: “{words}”</translation>
        </message>
        <message>
            <source>In the folder {folder}</source>
            <translation>Di folder {folder}</translation>
        </message>
        <message>
            <source>Is “{bad}” the opposite of “{good}”?</source>
            <translation>Apakah “{bad}” lawan dari “{good}”?</translation>
        </message>
        <message>
            <source>Job profiles and adverts ({endings})</source>
            <translation>Profil pekerjaan dan iklan lowongan ({endings})</translation>
        </message>
        <message>
            <source>Keep apart</source>
            <translation>Biarkan terpisah</translation>
        </message>
        <message>
            <source>Keeping your work</source>
            <translation>Menyimpan sementara pekerjaan Anda</translation>
        </message>
        <message>
            <source>Language of the rubric</source>
            <translation>Bahasa rubrik</translation>
        </message>
        <message>
            <source>Left out ({number})</source>
            <translation>Tidak dipakai ({number})</translation>
        </message>
        <message>
            <source>Let go to read this file</source>
            <translation>Lepaskan untuk membaca berkas ini</translation>
        </message>
        <message>
            <source>Looking for unfinished work</source>
            <translation>Mencari pekerjaan yang belum selesai</translation>
        </message>
        <message>
            <source>Make a criterion of each trait; split a trait into two</source>
            <translation>Jadikan setiap ciri sebuah kriteria; pecah satu ciri menjadi dua</translation>
        </message>
        <message>
            <source>Make one criterion of this one and another</source>
            <translation>Jadikan kriteria ini dan kriteria lain satu kriteria</translation>
        </message>
        <message>
            <source>Make this trait a criterion of its own</source>
            <translation>Jadikan ciri ini kriteria tersendiri</translation>
        </message>
        <message>
            <source>Merge with…</source>
            <translation>Gabungkan dengan…</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Pindahkan ke bawah</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Pindahkan ke atas</translation>
        </message>
        <message>
            <source>Must-have</source>
            <translation>Syarat wajib</translation>
        </message>
        <message>
            <source>Name of the criterion</source>
            <translation>Nama kriteria</translation>
        </message>
        <message>
            <source>Name of the job</source>
            <translation>Nama pekerjaan</translation>
        </message>
        <message>
            <source>New rubric from {document}</source>
            <translation>Rubrik baru dari {document}</translation>
        </message>
        <message>
            <source>No criterion yet: mark a sentence of the document as suitable or unsuitable.</source>
            <translation>Belum ada kriteria: tandai sebuah kalimat dokumen sebagai ciri cocok atau ciri tidak cocok.</translation>
        </message>
        <message>
            <source>Not used: {sentence}</source>
            <translation>Tidak dipakai: {sentence}</translation>
        </message>
        <message>
            <source>On its own</source>
            <translation>Berdiri sendiri</translation>
        </message>
        <message>
            <source>Opposite?</source>
            <translation>Lawannya?</translation>
        </message>
        <message>
            <source>Paired with the suitable trait above it. {why}</source>
            <translation>Dipasangkan dengan ciri cocok di atasnya. {why}</translation>
        </message>
        <message>
            <source>Paste the job profile or advert here</source>
            <translation>Tempelkan profil pekerjaan atau iklan lowongan di sini</translation>
        </message>
        <message>
            <source>Possible opposite, not paired: {trait} ({why})</source>
            <translation>Kemungkinan lawan, belum dipasangkan: {trait} ({why})</translation>
        </message>
        <message>
            <source>Preview ({number})</source>
            <translation>Gambaran kerja ({number})</translation>
        </message>
        <message>
            <source>Put into…</source>
            <translation>Masukkan ke…</translation>
        </message>
        <message>
            <source>Put this trait into another criterion</source>
            <translation>Masukkan ciri ini ke kriteria lain</translation>
        </message>
        <message>
            <source>Put this work aside and begin with another document; you can continue later</source>
            <translation>Sisihkan pekerjaan ini dan mulai dengan dokumen lain; Anda dapat melanjutkannya nanti</translation>
        </message>
        <message>
            <source>Read as: {kind}</source>
            <translation>Baca sebagai: {kind}</translation>
        </message>
        <message>
            <source>Read the text</source>
            <translation>Baca teks</translation>
        </message>
        <message>
            <source>Read {document} anew</source>
            <translation>Baca ulang {document}</translation>
        </message>
        <message>
            <source>Reading the text</source>
            <translation>Membaca teks</translation>
        </message>
        <message>
            <source>Reading {document}</source>
            <translation>Membaca {document}</translation>
        </message>
        <message>
            <source>Reason for the weight</source>
            <translation>Alasan bobot</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ulangi</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Ulangi: {step}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Ganti nama</translation>
        </message>
        <message>
            <source>Risky wording: {phrase}</source>
            <translation>Kata-kata berisiko: {phrase}</translation>
        </message>
        <message>
            <source>Risky wording: “{phrase}” ({category})</source>
            <translation>Kata-kata berisiko: “{phrase}” ({category})</translation>
        </message>
        <message>
            <source>Saring reads what a job asks for and proposes criteria, questions and anchors. You decide about each of them before anything is saved.</source>
            <translation>Saring membaca tuntutan sebuah pekerjaan, lalu mengusulkan kriteria, pertanyaan, dan jangkar perilaku. Anda yang memutuskan semuanya sebelum ada yang disimpan.</translation>
        </message>
        <message>
            <source>Save and edit further</source>
            <translation>Simpan dan lanjutkan menyunting</translation>
        </message>
        <message>
            <source>Save the rubric</source>
            <translation>Simpan rubrik</translation>
        </message>
        <message>
            <source>Save the rubric…</source>
            <translation>Simpan rubrik…</translation>
        </message>
        <message>
            <source>Save what is drafted as a new rubric file</source>
            <translation>Simpan rancangan ini sebagai berkas rubrik baru</translation>
        </message>
        <message>
            <source>Saved as {path}. Check and complete it before you use it.</source>
            <translation>Disimpan sebagai {path}. Periksa dan lengkapi sebelum dipakai.</translation>
        </message>
        <message>
            <source>Scored in the interview</source>
            <translation>Dinilai dalam wawancara</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Pecah</translation>
        </message>
        <message>
            <source>Split the trait</source>
            <translation>Pecah ciri</translation>
        </message>
        <message>
            <source>Suitable</source>
            <translation>Ciri cocok</translation>
        </message>
        <message>
            <source>Suitable trait</source>
            <translation>Ciri cocok</translation>
        </message>
        <message>
            <source>Text of the job profile</source>
            <translation>Teks profil pekerjaan</translation>
        </message>
        <message>
            <source>The criterion as it will be asked and scored</source>
            <translation>Kriteria sebagaimana akan ditanyakan dan dinilai</translation>
        </message>
        <message>
            <source>The document names no duties.</source>
            <translation>Dokumen ini tidak menyebut tugas.</translation>
        </message>
        <message>
            <source>The document names no expectations and misconceptions.</source>
            <translation>Dokumen ini tidak menyebut ekspektasi dan miskonsepsi.</translation>
        </message>
        <message>
            <source>The document, sentence by sentence</source>
            <translation>Dokumen, kalimat demi kalimat</translation>
        </message>
        <message>
            <source>The first part stays where it is, the second becomes a criterion of its own.</source>
            <translation>Bagian pertama tetap di tempatnya, bagian kedua menjadi kriteria tersendiri.</translation>
        </message>
        <message>
            <source>Throw away the unfinished work on {title}</source>
            <translation>Hapus pekerjaan yang belum selesai: {title}</translation>
        </message>
        <message>
            <source>Throw this unfinished work away</source>
            <translation>Hapus pekerjaan yang belum selesai ini</translation>
        </message>
        <message>
            <source>Title of the rubric</source>
            <translation>Judul rubrik</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Urungkan: {step}</translation>
        </message>
        <message>
            <source>Unsuitable</source>
            <translation>Ciri tidak cocok</translation>
        </message>
        <message>
            <source>Unsuitable trait</source>
            <translation>Ciri tidak cocok</translation>
        </message>
        <message>
            <source>W&amp;eight</source>
            <translation>Bob&amp;ot</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Bobot</translation>
        </message>
        <message>
            <source>What becomes of the document</source>
            <translation>Hasil dari dokumen</translation>
        </message>
        <message>
            <source>What is it really like? The document does not say.</source>
            <translation>Bagaimana kenyataannya? Dokumen ini tidak menyebutkannya.</translation>
        </message>
        <message>
            <source>What is scored</source>
            <translation>Yang dinilai</translation>
        </message>
        <message>
            <source>What it is really like</source>
            <translation>Kenyataannya</translation>
        </message>
        <message>
            <source>What the chosen sentence is read as</source>
            <translation>Kalimat yang dipilih dibaca sebagai</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>Yang tidak dipakai</translation>
        </message>
        <message>
            <source>Why does it count more or less than the others?</source>
            <translation>Mengapa bobotnya lebih besar atau lebih kecil daripada yang lain?</translation>
        </message>
        <message numerus="yes">
            <source>With %n place(s) of risky wording</source>
            <translation>
                <numerusform>Memuat %n kata berisiko</numerusform>
            </translation>
        </message>
        <message>
            <source>Wording of the trait</source>
            <translation>Rumusan ciri</translation>
        </message>
        <message>
            <source>must score above {level}</source>
            <translation>nilainya harus di atas {level}</translation>
        </message>
        <message>
            <source>must-have</source>
            <translation>syarat wajib</translation>
        </message>
        <message>
            <source>no must-have</source>
            <translation>bukan syarat wajib</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>ditawarkan</translation>
        </message>
        <message>
            <source>paired by you</source>
            <translation>dipasangkan oleh Anda</translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>teks yang ditempelkan</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>bobot {weight}</translation>
        </message>
        <message>
            <source>{share} sure: {reason}</source>
            <translation>keyakinan {share}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>DuplicateJob</name>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Nama</translation>
        </message>
        <message>
            <source>Add job</source>
            <translation>Tambah lowongan</translation>
        </message>
        <message>
            <source>Duplicate job</source>
            <translation>Gandakan lowongan</translation>
        </message>
        <message>
            <source>The new job gets the same rubric, stages and rules, and nobody is on it yet.</source>
            <translation>Lowongan baru mendapat rubrik, tahap, dan aturan yang sama, dan belum ada orang di dalamnya.</translation>
        </message>
        <message>
            <source>{title} (copy)</source>
            <translation>{title} (salinan)</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>Close this form without saving and open {name}</source>
            <translation>Tutup formulir ini tanpa menyimpan dan buka {name}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Buka {name}</translation>
        </message>
        <message>
            <source>Perhaps in the list already</source>
            <translation>Mungkin sudah ada di daftar</translation>
        </message>
        <message>
            <source>same email</source>
            <translation>email sama</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>nomor telepon sama</translation>
        </message>
        <message>
            <source>similar name</source>
            <translation>nama mirip</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message numerus="yes">
            <source>%n mistake(s)</source>
            <translation>
                <numerusform>%n kesalahan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of advice</source>
            <translation>
                <numerusform>%n saran</numerusform>
            </translation>
        </message>
        <message>
            <source>A text is needed here. The rubric keeps the one before.</source>
            <translation>Teks di sini wajib ada. Rubrik tetap memakai teks sebelumnya.</translation>
        </message>
        <message>
            <source>About the rubric</source>
            <translation>Tentang rubrik</translation>
        </message>
        <message>
            <source>Add criterion</source>
            <translation>Tambah kriteria</translation>
        </message>
        <message>
            <source>Add criterion…</source>
            <translation>Tambah kriteria…</translation>
        </message>
        <message>
            <source>Add line</source>
            <translation>Tambah baris</translation>
        </message>
        <message>
            <source>Add realistic preview</source>
            <translation>Tambah gambaran kerja nyata</translation>
        </message>
        <message>
            <source>Add realistic preview…</source>
            <translation>Tambah gambaran kerja nyata…</translation>
        </message>
        <message>
            <source>Add trait</source>
            <translation>Tambah ciri</translation>
        </message>
        <message>
            <source>As interview page</source>
            <translation>Halaman wawancara</translation>
        </message>
        <message>
            <source>As printed kit</source>
            <translation>Panduan cetak</translation>
        </message>
        <message>
            <source>Back to form, text or problems</source>
            <translation>Kembali ke formulir, teks, atau masalah</translation>
        </message>
        <message>
            <source>Back to the file</source>
            <translation>Kembali ke isi berkas</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Keduanya</translation>
        </message>
        <message>
            <source>Choose a rubric file on the Rubrics page.</source>
            <translation>Pilih berkas rubrik di halaman Rubrik.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Close the search (Esc)</source>
            <translation>Tutup pencarian (Esc)</translation>
        </message>
        <message>
            <source>Copy to my folder</source>
            <translation>Salin ke folder saya</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriteria</translation>
        </message>
        <message>
            <source>Criterion {number} of {count}</source>
            <translation>Kriteria {number} dari {count}</translation>
        </message>
        <message>
            <source>Differences in {file}</source>
            <translation>Perbedaan di {file}</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Gandakan</translation>
        </message>
        <message>
            <source>Explain the chosen problem in the help</source>
            <translation>Jelaskan masalah yang dipilih di bantuan</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>Cari di teks</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>Cari yang berikutnya</translation>
        </message>
        <message>
            <source>Find the next place (Enter)</source>
            <translation>Cari yang berikutnya (Enter)</translation>
        </message>
        <message>
            <source>Find the place before (Shift+Enter)</source>
            <translation>Cari yang sebelumnya (Shift+Enter)</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulir</translation>
        </message>
        <message>
            <source>From the form to the text, to the problems and round</source>
            <translation>Dari formulir ke teks, ke masalah, lalu berputar</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Lanjutkan</translation>
        </message>
        <message>
            <source>Go to Rubrics</source>
            <translation>Buka halaman Rubrik</translation>
        </message>
        <message>
            <source>Here, not saved</source>
            <translation>Di sini, belum disimpan</translation>
        </message>
        <message>
            <source>ID in the file: {id}</source>
            <translation>ID di dalam berkas: {id}</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Di dalam berkas</translation>
        </message>
        <message>
            <source>Keep mine (saves as {file})</source>
            <translation>Pertahankan tulisan saya (simpan sebagai {file})</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Periksa lagi</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Pindah ke bawah</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Pindah ke atas</translation>
        </message>
        <message>
            <source>Name of the criterion:</source>
            <translation>Nama kriteria:</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Tidak</translation>
        </message>
        <message>
            <source>No problem was found.</source>
            <translation>Tidak ada masalah.</translation>
        </message>
        <message>
            <source>No rubric is open</source>
            <translation>Belum ada rubrik yang dibuka</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Tidak ditemukan</translation>
        </message>
        <message>
            <source>On to form, text or problems</source>
            <translation>Lanjut ke formulir, teks, atau masalah</translation>
        </message>
        <message>
            <source>Open in text editor</source>
            <translation>Buka di editor teks</translation>
        </message>
        <message>
            <source>Open the file in your text editor; what is saved there is seen here</source>
            <translation>Buka berkas di editor teks Anda; yang disimpan di sana langsung terlihat di sini</translation>
        </message>
        <message>
            <source>Open {file}</source>
            <translation>Buka {file}</translation>
        </message>
        <message>
            <source>Parts of the rubric</source>
            <translation>Bagian-bagian rubrik</translation>
        </message>
        <message>
            <source>Preview as interview page</source>
            <translation>Pratinjau halaman wawancara</translation>
        </message>
        <message>
            <source>Preview as printed kit</source>
            <translation>Pratinjau panduan cetak</translation>
        </message>
        <message>
            <source>Preview of the interview page</source>
            <translation>Pratinjau halaman wawancara</translation>
        </message>
        <message>
            <source>Preview of the printed interview kit</source>
            <translation>Pratinjau panduan wawancara cetak</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Masalah</translation>
        </message>
        <message>
            <source>Reading the text…</source>
            <translation>Sedang membaca teksnya…</translation>
        </message>
        <message>
            <source>Realistic previews</source>
            <translation>Gambaran kerja nyata</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ulangi</translation>
        </message>
        <message>
            <source>Remove from the rubric</source>
            <translation>Hapus dari rubrik</translation>
        </message>
        <message>
            <source>Remove: {name}</source>
            <translation>Hapus: {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Save as revision {revision}</source>
            <translation>Simpan sebagai revisi {revision}</translation>
        </message>
        <message>
            <source>Save the file; a change of meaning is shown first and gets the next revision</source>
            <translation>Simpan berkas; perubahan makna ditampilkan dahulu dan mendapat nomor revisi berikutnya</translation>
        </message>
        <message>
            <source>Saved as revision {revision}.</source>
            <translation>Disimpan sebagai revisi {revision}.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Disimpan.</translation>
        </message>
        <message>
            <source>Saved. Only the wording changed, so it stays revision {revision}.</source>
            <translation>Disimpan. Hanya kata-katanya yang berubah, jadi tetap revisi {revision}.</translation>
        </message>
        <message>
            <source>Saving the rubric</source>
            <translation>Menyimpan rubrik</translation>
        </message>
        <message>
            <source>Show differences</source>
            <translation>Tampilkan perbedaan</translation>
        </message>
        <message>
            <source>Show the form</source>
            <translation>Tampilkan formulir</translation>
        </message>
        <message>
            <source>Show the texts in this language: {language}</source>
            <translation>Tampilkan teks dalam bahasa ini: {language}</translation>
        </message>
        <message>
            <source>Source sentence in the profile</source>
            <translation>Kalimat sumber di profil</translation>
        </message>
        <message>
            <source>Source sentence: {name}</source>
            <translation>Kalimat sumber: {name}</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Pakai isi berkas</translation>
        </message>
        <message>
            <source>Text of the rubric (YAML)</source>
            <translation>Teks rubrik (YAML)</translation>
        </message>
        <message>
            <source>Texts in</source>
            <translation>Bahasa teks</translation>
        </message>
        <message>
            <source>The criterion before (↑)</source>
            <translation>Kriteria sebelumnya (↑)</translation>
        </message>
        <message>
            <source>The form waits until line {line} is mended: {problem}</source>
            <translation>Formulir menunggu baris {line} diperbaiki: {problem}</translation>
        </message>
        <message>
            <source>The form waits until the text is mended: {problem}</source>
            <translation>Formulir menunggu teks diperbaiki: {problem}</translation>
        </message>
        <message>
            <source>The interview kit is being made…</source>
            <translation>Panduan wawancara sedang dibuat…</translation>
        </message>
        <message>
            <source>The next criterion (↓)</source>
            <translation>Kriteria berikutnya (↓)</translation>
        </message>
        <message>
            <source>The text of the file is shown. Undo brings yours back.</source>
            <translation>Isi berkas ditampilkan. Urungkan untuk mengembalikan tulisan Anda.</translation>
        </message>
        <message>
            <source>The two texts are the same.</source>
            <translation>Kedua teks sama.</translation>
        </message>
        <message>
            <source>There is nothing to save: the file says the same.</source>
            <translation>Tidak ada yang perlu disimpan: isi berkas sudah sama.</translation>
        </message>
        <message>
            <source>This is what you had not saved on {time}; it is newer than the file.</source>
            <translation>Inilah tulisan Anda dari {time} yang belum disimpan; lebih baru daripada berkasnya.</translation>
        </message>
        <message>
            <source>This rubric comes with Saring and stays as it is. Change a copy of it.</source>
            <translation>Rubrik ini bawaan Saring dan tidak diubah. Ubahlah salinannya.</translation>
        </message>
        <message>
            <source>To try with the keys 1–5: nothing is stored.</source>
            <translation>Coba dengan tombol 1–5: tidak ada yang disimpan.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>What people expect or believe:</source>
            <translation>Apa yang diharapkan atau dikira orang:</translation>
        </message>
        <message>
            <source>Why is this a problem?</source>
            <translation>Mengapa ini masalah?</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Mengapa?</translation>
        </message>
        <message>
            <source>Write it again</source>
            <translation>Tulis kembali berkasnya</translation>
        </message>
        <message>
            <source>Yes: must be above {level}</source>
            <translation>Ya: nilai harus di atas {level}</translation>
        </message>
        <message>
            <source>comes with Saring</source>
            <translation>bawaan Saring</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>belum disimpan</translation>
        </message>
        <message>
            <source>revision {revision}</source>
            <translation>revisi {revision}</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>tersimpan</translation>
        </message>
        <message>
            <source>{file} is called {other} now.</source>
            <translation>{file} kini bernama {other}.</translation>
        </message>
        <message>
            <source>{file} was changed in another program and was read again.</source>
            <translation>{file} diubah di program lain dan sudah dibaca ulang.</translation>
        </message>
        <message>
            <source>{file} was changed in another program while you were writing here. Nothing is overwritten until you choose.</source>
            <translation>{file} diubah di program lain selagi Anda menulis di sini. Tidak ada yang ditimpa sebelum Anda memilih.</translation>
        </message>
        <message>
            <source>{file} was deleted or renamed. Its text is still here.</source>
            <translation>{file} dihapus atau diganti namanya. Isinya masih ada di sini.</translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>({mean} − 1) ÷ 4 × 100 = {points}</source>
            <translation>({mean} − 1) ÷ 4 × 100 = {points}</translation>
        </message>
        <message>
            <source>Every criterion has a score, so there is no range.</source>
            <translation>Semua kriteria sudah dinilai, jadi tidak ada kisaran.</translation>
        </message>
        <message>
            <source>Gap: highest {highest} − lowest {lowest} = {gap}; from {limit} on the panel should discuss it.</source>
            <translation>Jarak: tertinggi {highest} − terendah {lowest} = {gap}; mulai {limit}, panel sebaiknya membahasnya.</translation>
        </message>
        <message>
            <source>Gap: highest {highest} − lowest {lowest} = {gap}; that is below {limit}.</source>
            <translation>Jarak: tertinggi {highest} − terendah {lowest} = {gap}; masih di bawah {limit}.</translation>
        </message>
        <message>
            <source>Gap: it takes the scores of two interviewers.</source>
            <translation>Jarak: diperlukan nilai dari dua pewawancara.</translation>
        </message>
        <message>
            <source>No criterion has a score yet.</source>
            <translation>Belum ada kriteria yang dinilai.</translation>
        </message>
        <message>
            <source>Sum of score × weight {sum}, divided by the weight {weight}: mean {mean}</source>
            <translation>Jumlah nilai × bobot {sum}, dibagi bobot {weight}: rata-rata {mean}</translation>
        </message>
        <message>
            <source>That is at least the minimum of {minimum}.</source>
            <translation>Cakupan ini memenuhi batas minimum {minimum}.</translation>
        </message>
        <message>
            <source>That is below the minimum of {minimum}: not enough evidence for a score.</source>
            <translation>Cakupan ini di bawah batas minimum {minimum}: bukti belum cukup untuk sebuah nilai.</translation>
        </message>
        <message>
            <source>{criterion}: mean {value} of {raters} interviewers, weight {weight}</source>
            <translation>{criterion}: rata-rata {value} dari {raters} pewawancara, bobot {weight}</translation>
        </message>
        <message>
            <source>{criterion}: no score, weight {weight}, left out of the mean</source>
            <translation>{criterion}: tanpa nilai, bobot {weight}, tidak masuk rata-rata</translation>
        </message>
        <message>
            <source>{criterion}: no score; it has to be above {threshold}. The score stays as it is.</source>
            <translation>{criterion}: tanpa nilai; harus di atas {threshold}. Nilai akhir tidak berubah karenanya.</translation>
        </message>
        <message>
            <source>{criterion}: score {value}, weight {weight}</source>
            <translation>{criterion}: nilai {value}, bobot {weight}</translation>
        </message>
        <message>
            <source>{criterion}: {value} is above the threshold of {threshold}.</source>
            <translation>{criterion}: {value} di atas ambang {threshold}.</translation>
        </message>
        <message>
            <source>{criterion}: {value} is not above the threshold of {threshold}. The score stays as it is.</source>
            <translation>{criterion}: {value} tidak di atas ambang {threshold}. Nilai akhir tidak berubah karenanya.</translation>
        </message>
        <message>
            <source>{missing} without a score: all at 1 would give {low}, all at 5 would give {high}.</source>
            <translation>{missing} kriteria tanpa nilai: bila semuanya 1 hasilnya {low}, bila semuanya 5 hasilnya {high}.</translation>
        </message>
        <message>
            <source>{rated} of {weight} weight has a score: coverage {coverage}</source>
            <translation>{rated} dari {weight} bobot sudah dinilai: cakupan {coverage}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Dokumen</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Ba&amp;hasa</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Kertas</translation>
        </message>
        <message>
            <source>A job hides this name: printing it is put on record, and the document is not listed meanwhile.</source>
            <translation>Nama ini disembunyikan oleh pengaturan lowongan: pencetakannya dicatat, dan selama itu dokumennya tidak ditampilkan dalam daftar.</translation>
        </message>
        <message>
            <source>Add an appendix: interviewers’ &amp;notes, and long texts in full</source>
            <translation>Tambahkan lampiran: &amp;catatan pewawancara dan teks panjang selengkapnya</translation>
        </message>
        <message>
            <source>Candidate’s name in the &amp;file name</source>
            <translation>Nama kandidat dalam nama &amp;berkas</translation>
        </message>
        <message>
            <source>Choose where to save…</source>
            <translation>Pilih tempat menyimpan…</translation>
        </message>
        <message>
            <source>Codes for everybody</source>
            <translation>Kode untuk semua</translation>
        </message>
        <message>
            <source>Codes in the place of names</source>
            <translation>Kode sebagai pengganti nama</translation>
        </message>
        <message>
            <source>Codes where a job hides names</source>
            <translation>Kode bila lowongan menyembunyikan nama</translation>
        </message>
        <message>
            <source>Codes, as the job says</source>
            <translation>Kode, sesuai pengaturan lowongan</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokumen</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>Ekspor sebagai PDF</translation>
        </message>
        <message>
            <source>F&amp;or</source>
            <translation>&amp;Untuk</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Untuk</translation>
        </message>
        <message>
            <source>Full names</source>
            <translation>Nama lengkap</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Membuat {name}</translation>
        </message>
        <message>
            <source>N&amp;ames</source>
            <translation>N&amp;ama</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Names for everybody: put on record</source>
            <translation>Nama untuk semua: dicatat</translation>
        </message>
        <message>
            <source>Names: this is put on record</source>
            <translation>Nama: pencetakannya dicatat</translation>
        </message>
        <message>
            <source>None: open to whoever has the file</source>
            <translation>Tanpa: terbuka bagi pemegang berkas</translation>
        </message>
        <message>
            <source>One file each, in a folder</source>
            <translation>Satu berkas per orang, dalam satu folder</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>Satu berkas untuk semuanya</translation>
        </message>
        <message>
            <source>Only this file opens with the passphrase: its parts are kept on the page “Reports” without.</source>
            <translation>Hanya berkas ini yang memerlukan kata sandi: bagian-bagiannya tersimpan di halaman “Laporan” tanpa kata sandi.</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Dokumen PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Kertas</translation>
        </message>
        <message>
            <source>Passp&amp;hrase</source>
            <translation>Kata &amp;sandi</translation>
        </message>
        <message>
            <source>Save a&amp;s</source>
            <translation>Si&amp;mpan sebagai</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Simpan sebagai</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Simpan dokumen</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Disimpan sebagai {path}</translation>
        </message>
        <message>
            <source>Sho&amp;w the passphrase</source>
            <translation>&amp;Tampilkan kata sandi</translation>
        </message>
        <message>
            <source>Show what each &amp;interviewer scored</source>
            <translation>Tampilkan n&amp;ilai tiap pewawancara</translation>
        </message>
        <message>
            <source>The code stands for the name. What interviewers wrote is printed as it is, with names in it.</source>
            <translation>Kode menggantikan nama. Tulisan pewawancara dicetak apa adanya, termasuk nama di dalamnya.</translation>
        </message>
    </context>
    <context>
        <name>ExportFailures</name>
        <message numerus="yes">
            <source>%n document(s) missing:</source>
            <translation>
                <numerusform>%n dokumen tidak dibuat:</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>Mengenai</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Salin daftar</translation>
        </message>
        <message>
            <source>Documents that are missing</source>
            <translation>Dokumen yang tidak ada</translation>
        </message>
        <message>
            <source>Not all documents were made</source>
            <translation>Tidak semua dokumen berhasil dibuat</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Simpan daftar</translation>
        </message>
        <message>
            <source>Save the list…</source>
            <translation>Simpan daftar…</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Berkas teks (*.txt)</translation>
        </message>
        <message>
            <source>The list is saved as {path}</source>
            <translation>Daftar disimpan sebagai {path}</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Alasan</translation>
        </message>
    </context>
    <context>
        <name>ExportMany</name>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n lamaran</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) in one file: {path}</source>
            <translation>
                <numerusform>%n dokumen dalam satu berkas: {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) kept on the page “Reports”; no file was written.</source>
            <translation>
                <numerusform>%n dokumen tersimpan di halaman “Laporan”; tidak ada berkas yang ditulis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) saved in {path}</source>
            <translation>
                <numerusform>%n dokumen disimpan di {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the documents</source>
            <translation>Folder untuk dokumen</translation>
        </message>
        <message>
            <source>Making the documents</source>
            <translation>Membuat dokumen</translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n not made.</source>
            <translation>
                <numerusform>Dihentikan: %n belum dibuat.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportView</name>
        <message numerus="yes">
            <source>%n row(s) are chosen. Which rows should the file have?</source>
            <translation>
                <numerusform>%n baris dipilih. Baris mana yang dimuat dalam berkas?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved as {path}</source>
            <translation>
                <numerusform>%n baris disimpan sebagai {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;All rows</source>
            <translation>&amp;Semua baris</translation>
        </message>
        <message>
            <source>CSV with commas (*.csv)</source>
            <translation>CSV dengan koma (*.csv)</translation>
        </message>
        <message>
            <source>CSV with semicolons (*.csv)</source>
            <translation>CSV dengan titik koma (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Buku kerja Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Ekspor tabel</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Ekspor tabel…</translation>
        </message>
        <message>
            <source>Only the &amp;chosen ones</source>
            <translation>Hanya yang &amp;dipilih</translation>
        </message>
        <message>
            <source>Save this table as an Excel workbook or a CSV file, as it is shown</source>
            <translation>Simpan tabel ini sebagai buku kerja Excel atau berkas CSV, seperti yang tampil</translation>
        </message>
        <message>
            <source>Writing {file}</source>
            <translation>Menulis {file}</translation>
        </message>
        <message>
            <source>{file} exists already. Replace it?</source>
            <translation>{file} sudah ada. Ganti berkas itu?</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Add</source>
            <translation>Tambah</translation>
        </message>
        <message>
            <source>Fields that forms and lists of candidates have beside the built-in ones, such as a notice period. Leave out health, religion, family and other facts that must not count.</source>
            <translation>Kolom isian tambahan pada formulir dan daftar kandidat, misalnya masa tunggu. Jangan memuat kesehatan, agama, keluarga, dan hal lain yang tidak boleh diperhitungkan.</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Turunkan</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Naikkan</translation>
        </message>
        <message>
            <source>Name of a new field</source>
            <translation>Nama kolom isian baru</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Kolom isian sendiri</translation>
        </message>
        <message>
            <source>Own fields in their order</source>
            <translation>Kolom isian sendiri menurut urutan</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Ganti nama</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Dari</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Sampai</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ditambahkan</translation>
        </message>
        <message>
            <source>An interview is arranged or took place</source>
            <translation>Wawancara sudah dijadwalkan atau berlangsung</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Semua</translation>
        </message>
        <message>
            <source>Before this day</source>
            <translation>Sebelum tanggal ini</translation>
        </message>
        <message>
            <source>Change this part of the filter; Delete takes it off</source>
            <translation>Ubah bagian saringan ini; Delete melepasnya</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Kosongkan</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Kosongkan saringan</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Keputusan</translation>
        </message>
        <message>
            <source>Filter that is set</source>
            <translation>Saringan yang dipakai</translation>
        </message>
        <message>
            <source>From this day</source>
            <translation>Mulai tanggal ini</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Impor</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>30 hari terakhir</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>7 hari terakhir</translation>
        </message>
        <message>
            <source>In the last 90 days</source>
            <translation>90 hari terakhir</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Wawancara</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>Simpan sampai</translation>
        </message>
        <message>
            <source>No basis on record that is in force</source>
            <translation>Belum tercatat dasar yang berlaku</translation>
        </message>
        <message>
            <source>No interview yet</source>
            <translation>Belum ada wawancara</translation>
        </message>
        <message>
            <source>Nothing to choose from</source>
            <translation>Tidak ada pilihan</translation>
        </message>
        <message>
            <source>On no job</source>
            <translation>Tanpa lowongan</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Lainnya…</translation>
        </message>
        <message>
            <source>Passes within 30 days</source>
            <translation>Berakhir dalam 30 hari</translation>
        </message>
        <message>
            <source>Passes within 90 days</source>
            <translation>Berakhir dalam 90 hari</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privasi</translation>
        </message>
        <message>
            <source>Processing of their data is restricted</source>
            <translation>Pemrosesan datanya dibatasi</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>Show these</source>
            <translation>Tampilkan</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Take “{field}” off the filter</source>
            <translation>Lepas “{field}” dari saringan</translation>
        </message>
        <message>
            <source>The date has passed</source>
            <translation>Tanggalnya sudah lewat</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hari ini</translation>
        </message>
        <message>
            <source>Up to this day</source>
            <translation>Sampai tanggal ini</translation>
        </message>
        <message>
            <source>arranged</source>
            <translation>ada</translation>
        </message>
        <message>
            <source>before {day}</source>
            <translation>sebelum {day}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>mulai {day}</translation>
        </message>
        <message>
            <source>from {first}, before {last}</source>
            <translation>mulai {first}, sebelum {last}</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>sudah tidak ada</translation>
        </message>
        <message numerus="yes">
            <source>in the last %n day(s)</source>
            <translation>
                <numerusform>dalam %n hari terakhir</numerusform>
            </translation>
        </message>
        <message>
            <source>no basis on record</source>
            <translation>belum ada dasar</translation>
        </message>
        <message>
            <source>none</source>
            <translation>tidak ada</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>belum ada</translation>
        </message>
        <message>
            <source>of an import</source>
            <translation>dari sebuah impor</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>sudah lewat</translation>
        </message>
        <message>
            <source>processing restricted</source>
            <translation>pemrosesan dibatasi</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sejak {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hari ini</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>sampai {day}</translation>
        </message>
        <message numerus="yes">
            <source>within %n day(s)</source>
            <translation>
                <numerusform>dalam %n hari</numerusform>
            </translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} sampai {last}</translation>
        </message>
        <message>
            <source>{highest} or less</source>
            <translation>{highest} atau kurang</translation>
        </message>
        <message>
            <source>{lowest} or more</source>
            <translation>{lowest} atau lebih</translation>
        </message>
        <message>
            <source>{lowest} to {highest}</source>
            <translation>{lowest} sampai {highest}</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Kembali</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Daftar isi</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Maju</translation>
        </message>
        <message>
            <source>Help – Saring</source>
            <translation>Bantuan – Saring</translation>
        </message>
        <message>
            <source>Search all topics</source>
            <translation>Cari di semua topik</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>Halaman</translation>
        </message>
        <message>
            <source>These words stand on no page of the help.</source>
            <translation>Kata-kata ini tidak ada di halaman bantuan mana pun.</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n hari yang lalu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) submitted</source>
            <translation>
                <numerusform>%n lembar penilaian dikirim</numerusform>
            </translation>
        </message>
        <message>
            <source>A workspace of its own with a job and twelve invented candidates.</source>
            <translation>Ruang kerja terpisah dengan satu lowongan dan dua belas kandidat rekaan.</translation>
        </message>
        <message>
            <source>Add a job</source>
            <translation>Tambah lowongan</translation>
        </message>
        <message>
            <source>All who fall due</source>
            <translation>Semua yang masa simpannya habis</translation>
        </message>
        <message>
            <source>Begin with a job</source>
            <translation>Mulai dari lowongan</translation>
        </message>
        <message>
            <source>Enter your name</source>
            <translation>Isi nama Anda</translation>
        </message>
        <message>
            <source>From a document that describes the job: what suits it and what does not.</source>
            <translation>Dari dokumen yang menggambarkan pekerjaannya: apa yang cocok dan apa yang tidak.</translation>
        </message>
        <message numerus="yes">
            <source>In %n day(s)</source>
            <translation>
                <numerusform>%n hari lagi</numerusform>
            </translation>
        </message>
        <message>
            <source>Interview kit</source>
            <translation>Panduan wawancara</translation>
        </message>
        <message>
            <source>Interviews today</source>
            <translation>Wawancara hari ini</translation>
        </message>
        <message>
            <source>Latest documents</source>
            <translation>Dokumen terbaru</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Lihat-lihat dulu</translation>
        </message>
        <message>
            <source>Make a rubric</source>
            <translation>Buat rubrik</translation>
        </message>
        <message>
            <source>Nothing waits for you today. Schedule an interview on a candidate’s page.</source>
            <translation>Tidak ada yang menunggu Anda hari ini. Jadwalkan wawancara di halaman kandidat.</translation>
        </message>
        <message>
            <source>Open the meeting link</source>
            <translation>Buka tautan rapat</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Buka contoh</translation>
        </message>
        <message>
            <source>Read a document</source>
            <translation>Baca dokumen</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Catat keputusan</translation>
        </message>
        <message>
            <source>Requests of candidates</source>
            <translation>Permintaan kandidat</translation>
        </message>
        <message>
            <source>Review and erase</source>
            <translation>Tinjau dan hapus</translation>
        </message>
        <message>
            <source>Scorecards not submitted yet</source>
            <translation>Lembar penilaian yang belum dikirim</translation>
        </message>
        <message>
            <source>Start the next interview</source>
            <translation>Mulai wawancara berikutnya</translation>
        </message>
        <message>
            <source>This workspace is still empty. Where would you like to begin?</source>
            <translation>Ruang kerja ini masih kosong. Anda ingin mulai dari mana?</translation>
        </message>
        <message>
            <source>To be kept no longer</source>
            <translation>Data yang habis masa simpannya</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hari ini</translation>
        </message>
        <message>
            <source>Waiting for a decision</source>
            <translation>Menunggu keputusan</translation>
        </message>
        <message>
            <source>Welcome to Saring</source>
            <translation>Selamat datang di Saring</translation>
        </message>
        <message>
            <source>With a rubric that you have already, or the one that comes with Saring.</source>
            <translation>Dengan rubrik yang sudah Anda miliki, atau rubrik bawaan Saring.</translation>
        </message>
        <message>
            <source>Your scorecards are signed “{name}”.</source>
            <translation>Lembar penilaian Anda memakai nama “{name}”.</translation>
        </message>
        <message>
            <source>held back: {why}</source>
            <translation>tertahan: {why}</translation>
        </message>
        <message>
            <source>round {round}</source>
            <translation>ronde {round}</translation>
        </message>
        <message>
            <source>{kind} · due {when} · asked for on {day}</source>
            <translation>{kind} · paling lambat {when} · diminta {day}</translation>
        </message>
    </context>
    <context>
        <name>ImportDuplicates</name>
        <message>
            <source>Add anyway</source>
            <translation>Tetap tambahkan</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Pilih semua</translation>
        </message>
        <message>
            <source>Differs in</source>
            <translation>Berbeda di</translation>
        </message>
        <message>
            <source>Fill in what is missing</source>
            <translation>Lengkapi yang kosong</translation>
        </message>
        <message>
            <source>In the table</source>
            <translation>Di tabel</translation>
        </message>
        <message>
            <source>Keep who is there, and fill in only what is empty</source>
            <translation>Pertahankan data yang ada, dan isi hanya yang kosong</translation>
        </message>
        <message>
            <source>Known already: {number}</source>
            <translation>Sudah dikenal: {number}</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Abaikan</translation>
        </message>
        <message>
            <source>Leave the chosen rows out</source>
            <translation>Abaikan baris yang dipilih</translation>
        </message>
        <message>
            <source>May be the same as</source>
            <translation>Mungkin sama dengan</translation>
        </message>
        <message>
            <source>No email, phone number or name of the table is known already.</source>
            <translation>Tidak ada email, nomor telepon, atau nama di tabel ini yang sudah dikenal.</translation>
        </message>
        <message>
            <source>Nobody stands here twice</source>
            <translation>Tidak ada yang tercatat dua kali</translation>
        </message>
        <message>
            <source>People who may be known already</source>
            <translation>Orang yang mungkin sudah dikenal</translation>
        </message>
        <message>
            <source>Please decide</source>
            <translation>Mohon putuskan</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Sama pada</translation>
        </message>
        <message>
            <source>The chosen ones are other people: add them</source>
            <translation>Yang dipilih adalah orang lain: tambahkan</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Tindakan</translation>
        </message>
        <message>
            <source>Would fill in</source>
            <translation>Akan dilengkapi</translation>
        </message>
        <message>
            <source>row {row}: {name}</source>
            <translation>baris {row}: {name}</translation>
        </message>
        <message>
            <source>somebody whose name a job hides</source>
            <translation>seseorang yang namanya disembunyikan lowongan</translation>
        </message>
        <message>
            <source>{number} to decide</source>
            <translation>{number} perlu diputuskan</translation>
        </message>
    </context>
    <context>
        <name>ImportLeftOut</name>
        <message>
            <source>Left out, to be mended and imported once more:</source>
            <translation>Diabaikan; dapat diperbaiki lalu diimpor lagi:</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>Rows that were left out</source>
            <translation>Baris yang diabaikan</translation>
        </message>
        <message>
            <source>Why it was left out</source>
            <translation>Mengapa diabaikan</translation>
        </message>
        <message>
            <source>known already: same {signs}</source>
            <translation>sudah ada: {signs} sama</translation>
        </message>
    </context>
    <context>
        <name>ImportPeople</name>
        <message>
            <source>Email</source>
            <translation>Email</translation>
        </message>
        <message>
            <source>Everybody: {number}</source>
            <translation>Semua orang: {number}</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Dilengkapi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Baru</translation>
        </message>
        <message>
            <source>People in the table</source>
            <translation>Orang di tabel</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Tindakan</translation>
        </message>
    </context>
    <context>
        <name>ImportProblems</name>
        <message>
            <source>All columns</source>
            <translation>Semua kolom</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Semua jenis</translation>
        </message>
        <message>
            <source>Before the import: {steps}.</source>
            <translation>Sebelum impor: {steps}.</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Sel</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Every cell could be read.</source>
            <translation>Semua sel dapat dibaca.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Mistake</source>
            <translation>Kesalahan</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Tidak ada masalah</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Pemberitahuan</translation>
        </message>
        <message>
            <source>Problems in the table</source>
            <translation>Masalah di tabel</translation>
        </message>
        <message>
            <source>Problems: {number}</source>
            <translation>Masalah: {number}</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pertanyaan</translation>
        </message>
        <message>
            <source>Row {row}: {cells}</source>
            <translation>Baris {row}: {cells}</translation>
        </message>
        <message>
            <source>Search cells and values</source>
            <translation>Cari sel dan isinya</translation>
        </message>
        <message>
            <source>Search problems</source>
            <translation>Cari masalah</translation>
        </message>
        <message>
            <source>What is the matter, and what to do</source>
            <translation>Apa masalahnya, dan apa yang perlu dilakukan</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>Isi sel</translation>
        </message>
        <message>
            <source>answer the questions</source>
            <translation>jawab pertanyaannya</translation>
        </message>
        <message>
            <source>decide about who may be known already</source>
            <translation>putuskan siapa yang mungkin sudah dikenal</translation>
        </message>
        <message>
            <source>mend the mistakes in the table or choose what becomes of their rows</source>
            <translation>perbaiki kesalahan di tabel atau pilih apa yang dilakukan dengan barisnya</translation>
        </message>
    </context>
    <context>
        <name>ImportQuestions</name>
        <message numerus="yes">
            <source>%n mistake(s): what becomes of these rows?</source>
            <translation>
                <numerusform>%n kesalahan: bagaimana dengan baris-baris ini?</numerusform>
            </translation>
        </message>
        <message>
            <source>Are day and month of dates such as “{example}” the right way round?</source>
            <translation>Apakah hari dan bulan pada tanggal seperti “{example}” tidak tertukar?</translation>
        </message>
        <message>
            <source>Are rows with nothing but a name, such as “{example}”, people?</source>
            <translation>Apakah baris yang hanya berisi nama, seperti “{example}”, adalah orang?</translation>
        </message>
        <message>
            <source>As they are written</source>
            <translation>Seperti yang tertulis</translation>
        </message>
        <message>
            <source>Australia (+61)</source>
            <translation>Australia (+61)</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Hari, bulan, tahun</translation>
        </message>
        <message>
            <source>From 1900, as Excel on Windows does</source>
            <translation>Sejak 1900, seperti Excel di Windows</translation>
        </message>
        <message>
            <source>From 1904, as Excel on a Mac did</source>
            <translation>Sejak 1904, seperti Excel lama di Mac</translation>
        </message>
        <message>
            <source>From where do dates such as “{example}” count?</source>
            <translation>Sejak kapan tanggal seperti “{example}” dihitung?</translation>
        </message>
        <message>
            <source>Go to the columns</source>
            <translation>Ke langkah kolom</translation>
        </message>
        <message>
            <source>How are names such as “{example}” meant?</source>
            <translation>Bagaimana nama seperti “{example}” dibaca?</translation>
        </message>
        <message>
            <source>In which order are dates such as “{example}” written?</source>
            <translation>Dalam urutan apa tanggal seperti “{example}” ditulis?</translation>
        </message>
        <message>
            <source>Indonesia (+62)</source>
            <translation>Indonesia (+62)</translation>
        </message>
        <message>
            <source>Is “{example}” spelt rightly here?</source>
            <translation>Apakah ejaan “{example}” di sini benar?</translation>
        </message>
        <message>
            <source>Japan (+81)</source>
            <translation>Jepang (+81)</translation>
        </message>
        <message>
            <source>Malaysia (+60)</source>
            <translation>Malaysia (+60)</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>Bulan, hari, tahun</translation>
        </message>
        <message>
            <source>No column is known to hold the names.</source>
            <translation>Belum diketahui kolom mana yang berisi nama.</translation>
        </message>
        <message>
            <source>No row of titles was found.</source>
            <translation>Baris judul tidak ditemukan.</translation>
        </message>
        <message>
            <source>No, leave these rows out</source>
            <translation>Bukan, lewati baris itu</translation>
        </message>
        <message>
            <source>No, they are swapped</source>
            <translation>Tertukar</translation>
        </message>
        <message>
            <source>Philippines (+63)</source>
            <translation>Filipina (+63)</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Silakan pilih</translation>
        </message>
        <message>
            <source>Singapore (+65)</source>
            <translation>Singapura (+65)</translation>
        </message>
        <message>
            <source>Thailand (+66)</source>
            <translation>Thailand (+66)</translation>
        </message>
        <message>
            <source>The family name stands first</source>
            <translation>Nama keluarga di depan</translation>
        </message>
        <message>
            <source>The file has several sheets.</source>
            <translation>Berkas ini memiliki beberapa lembar.</translation>
        </message>
        <message>
            <source>They are left out</source>
            <translation>Diabaikan</translation>
        </message>
        <message>
            <source>They are mended in the table first</source>
            <translation>Diperbaiki dahulu di tabel</translation>
        </message>
        <message>
            <source>They come in, wrong cells as notes</source>
            <translation>Tetap masuk, sel salah ke catatan</translation>
        </message>
        <message>
            <source>To which country do phone numbers such as “{example}” belong?</source>
            <translation>Nomor telepon seperti “{example}” dari negara mana?</translation>
        </message>
        <message>
            <source>USA or Canada (+1)</source>
            <translation>AS atau Kanada (+1)</translation>
        </message>
        <message>
            <source>United Kingdom (+44)</source>
            <translation>Britania Raya (+44)</translation>
        </message>
        <message>
            <source>Vietnam (+84)</source>
            <translation>Vietnam (+84)</translation>
        </message>
        <message>
            <source>What becomes of rows with mistakes?</source>
            <translation>Bagaimana dengan baris yang salah?</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Tahun, bulan, hari</translation>
        </message>
        <message>
            <source>Yes, as they are shown</source>
            <translation>Tidak tertukar, seperti yang tampil</translation>
        </message>
        <message>
            <source>Yes, read as {encoding}</source>
            <translation>Ya, dibaca sebagai {encoding}</translation>
        </message>
        <message>
            <source>Yes, these are people</source>
            <translation>Ya, itu orang</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n kandidat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s) added</source>
            <translation>
                <numerusform>%n kandidat ditambahkan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filled in</source>
            <translation>
                <numerusform>%n dilengkapi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these people have been worked on since: they were edited, interviewed or moved on. They stay as they are. Take back everybody else?</source>
            <translation>
                <numerusform>%n dari orang-orang ini sudah dikerjakan sejak itu: datanya diubah, diwawancarai, atau dipindahkan tahapnya. Mereka tetap seperti sekarang. Urungkan yang lainnya?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out</source>
            <translation>
                <numerusform>%n baris diabaikan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) to leave out</source>
            <translation>
                <numerusform>%n baris diabaikan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to add</source>
            <translation>
                <numerusform>%n akan ditambahkan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fill in</source>
            <translation>
                <numerusform>%n akan dilengkapi</numerusform>
            </translation>
        </message>
        <message>
            <source>A table as .csv, .xlsx or .ods, or address cards (.vcf); up to {rows} rows</source>
            <translation>Tabel .csv, .xlsx, atau .ods, atau kartu alamat (.vcf); sampai {rows} baris</translation>
        </message>
        <message>
            <source>A table with these titles was imported before: its columns are understood as then.</source>
            <translation>Tabel dengan judul-judul ini pernah diimpor: kolomnya dibaca seperti waktu itu.</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ditambahkan</translation>
        </message>
        <message>
            <source>All files ({endings})</source>
            <translation>Semua berkas ({endings})</translation>
        </message>
        <message>
            <source>Between the columns</source>
            <translation>Pemisah kolom</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Oleh</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Pengodean</translation>
        </message>
        <message>
            <source>Check what would come of the import; nothing is written yet</source>
            <translation>Periksa hasil impor; belum ada yang ditulis</translation>
        </message>
        <message>
            <source>Checking {file}</source>
            <translation>Memeriksa {file}</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Pilih berkas…</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>Pilih tabel</translation>
        </message>
        <message>
            <source>Choose a table or address cards from this computer</source>
            <translation>Pilih tabel atau kartu alamat dari komputer ini</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Lanjut</translation>
        </message>
        <message>
            <source>Copy cells in your spreadsheet, and paste them here</source>
            <translation>Salin sel di lembar kerja Anda, lalu tempel di sini</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Dilengkapi</translation>
        </message>
        <message>
            <source>From a copied table</source>
            <translation>Dari tabel yang disalin</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Dari berkas</translation>
        </message>
        <message>
            <source>How the columns were understood is remembered.</source>
            <translation>Pembacaan kolom ini diingat.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Impor</translation>
        </message>
        <message>
            <source>Import another table</source>
            <translation>Impor tabel lain</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Mengimpor {file}</translation>
        </message>
        <message>
            <source>Left out: not needed for choosing, and better not kept.</source>
            <translation>Diabaikan: tidak diperlukan untuk memilih kandidat dan sebaiknya tidak disimpan.</translation>
        </message>
        <message>
            <source>Looking at the import</source>
            <translation>Memeriksa impor</translation>
        </message>
        <message>
            <source>No row of titles was found. If there is one, choose it above; what each column holds was guessed from its values.</source>
            <translation>Baris judul tidak ditemukan. Jika ada, pilih di atas; isi setiap kolom ditebak dari nilainya.</translation>
        </message>
        <message>
            <source>On what basis the data of those who were added is held, and the notice told</source>
            <translation>Dasar pemrosesan data mereka yang ditambahkan, dan pemberitahuan yang diterima</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Kembali selangkah</translation>
        </message>
        <message>
            <source>Put everybody on the &amp;job:</source>
            <translation>Masukkan semua ke &amp;lowongan:</translation>
        </message>
        <message>
            <source>Put everybody on the job</source>
            <translation>Masukkan semua ke lowongan</translation>
        </message>
        <message>
            <source>Read the table that was pasted here</source>
            <translation>Baca tabel yang ditempel di sini</translation>
        </message>
        <message>
            <source>Read this table</source>
            <translation>Baca tabel ini</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>Membaca {file}</translation>
        </message>
        <message>
            <source>Record their basis…</source>
            <translation>Catat dasar pemrosesan…</translation>
        </message>
        <message>
            <source>Recording the basis</source>
            <translation>Mencatat dasar pemrosesan</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Lembar</translation>
        </message>
        <message>
            <source>Show the candidates</source>
            <translation>Tampilkan kandidat</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Step 1 of 3: the table</source>
            <translation>Langkah 1 dari 3: tabel</translation>
        </message>
        <message>
            <source>Step 2 of 3: what its columns hold</source>
            <translation>Langkah 2 dari 3: isi kolomnya</translation>
        </message>
        <message>
            <source>Step 3 of 3: check. Nothing is written yet.</source>
            <translation>Langkah 3 dari 3: pemeriksaan. Belum ada yang ditulis.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>Tables and address cards ({endings})</source>
            <translation>Tabel dan kartu alamat ({endings})</translation>
        </message>
        <message>
            <source>Take everything back that the chosen import has written</source>
            <translation>Kembalikan semua yang ditulis impor yang dipilih</translation>
        </message>
        <message>
            <source>Take everything back that this import has written</source>
            <translation>Kembalikan semua yang ditulis impor ini</translation>
        </message>
        <message numerus="yes">
            <source>The basis is on record for %n candidate(s)</source>
            <translation>
                <numerusform>Dasar pemrosesan %n kandidat tercatat</numerusform>
            </translation>
        </message>
        <message>
            <source>The copied table</source>
            <translation>Tabel yang disalin</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>Impor diurungkan</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Urungkan impor</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Urungkan impor ini</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Mengurungkan impor</translation>
        </message>
        <message>
            <source>What column {letter}, {title}, holds</source>
            <translation>Isi kolom {letter}, {title}</translation>
        </message>
        <message>
            <source>What each column holds was guessed. Please look it over.</source>
            <translation>Isi setiap kolom ditebak. Mohon periksa.</translation>
        </message>
        <message>
            <source>What it had written was taken back.</source>
            <translation>Yang ditulisnya sudah dikembalikan.</translation>
        </message>
        <message>
            <source>What was imported before</source>
            <translation>Impor sebelumnya</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kapan</translation>
        </message>
        <message>
            <source>With its row of titles, if it has one</source>
            <translation>Beserta baris judulnya, jika ada</translation>
        </message>
        <message>
            <source>Write everybody into the workspace, all at once or nobody</source>
            <translation>Tulis semua orang ke ruang kerja, semuanya sekaligus atau tidak sama sekali</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>koma</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>kosong</translation>
        </message>
        <message>
            <source>in the workspace</source>
            <translation>di ruang kerja</translation>
        </message>
        <message>
            <source>no title</source>
            <translation>tanpa judul</translation>
        </message>
        <message>
            <source>none</source>
            <translation>tidak ada</translation>
        </message>
        <message>
            <source>recognised: {name}</source>
            <translation>dikenali: {name}</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>baris {row}</translation>
        </message>
        <message>
            <source>rows {first} to {last}</source>
            <translation>baris {first} sampai {last}</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>titik koma</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>the copied table</source>
            <translation>tabel yang disalin</translation>
        </message>
        <message>
            <source>undone {when}</source>
            <translation>diurungkan {when}</translation>
        </message>
        <message>
            <source>vertical line</source>
            <translation>garis tegak</translation>
        </message>
        <message>
            <source>– leave out –</source>
            <translation>– abaikan –</translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message numerus="yes">
            <source>%n application(s) came in. A bar says how many of them were ever in the stage; the hatched part is there now.</source>
            <translation>
                <numerusform>%n lamaran masuk. Setiap batang menunjukkan berapa yang pernah berada di tahap itu; bagian berarsir kini masih di sana.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) were scored under another revision of the rubric and are not counted.</source>
            <translation>
                <numerusform>%n lamaran dinilai memakai revisi rubrik lain dan tidak dihitung.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) with scorecards have not enough evidence for a score and are not in the chart.</source>
            <translation>
                <numerusform>%n lamaran yang sudah dinilai belum memiliki cukup bukti untuk sebuah nilai dan tidak masuk grafik.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) left out: the clock of the interview was not stopped before they were submitted.</source>
            <translation>
                <numerusform>%n lembar penilaian tidak diikutkan: jam wawancara tidak dihentikan sebelum lembar dikirim.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) left out: they were reopened, and only the last submission has a time.</source>
            <translation>
                <numerusform>%n lembar penilaian tidak diikutkan: lembar pernah dibuka kembali, dan hanya pengiriman terakhir yang tercatat waktunya.</numerusform>
            </translation>
        </message>
        <message>
            <source>1–2 days</source>
            <translation>1–2 hari</translation>
        </message>
        <message>
            <source>1–4 h</source>
            <translation>1–4 jam</translation>
        </message>
        <message>
            <source>2–7 days</source>
            <translation>2–7 hari</translation>
        </message>
        <message>
            <source>4–24 h</source>
            <translation>4–24 jam</translation>
        </message>
        <message>
            <source>A bar is the median coverage of the candidates of a job. Choose a job to see its criteria.</source>
            <translation>Setiap batang adalah median cakupan kandidat pada sebuah lowongan. Pilih lowongan untuk melihat kriterianya.</translation>
        </message>
        <message>
            <source>A bar is the share of the variation of scores that lies between candidates rather than between the interviewers of one candidate. Choose a job to see its criteria.</source>
            <translation>Setiap batang adalah bagian keragaman nilai dari 100 yang berasal dari perbedaan antarkandidat, bukan antarpewawancara seorang kandidat. Pilih lowongan untuk melihat kriterianya.</translation>
        </message>
        <message>
            <source>A bar says for how many of the {number} candidates somebody scored the criterion. Half of the candidates have a coverage of {median} or less; {low} are below the minimum of {minimum}.</source>
            <translation>Setiap batang menunjukkan untuk berapa dari {number} kandidat kriteria itu dinilai. Separuh kandidat memiliki cakupan {median} atau kurang; {low} di bawah batas minimum {minimum}.</translation>
        </message>
        <message>
            <source>A bar says on how many scorecards every criterion has the same score. Some candidates are alike throughout; many such scorecards are worth another look together.</source>
            <translation>Setiap batang menunjukkan pada berapa lembar penilaian semua kriteria bernilai sama. Ada kandidat yang memang merata; banyak lembar seperti itu layak dilihat lagi bersama-sama.</translation>
        </message>
        <message>
            <source>A count of the stage changes kept in the workspace; no estimate.</source>
            <translation>Hitungan perpindahan tahap yang tersimpan di ruang kerja; bukan perkiraan.</translation>
        </message>
        <message>
            <source>A rule made for Saring: a blank is not a zero.</source>
            <translation>Aturan Saring: kosong bukan nol.</translation>
        </message>
        <message>
            <source>A rule made for Saring: fewer criteria are easily the same by chance.</source>
            <translation>Aturan Saring: jika kriterianya lebih sedikit, nilai yang sama mudah terjadi kebetulan.</translation>
        </message>
        <message>
            <source>A score is that of the panel, out of 100, from scorecards given alone. Each class takes its lower edge in; only the last one takes 100 in. What a score rests on stands on the candidate’s page.</source>
            <translation>Nilai di sini adalah nilai panel dari 100, berdasarkan lembar penilaian yang diisi sendiri-sendiri. Setiap kelas mencakup batas bawahnya; hanya kelas terakhir mencakup 100. Dasar sebuah nilai ada di halaman kandidat.</translation>
        </message>
        <message>
            <source>A short bar means that all criteria of a candidate come out alike. One impression may have coloured them all, or the candidates really are alike throughout.</source>
            <translation>Batang pendek berarti semua kriteria seorang kandidat bernilai mirip. Bisa jadi satu kesan mewarnai semuanya, bisa juga kandidatnya memang merata.</translation>
        </message>
        <message>
            <source>A stay lasts from the move into a stage to the next move; one that goes on lasts until now. Days are rounded to a tenth. Median and quartiles lie straight between neighbouring stays.</source>
            <translation>Masa di sebuah tahap dihitung sejak masuk sampai perpindahan berikutnya; yang masih berlangsung dihitung sampai sekarang. Hari dibulatkan ke sepersepuluh. Median dan kuartil diambil lurus di antara masa yang berdekatan.</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Kesepakatan</translation>
        </message>
        <message>
            <source>Agreement on each criterion: Krippendorff’s alpha</source>
            <translation>Kesepakatan pada setiap kriteria: alfa Krippendorff</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Sepanjang waktu</translation>
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alfa</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Lamaran</translation>
        </message>
        <message>
            <source>At the midpoint</source>
            <translation>Di nilai tengah</translation>
        </message>
        <message>
            <source>Below minimum</source>
            <translation>Di bawah minimum</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Candidates for whom the criterion was scored</source>
            <translation>Kandidat yang kriterianya dinilai</translation>
        </message>
        <message>
            <source>Central tendency: Saal, Downey &amp; Lahey 1980</source>
            <translation>Kecenderungan ke tengah: Saal, Downey &amp; Lahey 1980</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Korelasi</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Cakupan</translation>
        </message>
        <message>
            <source>Coverage of a candidate = weight of the criteria that somebody scored ÷ weight of all criteria of the job’s present rubric. “Not assessed” is no score.</source>
            <translation>Cakupan seorang kandidat = bobot kriteria yang dinilai ÷ bobot semua kriteria pada rubrik lowongan yang sekarang. “Tidak dinilai” bukan nilai.</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriteria</translation>
        </message>
        <message>
            <source>Deviation of a judge from the grand mean, as in Shrout &amp; Fleiss 1979</source>
            <translation>Simpangan penilai dari rata-rata keseluruhan, seperti pada Shrout &amp; Fleiss 1979</translation>
        </message>
        <message>
            <source>Each score is standardised first: (score − mean of the criterion) ÷ standard deviation of the criterion. The figure is the mean standard deviation within a scorecard. Shown from 4 criteria and 5 candidates on; a criterion that always got the same score is left out.</source>
            <translation>Setiap nilai dibakukan dahulu: (nilai − rata-rata kriteria) ÷ simpangan baku kriteria. Angkanya adalah rata-rata simpangan baku di dalam satu lembar penilaian. Ditampilkan mulai 4 kriteria dan 5 kandidat; kriteria yang nilainya selalu sama tidak diikutkan.</translation>
        </message>
        <message>
            <source>Ever there</source>
            <translation>Pernah di sana</translation>
        </message>
        <message>
            <source>Everybody’s mean</source>
            <translation>Rata-rata semua</translation>
        </message>
        <message>
            <source>Everything is the same, so there is nothing to tell apart</source>
            <translation>Semuanya sama, sehingga tidak ada yang dapat dibedakan</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dari</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Dari … sampai …</translation>
        </message>
        <message>
            <source>Funnel by stage</source>
            <translation>Corong per tahap</translation>
        </message>
        <message>
            <source>Funnel by stage: applications that were ever there</source>
            <translation>Corong per tahap: lamaran yang pernah di sana</translation>
        </message>
        <message>
            <source>Half of the {number} scorecards were submitted within {median} hours of the end of the interview, three quarters within {upper} hours.</source>
            <translation>Separuh dari {number} lembar penilaian dikirim dalam {median} jam setelah wawancara berakhir, tiga perempatnya dalam {upper} jam.</translation>
        </message>
        <message>
            <source>Half of the {number} scores are {median} or lower. The middle half lies between {lower} and {upper}.</source>
            <translation>Separuh dari {number} nilai adalah {median} atau kurang. Separuh bagian tengah berada antara {lower} dan {upper}.</translation>
        </message>
        <message>
            <source>Halo</source>
            <translation>Efek halo</translation>
        </message>
        <message>
            <source>Halo as the spread within a ratee: Saal, Downey &amp; Lahey 1980</source>
            <translation>Efek halo sebagai sebaran pada satu orang yang dinilai: Saal, Downey &amp; Lahey 1980</translation>
        </message>
        <message>
            <source>Halo: how far the criteria of a scorecard lie apart</source>
            <translation>Efek halo: seberapa jauh nilai antarkriteria dalam satu lembar penilaian</translation>
        </message>
        <message>
            <source>How often each level was given, from light (1) to dark (5). A small standard deviation, or many scores in the middle, may come from the candidates as well as from the rating.</source>
            <translation>Seberapa sering setiap tingkat diberikan, dari terang (1) ke gelap (5). Simpangan baku yang kecil, atau banyak nilai di tengah, bisa berasal dari kandidatnya maupun dari cara menilai.</translation>
        </message>
        <message>
            <source>How this was worked out</source>
            <translation>Cara menghitungnya</translation>
        </message>
        <message>
            <source>ICC(1,1) = (between − within) ÷ (between + (k − 1) · within), ICC(1,k) = (between − within) ÷ between: mean squares of scores out of 100, k interviewers to a candidate. Everybody’s panel may be another one.</source>
            <translation>ICC(1,1) = (antar − dalam) ÷ (antar + (k − 1) · dalam), ICC(1,k) = (antar − dalam) ÷ antar: kuadrat tengah nilai dari 100, k pewawancara per kandidat. Panel setiap kandidat boleh berbeda.</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Pewawancara</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Wawancara</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>Krippendorff 2011; Shrout &amp; Fleiss 1979; unequal panels: Donner 1986; at least 10 interviews are a rule made for Saring, 30 make the figures steady (Koo &amp; Li 2016)</source>
            <translation>Krippendorff 2011; Shrout &amp; Fleiss 1979; panel yang tidak sama besar: Donner 1986; paling sedikit 10 wawancara adalah aturan Saring, mulai 30 angkanya stabil (Koo &amp; Li 2016)</translation>
        </message>
        <message>
            <source>Krippendorff’s alpha = 1 − observed ÷ expected disagreement, with ranks as distances (ordinal). A unit is a criterion in an interview that at least two people scored alone. From 0.8 on good, from 0.667 on tentative; 0 is agreement by chance.</source>
            <translation>Alfa Krippendorff = 1 − ketidaksepakatan teramati ÷ yang diharapkan, dengan peringkat sebagai jarak (ordinal). Satuannya adalah satu kriteria dalam satu wawancara yang dinilai sendiri-sendiri oleh sedikitnya dua orang. Mulai 0,8 baik, mulai 0,667 sementara; 0 adalah kesepakatan karena kebetulan.</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 hari terakhir</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>365 hari terakhir</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 hari terakhir</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Tingkat</translation>
        </message>
        <message>
            <source>Levels apart</source>
            <translation>Selisih tingkat</translation>
        </message>
        <message>
            <source>Levels per place</source>
            <translation>Tingkat per urutan</translation>
        </message>
        <message>
            <source>Little agreement is a reason to look at anchors and questions together, not at a person. With candidates who are much alike, agreement comes out low by itself.</source>
            <translation>Kesepakatan yang rendah adalah alasan untuk bersama-sama melihat jangkar dan pertanyaannya, bukan orangnya. Jika para kandidat sangat mirip, kesepakatan dengan sendirinya rendah.</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Median coverage by job</source>
            <translation>Median cakupan per lowongan</translation>
        </message>
        <message>
            <source>Median days</source>
            <translation>Median hari</translation>
        </message>
        <message>
            <source>Median days so far</source>
            <translation>Median hari sejauh ini</translation>
        </message>
        <message>
            <source>Middle half</source>
            <translation>Separuh tengah</translation>
        </message>
        <message>
            <source>Needs a reliability between 0 and 1</source>
            <translation>Memerlukan reliabilitas antara 0 dan 1</translation>
        </message>
        <message>
            <source>No application came in during this period.</source>
            <translation>Tidak ada lamaran masuk pada periode ini.</translation>
        </message>
        <message>
            <source>No interview has two submitted scorecards in this period yet. Agreement needs two people who heard the same answers.</source>
            <translation>Pada periode ini belum ada wawancara dengan dua lembar penilaian yang dikirim. Kesepakatan memerlukan dua orang yang mendengar jawaban yang sama.</translation>
        </message>
        <message>
            <source>No scorecard of an interview with a stopped clock was submitted yet.</source>
            <translation>Belum ada lembar penilaian yang dikirim dari wawancara yang jamnya dihentikan.</translation>
        </message>
        <message>
            <source>No scorecard was submitted in this period yet.</source>
            <translation>Pada periode ini belum ada lembar penilaian yang dikirim.</translation>
        </message>
        <message>
            <source>Nobody has a score in this period yet.</source>
            <translation>Pada periode ini belum ada yang memiliki nilai dari 100.</translation>
        </message>
        <message>
            <source>Nobody has enough data for this figure yet.</source>
            <translation>Belum ada yang datanya cukup untuk angka ini.</translation>
        </message>
        <message>
            <source>Number of scores</source>
            <translation>Jumlah nilai</translation>
        </message>
        <message>
            <source>One interviewer</source>
            <translation>Satu pewawancara</translation>
        </message>
        <message>
            <source>Order of the day</source>
            <translation>Urutan dalam sehari</translation>
        </message>
        <message>
            <source>Order: correlation of score and place in the day</source>
            <translation>Urutan: korelasi nilai dengan urutan dalam sehari</translation>
        </message>
        <message>
            <source>Own mean</source>
            <translation>Rata-rata sendiri</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Panel</translation>
        </message>
        <message>
            <source>Pearson’s product-moment correlation</source>
            <translation>Korelasi momen-hasil kali Pearson</translation>
        </message>
        <message>
            <source>Pearson’s r of a scorecard’s mean score and the place of its interview among all interviews that somebody sits in on that day, by its start or else its planned time. Shown from 10 interviews on.</source>
            <translation>r Pearson antara rata-rata nilai sebuah lembar penilaian dan urutan wawancaranya di antara semua wawancara yang diikuti orang itu pada hari tersebut, menurut waktu mulai atau, jika tidak ada, waktu rencana. Ditampilkan mulai 10 wawancara.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Nilai dari 100</translation>
        </message>
        <message>
            <source>Quartiles: Hyndman &amp; Fan 1996, definition 7</source>
            <translation>Kuartil: Hyndman &amp; Fan 1996, definisi 7</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Arti</translation>
        </message>
        <message>
            <source>Reliability of one interviewer’s score by job: ICC(1,1)</source>
            <translation>Reliabilitas nilai satu pewawancara per lowongan: ICC(1,1)</translation>
        </message>
        <message>
            <source>Reliability of the scores out of 100 over {number} interviews: {single} for one interviewer, ICC(1,1), and {panel} for the panel, ICC(1,k).</source>
            <translation>Reliabilitas nilai dari 100 atas {number} wawancara: {single} untuk satu pewawancara, ICC(1,1), dan {panel} untuk panel, ICC(1,k).</translation>
        </message>
        <message>
            <source>Reliability of the scores: not known yet. {why}.</source>
            <translation>Reliabilitas nilai dari 100: belum diketahui. {why}.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>SD {sd}</source>
            <translation>SB {sd}</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Lembar penilaian</translation>
        </message>
        <message>
            <source>Scored</source>
            <translation>Dinilai</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Nilai dari 100</translation>
        </message>
        <message>
            <source>Scores out of 100: applications</source>
            <translation>Nilai dari 100: lamaran</translation>
        </message>
        <message>
            <source>Scores under different rubrics stand side by side here. Choose one job to compare like with like.</source>
            <translation>Di sini nilai dari rubrik yang berbeda berdampingan. Pilih satu lowongan agar yang dibandingkan setara.</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Ketat atau longgar</translation>
        </message>
        <message>
            <source>Severity = an interviewer’s mean − the grand mean over the same cells. A cell is one criterion in one interview that at least two people scored. Shown from 5 candidates in common on.</source>
            <translation>Ketat atau longgar = rata-rata seorang pewawancara − rata-rata keseluruhan atas sel yang sama. Sel adalah satu kriteria dalam satu wawancara yang dinilai sedikitnya dua orang. Ditampilkan mulai 5 kandidat yang dinilai bersama.</translation>
        </message>
        <message>
            <source>Severity: levels above or below the others in the same interviews</source>
            <translation>Ketat atau longgar: tingkat di atas atau di bawah yang lain pada wawancara yang sama</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Bagian</translation>
        </message>
        <message>
            <source>Share = applications that were ever in the stage ÷ all applications that came in during the period. A stage that was skipped is not counted; a candidate on two jobs counts twice.</source>
            <translation>Bagian = lamaran yang pernah di tahap itu ÷ semua lamaran yang masuk pada periode itu. Tahap yang dilewati tidak dihitung; kandidat pada dua lowongan dihitung dua kali.</translation>
        </message>
        <message>
            <source>Share = scorecards on which all scored criteria have the same score ÷ scorecards with at least 5 scored criteria.</source>
            <translation>Bagian = lembar penilaian yang semua kriterianya bernilai sama ÷ lembar penilaian dengan sedikitnya 5 kriteria yang dinilai.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Sebaran</translation>
        </message>
        <message>
            <source>Spread of scores by interviewer</source>
            <translation>Sebaran nilai per pewawancara</translation>
        </message>
        <message>
            <source>Spread within</source>
            <translation>Sebaran di dalam lembar</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Simpangan baku</translation>
        </message>
        <message>
            <source>Standard deviation of all scores somebody gave, over n − 1, and the share of them at level 3. Shown from 20 scores on.</source>
            <translation>Simpangan baku semua nilai yang diberikan seseorang, dengan pembagi n − 1, dan bagiannya di tingkat 3. Ditampilkan mulai 20 nilai.</translation>
        </message>
        <message>
            <source>Stays over</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Still there</source>
            <translation>Masih di sana</translation>
        </message>
        <message>
            <source>Straight-lining</source>
            <translation>Nilai seragam</translation>
        </message>
        <message>
            <source>Straight-lining: scorecards with the same score throughout</source>
            <translation>Nilai seragam: lembar penilaian dengan nilai yang sama semua</translation>
        </message>
        <message>
            <source>Takes {needs} candidates scored together with others; so far {has}</source>
            <translation>Perlu {needs} kandidat yang dinilai bersama orang lain; sejauh ini {has}</translation>
        </message>
        <message>
            <source>Takes {needs} candidates with enough criteria; so far {has}</source>
            <translation>Perlu {needs} kandidat dengan kriteria yang cukup; sejauh ini {has}</translation>
        </message>
        <message>
            <source>Takes {needs} interviewers; so far {has}</source>
            <translation>Perlu {needs} pewawancara; sejauh ini {has}</translation>
        </message>
        <message>
            <source>Takes {needs} interviews with a time; so far {has}</source>
            <translation>Perlu {needs} wawancara yang berwaktu; sejauh ini {has}</translation>
        </message>
        <message>
            <source>Takes {needs} interviews with two scorecards; so far {has}</source>
            <translation>Perlu {needs} wawancara dengan dua lembar penilaian; sejauh ini {has}</translation>
        </message>
        <message>
            <source>Takes {needs} scored criteria on a scorecard; so far at most {has}</source>
            <translation>Perlu {needs} kriteria yang dinilai pada satu lembar; sejauh ini paling banyak {has}</translation>
        </message>
        <message>
            <source>Takes {needs} scores; so far {has}</source>
            <translation>Perlu {needs} nilai; sejauh ini {has}</translation>
        </message>
        <message>
            <source>The figures of the chart</source>
            <translation>Angka-angka grafik</translation>
        </message>
        <message>
            <source>The figures put in</source>
            <translation>Angka yang dipakai</translation>
        </message>
        <message>
            <source>The mark is the median: half of the stays that are over were as short or shorter. The box holds the middle half. Whoever is still in a stage is counted apart, so that long stays do not drop out.</source>
            <translation>Tandanya adalah median: separuh dari masa yang sudah selesai sama pendek atau lebih pendek. Kotaknya memuat separuh bagian tengah. Yang masih di suatu tahap dihitung tersendiri, agar masa yang lama tidak hilang.</translation>
        </message>
        <message>
            <source>The same throughout</source>
            <translation>Sama semua</translation>
        </message>
        <message>
            <source>There now</source>
            <translation>Kini di sana</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Time = when the scorecard was submitted − when the interview’s clock was last stopped.</source>
            <translation>Waktu = saat lembar penilaian dikirim − saat jam wawancara terakhir dihentikan.</translation>
        </message>
        <message>
            <source>Time from the end of the interview to the submitted scorecard</source>
            <translation>Waktu dari akhir wawancara sampai lembar penilaian dikirim</translation>
        </message>
        <message>
            <source>Time in stage</source>
            <translation>Lama di tahap</translation>
        </message>
        <message>
            <source>Time in stage, in days</source>
            <translation>Lama di tahap, dalam hari</translation>
        </message>
        <message>
            <source>Time to submit</source>
            <translation>Waktu sampai dikirim</translation>
        </message>
        <message>
            <source>To the right: higher scores than the others who sat in the same interviews; to the left: lower ones. Whether the difference is the interviewer’s or the others’, these figures cannot say.</source>
            <translation>Ke kanan: nilai lebih tinggi daripada yang lain pada wawancara yang sama; ke kiri: lebih rendah. Apakah perbedaannya berasal dari pewawancara ini atau dari yang lain, angka ini tidak dapat mengatakannya.</translation>
        </message>
        <message>
            <source>To the right: later interviews of a day get higher scores; to the left: lower ones. Who is invited when may be the reason.</source>
            <translation>Ke kanan: wawancara yang lebih akhir dalam sehari mendapat nilai lebih tinggi; ke kiri: lebih rendah. Bisa jadi sebabnya adalah siapa yang diundang pada jam berapa.</translation>
        </message>
        <message>
            <source>To, this day included</source>
            <translation>Sampai, termasuk hari ini</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Yang kurang</translation>
        </message>
        <message>
            <source>Worth another look</source>
            <translation>Layak dilihat lagi</translation>
        </message>
        <message>
            <source>Worth another look together, not a judgement: such figures barely go with how accurate ratings are (mean r = 0.05; Murphy &amp; Balzer 1989), and no score is ever corrected by them.</source>
            <translation>Layak dilihat lagi bersama, bukan penghakiman: angka seperti ini hampir tidak berkaitan dengan ketepatan penilaian (rata-rata r = 0,05; Murphy &amp; Balzer 1989), dan tidak pernah dipakai untuk mengoreksi nilai.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>baik</translation>
        </message>
        <message>
            <source>mean standard deviation {value} within {cards} scorecards of {candidates} candidates</source>
            <translation>rata-rata simpangan baku {value} di dalam {cards} lembar penilaian dari {candidates} kandidat</translation>
        </message>
        <message>
            <source>nobody has left this stage yet</source>
            <translation>belum ada yang meninggalkan tahap ini</translation>
        </message>
        <message>
            <source>over 7 days</source>
            <translation>lebih dari 7 hari</translation>
        </message>
        <message>
            <source>own mean {own} − everybody’s mean {grand} over the same {cells} scores of {candidates} candidates = {value}</source>
            <translation>rata-rata sendiri {own} − rata-rata semua {grand} atas {cells} nilai yang sama dari {candidates} kandidat = {value}</translation>
        </message>
        <message>
            <source>r = {value} over {interviews} interviews; {slope} levels from one place in the day to the next</source>
            <translation>r = {value} atas {interviews} wawancara; {slope} tingkat dari satu urutan ke urutan berikutnya</translation>
        </message>
        <message>
            <source>standard deviation {sd}, {midpoint} of {ratings} scores at level {middle}</source>
            <translation>simpangan baku {sd}, {midpoint} dari {ratings} nilai berada di tingkat {middle}</translation>
        </message>
        <message>
            <source>tentative</source>
            <translation>sementara</translation>
        </message>
        <message>
            <source>under 1 h</source>
            <translation>di bawah 1 jam</translation>
        </message>
        <message>
            <source>worth another look</source>
            <translation>layak dilihat lagi</translation>
        </message>
        <message>
            <source>{alike} of {cards} scorecards have the same score throughout = {value}</source>
            <translation>{alike} dari {cards} lembar penilaian bernilai sama semua = {value}</translation>
        </message>
        <message>
            <source>{criterion}: 1 − {observed} ÷ {expected} = {value}, from {ratings} scores in {units} interviews</source>
            <translation>{criterion}: 1 − {observed} ÷ {expected} = {value}, dari {ratings} nilai dalam {units} wawancara</translation>
        </message>
        <message>
            <source>{criterion}: scored for {number} of {all} candidates ({share})</source>
            <translation>{criterion}: dinilai untuk {number} dari {all} kandidat ({share})</translation>
        </message>
        <message>
            <source>{job}: between candidates {between}, within {within}, k = {raters}: ICC(1,1) = {single}, ICC(1,k) = {panel}</source>
            <translation>{job}: antarkandidat {between}, dalam kandidat {within}, k = {raters}: ICC(1,1) = {single}, ICC(1,k) = {panel}</translation>
        </message>
        <message>
            <source>{job}: half of {all} candidates have a coverage of {median} or less; {low} are below the minimum of {minimum}</source>
            <translation>{job}: separuh dari {all} kandidat memiliki cakupan {median} atau kurang; {low} di bawah batas minimum {minimum}</translation>
        </message>
        <message>
            <source>{number} days</source>
            <translation>{number} hari</translation>
        </message>
        <message>
            <source>{number} stays over, median {median} days, middle half {lower} to {upper} days</source>
            <translation>{number} selesai, median {median} hari, separuh tengah {lower} sampai {upper} hari</translation>
        </message>
        <message>
            <source>{number} still there, median so far {median} days</source>
            <translation>{number} masih di sana, median sejauh ini {median} hari</translation>
        </message>
        <message>
            <source>{stage}: {ever} of {all} applications were ever here ({share}), {now} are here now</source>
            <translation>{stage}: {ever} dari {all} lamaran pernah di sini ({share}), {now} kini di sini</translation>
        </message>
    </context>
    <context>
        <name>InsightsPage</name>
        <message numerus="yes">
            <source>%n application(s) left out: you have still to submit your own scorecard of them, and until then no figure tells what others made of them.</source>
            <translation>
                <numerusform>%n lamaran tidak diikutkan: Anda belum mengirim lembar penilaian Anda sendiri, dan sebelum itu tidak ada angka yang menunjukkan penilaian orang lain tentangnya.</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Semua lowongan</translation>
        </message>
        <message>
            <source>Export chart…</source>
            <translation>Ekspor grafik…</translation>
        </message>
        <message>
            <source>Go to the jobs</source>
            <translation>Buka lowongan</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>No job yet</source>
            <translation>Belum ada lowongan</translation>
        </message>
        <message>
            <source>Once candidates apply and are interviewed, this page shows how they move through the stages and how well interviewers agree.</source>
            <translation>Setelah kandidat melamar dan diwawancarai, halaman ini menunjukkan perjalanan mereka dari tahap ke tahap dan seberapa sepakat para pewawancara.</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Gambar (*.png)</translation>
        </message>
        <message>
            <source>Reading: {view}</source>
            <translation>Membaca: {view}</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Simpan grafik</translation>
        </message>
        <message>
            <source>Save the chart as a picture (PNG)</source>
            <translation>Simpan grafik sebagai gambar (PNG)</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Disimpan sebagai {path}</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Tampilan</translation>
        </message>
    </context>
    <context>
        <name>Interview</name>
        <message>
            <source>({count} characters more)</source>
            <translation>(masih {count} karakter)</translation>
        </message>
        <message>
            <source>A note written now is marked as added later</source>
            <translation>Catatan yang ditulis sekarang ditandai sebagai ditambahkan kemudian</translation>
        </message>
        <message>
            <source>A private note: only in this workspace, in no document</source>
            <translation>Catatan pribadi: hanya di ruang kerja ini, tidak masuk dokumen mana pun</translation>
        </message>
        <message>
            <source>A score of {level} or below: must-have not met</source>
            <translation>Nilai {level} atau kurang: syarat wajib tidak terpenuhi</translation>
        </message>
        <message>
            <source>All criteria in one scroll</source>
            <translation>Semua kriteria dalam satu halaman gulir</translation>
        </message>
        <message>
            <source>Anchors</source>
            <translation>Jangkar perilaku</translation>
        </message>
        <message>
            <source>And ask</source>
            <translation>Lalu tanyakan</translation>
        </message>
        <message>
            <source>Back to scoring</source>
            <translation>Kembali menilai</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Between {low} and {high}</source>
            <translation>Di antara {low} dan {high}</translation>
        </message>
        <message>
            <source>CV: as text</source>
            <translation>CV: sebagai teks</translation>
        </message>
        <message>
            <source>CV: further down</source>
            <translation>CV: lebih ke bawah</translation>
        </message>
        <message>
            <source>CV: further up</source>
            <translation>CV: lebih ke atas</translation>
        </message>
        <message>
            <source>CV: in a window of its own</source>
            <translation>CV: di jendela tersendiri</translation>
        </message>
        <message>
            <source>CV: larger</source>
            <translation>CV: perbesar</translation>
        </message>
        <message>
            <source>CV: smaller</source>
            <translation>CV: perkecil</translation>
        </message>
        <message>
            <source>CV: {name}</source>
            <translation>CV: {name}</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Clear the score</source>
            <translation>Hapus nilai</translation>
        </message>
        <message>
            <source>Coverage {coverage}: the share of the weight that has a score. A result needs at least {minimum}.</source>
            <translation>Cakupan {coverage}: bagian bobot yang sudah bernilai. Hasil memerlukan sedikitnya {minimum}.</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriteria</translation>
        </message>
        <message>
            <source>C{number}</source>
            <translation>K{number}</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Putuskan…</translation>
        </message>
        <message>
            <source>Definition and source in the profile</source>
            <translation>Definisi dan sumbernya di profil</translation>
        </message>
        <message>
            <source>Definition and source of the criterion</source>
            <translation>Definisi dan sumber kriteria</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Ubah catatan</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>Evidence for the score</source>
            <translation>Bukti untuk nilai</translation>
        </message>
        <message>
            <source>Evidence for the trait ticked last</source>
            <translation>Bukti untuk ciri yang terakhir dicentang</translation>
        </message>
        <message>
            <source>Evidence for: {name}</source>
            <translation>Bukti untuk: {name}</translation>
        </message>
        <message>
            <source>Export the interview record</source>
            <translation>Ekspor rekaman penilaian</translation>
        </message>
        <message>
            <source>Export the interview record…</source>
            <translation>Ekspor rekaman penilaian…</translation>
        </message>
        <message>
            <source>Finish the note with its time</source>
            <translation>Selesaikan catatan beserta waktunya</translation>
        </message>
        <message>
            <source>First ask</source>
            <translation>Tanyakan dahulu</translation>
        </message>
        <message>
            <source>From the profile: “{sentence}”</source>
            <translation>Dari profil: “{sentence}”</translation>
        </message>
        <message>
            <source>Go to Home</source>
            <translation>Ke Beranda</translation>
        </message>
        <message>
            <source>Go to the job</source>
            <translation>Buka lowongan</translation>
        </message>
        <message>
            <source>Hide the CV</source>
            <translation>Sembunyikan CV</translation>
        </message>
        <message>
            <source>Home lists today’s interviews and the scorecards you have begun.</source>
            <translation>Beranda memuat wawancara hari ini dan lembar penilaian yang sudah Anda mulai.</translation>
        </message>
        <message>
            <source>Interview kit</source>
            <translation>Panduan wawancara</translation>
        </message>
        <message>
            <source>Just type to take a note</source>
            <translation>Langsung ketik untuk mencatat</translation>
        </message>
        <message>
            <source>Kind of note</source>
            <translation>Jenis catatan</translation>
        </message>
        <message>
            <source>Kind of note: {kind}</source>
            <translation>Jenis catatan: {kind}</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>Perbesar huruf</translation>
        </message>
        <message>
            <source>Move the note to</source>
            <translation>Pindahkan catatan ke</translation>
        </message>
        <message>
            <source>Move the note to another criterion…</source>
            <translation>Pindahkan catatan ke kriteria lain…</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Pindahkan ke</translation>
        </message>
        <message>
            <source>Names are hidden. A CV says who it is, so it is not shown here.</source>
            <translation>Nama disembunyikan. CV mengungkap identitas kandidat, jadi tidak ditampilkan di sini.</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Catatan baru</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Berikutnya</translation>
        </message>
        <message>
            <source>Next kind of note</source>
            <translation>Jenis catatan berikutnya</translation>
        </message>
        <message>
            <source>No CV is attached yet. Attach one on the candidate’s page.</source>
            <translation>Belum ada CV yang dilampirkan. Lampirkan di halaman kandidat.</translation>
        </message>
        <message>
            <source>No criterion</source>
            <translation>Tanpa kriteria</translation>
        </message>
        <message>
            <source>No interview is open</source>
            <translation>Tidak ada wawancara yang dibuka</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Tidak dinilai</translation>
        </message>
        <message>
            <source>Not assessed: lowers the coverage, never the score ({key})</source>
            <translation>Tidak dinilai: menurunkan cakupan, bukan nilai ({key})</translation>
        </message>
        <message>
            <source>Not saved yet: {what}. It is kept here and tried again by itself.</source>
            <translation>Belum tersimpan: {what}. Isinya tetap di sini dan dicoba simpan lagi secara otomatis.</translation>
        </message>
        <message>
            <source>Not scored: it helps the candidate to decide.</source>
            <translation>Tidak dinilai: bagian ini membantu kandidat mengambil keputusan.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Note ({key}); {finish} finishes it</source>
            <translation>Catatan ({key}); selesaikan dengan {finish}</translation>
        </message>
        <message>
            <source>Notes appear here in the order of the interview.</source>
            <translation>Catatan muncul di sini menurut urutan wawancara.</translation>
        </message>
        <message>
            <source>Notes in the order of the interview</source>
            <translation>Catatan menurut urutan wawancara</translation>
        </message>
        <message>
            <source>Of {criteria} criteria {scored} have a score, {not_assessed} are not assessed, {open} are open.</source>
            <translation>Dari {criteria} kriteria, {scored} sudah bernilai, {not_assessed} tidak dinilai, {open} belum dijawab.</translation>
        </message>
        <message>
            <source>Own phrases…</source>
            <translation>Frasa sendiri…</translation>
        </message>
        <message>
            <source>Planned length: {length}</source>
            <translation>Lama yang direncanakan: {length}</translation>
        </message>
        <message>
            <source>Preview given</source>
            <translation>Gambaran kerja sudah disampaikan</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Sebelumnya</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Pribadi</translation>
        </message>
        <message>
            <source>Private note</source>
            <translation>Catatan pribadi</translation>
        </message>
        <message>
            <source>Private: never leaves this workspace</source>
            <translation>Pribadi: tidak pernah keluar dari ruang kerja ini</translation>
        </message>
        <message>
            <source>Quick phrases</source>
            <translation>Frasa cepat</translation>
        </message>
        <message>
            <source>Read the whole note</source>
            <translation>Baca seluruh catatan</translation>
        </message>
        <message>
            <source>Realistic previews given: {given} of {previews}.</source>
            <translation>Gambaran kerja nyata yang diberikan: {given} dari {previews}.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ulangi</translation>
        </message>
        <message>
            <source>Redo {name}</source>
            <translation>Ulangi {name}</translation>
        </message>
        <message>
            <source>Remove note</source>
            <translation>Hapus catatan</translation>
        </message>
        <message>
            <source>Reopen the scorecard…</source>
            <translation>Buka kembali lembar penilaian…</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Buka kembali…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation>Simpan salinan di tempat lain…</translation>
        </message>
        <message>
            <source>Score {level}</source>
            <translation>Nilai {level}</translation>
        </message>
        <message>
            <source>Score {level} (key {level})</source>
            <translation>Nilai {level} (tombol {level})</translation>
        </message>
        <message>
            <source>Score {level}: {anchor}</source>
            <translation>Nilai {level}: {anchor}</translation>
        </message>
        <message>
            <source>Shared with the panel</source>
            <translation>Terbuka bagi panel pewawancara</translation>
        </message>
        <message>
            <source>Show or hide the CV</source>
            <translation>Tampilkan atau sembunyikan CV</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>Perkecil huruf</translation>
        </message>
        <message>
            <source>Start or stop the clock</source>
            <translation>Jalankan atau hentikan waktu</translation>
        </message>
        <message>
            <source>Start the clock</source>
            <translation>Jalankan waktu</translation>
        </message>
        <message>
            <source>Stop the clock</source>
            <translation>Hentikan waktu</translation>
        </message>
        <message>
            <source>Submit the scorecard…</source>
            <translation>Kirim lembar penilaian…</translation>
        </message>
        <message>
            <source>Submit…</source>
            <translation>Kirim…</translation>
        </message>
        <message>
            <source>Suitable traits</source>
            <translation>Ciri cocok</translation>
        </message>
        <message>
            <source>The note belongs to: {place}</source>
            <translation>Catatan ini untuk: {place}</translation>
        </message>
        <message>
            <source>Then tell what it is really like</source>
            <translation>Lalu ceritakan kenyataannya</translation>
        </message>
        <message>
            <source>Tick the first of all traits (Shift with 2 to 9: the others)</source>
            <translation>Centang ciri pertama dari semuanya (Shift dengan 2 sampai 9: ciri lainnya)</translation>
        </message>
        <message>
            <source>Tick the first suitable trait, or “preview given”</source>
            <translation>Centang ciri cocok pertama, atau “gambaran kerja sudah disampaikan”</translation>
        </message>
        <message>
            <source>Tick the first unsuitable trait</source>
            <translation>Centang ciri tidak cocok pertama</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Coba lagi sekarang</translation>
        </message>
        <message>
            <source>Type as it was</source>
            <translation>Ukuran huruf semula</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>Undo {name}</source>
            <translation>Urungkan {name}</translation>
        </message>
        <message>
            <source>Unsuitable traits</source>
            <translation>Ciri tidak cocok</translation>
        </message>
        <message>
            <source>What can be done here</source>
            <translation>Yang dapat dilakukan di sini</translation>
        </message>
        <message>
            <source>What the candidate says to it</source>
            <translation>Tanggapan kandidat</translation>
        </message>
        <message>
            <source>What the candidate says to it ({key})</source>
            <translation>Tanggapan kandidat ({key})</translation>
        </message>
        <message>
            <source>What was said or done that speaks for this score ({key})</source>
            <translation>Ucapan atau tindakan yang mendukung nilai ini ({key})</translation>
        </message>
        <message>
            <source>What was said or done that speaks for this score?</source>
            <translation>Ucapan atau tindakan apa yang mendukung nilai ini?</translation>
        </message>
        <message>
            <source>What was said or done?</source>
            <translation>Apa yang diucapkan atau dilakukan?</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Tulis catatan</translation>
        </message>
        <message>
            <source>added later, {day}</source>
            <translation>ditambahkan kemudian, {day}</translation>
        </message>
        <message>
            <source>change of a note</source>
            <translation>perubahan catatan</translation>
        </message>
        <message>
            <source>changed to {score}</source>
            <translation>diubah menjadi {score}</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>dikosongkan</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>waktu wawancara</translation>
        </message>
        <message>
            <source>clock stopped</source>
            <translation>jam dihentikan</translation>
        </message>
        <message>
            <source>evidence for {name}</source>
            <translation>bukti untuk {name}</translation>
        </message>
        <message>
            <source>evidence for “{name}”</source>
            <translation>bukti untuk “{name}”</translation>
        </message>
        <message>
            <source>kind of a note</source>
            <translation>jenis catatan</translation>
        </message>
        <message>
            <source>move of a note</source>
            <translation>pemindahan catatan</translation>
        </message>
        <message>
            <source>must-have</source>
            <translation>syarat wajib</translation>
        </message>
        <message>
            <source>no</source>
            <translation>tidak</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>tidak dinilai</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>belum tersimpan</translation>
        </message>
        <message>
            <source>note</source>
            <translation>catatan</translation>
        </message>
        <message>
            <source>partly answered, no score</source>
            <translation>terisi sebagian, belum ada nilai</translation>
        </message>
        <message>
            <source>preview given</source>
            <translation>gambaran kerja sudah disampaikan</translation>
        </message>
        <message>
            <source>preview not given</source>
            <translation>gambaran kerja belum disampaikan</translation>
        </message>
        <message>
            <source>privacy of a note</source>
            <translation>tanda pribadi catatan</translation>
        </message>
        <message>
            <source>removal of a note</source>
            <translation>penghapusan catatan</translation>
        </message>
        <message>
            <source>response to the preview</source>
            <translation>tanggapan atas gambaran kerja</translation>
        </message>
        <message>
            <source>round {round}</source>
            <translation>ronde {round}</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>tersimpan {time}</translation>
        </message>
        <message>
            <source>score for {name}</source>
            <translation>nilai untuk {name}</translation>
        </message>
        <message>
            <source>score {score}</source>
            <translation>nilai {score}</translation>
        </message>
        <message>
            <source>scores 2 or more levels apart</source>
            <translation>nilai berjarak 2 tingkat atau lebih</translation>
        </message>
        <message>
            <source>submitted {time}</source>
            <translation>dikirim {time}</translation>
        </message>
        <message>
            <source>tick at “{name}”</source>
            <translation>centang pada “{name}”</translation>
        </message>
        <message>
            <source>time is over</source>
            <translation>waktu habis</translation>
        </message>
        <message>
            <source>unanswered</source>
            <translation>belum diisi</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>bobot {weight}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ya</translation>
        </message>
        <message>
            <source>{answered}/{criteria} answered · coverage {share}</source>
            <translation>{answered}/{criteria} terjawab · cakupan {share}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} jam</translation>
        </message>
        <message>
            <source>{length} left</source>
            <translation>sisa {length}</translation>
        </message>
        <message>
            <source>{length} over</source>
            <translation>lewat {length}</translation>
        </message>
        <message>
            <source>{length} planned</source>
            <translation>rencana {length}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} mnt</translation>
        </message>
        <message numerus="yes">
            <source>{name} and %n more</source>
            <translation>
                <numerusform>{name} dan %n lagi</numerusform>
            </translation>
        </message>
        <message>
            <source>{state}. Press for the next state ({key}).</source>
            <translation>{state}. Tekan untuk keadaan berikutnya ({key}).</translation>
        </message>
    </context>
    <context>
        <name>Interviews</name>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Tempat</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Direncanakan</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronde</translation>
        </message>
        <message>
            <source>Scorecards submitted</source>
            <translation>Lembar penilaian dikirim</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Berlangsung</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>{submitted} of {scorecards}</source>
            <translation>{submitted} dari {scorecards}</translation>
        </message>
    </context>
    <context>
        <name>JobActions</name>
        <message>
            <source>A new job with the same rubric, stages and rules, and nobody on it</source>
            <translation>Lowongan baru dengan rubrik, tahap, dan aturan yang sama, tanpa seorang pun di dalamnya</translation>
        </message>
        <message>
            <source>Change the stages of this job: names, order, adding, taking away</source>
            <translation>Ubah tahap lowongan ini: nama, urutan, penambahan, penghapusan</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ubah…</translation>
        </message>
        <message>
            <source>Close job</source>
            <translation>Tutup lowongan</translation>
        </message>
        <message>
            <source>Compare candidates</source>
            <translation>Bandingkan kandidat</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Gandakan…</translation>
        </message>
        <message>
            <source>Reopen job</source>
            <translation>Buka kembali lowongan</translation>
        </message>
        <message>
            <source>Stages…</source>
            <translation>Tahap…</translation>
        </message>
    </context>
    <context>
        <name>JobApplications</name>
        <message numerus="yes">
            <source>%n moved to “{stage}”.</source>
            <translation>
                <numerusform>%n dipindahkan ke “{stage}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n dipilih</numerusform>
            </translation>
        </message>
        <message>
            <source>Add candidate…</source>
            <translation>Tambah kandidat…</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Lamaran</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Menurut nama</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Putuskan…</translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation>Ekspor sebagai PDF…</translation>
        </message>
        <message>
            <source>Export summaries, interview records or everything for a meeting as PDF: of those selected, or of all</source>
            <translation>Ekspor ringkasan, rekaman penilaian, atau semua bahan rapat sebagai PDF: yang dipilih, atau semuanya</translation>
        </message>
        <message>
            <source>Go to the open interview, or begin one now</source>
            <translation>Buka wawancara yang belum selesai, atau mulai sekarang</translation>
        </message>
        <message>
            <source>Highest score first</source>
            <translation>Nilai tertinggi dahulu</translation>
        </message>
        <message>
            <source>Longest in this stage first</source>
            <translation>Terlama di tahap ini dahulu</translation>
        </message>
        <message>
            <source>Move to stage</source>
            <translation>Pindah tahap</translation>
        </message>
        <message numerus="yes">
            <source>Moving %n application(s)</source>
            <translation>
                <numerusform>Memindahkan %n lamaran</numerusform>
            </translation>
        </message>
        <message>
            <source>Newest in this stage first</source>
            <translation>Terbaru di tahap ini dahulu</translation>
        </message>
        <message>
            <source>Next interview first</source>
            <translation>Wawancara terdekat dahulu</translation>
        </message>
        <message>
            <source>Nobody has applied yet</source>
            <translation>Belum ada lamaran</translation>
        </message>
        <message>
            <source>O&amp;rder</source>
            <translation>&amp;Urutan</translation>
        </message>
        <message>
            <source>Open candidate</source>
            <translation>Buka kandidat</translation>
        </message>
        <message>
            <source>Open candidate: Enter on the card or in the list</source>
            <translation>Buka kandidat: Enter pada kartu atau dalam daftar</translation>
        </message>
        <message>
            <source>Order of the cards</source>
            <translation>Urutan kartu</translation>
        </message>
        <message>
            <source>Put a candidate on this job to schedule the first interview.</source>
            <translation>Masukkan kandidat ke lowongan ini untuk menjadwalkan wawancara pertama.</translation>
        </message>
        <message>
            <source>Schedule interview…</source>
            <translation>Jadwalkan wawancara…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Cari</translation>
        </message>
        <message>
            <source>Search in this job</source>
            <translation>Cari di lowongan ini</translation>
        </message>
        <message>
            <source>Show as board</source>
            <translation>Tampilkan papan</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Tampilkan tabel</translation>
        </message>
        <message>
            <source>Show everybody again</source>
            <translation>Tampilkan semua lagi</translation>
        </message>
        <message>
            <source>Start interview</source>
            <translation>Mulai wawancara</translation>
        </message>
        <message>
            <source>To the next stage</source>
            <translation>Ke tahap berikutnya</translation>
        </message>
        <message>
            <source>To the stage before</source>
            <translation>Ke tahap sebelumnya</translation>
        </message>
    </context>
    <context>
        <name>JobForm</name>
        <message>
            <source> months</source>
            <translation> bulan</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of what is scored</source>
            <translation>
                <numerusform>%n perubahan pada yang dinilai</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of wording</source>
            <translation>
                <numerusform>%n perubahan kata-kata</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) not begun: scored on it</source>
            <translation>
                <numerusform>%n wawancara yang belum dimulai: dinilai dengan rubrik ini</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) begun or submitted: keep theirs</source>
            <translation>
                <numerusform>%n lembar penilaian yang sudah dimulai atau dikirim: tetap memakai rubriknya</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep candidates for</source>
            <translation>&amp;Masa simpan kandidat</translation>
        </message>
        <message>
            <source>&amp;Rubric</source>
            <translation>&amp;Rubrik</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Judul</translation>
        </message>
        <message>
            <source>Add job</source>
            <translation>Tambah lowongan</translation>
        </message>
        <message>
            <source>Another rubric counts from now on; scorecards keep theirs.</source>
            <translation>Rubrik lain berlaku mulai sekarang; lembar penilaian yang ada tetap memakai rubriknya.</translation>
        </message>
        <message>
            <source>As in Settings: {months} months</source>
            <translation>Seperti di Pengaturan: {months} bulan</translation>
        </message>
        <message>
            <source>Change job</source>
            <translation>Ubah lowongan</translation>
        </message>
        <message>
            <source>Choose a rubric</source>
            <translation>Pilih rubrik</translation>
        </message>
        <message>
            <source>Codes like K-07 stand in lists, comparisons and reports instead.</source>
            <translation>Di daftar, perbandingan, dan laporan ditampilkan kode seperti K-07.</translation>
        </message>
        <message>
            <source>Counted from the end of the application. Home says who is due.</source>
            <translation>Dihitung dari akhir lamaran. Beranda mencantumkan siapa yang masa simpannya habis.</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Penilaian yang adil</translation>
        </message>
        <message>
            <source>Hide candidates’ &amp;names</source>
            <translation>Sembunyikan &amp;nama kandidat</translation>
        </message>
        <message>
            <source>Hide others’ &amp;scores until one’s own are submitted</source>
            <translation>&amp;Sembunyikan nilai pewawancara lain sampai nilai sendiri dikirim</translation>
        </message>
        <message>
            <source>Reading the rubrics</source>
            <translation>Membaca rubrik</translation>
        </message>
        <message>
            <source>Reading the rubrics…</source>
            <translation>Membaca rubrik…</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>S&amp;how what changes…</source>
            <translation>&amp;Lihat perubahannya…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Saving the job</source>
            <translation>Menyimpan lowongan</translation>
        </message>
        <message>
            <source>So that interviewers rate alone, then talk.</source>
            <translation>Agar pewawancara menilai sendiri dahulu, baru berdiskusi.</translation>
        </message>
        <message>
            <source>{title}, revision {revision} ({place})</source>
            <translation>{title}, revisi {revision} ({place})</translation>
        </message>
    </context>
    <context>
        <name>JobPage</name>
        <message>
            <source>Choose one on the page “Jobs”.</source>
            <translation>Pilih satu di halaman “Lowongan”.</translation>
        </message>
        <message>
            <source>Go to the jobs</source>
            <translation>Ke daftar lowongan</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Impor…</translation>
        </message>
        <message>
            <source>No job chosen</source>
            <translation>Belum ada lowongan yang dipilih</translation>
        </message>
        <message>
            <source>Put people from a table on this job</source>
            <translation>Masukkan orang dari sebuah tabel ke lowongan ini</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n lamaran</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ditambahkan</translation>
        </message>
        <message>
            <source>Applications
by stage</source>
            <translation>Lamaran
per tahap</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>names hidden</source>
            <translation>nama disembunyikan</translation>
        </message>
        <message>
            <source>scores hidden until one’s own are submitted</source>
            <translation>nilai disembunyikan sampai nilai sendiri dikirim</translation>
        </message>
        <message>
            <source>{title}, revision {revision}</source>
            <translation>{title}, revisi {revision}</translation>
        </message>
    </context>
    <context>
        <name>JobsPage</name>
        <message>
            <source>A job brings together a rubric and the people who apply. Add the first one; the rubric that comes with Saring is there to try.</source>
            <translation>Lowongan menghubungkan rubrik dengan orang yang melamar. Tambahkan yang pertama; rubrik bawaan Saring dapat Anda coba.</translation>
        </message>
        <message>
            <source>Add job…</source>
            <translation>Tambah lowongan…</translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Semua lowongan</translation>
        </message>
        <message>
            <source>Choose “All jobs” above to see the others.</source>
            <translation>Pilih “Semua lowongan” di atas untuk melihat yang lain.</translation>
        </message>
        <message>
            <source>Closed jobs</source>
            <translation>Lowongan ditutup</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>No job here</source>
            <translation>Tidak ada lowongan di sini</translation>
        </message>
        <message>
            <source>No job yet</source>
            <translation>Belum ada lowongan</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Open jobs</source>
            <translation>Lowongan dibuka</translation>
        </message>
        <message>
            <source>Open the job with the people who applied: Enter in the list</source>
            <translation>Buka lowongan dengan orang yang melamar: Enter dalam daftar</translation>
        </message>
        <message>
            <source>Which jobs to show</source>
            <translation>Lowongan yang ditampilkan</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>&amp;Basis</source>
            <translation>&amp;Dasar pemrosesan</translation>
        </message>
        <message>
            <source>&amp;How it was given</source>
            <translation>&amp;Cara diberikan</translation>
        </message>
        <message>
            <source>&amp;How you learned of it</source>
            <translation>&amp;Bagaimana Anda mengetahuinya</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Bahasa</translation>
        </message>
        <message>
            <source>&amp;Notice told</source>
            <translation>&amp;Pemberitahuan yang diterima</translation>
        </message>
        <message>
            <source>&amp;Since</source>
            <translation>&amp;Sejak</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Judul</translation>
        </message>
        <message>
            <source>&amp;Withdrawn on</source>
            <translation>&amp;Ditarik pada</translation>
        </message>
        <message>
            <source>A version that is kept is never changed, since somebody may have been told of it.</source>
            <translation>Versi yang sudah disimpan tidak pernah diubah, karena mungkin sudah ada yang menerimanya.</translation>
        </message>
        <message>
            <source>Access: PDF and JSON…</source>
            <translation>Akses: PDF dan JSON…</translation>
        </message>
        <message>
            <source>Access: everything held, with others’ data and private notes left out. Portability: what the person provided, with their files. Read a copy before you hand it over.</source>
            <translation>Akses: semua yang disimpan, tanpa data orang lain dan catatan pribadi. Portabilitas: apa yang diberikan orang ini, beserta berkasnya. Baca salinannya sebelum Anda menyerahkannya.</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Dasar pemrosesan</translation>
        </message>
        <message>
            <source>Basis and notice</source>
            <translation>Dasar pemrosesan dan pemberitahuan</translation>
        </message>
        <message>
            <source>Basis and notice: {who}</source>
            <translation>Dasar pemrosesan dan pemberitahuan: {who}</translation>
        </message>
        <message>
            <source>Choose the basis</source>
            <translation>Pilih dasarnya</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Copies for the person</source>
            <translation>Salinan untuk orang ini</translation>
        </message>
        <message>
            <source>End the newest legal hold that stands, with a reason</source>
            <translation>Cabut penangguhan terbaru yang masih berlaku, dengan alasan</translation>
        </message>
        <message>
            <source>Everything held about this person, to read and for programs</source>
            <translation>Semua yang disimpan tentang orang ini, untuk dibaca dan untuk program</translation>
        </message>
        <message>
            <source>Everything recorded here is withdrawn: record another basis, or stop processing within 3 × 24 hours.</source>
            <translation>Semua dasar yang tercatat di sini telah ditarik: catat dasar lain, atau hentikan pemrosesan dalam 3 × 24 jam.</translation>
        </message>
        <message>
            <source>From then on the data can be erased again. The reason goes on record.</source>
            <translation>Sejak itu datanya dapat dihapus lagi. Alasannya tercatat.</translation>
        </message>
        <message>
            <source>Goes on record with your name and today’s date. Earlier entries stay in the history.</source>
            <translation>Tercatat dengan nama Anda dan tanggal hari ini. Catatan lama tetap ada dalam riwayat.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>How long the data is kept</source>
            <translation>Masa simpan data</translation>
        </message>
        <message>
            <source>In &amp;force from</source>
            <translation>Ber&amp;laku sejak</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Berlaku sejak</translation>
        </message>
        <message>
            <source>In force from {day}, kept by {who}</source>
            <translation>Berlaku sejak {day}, disimpan oleh {who}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Keep this person from being erased, with a reason</source>
            <translation>Cegah orang ini dihapus, dengan menyebutkan alasan</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>Legal hold</source>
            <translation>Penangguhan penghapusan</translation>
        </message>
        <message>
            <source>Legal holds</source>
            <translation>Penangguhan penghapusan (legal hold)</translation>
        </message>
        <message>
            <source>Lift the legal hold</source>
            <translation>Cabut penangguhan</translation>
        </message>
        <message>
            <source>Lift the legal hold…</source>
            <translation>Cabut penangguhan…</translation>
        </message>
        <message>
            <source>Making the copies for {code}</source>
            <translation>Membuat salinan untuk {code}</translation>
        </message>
        <message>
            <source>New version of the privacy notice</source>
            <translation>Versi baru pemberitahuan privasi</translation>
        </message>
        <message>
            <source>No basis is on record yet.</source>
            <translation>Dasar pemrosesan belum dicatat.</translation>
        </message>
        <message>
            <source>No version of the notice was recorded with this entry.</source>
            <translation>Pada catatan ini tidak ada versi pemberitahuan.</translation>
        </message>
        <message>
            <source>No version recorded</source>
            <translation>Tanpa versi</translation>
        </message>
        <message>
            <source>Nothing is erased by itself. While a legal hold stands, nobody can erase this person.</source>
            <translation>Tidak ada yang terhapus dengan sendirinya. Selama penghapusan ditangguhkan, tidak seorang pun dapat menghapus orang ini.</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Pemberitahuan</translation>
        </message>
        <message>
            <source>PDF and JSON are in {folder}. Read them before you hand them over.</source>
            <translation>PDF dan JSON ada di {folder}. Bacalah sebelum Anda menyerahkannya.</translation>
        </message>
        <message>
            <source>Portability: JSON, CSV and files…</source>
            <translation>Portabilitas: JSON, CSV, dan berkas…</translation>
        </message>
        <message>
            <source>Privacy notice, version {number}</source>
            <translation>Pemberitahuan privasi, versi {number}</translation>
        </message>
        <message>
            <source>Put a legal hold</source>
            <translation>Tangguhkan penghapusan</translation>
        </message>
        <message>
            <source>Put a legal hold…</source>
            <translation>Tangguhkan penghapusan…</translation>
        </message>
        <message>
            <source>Putting together what {code} provided</source>
            <translation>Menyusun apa yang diberikan {code}</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Catat</translation>
        </message>
        <message>
            <source>Record a basis…</source>
            <translation>Catat dasar pemrosesan…</translation>
        </message>
        <message>
            <source>Record a withdrawal…</source>
            <translation>Catat penarikan…</translation>
        </message>
        <message>
            <source>Record the basis, the version of the notice, the day and how it was given</source>
            <translation>Catat dasarnya, versi pemberitahuan, hari, dan cara diberikan</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>Catat penarikan</translation>
        </message>
        <message>
            <source>Saved in {folder}</source>
            <translation>Tersimpan di {folder}</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sejak</translation>
        </message>
        <message>
            <source>Such as: a claim, an audit, an order of an authority. The reason goes on record.</source>
            <translation>Misalnya: gugatan, audit, perintah lembaga berwenang. Alasannya tercatat.</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>&amp;Teks</translation>
        </message>
        <message>
            <source>The basis is on record</source>
            <translation>Dasar pemrosesan tercatat</translation>
        </message>
        <message numerus="yes">
            <source>The hold is lifted; %n other(s) still stand on {who}</source>
            <translation>
                <numerusform>Penangguhan itu dicabut; %n penangguhan lain atas {who} masih berlaku</numerusform>
            </translation>
        </message>
        <message>
            <source>The notice is kept</source>
            <translation>Pemberitahuan tersimpan</translation>
        </message>
        <message>
            <source>The person takes back what the newest entry that still holds rests on</source>
            <translation>Kandidat menarik dasar terbaru yang masih berlaku</translation>
        </message>
        <message>
            <source>The withdrawal is on record</source>
            <translation>Penarikan tercatat</translation>
        </message>
        <message>
            <source>This hold was lifted already; it stays in the history.</source>
            <translation>Penangguhan ini sudah dicabut dan tetap ada dalam riwayat.</translation>
        </message>
        <message>
            <source>Version {number}: {title}</source>
            <translation>Versi {number}: {title}</translation>
        </message>
        <message>
            <source>What this person provided, in a folder of its own</source>
            <translation>Apa yang diberikan orang ini, dalam folder tersendiri</translation>
        </message>
        <message>
            <source>Where to save the copies</source>
            <translation>Tempat menyimpan salinan</translation>
        </message>
        <message>
            <source>Why you may hold this person’s data, and which privacy notice they were told.</source>
            <translation>Mengapa Anda boleh menyimpan data orang ini, dan pemberitahuan privasi mana yang diterimanya.</translation>
        </message>
        <message>
            <source>Withdrawal: {basis}</source>
            <translation>Penarikan: {basis}</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Ditarik pada</translation>
        </message>
        <message>
            <source>lifted</source>
            <translation>dicabut</translation>
        </message>
        <message>
            <source>lifted {day} by {who}</source>
            <translation>dicabut {day} oleh {who}</translation>
        </message>
        <message>
            <source>notice version {number}</source>
            <translation>pemberitahuan versi {number}</translation>
        </message>
        <message>
            <source>recorded by {who}, {when}</source>
            <translation>dicatat oleh {who}, {when}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sejak {day}</translation>
        </message>
        <message>
            <source>since {day}, by {who}</source>
            <translation>sejak {day}, oleh {who}</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>berlaku</translation>
        </message>
        <message>
            <source>such as: Privacy notice for applicants</source>
            <translation>misalnya: Pemberitahuan privasi pelamar</translation>
        </message>
        <message>
            <source>such as: mail, letter, phone</source>
            <translation>misalnya: email, surat, telepon</translation>
        </message>
        <message>
            <source>such as: signed form, by mail</source>
            <translation>misalnya: formulir bertanda tangan, email</translation>
        </message>
        <message>
            <source>withdrawn {day}</source>
            <translation>ditarik {day}</translation>
        </message>
    </context>
    <context>
        <name>KitPage</name>
        <message>
            <source>&amp;Copy for</source>
            <translation>Sa&amp;linan untuk</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Ba&amp;hasa</translation>
        </message>
        <message>
            <source>Anybody: a line for the name</source>
            <translation>Siapa saja: garis untuk nama</translation>
        </message>
        <message>
            <source>Go to Home</source>
            <translation>Buka Beranda</translation>
        </message>
        <message>
            <source>Go to the candidate</source>
            <translation>Buka halaman kandidat</translation>
        </message>
        <message>
            <source>Home lists today’s interviews; a candidate’s page has all of theirs.</source>
            <translation>Beranda memuat wawancara hari ini; halaman kandidat memuat semua wawancaranya.</translation>
        </message>
        <message>
            <source>Interview kit</source>
            <translation>Panduan wawancara</translation>
        </message>
        <message>
            <source>Interview kit: {who}</source>
            <translation>Panduan wawancara: {who}</translation>
        </message>
        <message>
            <source>Making the interview kit</source>
            <translation>Membuat panduan wawancara</translation>
        </message>
        <message>
            <source>No interview is chosen</source>
            <translation>Belum ada wawancara yang dipilih</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Cetak…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Simpan sebagai PDF…</translation>
        </message>
        <message>
            <source>Start the interview</source>
            <translation>Mulai wawancara</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>English</source>
            <translation>Inggris</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesia</translation>
        </message>
    </context>
    <context>
        <name>Letterhead</name>
        <message numerus="yes">
            <source>&amp;Address, up to %n line(s)</source>
            <translation>
                <numerusform>A&amp;lamat, paling banyak %n baris</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Pilih logo</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Pilih logo…</translation>
        </message>
        <message>
            <source>Choose a picture as PNG or JPEG; it is made small enough for paper</source>
            <translation>Pilih gambar PNG atau JPEG; ukurannya disesuaikan untuk kertas</translation>
        </message>
        <message>
            <source>Com&amp;pany</source>
            <translation>&amp;Perusahaan</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Kop surat</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>No logo yet</source>
            <translation>Belum ada logo</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Gambar (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Membaca {name}</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Hapus logo</translation>
        </message>
        <message>
            <source>Stands at the top of the first page of every document made from now on in this workspace.</source>
            <translation>Tampil di bagian atas halaman pertama setiap dokumen yang dibuat dari sekarang di ruang kerja ini.</translation>
        </message>
        <message>
            <source>The logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>The logo stands on every document made from now on.</source>
            <translation>Logo tampil pada setiap dokumen yang dibuat dari sekarang.</translation>
        </message>
        <message>
            <source>The logo was removed.</source>
            <translation>Logo dihapus.</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Lanjutkan</translation>
        </message>
        <message>
            <source>&amp;Unlock…</source>
            <translation>B&amp;uka kunci…</translation>
        </message>
        <message>
            <source>Saring is locked</source>
            <translation>Saring terkunci</translation>
        </message>
        <message>
            <source>What you typed is kept. Go on with the passphrase of this workspace.</source>
            <translation>Yang Anda ketik tetap tersimpan. Lanjutkan dengan kata sandi ruang kerja ini.</translation>
        </message>
        <message>
            <source>What you typed is kept. This workspace has no passphrase: the lock only hides what is on the screen, and anybody at this computer can go on. Under “Settings” you can protect the workspace.</source>
            <translation>Yang Anda ketik tetap tersimpan. Ruang kerja ini tidak berkata sandi: kunci ini hanya menyembunyikan isi layar, dan siapa pun di komputer ini dapat melanjutkan. Di “Pengaturan” Anda dapat melindungi ruang kerja ini.</translation>
        </message>
    </context>
    <context>
        <name>LockingPart</name>
        <message>
            <source> minutes</source>
            <translation> menit</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Penguncian</translation>
        </message>
        <message>
            <source>Lock a&amp;fter this long without use</source>
            <translation>Kunci setelah sekian lama tidak &amp;dipakai</translation>
        </message>
        <message>
            <source>While an interview’s clock runs, it waits at least an hour. F12 locks at once. Saring locks, too, when the screen is locked or the computer goes to sleep, where the system tells (on Linux it does). Without a passphrase a lock only hides what is on the screen.</source>
            <translation>Selama jam wawancara berjalan, Saring menunggu setidaknya satu jam. F12 mengunci seketika. Saring juga terkunci bila layar dikunci atau komputer masuk mode tidur, sejauh sistem memberitahukannya (di Linux begitu). Tanpa kata sandi, kunci hanya menyembunyikan isi layar.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>tidak pernah</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close without it</source>
            <translation>Tutup tanpa menyimpannya</translation>
        </message>
        <message>
            <source>Keep the window open</source>
            <translation>Biarkan jendela terbuka</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Belum tersimpan</translation>
        </message>
        <message>
            <source>Saring closes as soon as “{task}” has stopped.</source>
            <translation>Saring akan ditutup begitu “{task}” berhenti.</translation>
        </message>
        <message>
            <source>Save a copy elsewhere and close…</source>
            <translation>Simpan salinan di tempat lain lalu tutup…</translation>
        </message>
        <message>
            <source>There is nothing here that F2 changes.</source>
            <translation>Di sini tidak ada yang dapat diubah dengan F2.</translation>
        </message>
        <message>
            <source>This cannot be done here now: {deed}</source>
            <translation>Saat ini hal berikut tidak dapat dilakukan di sini: {deed}</translation>
        </message>
        <message>
            <source>What you typed last could not be saved.</source>
            <translation>Yang terakhir Anda ketik tidak dapat disimpan.</translation>
        </message>
        <message>
            <source>“{task}” is still running.</source>
            <translation>“{task}” masih berjalan.</translation>
        </message>
    </context>
    <context>
        <name>Meeting</name>
        <message>
            <source>Copied: {link}</source>
            <translation>Disalin: {link}</translation>
        </message>
        <message>
            <source>Copy the meeting link</source>
            <translation>Salin tautan rapat</translation>
        </message>
        <message>
            <source>Open the meeting link</source>
            <translation>Buka tautan rapat</translation>
        </message>
        <message>
            <source>The system has no program for {link}. Copy the link instead.</source>
            <translation>Sistem ini tidak memiliki program untuk {link}. Salin saja tautannya.</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;About Saring</source>
            <translation>&amp;Tentang Saring</translation>
        </message>
        <message>
            <source>&amp;Audit trail</source>
            <translation>Jejak &amp;audit</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Kembali</translation>
        </message>
        <message>
            <source>&amp;Close the message</source>
            <translation>T&amp;utup pesan</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Gelap</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Sunting</translation>
        </message>
        <message>
            <source>&amp;Find or do…</source>
            <translation>&amp;Cari atau jalankan…</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>&amp;Buka</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ba&amp;ntuan</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>&amp;Bantuan untuk halaman ini</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Pintasan papan ketik</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Terang</translation>
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation>Ruang kerja &amp;baru…</translation>
        </message>
        <message>
            <source>&amp;Open another workspace…</source>
            <translation>Buka ruang kerja &amp;lain…</translation>
        </message>
        <message>
            <source>&amp;Quit Saring</source>
            <translation>&amp;Keluar dari Saring</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>U&amp;langi</translation>
        </message>
        <message>
            <source>&amp;Redo: {deed}</source>
            <translation>U&amp;langi: {deed}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Urungkan</translation>
        </message>
        <message>
            <source>&amp;Undo: {deed}</source>
            <translation>&amp;Urungkan: {deed}</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Tampilan</translation>
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translation>&amp;Ruang kerja</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>Warna mengikuti &amp;sistem</translation>
        </message>
        <message>
            <source>Hide everything on the screen at once; what you typed is saved first</source>
            <translation>Sembunyikan seluruh isi layar seketika; yang Anda ketik disimpan lebih dahulu</translation>
        </message>
        <message>
            <source>Language of the s&amp;ystem</source>
            <translation>&amp;Bahasa mengikuti sistem</translation>
        </message>
        <message>
            <source>Lock Sarin&amp;g</source>
            <translation>Kunc&amp;i Saring</translation>
        </message>
        <message>
            <source>Open the &amp;sample workspace</source>
            <translation>Buka ruang kerja &amp;contoh</translation>
        </message>
        <message>
            <source>Open the menus</source>
            <translation>Buka menu</translation>
        </message>
        <message>
            <source>Twelve invented candidates to try everything on; your own work is not touched</source>
            <translation>Dua belas kandidat rekaan untuk mencoba semuanya; pekerjaan Anda sendiri tidak tersentuh</translation>
        </message>
        <message>
            <source>Who did what and when in this workspace</source>
            <translation>Siapa melakukan apa dan kapan di ruang kerja ini</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Cari</translation>
        </message>
        <message>
            <source>Both applied for “{job}” ({stage}, {other}): the interviews, decisions and documents of both are joined, the stage of the record that stays is kept.</source>
            <translation>Keduanya melamar “{job}” ({stage}, {other}): wawancara, keputusan, dan dokumen keduanya disatukan; tahap data yang tetap tidak berubah.</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Choose what stays. Tags, notes, files and applications of both are kept.</source>
            <translation>Pilih yang dipertahankan. Label, catatan, berkas, dan lamaran keduanya tetap ada.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Email</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>Lanjut…</translation>
        </message>
        <message>
            <source>In common</source>
            <translation>Persamaan</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>Simpan sampai</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Gabungkan</translation>
        </message>
        <message>
            <source>Merge two records</source>
            <translation>Gabungkan dua data</translation>
        </message>
        <message>
            <source>Merge with another record</source>
            <translation>Gabungkan dengan data lain</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Name, email, phone or code</source>
            <translation>Nama, email, telepon, atau kode</translation>
        </message>
        <message>
            <source>No matching record</source>
            <translation>Tidak ada data yang cocok</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>Record that stays</source>
            <translation>Data yang tetap</translation>
        </message>
        <message>
            <source>Search by name, email, phone or code. Whose name a job hides cannot be merged here.</source>
            <translation>Cari dengan nama, email, telepon, atau kode. Kandidat yang namanya disembunyikan lowongan tidak dapat digabungkan di sini.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>The other record goes from every list. Undo puts it back, also later, from the candidate’s page.</source>
            <translation>Data lainnya hilang dari semua daftar. Urungkan untuk mengembalikannya, juga di kemudian hari dari halaman kandidat.</translation>
        </message>
        <message>
            <source>Which record is {name} as well?</source>
            <translation>Data mana yang juga milik {name}?</translation>
        </message>
        <message>
            <source>{code} stays</source>
            <translation>{code} tetap</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Audit trail</source>
            <translation>Jejak audit</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Bandingkan</translation>
        </message>
        <message>
            <source>Debrief</source>
            <translation>Rapat evaluasi</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Beranda</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Impor orang</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Wawasan</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Wawancara</translation>
        </message>
        <message>
            <source>Interview kit</source>
            <translation>Panduan wawancara</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>New rubric from a document</source>
            <translation>Rubrik baru dari dokumen</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privasi</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Laporan</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Masa simpan</translation>
        </message>
        <message>
            <source>Rubric editor</source>
            <translation>Penyunting rubrik</translation>
        </message>
        <message>
            <source>Rubrics</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Pengaturan</translation>
        </message>
    </context>
    <context>
        <name>NewWorkspace</name>
        <message>
            <source>Make a new workspace</source>
            <translation>Buat ruang kerja baru</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Tidak sekarang</translation>
        </message>
        <message>
            <source>Protect the new workspace with a passphrase?</source>
            <translation>Lindungi ruang kerja baru dengan kata sandi?</translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>Lindungi…</translation>
        </message>
        <message>
            <source>Then nobody reads it who does not know the passphrase, also from a stolen computer or a backup. Settings can do this later too.</source>
            <translation>Dengan begitu hanya orang yang mengetahui kata sandinya yang dapat membacanya, juga bila komputer atau cadangannya dicuri. Ini juga dapat dilakukan nanti di Pengaturan.</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>By</source>
            <translation>Oleh</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriteria</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Minute</source>
            <translation>Menit</translation>
        </message>
        <message>
            <source>Minutes and seconds since the interview began</source>
            <translation>Menit dan detik sejak wawancara dimulai</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronde</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>{kind}, added later</source>
            <translation>{kind}, ditambahkan kemudian</translation>
        </message>
        <message>
            <source>{name} (private)</source>
            <translation>{name} (pribadi)</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>No note yet</source>
            <translation>Belum ada catatan</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Notes taken during the interviews appear here.</source>
            <translation>Catatan yang dibuat selama wawancara muncul di sini.</translation>
        </message>
        <message>
            <source>The chosen note</source>
            <translation>Catatan yang dipilih</translation>
        </message>
    </context>
    <context>
        <name>OwnName</name>
        <message>
            <source>This name stands beside your scores and notes, and in reports.</source>
            <translation>Nama ini tercantum di samping nilai dan catatan Anda, serta di laporan.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>&amp;Nama Anda</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>A name, a code, a job, a page, or what you want to do</source>
            <translation>Nama, kode, lowongan, halaman, atau hal yang ingin Anda lakukan</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Tindakan</translation>
        </message>
        <message>
            <source>Arrow keys choose, Enter goes there or does it, Esc closes.</source>
            <translation>Tombol panah memilih, Enter membuka atau menjalankan, Esc menutup.</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Find or do</source>
            <translation>Cari atau jalankan</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>Nothing fits. People whose name is hidden are found by their code, such as K-07.</source>
            <translation>Tidak ada yang cocok. Orang yang namanya disembunyikan ditemukan lewat kodenya, misalnya K-07.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Halaman</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Laporan</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Yang cocok</translation>
        </message>
        <message>
            <source>shortcut {keys}</source>
            <translation>pintasan {keys}</translation>
        </message>
        <message>
            <source>{row} of {rows}</source>
            <translation>{row} dari {rows}</translation>
        </message>
    </context>
    <context>
        <name>PickCandidate</name>
        <message>
            <source>&amp;New candidate…</source>
            <translation>Kandidat &amp;baru…</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Cari</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tambahkan</translation>
        </message>
        <message>
            <source>Add a candidate to the job</source>
            <translation>Tambah kandidat ke lowongan</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Name, email or note</source>
            <translation>Nama, email, atau catatan</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Tidak ada yang ditemukan</translation>
        </message>
        <message>
            <source>Type less of the name, or enter a new candidate.</source>
            <translation>Ketik sebagian nama saja, atau tambahkan kandidat baru.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>This workspace is in a folder that {by} synchronises. That may put an older version in its place or damage it. Close Saring, move the file to a folder that is not synchronised, and put the backup folder there instead: backups are whole files.</source>
            <translation>Ruang kerja ini berada di folder yang disinkronkan oleh {by}. Sinkronisasi dapat menggantinya dengan versi lama atau merusaknya. Tutup Saring, pindahkan berkasnya ke folder yang tidak disinkronkan, dan jadikan folder tersinkron itu folder cadangan: cadangan adalah berkas yang utuh.</translation>
        </message>
        <message>
            <source>This workspace is on a network drive ({by}). There a file is easily damaged when two people open it or the connection is lost. Close Saring, move the file to a drive of this computer, and open it there.</source>
            <translation>Ruang kerja ini berada di drive jaringan ({by}). Di sana berkas mudah rusak jika dibuka dua orang atau koneksinya terputus. Tutup Saring, pindahkan berkasnya ke media penyimpanan komputer ini, lalu buka dari sana.</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n halaman</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the printer, the pages and how many copies</source>
            <translation>Pilih printer, halaman, dan jumlah salinan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Sesuaikan lebar</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Perbesar</translation>
        </message>
        <message>
            <source>Print: {title}</source>
            <translation>Cetak: {title}</translation>
        </message>
        <message>
            <source>Printed. The same document is kept on the page “Reports”.</source>
            <translation>Sudah dicetak. Dokumen yang sama tersimpan di halaman “Laporan”.</translation>
        </message>
        <message>
            <source>Printed: {title}</source>
            <translation>Sudah dicetak: {title}</translation>
        </message>
        <message>
            <source>Printing “{title}”</source>
            <translation>Mencetak “{title}”</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Cetak…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Perkecil</translation>
        </message>
        <message>
            <source>The pages as they will be printed</source>
            <translation>Halaman sebagaimana akan dicetak</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print</source>
            <translation>Cetak</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n more request(s)</source>
            <translation>
                <numerusform>%n permintaan lagi</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Answer</source>
            <translation>&amp;Jawaban</translation>
        </message>
        <message>
            <source>&amp;Asked for</source>
            <translation>&amp;Yang diminta</translation>
        </message>
        <message>
            <source>&amp;Copy this list</source>
            <translation>&amp;Salin daftar ini</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Keterangan</translation>
        </message>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Hasil</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Alasan</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Catat</translation>
        </message>
        <message>
            <source>&amp;Show what tells the name</source>
            <translation>&amp;Tampilkan yang mengungkap nama</translation>
        </message>
        <message>
            <source>&amp;Type {code}</source>
            <translation>&amp;Ketik {code}</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Mengapa</translation>
        </message>
        <message>
            <source>A legal hold, a restriction or a request from the time when both were one stands for both now: lift or answer it where it does not belong.</source>
            <translation>Penangguhan penghapusan, pembatasan, atau permintaan dari masa ketika keduanya satu data kini berlaku bagi keduanya: cabut atau jawab pada data yang tidak semestinya memilikinya.</translation>
        </message>
        <message>
            <source>A new backup is made and checked first; nothing from before can be restored after that. Without this they stay until they are let go, the last one after about a year.</source>
            <translation>Cadangan baru dibuat dan diperiksa dahulu; setelah itu keadaan sebelumnya tidak dapat dipulihkan. Tanpa pilihan ini cadangan tersebut tetap ada sampai dibuang, yang terakhir setelah kira-kira satu tahun.</translation>
        </message>
        <message>
            <source>Access, correction, restriction, a copy to take along, or erasure</source>
            <translation>Akses, perbaikan, pembatasan, salinan untuk dibawa, atau penghapusan</translation>
        </message>
        <message>
            <source>An erasure cannot be undone, not with Ctrl+Z either. A backup is made right before; when one from before is restored, the data are erased again at once.</source>
            <translation>Penghapusan tidak dapat diurungkan, juga tidak dengan Ctrl+Z. Tepat sebelumnya dibuat cadangan; jika cadangan dari waktu sebelum itu dipulihkan, data langsung dihapus lagi.</translation>
        </message>
        <message>
            <source>Answer a request…</source>
            <translation>Jawab permintaan…</translation>
        </message>
        <message>
            <source>Came in &amp;on</source>
            <translation>&amp;Diterima pada</translation>
        </message>
        <message>
            <source>Came in on</source>
            <translation>Diterima pada</translation>
        </message>
        <message>
            <source>Choose the &amp;place…</source>
            <translation>Pilih &amp;tempatnya…</translation>
        </message>
        <message>
            <source>Choose the outcome</source>
            <translation>Pilih hasilnya</translation>
        </message>
        <message>
            <source>Consent was withdrawn</source>
            <translation>Persetujuan ditarik</translation>
        </message>
        <message>
            <source>Deleting backups that hold erased people</source>
            <translation>Membuang cadangan yang memuat orang yang sudah dihapus</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>End the restriction</source>
            <translation>Akhiri pembatasan</translation>
        </message>
        <message>
            <source>End the restriction…</source>
            <translation>Akhiri pembatasan…</translation>
        </message>
        <message>
            <source>Erase everything about {code}</source>
            <translation>Hapus semua data {code}</translation>
        </message>
        <message>
            <source>Erase everything…</source>
            <translation>Hapus semuanya…</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Hapus selamanya</translation>
        </message>
        <message>
            <source>Erasing {code}</source>
            <translation>Menghapus {code}</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Penghapusan</translation>
        </message>
        <message>
            <source>Everything about {code} was erased</source>
            <translation>Semua data {code} telah dihapus</translation>
        </message>
        <message>
            <source>Everything held about {code}, for the person</source>
            <translation>Semua yang disimpan tentang {code}, untuk orang itu</translation>
        </message>
        <message>
            <source>How it came in, and what exactly was asked for</source>
            <translation>Lewat apa permintaan diterima, dan apa tepatnya yang diminta</translation>
        </message>
        <message>
            <source>Left out of the copy, which says why:</source>
            <translation>Tidak disertakan dalam salinan, yang juga menyebutkan alasannya:</translation>
        </message>
        <message>
            <source>Legal hold</source>
            <translation>Penghapusan ditangguhkan</translation>
        </message>
        <message>
            <source>Looking what is held</source>
            <translation>Memeriksa data yang disimpan</translation>
        </message>
        <message>
            <source>Looking what is held…</source>
            <translation>Memeriksa data yang tersimpan…</translation>
        </message>
        <message>
            <source>Not restricted.</source>
            <translation>Tidak dibatasi.</translation>
        </message>
        <message>
            <source>Nothing is left out of the copy.</source>
            <translation>Tidak ada yang dihilangkan dari salinan.</translation>
        </message>
        <message>
            <source>Paths and reasons that may tell a hidden name; on record</source>
            <translation>Lokasi berkas dan alasan yang dapat mengungkap nama tersembunyi; hal ini dicatat</translation>
        </message>
        <message>
            <source>Processing of this person’s data is restricted: see Privacy</source>
            <translation>Pemrosesan data orang ini dibatasi: lihat Privasi</translation>
        </message>
        <message>
            <source>Processing restricted since {day}</source>
            <translation>Pemrosesan dibatasi sejak {day}</translation>
        </message>
        <message>
            <source>Record a request</source>
            <translation>Catat permintaan</translation>
        </message>
        <message>
            <source>Record a request…</source>
            <translation>Catat permintaan…</translation>
        </message>
        <message>
            <source>Record how the most urgent request was answered; a row leads to any other</source>
            <translation>Catat jawaban atas permintaan yang paling mendesak; yang lain dijawab lewat barisnya</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>Catat jawaban</translation>
        </message>
        <message>
            <source>Refused, with a reason</source>
            <translation>Ditolak, dengan alasan</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Permintaan</translation>
        </message>
        <message>
            <source>Restrict processing</source>
            <translation>Batasi pemrosesan</translation>
        </message>
        <message>
            <source>Restrict processing…</source>
            <translation>Batasi pemrosesan…</translation>
        </message>
        <message>
            <source>Restricted data can be seen and corrected. Nobody scores, notes, moves, decides or exports them, and the person stands in no comparison and no insight.</source>
            <translation>Data yang dibatasi dapat dilihat dan diperbaiki. Tidak ada yang menilai, mencatat, memindahkan tahap, memutuskan, atau mengekspornya, dan orang ini tidak muncul dalam perbandingan maupun wawasan.</translation>
        </message>
        <message>
            <source>Restricted since {when} by {who}: {reason}</source>
            <translation>Dibatasi sejak {when} oleh {who}: {reason}</translation>
        </message>
        <message>
            <source>Restriction of processing</source>
            <translation>Pembatasan pemrosesan</translation>
        </message>
        <message>
            <source>See first what would go, and which copies Saring cannot reach</source>
            <translation>Lihat dahulu apa yang akan dihapus, dan salinan mana yang tidak terjangkau oleh Saring</translation>
        </message>
        <message>
            <source>Taken back by the person</source>
            <translation>Ditarik kembali oleh orangnya</translation>
        </message>
        <message>
            <source>Takes everything about the person out of this file for good: it cannot be undone. What stays is a record without personal data that it was done.</source>
            <translation>Menghapus semua data orang ini dari berkas untuk selamanya: tidak dapat diurungkan. Yang tersisa hanya catatan tanpa data pribadi bahwa penghapusan telah dilakukan.</translation>
        </message>
        <message>
            <source>Tell the person before you end it. The reason goes on record.</source>
            <translation>Beri tahu orang ini sebelum pembatasan diakhiri. Alasannya dicatat.</translation>
        </message>
        <message>
            <source>The answer is on record.</source>
            <translation>Jawabannya sudah dicatat.</translation>
        </message>
        <message>
            <source>The data are no longer needed</source>
            <translation>Data tidak diperlukan lagi</translation>
        </message>
        <message>
            <source>The person asked for it</source>
            <translation>Diminta oleh orang yang bersangkutan</translation>
        </message>
        <message>
            <source>The reason goes on record, such as: the person disputes that the data are right.</source>
            <translation>Alasannya dicatat, misalnya: orang ini menyatakan datanya tidak benar.</translation>
        </message>
        <message>
            <source>The request is on record, to be answered by {when}</source>
            <translation>Permintaan dicatat; dijawab paling lambat {when}</translation>
        </message>
        <message>
            <source>Then delete the &amp;backups that hold what was erased</source>
            <translation>Setelah itu hapus &amp;cadangan yang masih memuat data yang dihapus</translation>
        </message>
        <message>
            <source>These words may name other people, or may not. Tick what does:</source>
            <translation>Kata berikut mungkin nama orang lain, mungkin bukan. Centang yang memang nama orang lain:</translation>
        </message>
        <message>
            <source>This stays on record and cannot be changed afterwards.</source>
            <translation>Jawaban ini tetap tercatat dan tidak dapat diubah sesudahnya.</translation>
        </message>
        <message>
            <source>To be answered</source>
            <translation>Menunggu jawaban</translation>
        </message>
        <message>
            <source>To be answered by {when}</source>
            <translation>Dijawab paling lambat {when}</translation>
        </message>
        <message>
            <source>To be answered by {when}: within 3 × 24 hours (UU 27/2022). Home counts them down.</source>
            <translation>Dijawab paling lambat {when}, yaitu dalam 3 × 24 jam (UU 27/2022). Beranda menghitung mundur.</translation>
        </message>
        <message>
            <source>What is ticked is replaced by words in brackets wherever it stands in what was typed. Read the copy before you hand it over: only a person can find the names of others, such as referees.</source>
            <translation>Yang dicentang diganti dengan kata dalam kurung di mana pun kata itu tertulis. Baca salinannya sebelum diserahkan: nama orang lain, misalnya pemberi referensi, hanya dapat ditemukan oleh manusia.</translation>
        </message>
        <message>
            <source>What the erasure does not reach:</source>
            <translation>Yang tidak terjangkau oleh penghapusan:</translation>
        </message>
        <message>
            <source>What the person asks for is answered within 3 × 24 hours.</source>
            <translation>Permintaan orang ini dijawab dalam 3 × 24 jam.</translation>
        </message>
        <message>
            <source>What was done, or why it was refused</source>
            <translation>Apa yang dilakukan, atau mengapa ditolak</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>dan %n orang lagi</numerusform>
            </translation>
        </message>
        <message>
            <source>due {when} · asked for on {day}</source>
            <translation>paling lambat {when} · diminta {day}</translation>
        </message>
        <message>
            <source>left out, since processing of their data is restricted: {who}</source>
            <translation>tidak diikutkan, karena pemrosesan datanya dibatasi: {who}</translation>
        </message>
        <message>
            <source>{kind}, asked for on {day}: {outcome} on {closed} by {who}</source>
            <translation>{kind}, diminta pada {day}: {outcome} pada {closed} oleh {who}</translation>
        </message>
        <message>
            <source>{kind}: {left}</source>
            <translation>{kind}: {left}</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Audit trail</source>
            <translation>Jejak audit</translation>
        </message>
        <message>
            <source>Choose somebody on the page “Candidates”, then “Privacy”.</source>
            <translation>Pilih seseorang di halaman “Kandidat”, lalu “Privasi”.</translation>
        </message>
        <message>
            <source>Everything that was done about this person</source>
            <translation>Semua yang dilakukan mengenai orang ini</translation>
        </message>
        <message>
            <source>Go to the candidates</source>
            <translation>Buka daftar kandidat</translation>
        </message>
        <message>
            <source>Nobody chosen</source>
            <translation>Belum ada yang dipilih</translation>
        </message>
        <message>
            <source>Privacy: {who}</source>
            <translation>Privasi: {who}</translation>
        </message>
        <message>
            <source>To the candidate</source>
            <translation>Ke halaman kandidat</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPart</name>
        <message>
            <source> months</source>
            <translation> bulan</translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s) told</source>
            <translation>
                <numerusform>diterima %n kandidat</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep people for</source>
            <translation>&amp;Masa simpan data kandidat</translation>
        </message>
        <message>
            <source>Counted from the end of the last application; a job can have months of its own, and a person a date of their own. Home shows who falls due; nothing is erased by itself. Kept in this workspace.</source>
            <translation>Dihitung dari akhir lamaran terakhir; lowongan boleh mempunyai jumlah bulan sendiri, dan orang tanggal sendiri. Beranda mencantumkan siapa yang masa simpannya habis; tidak ada yang terhapus dengan sendirinya. Tersimpan di ruang kerja ini.</translation>
        </message>
        <message>
            <source>New version of the privacy notice…</source>
            <translation>Versi baru pemberitahuan privasi…</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privasi</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>Pemberitahuan privasi</translation>
        </message>
        <message>
            <source>The text that candidates are told; it is kept as a version of its own</source>
            <translation>Teks yang diterima kandidat; disimpan sebagai versi tersendiri</translation>
        </message>
        <message>
            <source>Version {number}: {title}</source>
            <translation>Versi {number}: {title}</translation>
        </message>
        <message>
            <source>in force from {day}</source>
            <translation>berlaku sejak {day}</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message numerus="yes">
            <source>%n backup(s) from before the protection can be read by anybody.</source>
            <translation>
                <numerusform>%n cadangan dari sebelum perlindungan dapat dibaca siapa pun.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before the protection can be read by anybody: delete them in Settings.</source>
            <translation>
                <numerusform>%n cadangan dari sebelum perlindungan masih dapat dibaca siapa pun: hapus di Pengaturan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unprotected backup(s) deleted.</source>
            <translation>
                <numerusform>%n cadangan tanpa perlindungan dihapus.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Once more</source>
            <translation>Sekali &amp;lagi</translation>
        </message>
        <message>
            <source>&amp;Passphrase or recovery code</source>
            <translation>&amp;Kata sandi atau kode pemulihan</translation>
        </message>
        <message>
            <source>&amp;Present passphrase or recovery code</source>
            <translation>Kata sandi atau &amp;kode pemulihan saat ini</translation>
        </message>
        <message>
            <source>&amp;Recovery code</source>
            <translation>&amp;Kode pemulihan</translation>
        </message>
        <message>
            <source>&amp;Type it back from the paper</source>
            <translation>Ketik &amp;ulang dari kertas</translation>
        </message>
        <message>
            <source>A new key, passphrase and code, for when somebody may know the old ones</source>
            <translation>Kunci, kata sandi, dan kode baru, bila yang lama mungkin diketahui orang lain</translation>
        </message>
        <message>
            <source>A protected backup of today is made first. Files that restoring kept beside the workspace count as backups. Copies that you or a synchronisation made elsewhere are not found from here.</source>
            <translation>Cadangan terlindungi hari ini dibuat lebih dahulu. Berkas yang disimpan di samping ruang kerja saat pemulihan ikut dihitung sebagai cadangan. Salinan yang Anda buat atau yang dibuat oleh sinkronisasi di tempat lain tidak ditemukan dari sini.</translation>
        </message>
        <message>
            <source>Another passphrase opens the same file</source>
            <translation>Berkas yang sama dibuka dengan kata sandi lain</translation>
        </message>
        <message>
            <source>Asking the system's keyring</source>
            <translation>Menanyakan penyimpanan kunci sistem</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Kembali</translation>
        </message>
        <message>
            <source>Backups from before the protection can be read by anybody</source>
            <translation>Cadangan dari sebelum perlindungan dapat dibaca siapa pun</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ubah</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Ubah kata sandi</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Ubah kata sandi…</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Konfirmasi</translation>
        </message>
        <message>
            <source>Confirm the recovery code</source>
            <translation>Konfirmasi kode pemulihan</translation>
        </message>
        <message>
            <source>Confirm the recovery code…</source>
            <translation>Konfirmasi kode pemulihan…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Lanjut</translation>
        </message>
        <message>
            <source>Decrypt the workspace file</source>
            <translation>Lepas enkripsi berkas ruang kerja</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Hapus</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n backup(s) that anybody can read?</source>
            <translation>
                <numerusform>Hapus %n cadangan yang dapat dibaca siapa pun?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete unprotected backups</source>
            <translation>Hapus cadangan tanpa perlindungan</translation>
        </message>
        <message>
            <source>Delete unprotected backups…</source>
            <translation>Hapus cadangan tanpa perlindungan…</translation>
        </message>
        <message>
            <source>Deleting unprotected backups</source>
            <translation>Menghapus cadangan tanpa perlindungan</translation>
        </message>
        <message>
            <source>Encrypt anew</source>
            <translation>Enkripsi ulang</translation>
        </message>
        <message>
            <source>Encrypt anew…</source>
            <translation>Enkripsi ulang…</translation>
        </message>
        <message>
            <source>Encrypt the workspace file</source>
            <translation>Enkripsi berkas ruang kerja</translation>
        </message>
        <message>
            <source>For when the paper was lost or seen by others</source>
            <translation>Bila kertasnya hilang atau terlihat orang lain</translation>
        </message>
        <message>
            <source>Four or five unrelated words are easy to remember and hard to guess. Nobody can open the workspace without the passphrase or the recovery code, not even the makers of Saring.</source>
            <translation>Empat atau lima kata yang tidak berhubungan mudah diingat dan sulit ditebak. Tanpa kata sandi atau kode pemulihan tidak ada yang dapat membuka ruang kerja ini, termasuk pembuat Saring.</translation>
        </message>
        <message>
            <source>It opens the workspace when the passphrase is forgotten. Write it on paper or print it, and keep it where only those may find it who may read everything; not on this computer.</source>
            <translation>Kode ini membuka ruang kerja bila kata sandinya terlupa. Tulis di kertas atau cetak, lalu simpan di tempat yang hanya terjangkau oleh orang yang boleh membaca semuanya; jangan di komputer ini.</translation>
        </message>
        <message>
            <source>Keep it protected</source>
            <translation>Tetap terlindungi</translation>
        </message>
        <message>
            <source>New pass&amp;phrase</source>
            <translation>Kata &amp;sandi baru</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>Kode pemulihan baru</translation>
        </message>
        <message>
            <source>New recovery code…</source>
            <translation>Kode pemulihan baru…</translation>
        </message>
        <message>
            <source>Nobody typed the recovery code back yet: confirm it, or make a new one.</source>
            <translation>Kode pemulihan belum pernah diketik ulang: konfirmasi kode itu, atau buat yang baru.</translation>
        </message>
        <message>
            <source>Older backups still open with the passphrase they were made under.</source>
            <translation>Cadangan yang lebih lama tetap dibuka dengan kata sandi yang berlaku saat cadangan itu dibuat.</translation>
        </message>
        <message>
            <source>Open witho&amp;ut asking on this computer, for whoever is signed in as me</source>
            <translation>Buka tanpa bertanya di k&amp;omputer ini untuk akun pengguna saya</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>&amp;Cetak…</translation>
        </message>
        <message>
            <source>Passphrase or recovery code</source>
            <translation>Kata sandi atau kode pemulihan</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Lindungi</translation>
        </message>
        <message>
            <source>Protect the workspace</source>
            <translation>Lindungi ruang kerja</translation>
        </message>
        <message>
            <source>Protect with a passphrase…</source>
            <translation>Lindungi dengan kata sandi…</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Perlindungan</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Kode pemulihan</translation>
        </message>
        <message>
            <source>Recovery code of the workspace “{name}”</source>
            <translation>Kode pemulihan ruang kerja “{name}”</translation>
        </message>
        <message>
            <source>Saring, {date}</source>
            <translation>Saring, {date}</translation>
        </message>
        <message>
            <source>Sho&amp;w what is typed</source>
            <translation>&amp;Tampilkan yang diketik</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Lepas</translation>
        </message>
        <message>
            <source>Take the protection off</source>
            <translation>Lepas perlindungan</translation>
        </message>
        <message>
            <source>Take the protection off this workspace?</source>
            <translation>Lepas perlindungan ruang kerja ini?</translation>
        </message>
        <message>
            <source>Take the protection off…</source>
            <translation>Lepas perlindungan…</translation>
        </message>
        <message>
            <source>The file is encrypted anew. The passphrase and the recovery code from before open it no more, but still open older backups.</source>
            <translation>Berkas dienkripsi ulang. Kata sandi dan kode pemulihan yang lama tidak lagi membukanya, tetapi tetap membuka cadangan yang lebih lama.</translation>
        </message>
        <message>
            <source>The file is encrypted; it opens with the passphrase or with the recovery code. PDFs and other files that were saved from it are not protected by this.</source>
            <translation>Berkasnya dienkripsi; berkas itu dibuka dengan kata sandi atau kode pemulihan. PDF dan berkas lain yang disimpan darinya tidak ikut terlindungi.</translation>
        </message>
        <message>
            <source>The file is not encrypted: whoever gets hold of it can read everything. With a passphrase nobody reads it who does not know that, also from a stolen computer or a backup.</source>
            <translation>Berkasnya tidak dienkripsi: siapa pun yang mendapatkannya dapat membaca semuanya. Dengan kata sandi hanya orang yang mengetahuinya yang dapat membaca, juga bila komputer atau cadangannya dicuri.</translation>
        </message>
        <message>
            <source>The new recovery code holds. Backups made before keep the one they had.</source>
            <translation>Kode pemulihan baru telah berlaku. Cadangan yang lebih lama tetap memakai kode saat cadangan itu dibuat.</translation>
        </message>
        <message>
            <source>The passphrase is changed. Backups made before keep the one they had.</source>
            <translation>Kata sandi telah diubah. Cadangan yang lebih lama tetap memakai kata sandi saat cadangan itu dibuat.</translation>
        </message>
        <message>
            <source>The recovery code is confirmed.</source>
            <translation>Kode pemulihan telah dikonfirmasi.</translation>
        </message>
        <message>
            <source>The recovery code opened this workspace. If the passphrase is forgotten, choose a new one now; the code is asked for once more.</source>
            <translation>Ruang kerja ini dibuka dengan kode pemulihan. Jika kata sandinya terlupa, pilih kata sandi baru sekarang; kodenya akan diminta sekali lagi.</translation>
        </message>
        <message>
            <source>The system's keyring keeps the key as well.</source>
            <translation>Penyimpanan kunci sistem ikut menyimpan kuncinya.</translation>
        </message>
        <message>
            <source>The workspace file is encrypted, and opens with this passphrase from then on.</source>
            <translation>Berkas ruang kerja dienkripsi, dan sejak saat itu dibuka dengan kata sandi ini.</translation>
        </message>
        <message>
            <source>The workspace is being decrypted</source>
            <translation>Enkripsi ruang kerja sedang dilepas</translation>
        </message>
        <message>
            <source>The workspace is being encrypted</source>
            <translation>Ruang kerja sedang dienkripsi</translation>
        </message>
        <message>
            <source>The workspace is being encrypted anew</source>
            <translation>Ruang kerja sedang dienkripsi ulang</translation>
        </message>
        <message>
            <source>The workspace is encrypted anew.</source>
            <translation>Ruang kerja telah dienkripsi ulang.</translation>
        </message>
        <message>
            <source>The workspace is not protected any more.</source>
            <translation>Ruang kerja tidak terlindungi lagi.</translation>
        </message>
        <message>
            <source>The workspace is protected.</source>
            <translation>Ruang kerja telah terlindungi.</translation>
        </message>
        <message>
            <source>This computer’s keyring did not give the key that fits. To have it kept there again, untick and tick “Open without asking” in Settings once the workspace is open.</source>
            <translation>Penyimpanan kunci sistem di komputer ini tidak memberikan kunci yang cocok. Agar kunci itu disimpan lagi di sana, hapus lalu beri kembali centang “Buka tanpa bertanya” di Pengaturan setelah ruang kerja terbuka.</translation>
        </message>
        <message>
            <source>To use it: open the workspace in Saring, and type this code in the place of the passphrase. It also opens the backups made since {date}, until the code is replaced by another.</source>
            <translation>Cara memakainya: buka ruang kerja di Saring, lalu ketik kode ini sebagai ganti kata sandi. Kode ini juga membuka cadangan yang dibuat sejak {date}, sampai kodenya diganti.</translation>
        </message>
        <message>
            <source>Type it from the paper it was written or printed on.</source>
            <translation>Ketik dari kertas tempat kode itu ditulis atau dicetak.</translation>
        </message>
        <message>
            <source>Type the code back from its paper, once</source>
            <translation>Ketik ulang kode itu dari kertasnya, satu kali</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Buka kunci</translation>
        </message>
        <message>
            <source>Unlock the workspace</source>
            <translation>Buka kunci ruang kerja</translation>
        </message>
        <message>
            <source>Use this code</source>
            <translation>Pakai kode ini</translation>
        </message>
        <message>
            <source>Whoever gets hold of the file, or of a backup made from now on, can read everything. Backups from before still need the passphrase they were made under: keep it.</source>
            <translation>Siapa pun yang memperoleh berkas ini, atau cadangan yang dibuat mulai sekarang, dapat membaca semuanya. Cadangan yang lebih lama tetap memerlukan kata sandi saat cadangan itu dibuat: simpan kata sandi itu.</translation>
        </message>
        <message>
            <source>Whoever gets the workspace file can read it.</source>
            <translation>Siapa pun yang memperoleh berkasnya dapat membacanya.</translation>
        </message>
        <message>
            <source>Whoever has this code and the file can read everything in it.</source>
            <translation>Siapa pun yang memiliki kode ini dan berkasnya dapat membaca semua isinya.</translation>
        </message>
        <message>
            <source>“{name}” is protected.</source>
            <translation>“{name}” terlindungi.</translation>
        </message>
    </context>
    <context>
        <name>PutOnJob</name>
        <message>
            <source>&amp;Job</source>
            <translation>&amp;Lowongan</translation>
        </message>
        <message>
            <source>Choose a job</source>
            <translation>Pilih lowongan</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>Put on a job</source>
            <translation>Masukkan ke lowongan</translation>
        </message>
        <message>
            <source>Put on the job</source>
            <translation>Masukkan</translation>
        </message>
    </context>
    <context>
        <name>QuickPhrasesDialog</name>
        <message>
            <source>Built-in phrases</source>
            <translation>Frasa bawaan</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Turunkan</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Naikkan</translation>
        </message>
        <message>
            <source>One phrase a line, {most} at most. The key beside a line writes it where you are typing.</source>
            <translation>Satu frasa per baris, paling banyak {most}. Tombol di samping baris menuliskannya di tempat Anda sedang mengetik.</translation>
        </message>
        <message>
            <source>Own quick phrases</source>
            <translation>Frasa cepat sendiri</translation>
        </message>
        <message>
            <source>Phrases, one a line</source>
            <translation>Frasa, satu per baris</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Halaman</translation>
        </message>
    </context>
    <context>
        <name>ReadingDialog</name>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
    </context>
    <context>
        <name>ReopenDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Alasan</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Buka kembali</translation>
        </message>
        <message>
            <source>Reopen the scorecard</source>
            <translation>Buka kembali lembar penilaian</translation>
        </message>
        <message>
            <source>The reason is kept. Until it is submitted again, the scorecard does not count.</source>
            <translation>Alasan ini disimpan. Sampai dikirim lagi, lembar penilaian tidak ikut dihitung.</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n dokumen</numerusform>
            </translation>
        </message>
        <message>
            <source>Check a PDF…</source>
            <translation>Periksa PDF…</translation>
        </message>
        <message>
            <source>Export a summary on a candidate’s page, or a comparison on the page “Compare”. Every document is kept here, exactly as it was sent.</source>
            <translation>Ekspor ringkasan di halaman kandidat, atau perbandingan di halaman “Bandingkan”. Setiap dokumen tersimpan di sini, persis seperti yang dikirim.</translation>
        </message>
        <message>
            <source>Export again</source>
            <translation>Ekspor ulang</translation>
        </message>
        <message>
            <source>Exported documents</source>
            <translation>Dokumen yang diekspor</translation>
        </message>
        <message>
            <source>Exporting “{title}”</source>
            <translation>Mengekspor “{title}”</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Sesuaikan lebar</translation>
        </message>
        <message>
            <source>Go to the candidates</source>
            <translation>Buka daftar kandidat</translation>
        </message>
        <message>
            <source>Is a PDF the very file exported from here? You can drop it here, too</source>
            <translation>Apakah sebuah PDF persis berkas yang diekspor dari sini? Berkasnya juga dapat diseret ke halaman ini</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Perbesar</translation>
        </message>
        <message>
            <source>Look at the pages as they will be printed, then choose a printer</source>
            <translation>Lihat halaman sebagaimana akan dicetak, lalu pilih printer</translation>
        </message>
        <message>
            <source>Make the same document anew from what the workspace holds now</source>
            <translation>Buat ulang dokumen yang sama dari isi ruang kerja saat ini</translation>
        </message>
        <message>
            <source>No document found</source>
            <translation>Tidak ada dokumen yang cocok</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>Belum ada laporan</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Open in the system’s PDF viewer</source>
            <translation>Buka di penampil PDF sistem</translation>
        </message>
        <message>
            <source>Opening {number}…</source>
            <translation>Membuka {number}…</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Dokumen PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Passphrase of the new document:</source>
            <translation>Kata sandi untuk dokumen baru:</translation>
        </message>
        <message>
            <source>Passphrase of this document:</source>
            <translation>Kata sandi dokumen ini:</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Pratinjau</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Cetak</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Cetak…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Simpan sebagai…</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Simpan dokumen</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Disimpan sebagai {path}</translation>
        </message>
        <message>
            <source>Saving “{title}”</source>
            <translation>Menyimpan “{title}”</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Perkecil</translation>
        </message>
        <message>
            <source>The document was made anew and stands at the top of the list.</source>
            <translation>Dokumen telah dibuat ulang dan berada di urutan teratas.</translation>
        </message>
        <message>
            <source>The system has no program for PDF files. Save the document and open it there.</source>
            <translation>Sistem tidak memiliki program untuk berkas PDF. Simpan dokumen, lalu buka dari tempat penyimpanannya.</translation>
        </message>
        <message>
            <source>This document opens with its passphrase only. Open it in the system’s PDF viewer, or print it.</source>
            <translation>Dokumen ini hanya terbuka dengan kata sandinya. Buka dengan penampil PDF di sistem Anda, atau cetaklah.</translation>
        </message>
        <message>
            <source>Try fewer letters, or another kind or job.</source>
            <translation>Coba dengan huruf yang lebih sedikit, atau jenis atau lowongan lain.</translation>
        </message>
        <message>
            <source>What changed?</source>
            <translation>Apa yang berubah?</translation>
        </message>
        <message>
            <source>Who changed what since the document was made, and what it would say today</source>
            <translation>Siapa mengubah apa sejak dokumen ini dibuat, dan apa bunyinya hari ini</translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message>
            <source>Building indexes and search anew</source>
            <translation>Membangun ulang indeks dan pencarian</translation>
        </message>
        <message>
            <source>COPY OF AN INTERVIEW</source>
            <translation>SALINAN WAWANCARA</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Everything of this interview stands in {path} as well.</source>
            <translation>Seluruh isi wawancara ini juga tersimpan di {path}.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>In the order it was done. Below, each of it is marked {mark}.</source>
            <translation>Menurut urutan pengerjaannya. Di bawah ini masing-masing ditandai {mark}.</translation>
        </message>
        <message>
            <source>Indexes, search and guards were built anew. Nothing you entered was changed.</source>
            <translation>Indeks, pencarian, dan pengaman telah dibangun ulang. Data yang Anda isi tidak diubah.</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Pewawancara</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Lowongan</translation>
        </message>
        <message>
            <source>Last saved</source>
            <translation>Terakhir tersimpan</translation>
        </message>
        <message>
            <source>Looking for the newest sound backup</source>
            <translation>Mencari cadangan utuh terbaru</translation>
        </message>
        <message>
            <source>Made by Saring on {when}</source>
            <translation>Dibuat oleh Saring pada {when}</translation>
        </message>
        <message>
            <source>No sound backup of it was found.</source>
            <translation>Tidak ditemukan cadangan yang utuh untuk berkas ini.</translation>
        </message>
        <message>
            <source>Not yet saved in the workspace</source>
            <translation>Belum tersimpan di ruang kerja</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Nothing: everything below is in the workspace.</source>
            <translation>Tidak ada: semua yang tertulis di bawah ini sudah tersimpan di ruang kerja.</translation>
        </message>
        <message>
            <source>PRIVATE</source>
            <translation>PRIBADI</translation>
        </message>
        <message>
            <source>Realistic preview</source>
            <translation>Gambaran kerja nyata</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Rekomendasi</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Tanggapan</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Memulihkan cadangan</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronde</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>Save a copy of this interview</source>
            <translation>Simpan salinan wawancara ini</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Dijadwalkan</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Lembar penilaian</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Mulai</translation>
        </message>
        <message>
            <source>Suitable</source>
            <translation>Ciri cocok</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Ringkasan</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Berkas teks (*.txt)</translation>
        </message>
        <message>
            <source>The newest sound backup is of {when}: {counts}.</source>
            <translation>Cadangan utuh terbaru dibuat {when}: {counts}.</translation>
        </message>
        <message>
            <source>This file holds personal data. Delete it once everything stands in the workspace.</source>
            <translation>Berkas ini berisi data pribadi. Hapus setelah semuanya tersimpan di ruang kerja.</translation>
        </message>
        <message>
            <source>Unsuitable</source>
            <translation>Ciri tidak cocok</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Ruang kerja</translation>
        </message>
        <message>
            <source>[NOT SAVED YET]</source>
            <translation>[BELUM TERSIMPAN]</translation>
        </message>
        <message>
            <source>being written</source>
            <translation>sedang ditulis</translation>
        </message>
        <message>
            <source>interview-copy</source>
            <translation>salinan-wawancara</translation>
        </message>
        <message>
            <source>preview given</source>
            <translation>sudah disampaikan</translation>
        </message>
        <message>
            <source>preview not given</source>
            <translation>belum disampaikan</translation>
        </message>
        <message>
            <source>with a change that is not saved yet</source>
            <translation>dengan perubahan yang belum tersimpan</translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message>
            <source>Backups</source>
            <translation>Cadangan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Looking for backups…</source>
            <translation>Mencari cadangan…</translation>
        </message>
        <message>
            <source>Looking through this backup…</source>
            <translation>Memeriksa cadangan ini…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Pulihkan</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Pulihkan cadangan</translation>
        </message>
        <message>
            <source>The backup takes the place of the workspace. The present file is not deleted: it stays beside it.</source>
            <translation>Cadangan menggantikan ruang kerja. Berkas yang ada sekarang tidak dihapus, melainkan disimpan di sampingnya.</translation>
        </message>
        <message>
            <source>There is no backup of this workspace yet.</source>
            <translation>Belum ada cadangan untuk ruang kerja ini.</translation>
        </message>
    </context>
    <context>
        <name>ResultView</name>
        <message>
            <source>Coverage</source>
            <translation>Cakupan</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriteria</translation>
        </message>
        <message>
            <source>Must-haves</source>
            <translation>Syarat wajib</translation>
        </message>
        <message>
            <source>No result yet</source>
            <translation>Belum ada hasil</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>Score out of 100</source>
            <translation>Nilai dari 100</translation>
        </message>
        <message>
            <source>Scores appear here once an interviewer has submitted a scorecard.</source>
            <translation>Nilai muncul di sini setelah pewawancara mengirim lembar penilaian.</translation>
        </message>
        <message>
            <source>Scores by criterion</source>
            <translation>Nilai per kriteria</translation>
        </message>
        <message>
            <source>Watch-outs</source>
            <translation>Perlu diperhatikan</translation>
        </message>
        <message>
            <source>What the score rests on</source>
            <translation>Dasar nilai</translation>
        </message>
        <message>
            <source>Whole result</source>
            <translation>Hasil keseluruhan</translation>
        </message>
        <message>
            <source>mean {value}</source>
            <translation>rata-rata {value}</translation>
        </message>
    </context>
    <context>
        <name>RetentionPage</name>
        <message numerus="yes">
            <source>%n held back</source>
            <translation>
                <numerusform>%n tertahan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those selected stay: held back, or their time is not over.</source>
            <translation>
                <numerusform>%n dari yang dipilih tetap disimpan: tertahan, atau masa simpannya belum habis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) due now</source>
            <translation>
                <numerusform>%n orang sudah habis masa simpannya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) erased</source>
            <translation>
                <numerusform>%n orang dihapus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within the next 30 days</source>
            <translation>
                <numerusform>%n dalam 30 hari ke depan</numerusform>
            </translation>
        </message>
        <message>
            <source>Basis, holds and requests of this person: Enter or a double click</source>
            <translation>Dasar pemrosesan, penangguhan, dan permintaan orang ini: Enter atau klik ganda</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message numerus="yes">
            <source>Erase everything about %n person(s)</source>
            <translation>
                <numerusform>Hapus semua tentang %n orang</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase those selected…</source>
            <translation>Hapus yang dipilih…</translation>
        </message>
        <message numerus="yes">
            <source>Erasing %n person(s)</source>
            <translation>
                <numerusform>Menghapus %n orang</numerusform>
            </translation>
        </message>
        <message>
            <source>First shows what would go and what cannot be reached, then asks</source>
            <translation>Menampilkan dahulu apa yang akan dihapus dan apa yang tidak terjangkau, lalu bertanya</translation>
        </message>
        <message>
            <source>Held back by</source>
            <translation>Tertahan oleh</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Disimpan sampai</translation>
        </message>
        <message>
            <source>Nobody falls due</source>
            <translation>Tidak ada yang masa simpannya habis</translation>
        </message>
        <message>
            <source>Nobody’s data has to go within the next 30 days. How long people are kept stands in Settings and in each job.</source>
            <translation>Tidak ada data yang harus dihapus dalam 30 hari ke depan. Masa simpan tercantum di Pengaturan dan di setiap lowongan.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Buka Pengaturan</translation>
        </message>
        <message>
            <source>Privacy of this person</source>
            <translation>Privasi orang ini</translation>
        </message>
        <message>
            <source>Select everybody whose time is over and whom nothing holds back</source>
            <translation>Pilih semua yang masa simpannya habis dan tidak tertahan</translation>
        </message>
        <message>
            <source>Select who is due</source>
            <translation>Pilih yang habis</translation>
        </message>
        <message>
            <source>Whose data falls due</source>
            <translation>Yang masa simpannya habis</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>stopped before the end</source>
            <translation>dihentikan sebelum selesai</translation>
        </message>
    </context>
    <context>
        <name>Revisions</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Dari</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>&amp;ke</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Revision {number}</source>
            <translation>Revisi {number}</translation>
        </message>
        <message>
            <source>Revisions of {title}</source>
            <translation>Revisi {title}</translation>
        </message>
        <message>
            <source>The file now (revision {number})</source>
            <translation>Berkas sekarang (revisi {number})</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Yang berubah</translation>
        </message>
    </context>
    <context>
        <name>RubricChanges</name>
        <message numerus="yes">
            <source>%n interview(s) not begun</source>
            <translation>
                <numerusform>%n wawancara belum dimulai</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) begun</source>
            <translation>
                <numerusform>%n lembar penilaian sudah dimulai</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) submitted</source>
            <translation>
                <numerusform>%n lembar penilaian sudah dikirim</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Jobs that keep their revision until you move them</source>
            <translation>Lowongan yang tetap memakai revisinya sampai Anda memindahkannya</translation>
        </message>
        <message>
            <source>Scored before: these scorecards keep their revision</source>
            <translation>Sudah dinilai: lembar penilaian ini tetap memakai revisinya</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Apa yang berubah</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>dan %n lainnya</numerusform>
            </translation>
        </message>
        <message>
            <source>revision {revision}</source>
            <translation>revisi {revision}</translation>
        </message>
        <message>
            <source>{title}: revision {before} and revision {after}</source>
            <translation>{title}: revisi {before} dan revisi {after}</translation>
        </message>
    </context>
    <context>
        <name>RubricFiles</name>
        <message numerus="yes">
            <source>%n advice</source>
            <translation>
                <numerusform>%n saran</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n kesalahan</numerusform>
            </translation>
        </message>
        <message>
            <source>Comes with Saring</source>
            <translation>Bawaan Saring</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriteria</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Tidak ada</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Masalah</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revisi</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>Rubric folder</source>
            <translation>Folder rubrik</translation>
        </message>
        <message>
            <source>Rubric folder, last good version</source>
            <translation>Folder rubrik, versi baik terakhir</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Tempat</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>belum disimpan</translation>
        </message>
        <message>
            <source>{file} has changes in the editor that are not saved yet.</source>
            <translation>{file} memiliki perubahan di editor yang belum disimpan.</translation>
        </message>
        <message>
            <source>{file} is broken since {time}: the last good version is used until it is mended.</source>
            <translation>{file} rusak sejak {time}: versi baik terakhir dipakai sampai berkas ini diperbaiki.</translation>
        </message>
        <message>
            <source>{file} scores otherwise than revision {revision} did and still has that number. Open it here and save it, or count “revision” up in the file.</source>
            <translation>{file} menilai dengan cara lain daripada revisi {revision}, tetapi nomornya masih sama. Buka dan simpan di sini, atau naikkan “revision” di berkasnya.</translation>
        </message>
    </context>
    <context>
        <name>RubricProblems</name>
        <message>
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Tingkat</translation>
        </message>
        <message>
            <source>What is wrong, and what to do</source>
            <translation>Apa yang salah dan apa yang perlu dilakukan</translation>
        </message>
    </context>
    <context>
        <name>RubricView</name>
        <message>
            <source>Anchors</source>
            <translation>Jangkar perilaku</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Tanyakan dahulu</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriteria</translation>
        </message>
        <message>
            <source>Drawn from</source>
            <translation>Disusun dari</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Tugas</translation>
        </message>
        <message>
            <source>Minimum coverage</source>
            <translation>Cakupan minimum</translation>
        </message>
        <message>
            <source>Offered, not scored</source>
            <translation>Ditawarkan, tidak dinilai</translation>
        </message>
        <message>
            <source>Probes</source>
            <translation>Pertanyaan pendalaman</translation>
        </message>
        <message>
            <source>Realistic job preview</source>
            <translation>Gambaran kerja nyata</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revisi</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Pekerjaan</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>Suitable traits</source>
            <translation>Ciri cocok</translation>
        </message>
        <message>
            <source>Then ask</source>
            <translation>Lalu tanyakan</translation>
        </message>
        <message>
            <source>Then tell</source>
            <translation>Lalu sampaikan</translation>
        </message>
        <message>
            <source>Unsuitable traits</source>
            <translation>Ciri tidak cocok</translation>
        </message>
        <message>
            <source>Why this weight</source>
            <translation>Alasan bobot ini</translation>
        </message>
        <message>
            <source>must-have: above {level}</source>
            <translation>syarat wajib: di atas {level}</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>bobot {weight}</translation>
        </message>
    </context>
    <context>
        <name>RubricsPage</name>
        <message>
            <source>Bring a rubric back from a spreadsheet (.xlsx or .csv)</source>
            <translation>Bawa kembali rubrik dari lembar kerja (.xlsx atau .csv)</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Periksa lagi</translation>
        </message>
        <message>
            <source>Compare revisions…</source>
            <translation>Bandingkan revisi…</translation>
        </message>
        <message>
            <source>Copy a rubric that comes with Saring into your folder, to change it there</source>
            <translation>Salin rubrik bawaan Saring ke folder Anda agar dapat diubah</translation>
        </message>
        <message>
            <source>Copy to my folder</source>
            <translation>Salin ke folder saya</translation>
        </message>
        <message>
            <source>Draft a rubric from a job profile</source>
            <translation>Susun rubrik dari profil pekerjaan</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Ubah</translation>
        </message>
        <message>
            <source>Edit the rubric as a form and as text, with previews</source>
            <translation>Ubah rubrik sebagai formulir dan teks, dengan pratinjau</translation>
        </message>
        <message>
            <source>Export as sheet…</source>
            <translation>Ekspor sebagai lembar kerja…</translation>
        </message>
        <message>
            <source>Import from a sheet…</source>
            <translation>Impor dari lembar kerja…</translation>
        </message>
        <message>
            <source>Mend what stands under “Problems”, save the file, and it is checked again at once.</source>
            <translation>Perbaiki yang tercantum di “Masalah”, lalu simpan berkasnya; berkas langsung diperiksa lagi.</translation>
        </message>
        <message>
            <source>New from a document…</source>
            <translation>Baru dari dokumen…</translation>
        </message>
        <message>
            <source>No problem was found in {file}.</source>
            <translation>Tidak ada masalah di {file}.</translation>
        </message>
        <message>
            <source>Open in text editor</source>
            <translation>Buka di editor teks</translation>
        </message>
        <message>
            <source>Open the file in your text editor</source>
            <translation>Buka berkas di editor teks</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Buka folder</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Masalah</translation>
        </message>
        <message>
            <source>Problems ({number})</source>
            <translation>Masalah ({number})</translation>
        </message>
        <message>
            <source>Problems of the file</source>
            <translation>Masalah di berkas</translation>
        </message>
        <message>
            <source>Read all rubric files again</source>
            <translation>Baca lagi semua berkas rubrik</translation>
        </message>
        <message>
            <source>Reading the revisions of {file}</source>
            <translation>Membaca revisi {file}</translation>
        </message>
        <message>
            <source>Reading the rubric files</source>
            <translation>Membaca berkas rubrik</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>Rubric files</source>
            <translation>Berkas rubrik</translation>
        </message>
        <message>
            <source>Saved as {path}. Check and complete it before you use it.</source>
            <translation>Disimpan sebagai {path}. Periksa dan lengkapi sebelum dipakai.</translation>
        </message>
        <message>
            <source>The chosen rubric</source>
            <translation>Rubrik yang dipilih</translation>
        </message>
        <message>
            <source>This file cannot be used yet</source>
            <translation>Berkas ini belum dapat dipakai</translation>
        </message>
        <message>
            <source>What changed from revision to revision of the file</source>
            <translation>Yang berubah dari revisi ke revisi berkas ini</translation>
        </message>
        <message>
            <source>Write the rubric as a spreadsheet (.xlsx or .csv), to change it there</source>
            <translation>Tulis rubrik sebagai lembar kerja (.xlsx atau .csv), untuk diubah di sana</translation>
        </message>
    </context>
    <context>
        <name>SavedFilters</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nama</translation>
        </message>
        <message>
            <source>A filter of the same name is replaced. “In the last 7 days” counts from the day it is used.</source>
            <translation>Saringan bernama sama diganti. “Dalam 7 hari terakhir” dihitung dari hari saringan dipakai.</translation>
        </message>
        <message>
            <source>No filter was saved yet</source>
            <translation>Belum ada saringan tersimpan</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Removed the filter “{name}”</source>
            <translation>Saringan “{name}” dihapus</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Save the filter</source>
            <translation>Simpan saringan</translation>
        </message>
        <message>
            <source>Save the present filter…</source>
            <translation>Simpan saringan saat ini…</translation>
        </message>
    </context>
    <context>
        <name>ScheduleForm</name>
        <message>
            <source> minutes</source>
            <translation> menit</translation>
        </message>
        <message>
            <source>&amp;Accommodation</source>
            <translation>&amp;Akomodasi yang layak</translation>
        </message>
        <message>
            <source>&amp;Focus criteria</source>
            <translation>&amp;Fokus penilaian</translation>
        </message>
        <message>
            <source>&amp;Length</source>
            <translation>&amp;Lama</translation>
        </message>
        <message>
            <source>&amp;Panel</source>
            <translation>&amp;Panel pewawancara</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Waktu</translation>
        </message>
        <message>
            <source>A room, or the address of a video call</source>
            <translation>Ruangan, atau alamat panggilan video</translation>
        </message>
        <message>
            <source>Another interviewer</source>
            <translation>Pewawancara lain</translation>
        </message>
        <message>
            <source>Another interviewer’s name, then Enter</source>
            <translation>Nama pewawancara lain, lalu Enter</translation>
        </message>
        <message>
            <source>At a fixed time</source>
            <translation>Pada waktu tertentu</translation>
        </message>
        <message>
            <source>Change interview</source>
            <translation>Ubah wawancara</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Hari dan jam</translation>
        </message>
        <message>
            <source>Nothing ticked: the interview covers every criterion.</source>
            <translation>Tanpa centang: wawancara mencakup semua kriteria.</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Panel pewawancara</translation>
        </message>
        <message>
            <source>Pla&amp;ce</source>
            <translation>&amp;Tempat</translation>
        </message>
        <message>
            <source>R&amp;ound</source>
            <translation>&amp;Ronde</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Schedule interview</source>
            <translation>Jadwalkan wawancara</translation>
        </message>
        <message>
            <source>The panel’s order: drag a name, or move it with Alt+↑ and Alt+↓</source>
            <translation>Urutan panel: seret namanya, atau pindahkan dengan Alt+↑ dan Alt+↓</translation>
        </message>
        <message>
            <source>This time comes twice on this day; the second one is meant (UTC{offset})</source>
            <translation>Waktu ini terjadi dua kali pada hari ini; yang dimaksud yang kedua (UTC{offset})</translation>
        </message>
        <message>
            <source>This time has passed. That is fine for what has taken place.</source>
            <translation>Waktu ini sudah lewat. Tidak apa-apa untuk wawancara yang sudah berlangsung.</translation>
        </message>
        <message>
            <source>What the person needs to take part; never shown in a comparison</source>
            <translation>Yang dibutuhkan kandidat untuk ikut serta; tidak pernah tampil di perbandingan</translation>
        </message>
        <message>
            <source>{names}: already with {who} from {start} to {end} ({job}).</source>
            <translation>{names}: sudah bersama {who} pukul {start} sampai {end} ({job}).</translation>
        </message>
        <message>
            <source>{time} does not exist on this day: the clocks go forward. {meant} is meant.</source>
            <translation>Pukul {time} tidak ada pada hari ini karena jam dimajukan. Yang dimaksud pukul {meant}.</translation>
        </message>
        <message>
            <source>{who} has another interview from {start} to {end} ({job}).</source>
            <translation>{who} punya wawancara lain pukul {start} sampai {end} ({job}).</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Interviewer</source>
            <translation>Pewawancara</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source> minutes</source>
            <translation> menit</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Warna</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Ba&amp;hasa</translation>
        </message>
        <message>
            <source>&amp;Rubric folder</source>
            <translation>Folder r&amp;ubrik</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Mengikuti sistem</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Pilih folder…</translation>
        </message>
        <message>
            <source>Choose the rubric folder</source>
            <translation>Pilih folder rubrik</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Gelap</translation>
        </message>
        <message>
            <source>Everything is in this one file.</source>
            <translation>Semua data ada dalam satu berkas ini.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Go to the next criterion after a &amp;score</source>
            <translation>Pindah ke kriteria berikutnya setelah memberi nila&amp;i</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Wawancara</translation>
        </message>
        <message>
            <source>It stands on your scorecards and notes, and in the reports.</source>
            <translation>Tercantum di lembar penilaian dan catatan Anda, serta di laporan.</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Bahasa dan tampilan</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Terang</translation>
        </message>
        <message>
            <source>Make a new one…</source>
            <translation>Buat yang baru…</translation>
        </message>
        <message>
            <source>Next part</source>
            <translation>Bagian berikutnya</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>Buka yang lain…</translation>
        </message>
        <message>
            <source>Otherwise the page stays until you move on.</source>
            <translation>Jika tidak, halaman tetap sampai Anda berpindah.</translation>
        </message>
        <message>
            <source>Part before</source>
            <translation>Bagian sebelumnya</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Bagian pengaturan</translation>
        </message>
        <message>
            <source>Planned length of an &amp;interview</source>
            <translation>Ren&amp;cana lama wawancara</translation>
        </message>
        <message>
            <source>W&amp;orkspace</source>
            <translation>Ruang &amp;kerja</translation>
        </message>
        <message>
            <source>Where your rubric files are; the page “Rubrics” lists them.</source>
            <translation>Tempat berkas rubrik Anda; halaman “Rubrik” menampilkan daftarnya.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Anda</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>N&amp;ama Anda</translation>
        </message>
    </context>
    <context>
        <name>SheetProblems</name>
        <message numerus="yes">
            <source>%n mistake(s) found. Mend these cells, save the spreadsheet, and import it again. Nothing has been changed.</source>
            <translation>
                <numerusform>%n kesalahan ditemukan. Perbaiki sel-sel itu, simpan lembar kerjanya, lalu impor lagi. Belum ada yang diubah.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Sel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Salin semua</translation>
        </message>
        <message>
            <source>Copy the list, to send it or to keep it beside the spreadsheet</source>
            <translation>Salin daftarnya, untuk dikirim atau dibuka di samping lembar kerja</translation>
        </message>
        <message>
            <source>Mistakes in the spreadsheet</source>
            <translation>Kesalahan dalam lembar kerja</translation>
        </message>
        <message>
            <source>Open the spreadsheet</source>
            <translation>Buka lembar kerja</translation>
        </message>
        <message>
            <source>What is wrong, and what to do</source>
            <translation>Apa yang salah, dan apa yang perlu dilakukan</translation>
        </message>
        <message>
            <source>{file} cannot be imported yet</source>
            <translation>{file} belum dapat diimpor</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Berkas CSV (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Buku kerja Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export as a spreadsheet</source>
            <translation>Ekspor sebagai lembar kerja</translation>
        </message>
        <message>
            <source>Import a rubric from a spreadsheet</source>
            <translation>Impor rubrik dari lembar kerja</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>Membaca {file}</translation>
        </message>
        <message>
            <source>Save as revision {revision}</source>
            <translation>Simpan sebagai revisi {revision}</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Disimpan sebagai {path}</translation>
        </message>
        <message>
            <source>Saving {file}</source>
            <translation>Menyimpan {file}</translation>
        </message>
        <message>
            <source>Spreadsheets ({endings})</source>
            <translation>Lembar kerja ({endings})</translation>
        </message>
        <message>
            <source>Writing {file}</source>
            <translation>Menulis {file}</translation>
        </message>
        <message>
            <source>{file} says the same already.</source>
            <translation>Isi {file} sudah sama.</translation>
        </message>
        <message>
            <source>{file} was changed after this spreadsheet was made. Importing also undoes those changes: look through all differences below.</source>
            <translation>{file} diubah setelah lembar kerja ini dibuat. Impor juga membatalkan perubahan itu: periksa semua perbedaan di bawah ini.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Pintasan papan ketik</translation>
        </message>
    </context>
    <context>
        <name>StagesDialog</name>
        <message numerus="yes">
            <source>%n from “{stage}” go to</source>
            <translation>
                <numerusform>%n orang dari “{stage}” pindah ke</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tambah</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Turun</translation>
        </message>
        <message>
            <source>New stage</source>
            <translation>Tahap baru</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Orang</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Ganti nama</translation>
        </message>
        <message>
            <source>Rename: F2 in the list</source>
            <translation>Ganti nama: F2 dalam daftar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Saving the stages</source>
            <translation>Menyimpan tahap</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Stages of “{job}”</source>
            <translation>Tahap “{job}”</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Naik</translation>
        </message>
        <message>
            <source>Whoever applies begins at the first stage.</source>
            <translation>Setiap pelamar mulai di tahap pertama.</translation>
        </message>
    </context>
    <context>
        <name>SubmitDialog</name>
        <message>
            <source>&amp;Summary</source>
            <translation>&amp;Ringkasan</translation>
        </message>
        <message>
            <source>After this the scorecard is locked; it can be reopened with a reason. The program decides nothing.</source>
            <translation>Setelah ini lembar penilaian dikunci; dapat dibuka kembali dengan menyebutkan alasan. Program tidak memutuskan apa pun.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Buka bagian ini</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Belum lengkap</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Semua sudah lengkap.</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Kesimpulan</translation>
        </message>
        <message>
            <source>Reopened {time}: {reason}</source>
            <translation>Dibuka kembali {time}: {reason}</translation>
        </message>
        <message>
            <source>Submit and lock</source>
            <translation>Kirim dan kunci</translation>
        </message>
        <message>
            <source>Submit the scorecard</source>
            <translation>Kirim lembar penilaian</translation>
        </message>
        <message>
            <source>What decided it for you, in a sentence or two</source>
            <translation>Apa yang menentukan bagi Anda, dalam satu dua kalimat</translation>
        </message>
        <message>
            <source>Worth another look</source>
            <translation>Layak ditinjau kembali</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>dan %n lagi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Tambahkan</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Lepas</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Terapkan</translation>
        </message>
        <message numerus="yes">
            <source>For %n candidate(s)</source>
            <translation>
                <numerusform>Untuk %n kandidat</numerusform>
            </translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Dipisahkan dengan koma</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Whoever is named by a code keeps their tags as they are.</source>
            <translation>Label kandidat yang ditampilkan dengan kode tidak diubah.</translation>
        </message>
    </context>
    <context>
        <name>TaskStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>{task}: stopping …</source>
            <translation>{task}: sedang dihentikan…</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>Done again: {deed}</source>
            <translation>Diulangi: {deed}</translation>
        </message>
        <message>
            <source>Undone: {deed}</source>
            <translation>Diurungkan: {deed}</translation>
        </message>
    </context>
    <context>
        <name>WorkedOut</name>
        <message numerus="yes">
            <source>%n answer(s) added or changed after reopening</source>
            <translation>
                <numerusform>%n jawaban ditambahkan atau diubah setelah dibuka kembali</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) still a draft, not counted</source>
            <translation>
                <numerusform>%n lembar penilaian masih draf, tidak dihitung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) under another revision of the rubric, not counted</source>
            <translation>
                <numerusform>%n lembar penilaian memakai revisi rubrik lain, tidak dihitung</numerusform>
            </translation>
        </message>
        <message>
            <source>Added or changed after the scorecard was reopened</source>
            <translation>Ditambahkan atau diubah setelah lembar penilaian dibuka kembali</translation>
        </message>
        <message>
            <source>After the debrief</source>
            <translation>Setelah rapat evaluasi</translation>
        </message>
        <message>
            <source>Anchor {level}</source>
            <translation>Jangkar {level}</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Cakupan</translation>
        </message>
        <message>
            <source>Debrief: {points}</source>
            <translation>Rapat evaluasi: {points}</translation>
        </message>
        <message>
            <source>Each interviewer’s score after the debrief where there is one, else their own.</source>
            <translation>Nilai setiap pewawancara setelah rapat evaluasi bila ada; jika tidak, nilai mandirinya.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>From the profile</source>
            <translation>Dari profil</translation>
        </message>
        <message>
            <source>How was this worked out?</source>
            <translation>Bagaimana angka ini dihitung?</translation>
        </message>
        <message>
            <source>Must-haves</source>
            <translation>Syarat wajib</translation>
        </message>
        <message>
            <source>Must-haves and watch-outs stand beside the score and never change it.</source>
            <translation>Syarat wajib dan hal yang perlu diperhatikan ditampilkan di samping nilai dan tidak pernah mengubahnya.</translation>
        </message>
        <message>
            <source>No evidence written</source>
            <translation>Tanpa bukti tertulis</translation>
        </message>
        <message>
            <source>Nobody has scored this criterion.</source>
            <translation>Belum ada yang menilai kriteria ini.</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Kisaran</translation>
        </message>
        <message>
            <source>Realistic job preview</source>
            <translation>Gambaran kerja nyata</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Reason for the change</source>
            <translation>Alasan perubahan</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Rekomendasi</translation>
        </message>
        <message>
            <source>Recommendations are counted; they are no part of the score.</source>
            <translation>Rekomendasi hanya dihitung jumlahnya dan bukan bagian dari nilai.</translation>
        </message>
        <message>
            <source>Reopened {time} by {name}</source>
            <translation>Dibuka kembali {time} oleh {name}</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>Score after the debrief</source>
            <translation>Nilai setelah rapat evaluasi</translation>
        </message>
        <message>
            <source>Submitted {time}</source>
            <translation>Dikirim {time}</translation>
        </message>
        <message>
            <source>Suitable traits observed</source>
            <translation>Ciri cocok teramati</translation>
        </message>
        <message>
            <source>The panel’s score is the mean of the scores that interviewers gave on their own.</source>
            <translation>Nilai panel adalah rata-rata nilai yang diberikan para pewawancara sendiri-sendiri.</translation>
        </message>
        <message>
            <source>The scores given alone stay as they were. Orders and ranks go by them.</source>
            <translation>Nilai mandiri tetap seperti semula. Urutan dan peringkat mengikuti nilai mandiri.</translation>
        </message>
        <message>
            <source>Watch-out</source>
            <translation>Perlu diperhatikan</translation>
        </message>
        <message>
            <source>Watch-outs: unsuitable traits that were observed</source>
            <translation>Perlu diperhatikan: ciri tidak cocok yang teramati</translation>
        </message>
        <message>
            <source>What others scored is hidden until you have submitted your own scorecard</source>
            <translation>Penilaian pewawancara lain disembunyikan sampai Anda mengirim lembar penilaian Anda sendiri</translation>
        </message>
        <message>
            <source>What the interviewers say</source>
            <translation>Pendapat pewawancara</translation>
        </message>
        <message>
            <source>given by {names}</source>
            <translation>disampaikan oleh {names}</translation>
        </message>
        <message>
            <source>not given yet</source>
            <translation>belum disampaikan</translation>
        </message>
        <message>
            <source>{name}, round {round}</source>
            <translation>{name}, ronde {round}</translation>
        </message>
        <message>
            <source>{recommendation}: {number} of {all}</source>
            <translation>{recommendation}: {number} dari {all}</translation>
        </message>
    </context>
    <context>
        <name>Workspaces</name>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message>
            <source>Make a new workspace</source>
            <translation>Buat ruang kerja baru</translation>
        </message>
        <message>
            <source>Making the sample workspace</source>
            <translation>Membuat ruang kerja contoh</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Buka ruang kerja</translation>
        </message>
        <message>
            <source>Saring workspaces (*.db)</source>
            <translation>Ruang kerja Saring (*.db)</translation>
        </message>
        <message>
            <source>my-workspace</source>
            <translation>ruang-kerja-saya</translation>
        </message>
    </context>
</TS>
