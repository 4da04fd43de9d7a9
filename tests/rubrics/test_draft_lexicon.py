"""The lexicon of competences: well formed, and without words that say two things at once."""

from collections import defaultdict

import pytest

from rubrics.draft import lexicon, stemmed
from rubrics.draft.competences import INDONESIAN
from rubrics.draft.stems import english_stem, stem
from rubrics.draft.tokens import keys_of

LANGUAGES = {
    "id": lambda phrase: [key if key.startswith("=") else stem(key) for key in keys_of(phrase)],
    "en": lambda phrase: [english_stem(word) for word in phrase.split()],
}


def _rows(name):
    lines = lexicon._lines(name)
    assert (
        lines[0].split("\t")
        == {
            "lexicon.tsv": ["competence", "language", "side", "words"],
            "relations.tsv": ["relation", "competence", "others"],
            "cues.tsv": ["kind", "words"],
        }[name]
    )
    return [line.split("\t") for line in lines[1:]]


def _competences():
    return {row[0] for row in _rows("lexicon.tsv")}


def test_every_row_names_a_competence_a_language_and_a_side():
    for competence, language, side, phrases in _rows("lexicon.tsv"):
        assert competence.isalpha() or " " in competence
        assert language in LANGUAGES
        assert side in {"+", "-"}
        assert all(phrase and phrase == phrase.strip() for phrase in phrases.split(", "))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_speaks_both_for_and_against_a_competence(language):
    sides = defaultdict(set)
    for competence, side, phrase in lexicon._phrases(language):
        sides[competence, frozenset(LANGUAGES[language](phrase))].add(side)
    assert [key for key, found in sides.items() if len(found) > 1] == []


def test_relations_and_crafts_name_competences_of_the_lexicon():
    known = _competences()
    for relation, competence, others in _rows("relations.tsv"):
        assert relation in {"within", "near"}
        assert {competence, *others.split(", ")} <= known
    assert lexicon.cues("craft") <= known


def test_relations_are_read_in_both_directions():
    assert lexicon.related("negotiation")["communication"] == "within"
    assert lexicon.related("communication")["negotiation"] == "around"
    assert lexicon.related("care")["focus"] == lexicon.related("focus")["care"] == "near"
    assert lexicon.related("heights") == {"heights": "same"}


def test_a_word_is_found_under_its_stem_as_it_stands_and_in_english():
    def competences(key):
        return {entry.competence for reading in lexicon.readings(key) for entry in reading.entries if not entry.others}

    assert "patience" in competences("kesabaran")
    assert "heights" in competences("ketinggian")
    assert "heights" not in competences("tinggi")
    assert "patience" in competences("impatience")
    assert competences("xyzzy") == set()


def test_a_prefix_turns_an_english_word_that_the_lexicon_knows_without_it():
    turned = [reading for reading in lexicon.readings("undisciplined") if reading.entries]
    assert turned
    (reading,) = [reading for reading in lexicon.readings("untruthful") if reading.entries]
    assert reading.turn == -1


def test_every_question_belongs_to_a_competence_of_the_lexicon():
    assert set(INDONESIAN) <= _competences()


def test_the_stems_of_the_lexicon_are_kept_as_the_stemmer_gives_them():
    assert stemmed.FILE.read_text(encoding="utf-8") == stemmed.stemmed(), "run python -m rubrics.draft.stemmed"
