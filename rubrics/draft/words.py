"""Indonesian words by what they do in a sentence about a person. Data; the rules stand in traits.py.

Forms with ke-…-an, per-…-an or a clitic are derived where they are looked up: only base forms stand here.
"""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """A set of words written with spaces between them."""
    return frozenset(words.split())


CONJUNCTIONS = listed("dan serta atau ataupun maupun juga tetapi tapi namun melainkan & and or")

# A contrast belongs to what it is a contrast to, unless "juga" follows: "tidak hanya …, tetapi juga …".
CONTRASTS = listed("tetapi tapi namun melainkan")

NEGATORS = listed("belum bukan enggak ga gak jarang kurang minim ndak ngga nggak tak tanpa tidak")

HAVE = listed("memiliki mempunyai punya menunjukkan membawa")

# Words that may stand before a trait and say nothing about it.
FILLERS = listed(
    "ada adalah adanya akan anda bakal calon dia diharapkan dirimu dituntut diutamakan harus hendaknya ia ialah "
    "individu juga kalian kamu kandidat memang mereka merupakan mesti orang orangnya pelamar perlu pribadi pula "
    "pun sebaiknya seharusnya seorang seseorang sifat sosok tentu tentunya tersebut wajib yaitu yakni yang"
)

INTENSIFIERS = listed("sangat cukup lebih amat begitu terlalu agak paling selalu benar-benar sungguh relatif tetap")

# Degrees that weaken what follows: "memiliki sedikit pengalaman".
SCARCE = listed("sedikit minim minimnya kurangnya terbatas rendahnya keterbatasan")

# Words that take a verb after them and hand it on over a list.
VERB_TAKERS = listed(
    "ahli alergi andal antusias berani berkomitmen berminat bersedia bersemangat berupaya berusaha betah bisa "
    "butuh cakap canggung cenderung dapat doyan enggan fasih gagal gampang gandrung gemar getol gigih hanya hebat "
    "hobi ikhlas ingin jago jarang jera kapok keberanian kebiasaan kecenderungan keengganan kefasihan kegigihan "
    "keinginan kemalasan kemauan kepandaian kepintaran kerajinan keranjingan kerap kesanggupan kesediaan kesiapan "
    "kesulitan kesusahan ketakutan ketekunan ketidakmampuan keuletan kikuk kompeten krasan kuasa kuat lalai "
    "lamban lambat lekas lihai lupa luwes mahir malas mampu mau merasa nyaman ogah pandai payah pengen pengin "
    "piawai pintar ragu rajin rela sanggup segan senang sering siap sigap suka sukar sulit sungkan susah tahan "
    "takut tangkas tega tekun terampil terbiasa terlatih tertarik"
)

# States one falls into: "mudah marah, panik, dan tersinggung" repeats "mudah".
MANNERS = listed("cenderung cepat gampang kerap langsung lekas mudah selalu sering suka terlalu")
STATES = listed(
    "alpa berubah bingung bosan capek cemas cemburu ciut curiga emosi frustrasi gemetar gentar goyah gugup iri "
    "jatuh-sakit jengkel jenuh kambuh kecewa kedinginan kelelahan kepanasan kesal kewalahan khawatir lelah lengah "
    "letih lupa marah menangis mengantuk mengeluh menghakimi menyalahkan menyerah minder mual naik-darah naik- "
    "pitam panik patah-semangat pingsan pitam puas pusing putus-asa sakit stres teralihkan terbawa terbujuk "
    "terdistraksi terganggu tergoda terhasut terintimidasi terpancing terpengaruh terpuruk tersinggung tersulut "
    "tertekan tertidur tertipu"
)

# Nouns of skill: an activity may follow them at once ("kemampuan komunikasi") and is handed on over a list.
SKILLS = listed(
    "kapasitas keahlian kebisaan kecakapan kelihaian kemahiran kemampuan kepiawaian keterampilan ketrampilan "
    "kompetensi skill"
)

# Nouns of knowledge and leaning: their objects stay together ("pengetahuan tentang A dan B").
KNOWLEDGE = listed(
    "apresiasi dasar-dasar diploma gairah gelar hasrat hobi ijazah izin jam-terbang kecintaan kegemaran kepakaran "
    "kepedulian kepekaan kesadaran ketertarikan keyakinan latar-belakang lisensi literasi lulusan minat passion "
    "pemahaman pendidikan pengalaman pengetahuan penguasaan perhatian portofolio referensi rekam-jejak "
    "rekomendasi sertifikasi sertifikat sim surat-izin wawasan"
)

# Other nouns that name a quality of a person.
QUALITIES = listed(
    "akhlak akurasi ambisi antusiasme artikulasi attitude bakat budi-pekerti cara-pikir daya daya-ingat daya- "
    "tahan dedikasi disiplin dorongan empati energi estetika etika etos fisik fleksibilitas fokus hati humor "
    "idealisme imajinasi indra ingatan inisiatif insting integritas interpersonal intuisi jam-terbang jaringan "
    "jasmani jiwa kapabilitas karakter karisma kasih-sayang keadilan keandalan kebersihan kebiasaan kebugaran "
    "kecakapan kecenderungan kecepatan kecerdasan kecermatan kedewasaan keengganan kehangatan kehati-hatian "
    "keikhlasan keinginan keingintahuan kejelian kekompakan kekuatan kelembutan kelenturan kelihaian kelincahan "
    "keluwesan kemandirian kematangan kemauan kendali kendali-diri kepatuhan kepemimpinan kepercayaan "
    "kepercayaan-diri kepribadian keraguan kerahasiaan keramahan kerapian kerapihan kerendahan-hati kerja-sama "
    "kesanggupan kesediaan kesehatan keseimbangan kesetiaan kesiapan kesigapan kesopanan kesulitan ketaatan "
    "ketahanan ketajaman ketangkasan ketegasan keteguhan ketenangan ketepatan keteraturan keterbukaan ketulusan "
    "keuletan kewaspadaan kewibawaan kharisma komitmen kondisi konsentrasi konsistensi kontrol-diri koordinasi "
    "kosakata kreativitas logika loyalitas mental mentalitas mindset motivasi nalar naluri nyali optimisme "
    "penalaran pendengaran pendirian pengendalian-diri penglihatan percaya-diri pikiran pola-pikir potensi "
    "presisi prinsip produktivitas profesionalisme rasa refleks rekam-jejak relasi reputasi responsivitas selera "
    "semangat sikap solidaritas sopan-santun sportivitas stamina suara tanggung-jawab tata-krama tekad toleransi "
    "totalitas visi wibawa"
)

GOOD = listed(
    "adaptif adil akomodatif akrab aktif akurat amanah ambisius analitis andal anggun antusias apik arif artistik "
    "awas baik-hati berakhlak berambisi berani berbadan berbakat berbudi berdedikasi berdisiplin berempati "
    "beretika berfisik berfokus bergairah berhati-hati berijazah berinisiatif berintegritas berjiwa berkarakter "
    "berkeahlian berkemampuan berkemauan berkepribadian berketerampilan berkharisma berkomitmen berkomunikasi "
    "berlatar berlisensi bermental berminat bermoral bermotivasi bernalar bernyali berorientasi berotot "
    "berpembawaan berpendidikan berpendirian berpengalaman berpengetahuan berpenglihatan berpikir berprinsip "
    "bersahabat bersahaja bersemangat bersertifikat bersih bersikap bertanggung-jawab bertekad bertenaga "
    "bertoleransi berwawasan berwibawa betah bijak bijaksana bilingual bugar cakap cekatan cepat cerdas cerdik "
    "ceria cermat dermawan detail dewasa dinamis diplomatis disiplin efektif efisien ekspresif ekstrover "
    "ekstrovert elegan empatik energik estetis etis familier fasih fit fleksibel fokus fotografis futuristik gaul "
    "gemar gembira gemulai gesit gigih grapyak hafal handal hangat hati-hati hemat higienis humoris idealis "
    "ikhlas imajinatif impresif ingin-tahu inklusif inovatif intuitif irit jago jeli jenaka jernih jujur kalem "
    "kebal kepala-dingin kolaboratif kompak kompeten kompetitif komunikatif konsekuen konsisten kooperatif krasan "
    "kreatif kritis kuat kukuh lantang lapang-dada lekas lembut lihai lincah logis loyal lugas luwes mahir "
    "mandiri matang melek memahami mematuhi memedulikan memegang mementingkan meminati mempercayai memperhatikan "
    "mempertimbangkan memprioritaskan menaati mencermati mencintai mendukung mengagumi mengayomi mengenal "
    "mengerti mengetahui menghargai menghormati mengikuti menguasai mengutamakan menikmati menjunjung menyadari "
    "menyenangi menyimak menyukai metodis militan multitalenta multitasking mumpuni murah-hati murah-senyum "
    "musikal netral numerik nyaman objektif obyektif optimis otodidak paham pandai pantang patuh peduli peka "
    "pekerja-keras pemaaf pemberani pengasih pengertian penuh penyabar penyayang percaya-diri perfeksionis "
    "periang perkasa persuasif piawai pintar poliglot positif pragmatis praktis prima proaktif produktif "
    "profesional progresif rajin ramah rapi rasional realistis reflektif rendah-hati resik responsif riang sabar "
    "sadar saksama saleh santai santun sayang sederhana segar sehat seksama selektif senang sensitif serba-bisa "
    "serbabisa setia siaga siap sigap sistematis skeptis sopan spontan sportif stabil steril strategis subyektif "
    "suka supel suportif taat tahan tahan-banting tahan-lama tahan-uji tahu tajam tanggap tangguh tangkas tegap "
    "tegar tegas teguh teknis tekun telaten teliti tenang tepat tepat-waktu tepercaya terampil terarah teratur "
    "terbiasa terbuka terdorong terencana terjadwal terkendali terkontrol terlatih termotivasi terorganisasi "
    "terorganisir terpanggil terpercaya terpikat tersertifikasi terstruktur tertarik tertata tertib teruji "
    "terukur toleran transparan tulus ulet visioner waspada"
)

BAD = listed(
    "abai acak-acakan acuh agresif alergi alpa amburadul angkuh anti-sosial antipati antisosial apatis apriori "
    "arogan asal asal-asalan asosial bandel baper baperan bebal bengis berantakan berbelit-belit berbohong "
    "bergantung bergosip berpihak bertele-tele berubah-ubah besar-kepala bias bimbang bingung blak-blakan boros "
    "bosan bosanan brutal bungkam buru-buru buruk buta canggung cengeng ceplas-ceplos cerewet ceroboh ciut "
    "congkak cuek culas curang defensif dingin diskriminatif dominan down egois egosentris emosional enggan "
    "fanatik fobia gagap galak gampangan ganas gaptek gegabah gemetar gemetaran gentar grogi grusa-grusu gugup "
    "gugupan impulsif individualis individualistis introver introvert iseng jahil jenuh jijik jorok judes jutek "
    "kaku kanakan kasar kejam kekanak- kepala-batu keras-hati keras-kepala ketus kikuk kolot konservatif kotor "
    "kudet labil lalai lamban lambat lancang lebay lelet lemah lemas lemot lengah lesu letih letoy licik loyo "
    "mabuk malas manipulatif manja masa-bodoh materialistis melanggar melebih-lebihkan melupakan memaksakan "
    "membangkang membenci membuang-buang memihak memotong mencampuri mendambakan mengabaikan mengandalkan "
    "mengeluh menggerutu menggosip menghakimi mengharapkan menghindari menginginkan mengulur menolak menunda "
    "menunda-nunda menuntut menyalahkan menyela menyepelekan meremehkan minder monoton moody mual munafik muram "
    "murung naif naik-darah naik-pitam narsis nekat nyinyir ogah-ogahan oportunis pamrih panik panikan pasif "
    "patah-arang pelit pelupa pemalas pemalu pemarah pemarahan pembangkang pembohong pemboros pembosan pembual "
    "pemilih pemurung penakut pencemburu pencuri pendendam pendengki pendiam pendusta pengecut pengeluh penggosip "
    "penghasut penidur penipu penunda penuntut penyendiri peragu perajuk pesimis picik pikun pilih-pilih plin- "
    "plan pusing ragu rakus rapuh rasis sarkastis seenaknya segan semaunya sembarangan sembrono sempit semrawut "
    "serakah serampangan sinis sok sombong subjektif sungkan takabur takut teledor temperamen temperamental "
    "teralihkan terbebani terburu terburu-buru terdistraksi tergantung tergesa tergesa-gesa terintimidasi "
    "terlambat terpancing terpengaruh terpuruk tersinggung tertekan tertutup tidak-sabaran tinggi-hati ugal- "
    "ugalan usil"
)

# Adjectives that judge a noun and never stand as a trait of their own.
EVALUATIONS = listed(
    "andal bagus baik besar buruk cepat cukup handal jelas kuat lemah luas matang memadai menarik mendalam "
    "minim mumpuni positif prima rapi rendah sehat sempit stabil tajam terbatas tinggi"
)

# A piece that begins like this belongs to what stands before it.
ATTACHED = listed(
    "agar apalagi bahkan baik bila contohnya dalam dari dengan di hingga karena ke ketika khususnya mengenai "
    "meski meskipun misalnya pada saat sambil sampai sebab secara sehingga sekalipun seperti supaya tentang "
    "terhadap termasuk terutama untuk walau walaupun yang"
)

PREPOSITIONS = listed(
    "agar akan antara atas bagi bila dalam dari dengan di hingga jika karena ke kepada ketika mengenai oleh "
    "pada saat sambil sampai sebagai secara sehingga selama supaya tanpa tentang terhadap untuk"
)

# Between a head and the verb it takes: "keterampilan dalam mengelola", "kemampuan untuk membangun".
LINKS = listed("dalam untuk")

SUBORDINATORS = listed(
    "untuk agar supaya sehingga saat ketika sambil jika bila yang karena guna demi meskipun walaupun"
)

OBJECT_LISTS = listed("tentang mengenai terhadap pada seperti akan bidang")

ADVERBIALS = listed("dengan secara")

# Verbs without a prefix that shows them.
BARE_VERBS = listed(
    "bangun bekerja belajar beli berpikir beternak datang duduk hadir ikut jual kehilangan keluar kenal kerja "
    "lari makan mandi masuk minum naik pergi pindah tampil terjun terlibat tidur tinggal turun"
)

# Words that begin like verbs and are none.
NOT_VERBS = listed(
    "beragam berani berapa berat berbagai berbahaya berbakti berbasis berbeda berbentuk berbulan-bulan berharga "
    "berhari-hari berikut berita berjam-jam berjenjang berkala berkas berkelanjutan berkualitas berlebihan "
    "bermutu bernama bersahabat bersahaja bersama bersamaan bersih berskala bertahap bertahun-tahun bertekanan "
    "bertubi-tubi berturut-turut berulang beruntung berwarna diabetes diagnosa diagnosis diagram dialek dialog "
    "didikan digital dimensi dinamis dinasti dinding diplomasi diplomatis direktur dirgantara dirinya disiplin "
    "diskon diskusi distribusi distributor divisi mekar melalui melarat melek melelahkan melodi memadai "
    "membosankan membran memori memorial memuaskan menantang menantu menarik mendalam menegangkan menengah "
    "mengenai menit mentah mental mentega menteri mentor menular menurut menyenangkan merah merdeka merek "
    "mereka meriah merpati metodis meyakinkan"
)

# Verbs that are adjectives elsewhere ("hasil yang menarik"); among duties they are verbs.
DUTY_VERBS = listed("menarik meyakinkan")

# Nouns with pe-…-an that name a thing rather than an action.
NOT_ACTIONS = listed(
    "kesehatan pedesaan pegangan pekerjaan pelanggan pelayanan pemerintahan penampilan pendapatan pendengaran "
    "pendidikan penerbangan pengaduan pengalaman pengetahuan penglihatan pengunjungan penyakitan peralatan "
    "peranan perasaan peraturan perbankan perbedaan percakapan percetakan perhatian perhotelan perikanan "
    "perkantoran perkembangan perkotaan perlengkapan permasalahan permintaan persaingan persediaan persoalan "
    "persyaratan pertanian pertanyaan pertemuan pertumbuhan perumahan perusahaan pesanan peternakan"
)

# Two words that are one: looked up with a hyphen.
PHRASES = listed(
    "anti-sosial baik-hati bekerja-sama berpikir-kritis bertanggung-jawab berterima-kasih besar-kepala "
    "budi-daya budi-pekerti cara-pikir daya-ingat daya-tahan gagap-teknologi ingin-tahu jam-terbang jatuh-sakit "
    "jual-beli kasih-sayang kehati-hatian kendali-diri kepala-batu kepala-dingin kepercayaan-diri keras-hati "
    "keras-kepala kerendahan-hati kerja-keras kerja-sama kontrol-diri kurang-ajar lapang-dada latar-belakang "
    "masa-bodoh murah-hati murah-senyum naik-darah naik-pitam naik-turun patah-arang patah-semangat "
    "pekerja-keras pengendalian-diri percaya-diri pola-pikir putus-asa rekam-jejak rendah-hati salah-hitung "
    "sama-sekali sopan-santun surat-izin tahan-banting tahan-uji tanggung-jawab tata-krama tepat-waktu "
    "tinggi-hati"
)

# Nouns that say nothing without what judges them: "fisik dan mental yang kuat" stays together.
EMPTY_NOUNS = listed(
    "daya etika fisik hati jiwa karakter kepribadian kondisi koordinasi mental pikiran rasa sikap suara"
)

# Activities that may follow a noun of skill directly.
SKILL_NOUNS = listed(
    "adaptasi administrasi analisis analitis bahasa berhitung desain diplomasi dokumentasi improvisasi "
    "interpersonal kepemimpinan kerja-sama kolaborasi komputer komunikasi konseptual koordinasi kreatif "
    "literasi manajemen matematika membaca menulis negosiasi numerik observasi organisasi persuasi presentasi "
    "riset sosial strategis teknis verbal"
)

# Takers that speak for a person, so that a leading negation spreads to them.
GOOD_TAKERS = listed("mampu dapat bisa sanggup mau bersedia siap suka senang terbiasa")

# Words that always take a complement of their own: "komunikatif dan mampu bekerja dalam tim".
ABLE = listed("mampu dapat bisa sanggup mau bersedia penuh")

# Things that a person has or has not.
OWNED = listed("kendaraan motor mobil laptop komputer paspor sim ijazah sertifikat str npwp ktp rekening alat")

# Nouns of action without the shape of one.
ACTIONS = listed(
    "analisis bimbingan dialog diskusi kerja-sama kolaborasi kunjungan liputan manajemen presentasi promosi riset "
    "rujukan"
)

# Nouns that already say that something is missing.
NEGATIVE_NOUNS = listed(
    "alergi fobia gangguan kebiasaan kecanggungan kecemasan kecenderungan keengganan kegugupan kekhawatiran "
    "kekurangan kelemahan kepanikan keraguan kesulitan ketakutan keterbatasan ketergantungan trauma"
)

# What may stand before or behind a duty and is no part of it.
BEFORE_DUTIES = listed("juga untuk dalam harus perlu wajib")
TRAILING = listed("juga lainnya lain-lain sebagainya dll")

# Sets put together, since they are asked often.
ADJECTIVES = GOOD | BAD
POSSESSIONS = QUALITIES | KNOWLEDGE | SKILLS
PASSED_OVER = FILLERS | (INTENSIFIERS - MANNERS)
HEADS_OF_VERBS = (
    SKILLS
    | LINKS
    | listed(
        "mampu dapat bisa sanggup mau bersedia ingin siap suka senang gemar terbiasa pandai pintar mahir terampil "
        "sulit susah sukar kesulitan enggan malas takut ragu sering kerap jarang cenderung lambat gagal segan sungkan "
        "hobi kesediaan kemauan keinginan kesiapan kesanggupan kecenderungan keengganan ketidakmampuan gampang"
    )
)
LEADING = NEGATORS | INTENSIFIERS | FILLERS | HAVE | SCARCE | VERB_TAKERS | ADJECTIVES | MANNERS | LINKS

NO_NAMES = LEADING | PREPOSITIONS | ATTACHED | CONJUNCTIONS | POSSESSIONS

# --- for comparing traits (senses.py) ----------------------------------------------------------------------

# Words that say that what they stand with is missing or hard.
DIFFICULTY = listed(
    "buruk canggung enggan gagal gagap gemetar grogi gugup hilang jarang kaku keengganan kehilangan kekurangan "
    "kesulitan kesusahan ketidakmampuan kikuk lamban lambat lemah lemot malas malu membenci mengabaikan "
    "menghindari minim ogah payah ragu rendah sedikit segan sukar sulit susah takut terbatas"
)

# Stems that two traits may share without having much in common.
COMMONPLACE = listed(
    "baik banyak bawah berbagai besar bidang buat cepat dalam dunia guna hal hari jadi jelas kerja kuat lain "
    "lebih lingkung luar macam milik orang secara semua sesuatu tiap tinggi tugas"
)

# Words that stand before a competence and are none themselves.
TRANSPARENT = VERB_TAKERS | listed(
    "menyukai menguasai memahami tahan hafal fasih ketertarikan kesukaan kecintaan kegemaran ketahanan kekuatan"
)

# Here begins what a trait is about only by the way: "mudah kesal ketika …", "tamu yang marah".
CLAUSES = listed(
    "yang saat ketika jika bila apabila kalau karena agar supaya sehingga sambil untuk setelah sebelum meski meskipun"
)

WITHOUT_CONTENT = (
    FILLERS | HAVE | NEGATORS | INTENSIFIERS | LINKS | PREPOSITIONS | CONJUNCTIONS | SKILLS | SCARCE | MANNERS
    | DIFFICULTY
    | listed(
        "mampu dapat bisa sanggup mau bersedia ingin terampil mahir pandai pintar pengetahuan pengalaman aktif "
        "penguasaan terbiasa hanya"
    )
) - {"suka"}  # fmt: skip
