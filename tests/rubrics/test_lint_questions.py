"""Advice on questions: one at a time, open, not leading, and nothing about private life."""

import pytest

from rubrics.format import parse
from ui.rubric_problems import problem_words

RUBRIC = """\
format: 1
id: resepsionis
revision: 1
language: {language}
title: T
role: r
criteria:
  - id: satu
    name: "N"
    definition: Nomor satu.
    question: {{kind: behavioural, {language}: {question}}}
    probes: [{probe}]
    anchors: {{1: Pergi., 3: Mendengarkan., 5: Menawarkan pilihan.}}
previews:
  - id: lobi
    kind: expectation
    claim: C
    question: {opening}
"""


def advice(rule, language="id", question="Q", probe="P", opening="O"):
    """The advice of one rule, with the words that stand where it points."""
    texts = {name: f'"{text}"' for name, text in (("question", question), ("probe", probe), ("opening", opening))}
    text = RUBRIC.format(language=language, **texts)
    found, problems = parse(text)
    assert found is not None, problems
    lines = text.splitlines()
    return [(one, lines[one.line - 1][one.column - 1 :]) for one in problems if one.code == rule]


DOUBLE = [
    (
        "id",
        "Ceritakan ketika Anda memimpin tim. Ceritakan juga pengalaman Anda menengahi konflik.",
        "Ceritakan juga pengalaman",
    ),
    ("id", "Ceritakan ketika Anda memimpin tim dan ketika Anda gagal.", "dan ketika"),
    ("id", "Apa yang Anda lakukan? Mengapa begitu? Apa hasilnya?", '"Apa yang Anda lakukan'),
    ("en", "Tell me about a time you led a team. Describe a situation in which you failed.", "Describe a"),
    ("en", "Tell me about a time you led a team and about a time you failed.", "and about a time"),
    ("en", "What would you do if a guest shouted, and what would you do if nobody came?", "what would you do if no"),
]
ONE_QUESTION = [
    ("id", "Ceritakan ketika Anda memimpin tim. Apa yang Anda lakukan, dan apa hasilnya?"),
    ("id", "Menurut Anda, apa bedanya? Ceritakan pengalaman Anda yang berkaitan."),
    ("id", "Apa yang akan Anda lakukan jika dua anggota saling menyerang dan anggota lain mulai memihak?"),
    ("id", "Bagaimana Anda membangun hubungan dengan anggota dan menjaganya?"),
    ("en", "Tell me about a time you led a team. What did you do, and what came of it?"),
    ("en", "What would you do if two members were attacking each other and others took sides?"),
    ("en", "How did you win the customer, and when did you know it had worked?"),
]


@pytest.mark.parametrize(("language", "question", "place"), DOUBLE)
def test_two_questions_in_one_are_found(language, question, place):
    ((_, words),) = advice("question_double", language, question)
    assert words.startswith(place)


@pytest.mark.parametrize(("language", "question"), ONE_QUESTION)
def test_one_story_with_its_outcome_is_one_question(language, question):
    assert advice("question_double", language, question) == []


CLOSED = [
    ("id", "Apakah Anda bisa bekerja dalam tim?"),
    ("id", "Bisakah Anda bekerja cepat?"),
    ("id", "Jika tamu marah, apakah Anda tetap tenang?"),
    ("id", "Menurut Anda apakah kerja tim penting?"),
    ("id", "Apa Anda suka bekerja dengan anak-anak?"),
    ("id", "Apakah Anda tahu siapa yang harus dihubungi?"),
    ("en", "Can you work in a team?"),
    ("en", "Do you stay calm when guests are angry?"),
    ("en", "If a guest shouts at you, can you stay calm?"),
    ("en", "Is it important to be on time?"),
]
OPEN = [
    ("id", "Bisakah Anda menceritakan ketika Anda harus bekerja cepat?"),
    ("id", "Pernahkah Anda menghadapi hal serupa? Bagaimana hasilnya?"),
    ("id", "Apakah yang akan Anda lakukan jika tamu marah?"),
    ("id", "Apa hasil yang Anda capai?"),
    ("id", "Apakah Anda pernah salah hitung? Ceritakan satu kejadian."),
    ("en", "Can you tell me about a time you worked in a team?"),
    ("en", "Have you met anything like it? What came of it?"),
    ("en", "How would you calm a guest?"),
    ("en", "Whom do you ask first, and why?"),
]


@pytest.mark.parametrize(("language", "question"), CLOSED)
def test_a_main_question_for_yes_or_no_is_found(language, question):
    ((_, words),) = advice("question_closed", language, question)
    assert words.startswith(f'"{question}"')


@pytest.mark.parametrize(("language", "question"), OPEN)
def test_a_main_question_that_asks_for_more_is_left_alone(language, question):
    assert advice("question_closed", language, question) == []


def test_a_probe_may_be_answered_by_yes_or_no():
    assert advice("question_closed", probe="Apakah Anda bekerja sendiri?", opening="Apakah Anda tahu?") == []


LEADING = [
    ("id", "Anda tentu setuju bahwa pelanggan selalu benar?", "Anda tentu"),
    ("id", "Anda pasti bisa bekerja dalam tim?", "Anda pasti"),
    ("id", "Bukankah kerja tim itu penting?", "Bukankah"),
    ("id", "Anda suka bekerja dalam tim, bukan?", "bukan"),
    ("id", "Apakah Anda setuju bahwa aturan harus ditaati?", "Anda setuju bahwa"),
    ("id", "Anda tidak keberatan lembur?", "Anda tidak keberatan"),
    ("en", "Don't you think that the customer is always right?", "Don't you"),
    ("en", "Wouldn’t you help a colleague?", "Wouldn’t you"),
    ("en", "Surely you can work in a team?", "Surely you"),
    ("en", "You like teamwork, right?", "right"),
    ("en", "Would you agree that rules must be kept?", "you agree that"),
]
NEUTRAL = [
    ("id", "Anda tentu pernah menghadapi tamu yang marah. Ceritakan salah satunya."),
    ("id", "Apa yang Anda lakukan jika tim tidak setuju dengan Anda?"),
    ("id", "Bagaimana Anda memastikan dan menentukan harganya?"),
    ("id", "Apa yang Anda lakukan bila penjelasan Anda jelas, tetapi ditolak?"),
    ("en", "Why didn't you ask for help?"),
    ("en", "What did you agree with the customer?"),
    ("en", "How did you make sure that you were right?"),
    ("en", "Tell me how clearly you had to explain it."),
]


@pytest.mark.parametrize("place", ["question", "probe", "opening"])
@pytest.mark.parametrize(("language", "question", "phrase"), LEADING)
def test_a_leading_question_is_found_wherever_it_is_asked(language, question, phrase, place):
    ((problem, words),) = advice("question_leading", language, **{place: question})
    assert problem.params == {"phrase": phrase}
    assert words.lstrip(", ").startswith(phrase)


@pytest.mark.parametrize(("language", "question"), NEUTRAL)
def test_a_neutral_question_is_left_alone(language, question):
    assert advice("question_leading", language, question) == []


FORBIDDEN = [
    ("id", "marital", "Apakah Anda sudah menikah?"),
    ("id", "marital", "Apa pekerjaan sehari-hari suami Anda?"),
    ("id", "marital", "Kapan Anda berencana untuk menikah?"),
    ("id", "pregnancy", "Apakah Anda sedang hamil?"),
    ("id", "gender", "Sebagai seorang perempuan, bagaimana Anda memimpin tim?"),
    ("id", "family", "Ceritakan tentang keluarga Anda."),
    ("id", "family", "Apakah Anda berencana punya anak?"),
    ("id", "family", "Siapa yang menjaga anak Anda saat Anda bekerja?"),
    ("id", "religion", "Apa agama Anda?"),
    ("id", "age", "Berapa usia Anda sekarang?"),
    ("id", "ethnicity", "Anda orang mana, dan suku apa?"),
    ("id", "health", "Apakah Anda pernah menderita penyakit berat?"),
    ("id", "disability", "Apakah Anda memiliki disabilitas?"),
    ("id", "politics", "Partai apa yang Anda pilih?"),
    ("id", "pseudoscience", "Apa zodiak Anda?"),
    ("en", "marital", "Are you married?"),
    ("en", "family", "Do you plan to have children?"),
    ("en", "pregnancy", "Are you pregnant?"),
    ("en", "gender", "As a woman, how would you lead this team?"),
    ("en", "family", "Tell me about your family."),
    ("en", "religion", "What is your religion?"),
    ("en", "age", "How old are you?"),
    ("en", "ethnicity", "Where are you originally from?"),
    ("en", "disability", "Do you have any disabilities?"),
    ("en", "politics", "Who did you vote for?"),
    ("en", "criminal", "Have you ever been arrested?"),
]
ABOUT_WORK = [
    ("id", "Apa yang Anda lakukan untuk menenangkan ibu hamil?"),
    ("id", "Berapa usia data yang masih Anda pakai?"),
    ("id", "Berapa anak buah yang Anda pimpin, dan apakah Anda punya anak buah lain?"),
    ("id", "Ceritakan ketika Anda merawat pasien yang menderita demensia."),
    ("id", "Apa yang akan Anda lakukan jika tamu meminta makanan sesuai agamanya?"),
    ("id", "Ceritakan ketika Anda mencocokkan tanggal lahir pasien."),
    ("id", "Dari mana Anda tahu bahwa pesannya dipahami?"),
    ("id", "Apa yang Anda lakukan sebagai ketua, dan bagaimana Anda melibatkan keluarga pasien?"),
    ("en", "Tell me about a time you helped a pregnant guest."),
    ("en", "Have you supported people with disabilities? What did you do?"),
    ("en", "What would you do if a guest asked for food that fits their religion?"),
    ("en", "How did you find out how old the data were?"),
    ("en", "Tell me about a time you planned an activity for families with children."),
]


@pytest.mark.parametrize("place", ["question", "probe", "opening"])
@pytest.mark.parametrize(("language", "category", "question"), FORBIDDEN)
def test_a_question_about_private_life_is_found_wherever_it_is_asked(language, category, question, place):
    ((problem, words),) = advice("question_forbidden", language, **{place: question})
    assert problem.params["category"] == category
    assert words.startswith(problem.params["phrase"])


@pytest.mark.parametrize(("language", "question"), ABOUT_WORK)
def test_a_question_about_the_work_is_left_alone(language, question):
    assert advice("question_forbidden", language, question) == []


@pytest.mark.parametrize(("language", "category", "question"), FORBIDDEN)
def test_a_forbidden_question_is_told_off_once_and_in_words(language, category, question):
    ((problem, _),) = advice("question_forbidden", language, question)
    for spoken in ("id", "en"):
        said = problem_words(problem, spoken)
        assert problem.params["phrase"] in said
        assert "{" not in said
        assert f" {category}," not in said or spoken == "en"
    assert advice("question_closed", language, question) == []
