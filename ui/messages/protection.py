"""What is said about protecting a workspace: its keys, passphrase and recovery code."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "workspace_protected": (
        "Ruang kerja {path} terlindungi dan memerlukan kata sandi atau kode pemulihan. Buka di jendela Saring, atau "
        "jalankan perintahnya di terminal yang dapat menanyakannya; `saring protect --help` menjelaskan cara lain.",
        "The workspace {path} is protected and needs its passphrase or recovery code. Open it in the window, or run "
        "the command in a terminal that can ask for it; `saring protect --help` tells of other ways.",
    ),
    "workspace_other_key": (
        "Kunci yang ada tidak cocok dengan {path}: berkas kunci di sebelahnya milik ruang kerja lain, atau sebagian "
        "besar berkas ini rusak. Letakkan berkas kunci yang benar di sebelahnya, atau pulihkan keduanya dari cadangan.",
        "The key does not fit {path}: the key file beside it belongs to another workspace, or much of this file is "
        "damaged. Put the right key file beside it, or restore both from a backup.",
    ),
    "keys_missing": (
        "Berkas kunci {keys} tidak ada, sehingga {path} tidak dapat dibuka oleh siapa pun. Kembalikan berkas itu ke "
        "sebelah ruang kerjanya; salinannya ada di setiap cadangan.",
        "The key file {keys} is missing, and without it nobody can open {path}. Put it back beside the workspace; "
        "every backup holds a copy.",
    ),
    "keys_unreadable": (
        "Berkas kunci {keys} tidak dapat dibaca: {detail}. Periksa izin berkas itu, lalu coba lagi.",
        "The key file {keys} cannot be read: {detail}. Check its permissions and try again.",
    ),
    "keys_damaged": (
        "Berkas kunci {keys} rusak; kata sandi Anda tidak salah. Ganti berkas itu dengan salinannya dari cadangan, "
        "lalu coba lagi.",
        "The key file {keys} is damaged; your passphrase is not at fault. Put the copy from a backup in its place and "
        "try again.",
    ),
    "keys_newer": (
        "Berkas kunci {keys} dibuat oleh versi Saring yang lebih baru. Perbarui Saring untuk membuka {path}.",
        "The key file {keys} was made by a newer version of Saring. Update Saring to open {path}.",
    ),
    "keys_not_written": (
        "Berkas kunci {keys} tidak dapat ditulis: {detail}. Tidak ada yang berubah; periksa folder dan ruang "
        "kosongnya, lalu coba lagi.",
        "The key file {keys} could not be written: {detail}. Nothing was changed; check its folder and the free space "
        "and try again.",
    ),
    "keys_of_another": (
        "Berkas kunci {path} bukan milik ruang kerja ini. Ganti berkas itu dengan salinannya dari cadangan.",
        "The key file {path} does not belong to this workspace. Put the copy from a backup in its place.",
    ),
    "passphrase_wrong": (
        "Kata sandi itu tidak membuka {path}. Periksa huruf besar dan kecilnya serta bahasa papan tik, lalu coba "
        "lagi; kode pemulihan juga dapat dipakai.",
        "That passphrase does not open {path}. Check capitals and the keyboard's language and try again; the recovery "
        "code works too.",
    ),
    "recovery_code_wrong": (
        "Kode pemulihan itu tertulis dengan benar, tetapi bukan untuk {path}. Mungkin kode itu milik ruang kerja lain "
        "atau sudah diganti.",
        "That recovery code is written correctly, but it is not the one of {path}. It may belong to another workspace "
        "or have been replaced.",
    ),
    "recovery_code_other": (
        "Itu bukan kode pemulihan yang ditampilkan. Ketik ulang kode dari kertas atau berkas tempat Anda menyimpannya.",
        "That is not the recovery code that was shown. Type it again from the paper or file where you kept it.",
    ),
    "recovery_code_missing": (
        "Ketik kode pemulihan dari kertas tempat kode itu ditulis atau dicetak.",
        "Type the recovery code from the paper it was written or printed on.",
    ),
    "recovery_code_length": (
        "Kode pemulihan terdiri dari {wanted} karakter; Anda mengetik {found}.",
        "A recovery code has {wanted} characters; you typed {found}.",
    ),
    "recovery_code_character": (
        "“{character}” tidak pernah ada dalam kode pemulihan. Angka 0 dan 1 serta huruf I, O, dan U tidak dipakai.",
        "“{character}” never stands in a recovery code. The digits 0 and 1 and the letters I, O and U are not used.",
    ),
    "recovery_code_mistyped": (
        "Ada salah ketik pada kelompok ke-{group} kode pemulihan. Bandingkan lima karakternya dengan kertas Anda.",
        "There is a slip in group {group} of the recovery code. Compare its five characters with your paper.",
    ),
    "passphrase_short": (
        "Kata sandi paling sedikit {limit} karakter. Empat atau lima kata yang tidak berhubungan mudah diingat dan "
        "sulit ditebak.",
        "A passphrase has at least {limit} characters. Four or five unrelated words are easy to remember and hard to "
        "guess.",
    ),
    "passphrase_long": (
        "Kata sandi paling banyak {limit} karakter.",
        "A passphrase has at most {limit} characters.",
    ),
    "passphrase_plain": (
        "Kata sandi itu termasuk yang pertama dicoba penebak: kata yang umum, deretan tombol, atau pengulangan. Pakai "
        "empat atau lima kata yang tidak berhubungan.",
        "That passphrase is among the first that somebody would try: a common word, a row of keys or a repetition. Use "
        "four or five unrelated words.",
    ),
    "passphrase_not_text": (
        "Kata sandi itu memuat byte yang bukan teks dalam pengodean sistem ini. Berikan kata sandi sebagai UTF-8.",
        "That passphrase has bytes that are no text in this system's encoding. Hand it over as UTF-8.",
    ),
    "passphrases_differ": (
        "Kedua kata sandi tidak sama. Ketik keduanya sekali lagi.",
        "The two passphrases are not the same. Type both again.",
    ),
    "protected_already": (
        "{path} sudah terlindungi.",
        "{path} is protected already.",
    ),
    "not_protected": (
        "{path} tidak terlindungi, sehingga tidak ada kunci yang dapat diubah.",
        "{path} is not protected, so there is no key to change.",
    ),
    "keyring_missing": (
        "Penyimpanan kunci sistem tidak dapat menyimpan kuncinya di komputer ini. Kata sandi tetap ditanyakan.",
        "The system's keyring cannot keep the key on this computer. The passphrase is asked for as before.",
    ),
    "keyring_keeps": (
        "Penyimpanan kunci sistem tidak melepaskan kuncinya. Hapus sendiri entri “{service}” ({key}) di sana, lalu "
        "coba lagi.",
        "The system's keyring does not let the key go. Delete the entry “{service}” ({key}) there yourself, then try "
        "again.",
    ),
    "action.protection_set": ("Lindungi ruang kerja", "Protect the workspace"),
    "action.protection_taken_off": ("Lepas perlindungan", "Take the protection off"),
    "action.key_renewed": ("Ganti kunci ruang kerja", "Give the workspace a new key"),
    "action.passphrase_changed": ("Ubah kata sandi", "Change the passphrase"),
    "action.recovery_code_changed": ("Ganti kode pemulihan", "Change the recovery code"),
    "action.recovery_code_confirmed": ("Konfirmasi kode pemulihan", "Confirm the recovery code"),
    "action.keyring_used": ("Simpan kunci di penyimpanan kunci sistem", "Keep the key in the system's keyring"),
    "action.keyring_left": (
        "Hapus kunci dari penyimpanan kunci sistem",
        "Take the key out of the system's keyring",
    ),
    "passphrase_descriptor": (
        "{name} menunjuk ke {value}, yang tidak dapat dibaca. Beri nomor deskriptor berkas yang terbuka, misalnya "
        "{name}=3 dengan 3< rahasia.txt.",
        "{name} names {value}, which cannot be read. Give the number of an open file descriptor, such as {name}=3 "
        "with 3< secret.txt.",
    ),
    "passphrase_not_given": (
        "Kata sandi baru belum diberikan dan tidak ada terminal untuk menanyakannya. Berikan lewat {name}_FD atau "
        "{name}; `saring protect --help` menjelaskannya.",
        "No new passphrase was given, and there is no terminal to ask at. Hand it over in {name}_FD or {name}; "
        "`saring protect --help` tells how.",
    ),
    "recovery_code_not_confirmed": (
        "Kode pemulihan tidak diketik ulang dengan benar; tidak ada yang diubah. Mulai lagi dan simpan kodenya dahulu.",
        "The recovery code was not typed back correctly; nothing was changed. Begin again and keep the code first.",
    ),
    "doctor.left_behind": (
        "Program pernah terhenti saat mengubah berkas ini, dan salinan yang belum selesai masih ada; isinya mungkin "
        "dapat dibaca siapa saja: {path}. Salinan itu dihapus saat ruang kerja dibuka di jendela Saring, atau oleh "
        "saring doctor --rebuild",
        "The program was once ended while it changed this file, and an unfinished copy is still there, which anybody "
        "may be able to read: {path}. It is deleted when the workspace is opened in the window, or by saring doctor "
        "--rebuild",
    ),
    "command.workspace_passphrase": (
        "Kata sandi atau kode pemulihan {path}",
        "Passphrase or recovery code of {path}",
    ),
    "command.backup_passphrase": (
        "Kata sandi atau kode pemulihan cadangan {path}",
        "Passphrase or recovery code of the backup {path}",
    ),
    "backup_passphrase": (
        "Cadangan {folder} dienkripsi dengan kunci lain daripada berkas yang ada sekarang. Berikan kata sandi atau "
        "kode pemulihan yang berlaku saat cadangan itu dibuat, lewat {name}_FD atau {name}.",
        "The backup {folder} is encrypted with another key than the present file. Hand over the passphrase or the "
        "recovery code that held when it was made, in {name}_FD or {name}.",
    ),
    "command.new_passphrase": ("Kata sandi baru untuk ruang kerja", "A new passphrase for the workspace"),
    "command.recovery_code": (
        "Kode pemulihan: {printed}\nTulis di kertas dan simpan di tempat aman, tidak di komputer ini. Kode ini membuka "
        "ruang kerja bila kata sandinya terlupa.",
        "Recovery code: {printed}\nWrite it on paper and keep it safe, not on this computer. It opens the "
        "workspace when the passphrase is forgotten.",
    ),
    "command.code_back": (
        "Ketik ulang kode pemulihan dari kertas Anda",
        "Type the recovery code back from your paper",
    ),
    "command.code_unconfirmed": (
        "Kode pemulihan belum dikonfirmasi. Ketik ulang dari kertasnya sekali, di jendela Saring atau dengan saring "
        "protect confirm-code --workspace {path}",
        "The recovery code is not confirmed yet. Type it back from its paper once, in the window or with saring "
        "protect confirm-code --workspace {path}",
    ),
    "command.code_confirmed": ("Kode pemulihan sudah dikonfirmasi.", "The recovery code is confirmed."),
    "recovery_code_not_given": (
        "Kode pemulihan belum diberikan dan tidak ada terminal untuk menanyakannya. Berikan lewat {name}_FD atau "
        "{name}.",
        "No recovery code was given, and there is no terminal to ask at. Hand it over in {name}_FD or {name}.",
    ),
    "command.plain_copies": (
        "Salinan yang dapat dibaca siapa saja: {count}",
        "Copies that anybody can read: {count}",
    ),
    "command.delete_plain_copies": (
        "Untuk menghapusnya: saring protect plain-copies --delete --workspace {path}",
        "To delete them: saring protect plain-copies --delete --workspace {path}",
    ),
    "command.plain_copies_deleted": (
        "Dihapus: {count}. Salinan yang dibuat di tempat lain tidak diketahui.",
        "Deleted: {count}. Copies that were made elsewhere are not known.",
    ),
    "command.no_plain_copies": (
        "Di folder cadangan yang diketahui dan di samping berkas tidak ada salinan yang dapat dibaca siapa saja. "
        "Salinan yang dibuat di tempat lain tidak diketahui: hapus atau lindungi juga.",
        "In the backup folders that are known, and beside the file, there is no copy that anybody can read. Copies "
        "that were made elsewhere are not known: delete them, or protect them too.",
    ),
    "command.is_protected": ("{path}: terlindungi", "{path}: protected"),
    "command.is_plain": ("{path}: tidak terlindungi", "{path}: not protected"),
    "command.in_keyring": ("Penyimpanan kunci sistem menyimpan kuncinya.", "The system's keyring keeps the key."),
    "command.not_in_keyring": (
        "Penyimpanan kunci sistem tidak menyimpan kuncinya lagi.",
        "The system's keyring does not keep the key any more.",
    ),
    "command.passphrase_changed": (
        "Kata sandi diganti. Cadangan yang lebih lama tetap dibuka dengan kata sandi lama.",
        "The passphrase was changed. Older backups still open with the old one.",
    ),
    "workspace_stays_closed": (
        "Ruang kerja {path} tetap tertutup: ruang kerja itu terlindungi dan memerlukan kata sandi atau kode pemulihan.",
        "The workspace {path} stays closed: it is protected and needs its passphrase or recovery code.",
    ),
    "present_missing": (
        "Isi dahulu kata sandi atau kode pemulihan yang berlaku sekarang.",
        "First fill in the passphrase or recovery code that holds now.",
    ),
    "secret_of_other_key": (
        "Penggantian kunci {path} pernah terputus, dan itu bukan kata sandi atau kode untuk kunci yang dipakai "
        "sekarang. Coba yang satunya: yang lama, atau yang baru.",
        "Giving {path} a new key was interrupted, and that is not the passphrase or code of the key it has now. Try "
        "the other one: the one from before, or the new one.",
    ),
}
