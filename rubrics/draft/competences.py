"""Questions and anchors for qualities that many profiles name, by the competences of lexicon.tsv. Data, Indonesian.

Each anchor is behaviour that can be heard in an answer; the trait's own words are put before it (phrasing.py).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Competence:
    """The main question, and what an answer at level 5, 3 and 1 contains.

    `words` stand on several scales and are asked about with this question.
    """

    question: str
    high: str
    middle: str
    low: str
    words: str = ""


INDONESIAN: dict[str, Competence] = {
    "patience": Competence(
        "Ceritakan ketika seseorang atau suatu pekerjaan menguji kesabaran Anda. Apa yang Anda lakukan?",
        "tetap tenang dan sopan, mencari sebab masalahnya, lalu menyelesaikannya sampai tuntas",
        "Menahan diri pada satu kejadian, tetapi mempersingkat urusan atau menyerahkannya kepada orang lain.",
        "meninggikan suara, menyalahkan orang, atau meninggalkan urusan itu",
        words="sabar marah emosi",
    ),
    "persistence": Competence(
        "Ceritakan pekerjaan yang lama, berulang, atau beberapa kali gagal sebelum selesai. Apa yang Anda lakukan?",
        "mencoba cara lain setelah gagal, menjaga mutu sampai akhir, dan menyebut hasilnya",
        "Menyelesaikan pekerjaan itu setelah didorong orang lain, atau mutunya menurun di tengah jalan.",
        "berhenti pada hambatan pertama atau membiarkan pekerjaan tidak selesai",
        words="tekun bosan menyerah jenuh tangguh tahan-banting tahan-uji",
    ),
    "care": Competence(
        "Ceritakan pekerjaan yang tidak boleh ada salahnya. Bagaimana Anda memastikan hasilnya benar?",
        "memakai cara periksa yang tetap, menemukan kesalahan sebelum berdampak, dan menceritakan contohnya",
        "Memeriksa hasil kerja bila ada waktu atau bila diminta; beberapa kesalahan ditemukan orang lain.",
        "tidak memeriksa hasil kerjanya, dan kesalahan yang sama terulang",
        words="telaten lalai lupa pelupa ceroboh asal-asalan",
    ),
    "order": Competence(
        "Ceritakan bagaimana Anda menata pekerjaan ketika banyak hal harus ditangani. Beri satu contoh.",
        "memakai susunan atau catatan yang juga dipahami orang lain, dan menemukan kembali apa pun dengan cepat",
        "Menata pekerjaannya sendiri, tetapi susunannya berantakan ketika keadaan sibuk.",
        "bekerja tanpa susunan; barang atau catatan hilang dan harus dicari",
        words="rapi berantakan asal apik",
    ),
    "discipline": Competence(
        "Ceritakan ketika Anda harus memenuhi jadwal yang ketat. Bagaimana Anda mengaturnya?",
        "menyusun urutan kerja, memberi kabar lebih awal bila ada hambatan, dan menepati waktu yang disepakati",
        "Menepati sebagian besar waktu; keterlambatan baru disampaikan setelah terjadi.",
        "terlambat atau menunda berulang kali tanpa memberi kabar",
    ),
    "obedience": Competence(
        "Ceritakan ketika mengikuti aturan atau prosedur membuat pekerjaan Anda lebih lambat. Apa yang Anda lakukan?",
        "tetap mengikuti prosedur, menjelaskan alasannya kepada orang lain, dan mengusulkan perbaikan "
        "lewat jalur yang benar",
        "Mengikuti prosedur selama diawasi; langkah yang dianggap kecil kadang dilewati.",
        "melewati prosedur demi cepat selesai dan tidak melaporkannya",
    ),
    "independence": Competence(
        "Ceritakan tugas yang Anda kerjakan tanpa arahan terperinci. Dari mana Anda memulai?",
        "merumuskan sendiri langkahnya, mencari keterangan yang kurang, dan meminta bantuan hanya untuk hal yang perlu",
        "Memulai sendiri, tetapi beberapa kali menunggu arahan untuk langkah berikutnya.",
        "menunggu perintah untuk setiap langkah atau meminta orang lain mengerjakannya",
        words="mandiri bergantung",
    ),
    "flexibility": Competence(
        "Ceritakan ketika rencana kerja Anda berubah mendadak. Apa yang Anda lakukan?",
        "menyusun ulang langkahnya, mempelajari cara baru, dan menyebut hasil setelah perubahan itu",
        "Mengikuti perubahan setelah beberapa waktu, dengan cara kerja lama masih dipertahankan.",
        "menolak perubahan atau tetap memakai cara lama meskipun tidak lagi sesuai",
        words="luwes kaku fleksibel",
    ),
    "openness": Competence(
        "Ceritakan masukan atau kritik yang sulit Anda terima. Apa yang Anda lakukan setelah itu?",
        "menanyakan contohnya, mengubah cara kerjanya, dan menyebut apa yang menjadi lebih baik",
        "Mendengarkan masukan itu, tetapi hanya sebagian yang diterapkan atau perubahannya tidak jelas.",
        "membela diri, tersinggung, atau menyalahkan orang yang memberi masukan",
        words="tersinggung terbuka keras-kepala",
    ),
    "confidence": Competence(
        "Ceritakan ketika Anda harus tampil atau berpendapat di hadapan orang lain. Bagaimana Anda mempersiapkannya?",
        "menyampaikan maksudnya dengan runtut, menjawab pertanyaan, dan menyebut tanggapan yang diterimanya",
        "Tampil setelah diminta; penyampaiannya terputus ketika mendapat pertanyaan yang tidak terduga.",
        "menghindari kesempatan itu atau tidak menyampaikan pendapatnya",
        words="malu pemalu",
    ),
    "courage": Competence(
        "Ceritakan situasi kerja yang membuat orang lain ragu untuk bertindak. Apa yang Anda lakukan?",
        "menimbang risikonya, bertindak dengan pengaman yang tepat, dan menyebut hasilnya",
        "Bertindak setelah orang lain memulai atau setelah diyakinkan.",
        "menjauh dari situasi itu atau menunda sampai orang lain mengambil alih",
        words="berani takut penakut",
    ),
    "calm": Competence(
        "Ceritakan keadaan genting yang pernah Anda hadapi saat bekerja. Apa yang Anda lakukan pada "
        "menit-menit pertama?",
        "menyebut urutan tindakannya dengan jelas, mendahulukan yang paling penting, dan menenangkan "
        "orang di sekitarnya",
        "Bertindak benar setelah sempat bingung atau setelah mendapat arahan.",
        "bertindak tanpa urutan, membeku, atau terbawa emosi",
        words="tenang panik gugup terpancing",
    ),
    "pressure": Competence(
        "Ceritakan masa kerja Anda yang paling menekan. Bagaimana Anda menjaga mutu pekerjaan saat itu?",
        "menentukan yang didahulukan, meminta dukungan pada waktunya, dan menjaga mutu sampai tekanan mereda",
        "Menyelesaikan yang utama, tetapi mutu atau hubungan dengan rekan kerja menurun.",
        "pekerjaan terhenti, atau tekanan dilampiaskan kepada orang lain",
        words="stres",
    ),
    "strength": Competence(
        "Ceritakan pekerjaan Anda yang paling menguras tenaga. Bagaimana Anda menjalaninya dari awal sampai akhir?",
        "mengatur tenaga dan istirahatnya, menyelesaikan pekerjaan sesuai target dengan cara kerja yang aman",
        "Menyelesaikan pekerjaan itu dengan jeda tambahan atau bantuan rekan.",
        "tidak menyelesaikan pekerjaan seperti itu, atau mengabaikan cara kerja yang aman",
        words="energi energik lesu loyo lemas",
    ),
    "vigilance": Competence(
        "Ceritakan ketika Anda menemukan bahaya atau hal ganjil lebih dulu daripada orang lain. Apa yang "
        "Anda perhatikan?",
        "menyebut tanda yang dilihatnya, bertindak sebelum terjadi kerugian, dan melaporkannya",
        "Menyadari tandanya, tetapi baru bertindak setelah ditanya atau setelah terjadi.",
        "tidak memperhatikan tanda yang ada, atau lengah saat bertugas",
        words="waspada",
    ),
    "initiative": Competence(
        "Ceritakan perbaikan yang Anda mulai tanpa diminta. Apa yang mendorong Anda, dan apa hasilnya?",
        "melihat masalah, mengusulkan dan menjalankan perbaikannya, lalu menunjukkan hasilnya",
        "Mengusulkan perbaikan, tetapi pelaksanaannya menunggu orang lain.",
        "mengerjakan hanya yang diperintahkan",
        words="aktif proaktif inisiatif pasif",
    ),
    "sociability": Competence(
        "Ceritakan ketika Anda harus membangun pembicaraan dengan orang yang belum Anda kenal. Apa yang Anda lakukan?",
        "membuka percakapan, mendengarkan, menyesuaikan bahasanya dengan lawan bicara, dan mencapai maksudnya",
        "Menjawab dengan baik bila diajak bicara, tetapi jarang memulai atau menyesuaikan bahasanya.",
        "menghindari percakapan atau membiarkan lawan bicara tidak memahami maksudnya",
        words="tertutup",
    ),
    "communication": Competence(
        "Ceritakan ketika Anda harus menjelaskan hal yang rumit kepada orang yang belum memahaminya. Apa "
        "yang Anda lakukan?",
        "menyesuaikan bahasa dengan pendengarnya, memeriksa apakah sudah dipahami, dan menyebut hasilnya",
        "Menjelaskan dengan runtut, tetapi tanpa memeriksa apakah pendengarnya memahami.",
        "penjelasannya sulit diikuti, atau kesalahpahaman dibiarkan",
        words="komunikatif",
    ),
    "friendliness": Competence(
        "Ceritakan ketika Anda melayani orang yang bersikap tidak menyenangkan. Apa yang Anda lakukan?",
        "menyapa lebih dulu, menjaga nada bicara, dan membantu sampai kebutuhannya terpenuhi",
        "Melayani dengan sopan, tetapi seperlunya saja.",
        "menjawab ketus, mengabaikan, atau membalas sikap orang itu",
        words="ramah hangat sopan kasar dingin judes",
    ),
    "affection": Competence(
        "Ceritakan ketika seseorang yang Anda rawat atau dampingi sedang sedih atau rewel. Apa yang Anda lakukan?",
        "menenangkan dengan kata dan sikap yang lembut, mencari sebabnya, dan menemani sampai tenang",
        "Menenangkan seperlunya, lalu menyerahkannya kepada orang lain.",
        "membentak, mengabaikan, atau menunjukkan rasa kesal",
        words="penyayang kasih-sayang",
    ),
    "cooperation": Competence(
        "Ceritakan pekerjaan tim yang sempat tersendat. Apa bagian Anda, dan apa yang Anda lakukan untuk tim?",
        "membagi keterangan, membantu bagian orang lain, dan mengutamakan hasil bersama",
        "Menyelesaikan bagiannya sendiri dan membantu bila diminta.",
        "bekerja sendiri, menahan keterangan, atau menyalahkan anggota tim",
        words="egois individualis",
    ),
    "honesty": Competence(
        "Ceritakan ketika mengatakan yang sebenarnya merugikan Anda. Apa yang Anda lakukan?",
        "mengatakan yang sebenarnya lebih dulu, menanggung akibatnya, dan memperbaiki keadaan",
        "Mengakui setelah ditanya, atau hanya sebagian yang disampaikan.",
        "menutupi, mengubah keterangan, atau menganggapnya wajar",
        words="berbohong",
    ),
    "innovation": Competence(
        "Ceritakan gagasan baru yang Anda terapkan dalam pekerjaan. Dari mana asalnya, dan apa hasilnya?",
        "menggabungkan beberapa sumber menjadi cara baru, mencobanya, dan menunjukkan hasilnya",
        "Mengubah sedikit cara yang sudah ada, dengan contoh dari orang lain.",
        "mengulang cara yang sama atau meniru tanpa menyesuaikan",
    ),
    "firmness": Competence(
        "Ceritakan keputusan sulit yang harus Anda ambil sendiri. Bagaimana Anda memutuskannya?",
        "menimbang pilihan, memutuskan pada waktunya, menjelaskan alasannya, dan memegang keputusan itu",
        "Memutuskan setelah beberapa kali meminta kepastian orang lain.",
        "menunda, berubah-ubah, atau menyerahkan keputusan kepada orang lain",
        words="ragu tegas prinsip berprinsip",
    ),
    "empathy": Competence(
        "Ceritakan ketika Anda menyadari perasaan atau kebutuhan seseorang sebelum ia mengatakannya. Apa "
        "yang Anda lakukan?",
        "menyebut tanda yang dilihatnya, menanyakan keadaan orang itu, dan menyesuaikan tindakannya",
        "Menanggapi setelah orang itu mengatakannya.",
        "tidak memperhatikan keadaan orang itu atau menganggapnya tidak penting",
        words="peduli acuh cuek empati",
    ),
    "diligence": Competence(
        "Ceritakan pekerjaan yang Anda lakukan melebihi yang diminta. Mengapa, dan apa hasilnya?",
        "mengerjakan bagian yang membosankan dengan mutu yang sama dan tanpa diingatkan",
        "Mengerjakan yang diminta; bagian yang membosankan perlu diingatkan.",
        "menghindari pekerjaan atau membiarkannya dikerjakan orang lain",
        words="rajin malas pemalas",
    ),
    "speed": Competence(
        "Ceritakan ketika Anda harus bertindak cepat dengan waktu yang sempit. Apa yang Anda lakukan?",
        "segera memulai yang paling penting, bekerja tepat meskipun cepat, dan menyebut waktunya",
        "Menyelesaikan pada waktunya setelah diarahkan, atau cepat dengan beberapa kesalahan.",
        "terlambat bertindak sehingga orang lain harus mengambil alih",
        words="gesit cekatan sigap lamban lambat",
    ),
    "objectivity": Competence(
        "Ceritakan ketika Anda harus bersikap adil kepada dua pihak yang berbeda kepentingan. Apa yang Anda lakukan?",
        "mendengar kedua pihak, memakai ukuran yang sama, dan menjelaskan dasar putusannya",
        "Mendengar kedua pihak, tetapi ukurannya tidak dijelaskan.",
        "mengikuti pihak yang lebih dekat atau lebih kuat",
    ),
    "responsibility": Competence(
        "Ceritakan ketika hasil kerja Anda tidak sesuai harapan. Apa yang Anda lakukan?",
        "mengakui bagiannya, memperbaiki akibatnya, dan mengubah cara kerja agar tidak terulang",
        "Memperbaiki akibatnya setelah diminta, dengan sebagian alasan pada keadaan.",
        "menyalahkan orang lain atau membiarkan akibatnya",
    ),
    "focus": Competence(
        "Ceritakan pekerjaan yang menuntut perhatian penuh dalam waktu lama. Bagaimana Anda menjaganya?",
        "menyingkirkan gangguan, mengatur jeda, dan menyelesaikan pekerjaan tanpa kesalahan yang berarti",
        "Menjaga perhatian di awal; beberapa bagian terlewat ketika ada gangguan.",
        "perhatiannya berpindah-pindah sehingga pekerjaan harus diulang",
        words="konsentrasi fokus",
    ),
    "optimism": Competence(
        "Ceritakan masa ketika pekerjaan berjalan buruk. Apa yang Anda lakukan agar tetap berjalan?",
        "mencari hal yang masih dapat diperbaiki, mengajak rekan kerja, dan menyebut langkah berikutnya",
        "Tetap bekerja, tetapi tanpa rencana untuk memperbaiki keadaan.",
        "mengeluh dan menyalahkan keadaan tanpa mencoba sesuatu",
    ),
    "secrecy": Competence(
        "Ceritakan ketika seseorang meminta keterangan yang tidak boleh Anda berikan. Apa yang Anda lakukan?",
        "menolak dengan sopan, menjelaskan aturannya, dan menyimpan keterangan itu dengan aman",
        "Menolak, tetapi sebagian keterangan tersampaikan atau penyimpanannya tidak aman.",
        "membagikan keterangan itu kepada orang yang tidak berhak",
        words="bergosip",
    ),
    "hygiene": Competence(
        "Ceritakan bagaimana Anda menjaga kebersihan tempat kerja pada hari yang sibuk. Beri satu contoh.",
        "membersihkan sambil bekerja menurut urutan yang tetap, dan memeriksanya sebelum selesai",
        "Membersihkan di akhir pekerjaan atau bila diingatkan.",
        "meninggalkan tempat kerja dalam keadaan kotor",
    ),
    "curiosity": Competence(
        "Ceritakan hal baru yang Anda pelajari sendiri untuk pekerjaan. Bagaimana Anda mempelajarinya?",
        "menyebut sumber dan cara belajarnya, menerapkannya, dan membagikannya kepada orang lain",
        "Mempelajari hal baru bila ditugaskan; penerapannya belum tampak.",
        "tidak menyebut hal baru yang dipelajari atau menolak mempelajarinya",
    ),
    "tolerance": Competence(
        "Ceritakan ketika Anda bekerja dengan orang yang pandangan hidupnya jauh berbeda. Apa yang Anda lakukan?",
        "mendengarkan tanpa menilai, memusatkan perhatian pada kebutuhan orang itu, dan mencapai kesepakatan",
        "Menjaga jarak dengan sopan dan menyelesaikan urusannya.",
        "menilai atau merendahkan orang itu",
        words="menghakimi",
    ),
    "leadership": Competence(
        "Ceritakan ketika Anda memimpin sekelompok orang menuju suatu hasil. Apa yang Anda lakukan?",
        "membagi tugas menurut kemampuan, memantau, menyelesaikan hambatan, dan mencapai hasilnya",
        "Membagi tugas, tetapi hambatan diselesaikan atasan atau anggota lain.",
        "mengerjakan semuanya sendiri atau membiarkan kelompok tanpa arah",
    ),
    "motivation": Competence(
        "Ceritakan pekerjaan yang tetap Anda kerjakan dengan semangat meskipun hasilnya belum terlihat.",
        "memulai tanpa diminta, mengajak rekan kerja, dan menjaga mutu sampai akhir",
        "Bersemangat di awal; setelah beberapa waktu perlu didorong orang lain.",
        "mengerjakan sekadarnya atau berhenti ketika perhatian orang berkurang",
        words="semangat antusias",
    ),
    "critical": Competence(
        "Ceritakan keterangan yang semula tampak benar, tetapi Anda periksa kembali. Apa yang Anda temukan?",
        "menyebut apa yang janggal, mencari sumber lain, dan mengubah simpulannya menurut bukti",
        "Memeriksa sebagian keterangan, tetapi menerima yang sesuai dengan dugaannya.",
        "menerima atau menyebarkan keterangan tanpa memeriksanya",
        words="kritis",
    ),
}
