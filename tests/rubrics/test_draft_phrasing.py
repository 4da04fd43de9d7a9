"""What a recruiter says about a trait: sentences one would say aloud, in both languages."""

import re

import pytest

from rubrics.draft.competences import INDONESIAN
from rubrics.draft.english.competences import ENGLISH
from rubrics.draft.phrasing import wording


@pytest.mark.parametrize(
    ("trait", "name", "question"),
    [
        (
            "can handle conflicts between members",
            "handle conflicts between members",
            "Tell me about a time when you had to handle conflicts between members. "
            "What did you do, and what came of it?",
        ),
        (
            "skilled in negotiating contracts",
            "negotiate contracts",
            "Tell me about a time when you had to negotiate contracts. What did you do, and what came of it?",
        ),
        (
            "speaks clearly to drivers",
            "speak clearly to drivers",
            "Tell me about a time when you had to speak clearly to drivers. What did you do, and what came of it?",
        ),
        (
            "Willing to work on weekends",
            "Willing to work on weekends",
            "What would you do if this job required you to work on weekends?",
        ),
        (
            "at least two years of experience in logistics",
            "at least two years of experience in logistics",
            "Tell me about work that called for what you know about logistics. How did you put it to use?",
        ),
        (
            "A valid forklift licence",
            "A valid forklift licence",
            "How did you get your forklift licence, and when did you last make use of it?",
        ),
        (
            "enjoys writing",
            "enjoys writing",
            "Tell me about your experience with writing. How often do you do it, and what has come of it?",
        ),
        (
            "strong negotiation skills",
            "strong negotiation skills",
            "Tell me about a situation at work that called for strong negotiation skills. What did you do?",
        ),
        (
            "patient with children",
            "patient with children",
            "Tell me about a time when a person or a task tried your patience. What did you do?",
        ),
    ],
)
def test_english_questions_fit_the_kind_of_trait(trait, name, question):
    found = wording(trait, "", "en")
    assert (found.name, found.question) == (name, question)


@pytest.mark.parametrize(
    ("unsuitable", "name"),
    [
        ("get impatient with repetitive work", "does not get impatient with repetitive work"),
        ("takes criticism personally", "does not take criticism personally"),
        ("careless with numbers", "not careless with numbers"),
        ("struggle to stay organised", "stay organised"),
        ("lack patience", "patience"),
        ("reluctant to travel", "willing to travel"),
        ("dislikes routine", "likes routine"),
    ],
)
def test_an_english_unsuitable_trait_alone_is_named_by_its_absence(unsuitable, name):
    assert wording("", unsuitable, "en").name == name


@pytest.mark.parametrize(
    ("unsuitable", "name", "start"),
    [
        (
            "enggan bekerja malam",
            "bersedia bekerja malam",
            "Apa yang akan Anda lakukan jika pekerjaan ini menuntut Anda",
        ),
        (
            "tidak suka melayani orang",
            "suka melayani orang",
            "Ceritakan pengalaman Anda yang berkaitan dengan melayani",
        ),
        ("tidak menyukai tanaman", "menyukai tanaman", "Ceritakan pengalaman Anda yang berkaitan dengan tanaman"),
        ("sering mengabaikan prosedur", "tidak mengabaikan prosedur", "Ceritakan ketika mengikuti aturan"),
        ("tidak bersedia bekerja dengan sistem giliran", "bersedia bekerja dengan sistem giliran", "Apa yang akan"),
    ],
)
def test_an_indonesian_unsuitable_trait_alone_is_named_by_its_absence(unsuitable, name, start):
    found = wording("", unsuitable, "id")
    assert found.name == name
    assert found.question.startswith(start)


def test_a_quality_in_one_word_is_asked_as_a_quality():
    assert wording("bertanggung jawab", "", "id").question.startswith("Ceritakan ketika hasil kerja Anda")


TRAITS = {
    "id": ["teliti", "memiliki empati", "mampu merakit mesin", "rasa ingin tahu", "bersedia lembur", "sertifikat K3"],
    "en": ["careful", "empathy", "able to fix machines", "curious", "willing to travel", "a first aid certificate"],
}
AGAINST = {"id": ["", "ceroboh", "mudah panik"], "en": ["", "careless", "gets angry easily"]}


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_three_anchors_differ_and_hold_the_words_of_the_profile(language):
    for trait in TRAITS[language]:
        for against in AGAINST[language]:
            anchors = wording(trait, against, language).anchors
            assert sorted(anchors) == [1, 3, 5]
            assert len(set(anchors.values())) == 3
            assert trait.lower() in anchors[5].lower()
            assert against.split(" ")[0].lower() in anchors[1].lower()
            for text in anchors.values():
                assert not re.search(r"[{}]|  |^\W|: \.|\.\.", text)
                assert text[0].isupper() and text.endswith(".")


def test_well_known_qualities_have_questions_in_both_languages():
    assert ENGLISH.keys() == INDONESIAN.keys()
    assert wording("enthusiastic", "", "en").question != wording("critical thinking", "", "en").question
