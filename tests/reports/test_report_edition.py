"""Editions: for whom a document is made."""

import pytest

from reports.edition import AUDIENCES, READERS, Edition, check_reader
from rubrics.errors import SaringError


def test_an_edition_comes_back_from_its_json():
    edition = Edition("en", "letter", "hiring_manager", notes=True, allow_single_scores=True)

    assert Edition.from_json(edition.to_json()) == edition
    assert Edition.from_json('{"language": "id"}') == Edition("id")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"language": "de"}',
        '{"language": "en", "audience": "press"}',
        '{"language": "en", "notes": 1}',
        '{"language": "en", "colour": true}',
        '{"language": ["en"]}',
    ],
    ids=["nothing", "a-list", "no-language", "language", "audience", "no-flag", "more", "list-of-languages"],
)
def test_what_is_no_edition_is_refused(text):
    with pytest.raises(SaringError, match="edition_unreadable"):
        Edition.from_json(text)


@pytest.mark.parametrize("allowed", [False, True])
def test_a_candidate_never_sees_single_scores_and_a_hiring_manager_only_where_they_are_allowed(allowed):
    seen = {
        audience: Edition("en", audience=audience, allow_single_scores=allowed).single_scores for audience in AUDIENCES
    }

    assert seen == {"hiring_manager": allowed, "panel": True, "hr_file": True, "candidate": False}


def test_what_compares_people_is_for_no_candidate():
    kept_from_them = [kind for kind, readers in READERS.items() if "candidate" not in readers]

    assert {"comparison", "debrief_pack", "interview_kit"} <= set(kept_from_them)
    for kind in kept_from_them:
        with pytest.raises(SaringError, match="not_for_audience"):
            check_reader(kind, Edition("en", audience="candidate"))
    check_reader("candidate_summary", Edition("en", audience="candidate"))
