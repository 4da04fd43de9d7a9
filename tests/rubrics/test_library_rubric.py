"""The shipped rubric: complete, in both languages, and every sentence of it leads back to the shipped profile."""

import re

import pytest

from rubrics.draft import draft
from rubrics.format import parse
from rubrics.library import SAMPLE_PROFILE, SAMPLE_RUBRIC, library

SUITABLE = {
    "aktif dan terampil dalam berkomunikasi secara online",
    "pemahaman yang baik tentang media sosial",
    "kemampuan untuk membangun dan menjaga hubungan positif dengan anggota komunitas",
    "keterampilan dalam mengelola konflik",
    "keterampilan dalam membangun strategi efektif untuk meningkatkan partisipasi dan kepuasan anggota komunitas",
}
# each with the criterion whose suitable trait it is the opposite of
UNSUITABLE = {
    "sulit berinteraksi secara online": "komunikasi-daring",
    "memiliki sedikit pengalaman dalam membangun dan memelihara komunitas": "hubungan-anggota",
    "kurang memiliki keahlian dalam mengelola konflik antara anggota komunitas": "pengelolaan-konflik",
}


@pytest.fixture(scope="module")
def rubric():
    return parse(SAMPLE_RUBRIC.read_text(encoding="utf-8"))[0]


@pytest.fixture(scope="module")
def profile():
    return SAMPLE_PROFILE.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", library(), ids=lambda path: path.name)
def test_every_shipped_rubric_has_no_problem_and_no_advice(path):
    rubric, problems = parse(path.read_text(encoding="utf-8"))
    assert problems == []
    assert rubric.id == path.stem


def test_the_sample_is_in_the_library():
    assert SAMPLE_RUBRIC in library()


def test_every_trait_of_the_profile_is_there_once(rubric):
    assert sorted(trait.text.id for item in rubric.criteria for trait in item.suitable) == sorted(SUITABLE)
    assert {trait.text.id: item.id for item in rubric.criteria for trait in item.unsuitable} == UNSUITABLE


def test_opposites_meet_in_one_criterion(rubric):
    assert all(rubric.criterion(criterion_id).suitable for criterion_id in UNSUITABLE.values())


def test_the_profile_drafts_to_the_traits_and_previews_of_the_rubric(rubric, profile):
    drafted = draft(profile).to_json()
    assert set(drafted["suitable"]) == SUITABLE
    assert set(drafted["unsuitable"]) == set(UNSUITABLE)
    assert drafted["role"] == rubric.role.id
    assert drafted["duties"] == [duty.id for duty in rubric.duties]
    assert len(drafted["expectations"]) == sum(preview.kind == "expectation" for preview in rubric.previews) == 2
    assert len(drafted["misconceptions"]) == sum(preview.kind == "misconception" for preview in rubric.previews) == 1


def test_every_source_is_a_sentence_of_the_profile(rubric, profile):
    assert rubric.source == SAMPLE_PROFILE.name
    sentences = profile.splitlines()
    sources = [item.source for item in (*rubric.criteria, *rubric.previews)]
    sources += [trait.source for item in rubric.criteria for trait in item.traits]
    assert len(sources) == 8 + 3 + 8
    assert set(sources) <= set(sentences)


def test_a_trait_stands_word_for_word_in_its_source(rubric):
    for item in rubric.criteria:
        for trait in item.traits:
            assert trait.text.id in trait.source


def test_five_criteria_are_scored_and_the_distinctions_are_offered(rubric, profile):
    assert len(rubric.active_criteria) == 5
    offered = [item for item in rubric.criteria if not item.active]
    distinction = next(line for line in profile.splitlines() if line.startswith("Perbedaan"))
    assert [item.name.id.lower() for item in offered] == [
        "strategi pemasaran digital",
        "analisis data",
        "kepemimpinan kelompok online",
    ]
    assert all(item.name.id.lower() in distinction for item in offered)


def test_every_criterion_can_be_asked_and_scored_in_both_languages(rubric):
    for item in rubric.criteria:
        assert [anchor.level for anchor in item.anchors] == [1, 2, 3, 4, 5]
        assert len({anchor.text for anchor in item.anchors}) == 5
        assert len(item.probes) == 3
        texts = [item.name, item.category, item.definition, item.question.text, *item.probes]
        texts += [anchor.text for anchor in item.anchors] + [trait.text for trait in item.traits]
        assert all(text.has("id") and text.has("en") for text in texts)


def test_anchors_can_be_taken_in_at_a_glance(rubric):
    for item in rubric.criteria:
        for anchor in item.anchors:
            assert max(len(anchor.text.id), len(anchor.text.en)) <= 210, (item.id, anchor.level)


def test_questions_are_the_behavioural_or_situational_kind_they_say(rubric):
    begins = {
        "behavioural": ("Ceritakan ketika", "Tell me about a time"),
        "situational": ("Apa yang akan Anda lakukan jika", "What would you do if"),
    }
    for item in rubric.criteria:
        indonesian, english = begins[item.question.kind]
        assert item.question.text.id.startswith(indonesian)
        assert item.question.text.en.startswith(english)


def test_the_candidate_is_addressed_formally(rubric):
    asked = [text for item in rubric.criteria for text in (item.question.text, *item.probes)]
    asked += [text for preview in rubric.previews for text in (preview.question, preview.follow_up)]
    assert not any(re.search(r"\b(kamu|anda|lo|elo)\b", text.id) for text in asked)
    assert all("Anda" in preview.question.id for preview in rubric.previews)


def test_what_differs_from_the_plain_case_has_its_reason(rubric):
    weighted = [item for item in rubric.criteria if item.weight != 1]
    assert [item.id for item in weighted] == ["pengelolaan-konflik"]
    assert all(item.weight_reason.has("id") and item.weight_reason.has("en") for item in weighted)
    assert {item.id: item.must_have for item in rubric.active_criteria if item.must_have} == {
        "komunikasi-daring": 2,
        "pengelolaan-konflik": 1,
    }


def test_each_preview_asks_before_it_tells(rubric):
    for preview in rubric.previews:
        for text in (preview.claim, preview.question, preview.reality, preview.follow_up):
            assert text.has("id")
            assert text.has("en")
        assert "Kenyataannya" not in preview.question.id
        assert preview.follow_up.id.startswith("Kenyataannya")
