"""Risky wording in a rubric: marked where it describes candidates, not where it names the people of the work."""

import pytest

from rubrics.format import parse
from ui.rubric_problems import problem_words

RUBRIC = """\
format: 1
id: satu
revision: 1
language: {language}
title: {title}
role: {role}
duties: [{duty}]
criteria:
  - id: satu
    name: {name}
    definition: {definition}
    source: "{source}"
    question: {{kind: situational, {language}: {question}}}
    anchors: {{1: {anchor}, 3: Duduk., 5: Menjawab.}}
    suitable:
      - id: satu
        source: "{source}"
        text: {trait}
"""
PLACES = ("title", "role", "duty", "name", "definition", "question", "anchor", "trait")


def risky(language="id", source="S", **texts):
    """What is marked: category, phrase, and the words that stand at the place."""
    filled = {place: f'"{texts.get(place, place[0])}"' for place in PLACES}
    text = RUBRIC.format(language=language, source=source, **filled)
    found, problems = parse(text)
    assert found is not None, problems
    lines = text.splitlines()
    marked = []
    for one in problems:
        if one.code == "risky_wording":
            assert lines[one.line - 1][one.column - 1 :].startswith(one.params["phrase"])
            marked.append((one.params["category"], one.params["phrase"]))
    return marked


@pytest.mark.parametrize("place", ["name", "definition", "anchor", "trait"])
def test_a_phrase_that_describes_candidates_is_marked(place):
    ((category, _),) = risky(**{place: "berpenampilan menarik"})
    assert category == "appearance"
    ((category, _),) = risky("en", **{place: "unmarried, with a clear voice"})
    assert category == "marital"


def test_a_phrase_is_named_once_in_a_criterion_and_where_it_stands_first():
    marked = risky(name="Penampilan menarik", anchor="berpenampilan menarik", trait="penampilan menarik")
    assert [phrase for _, phrase in marked] == ["Penampilan menarik", "berpenampilan menarik"]


def test_the_name_of_a_job_has_no_gender():
    assert risky(title="Sekretaris wanita") == [("gender", "wanita")]
    assert risky("en", role="salesman") == [("gender", "salesman")]


def test_words_of_the_document_are_quoted_and_stay():
    assert risky(source="Dicari wanita berpenampilan menarik, usia maksimal 25 tahun.") == []


def test_the_people_a_job_is_for_are_named_freely():
    assert risky(title="Perawat lansia", role="perawat lansia", trait="sabar terhadap lansia") == []
    assert risky(duty="memeriksa ibu hamil", definition="Menenangkan ibu hamil.", trait="peka terhadap ibu hamil") == []


def test_what_a_job_is_about_does_not_excuse_the_rest():
    marked = risky(duty="memeriksa ibu hamil", trait="tidak menyusui", definition="Menenangkan ibu hamil.")
    assert marked == [("pregnancy", "menyusui")]


def test_a_scene_may_have_men_and_women_and_the_levels_speak_of_them():
    question = "What would you do if an old man refused to wash because he felt ashamed?"
    assert risky("en", question=question, anchor="Hears him out, and knows that he must have time.") == []


def test_a_level_that_speaks_of_the_candidate_as_a_man_is_marked():
    assert risky("en", question="What would you do?", anchor="Knows that he must listen.") == [("gender", "he must")]


def test_a_forbidden_question_is_not_marked_twice():
    assert risky(question="Apakah Anda berencana punya anak?") == []


@pytest.mark.parametrize(("spoken", "name"), [("id", "penampilan"), ("en", "appearance")])
def test_the_category_and_a_neutral_proposal_are_said(spoken, name):
    filled = {place: f'"{place[0]}"' for place in PLACES} | {"trait": '"berpenampilan menarik"'}
    text = RUBRIC.format(language="id", source="S", **filled)
    (problem,) = (one for one in parse(text)[1] if one.code == "risky_wording")
    said = problem_words(problem, spoken)
    assert problem.params["phrase"] in said
    assert f"({name})" in said
    assert said.count(".") >= 2
