"""The comparison as a workbook: figures one can reckon with, blanks left blank, and everybody left out named."""

import re
import zipfile

import pytest
import python_calamine

from reports.comparison_book import comparison_sheets
from reports.edition import Edition
from screening import view_files
from screening.figures import comparing
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs, snapshots
from screening.people import candidates


@pytest.fixture
def sheets(workspace, job_id, tmp_path):
    def read(language="en"):
        views = comparison_sheets(comparing.comparison(workspace, job_id), edition=Edition(language))
        path = tmp_path / "perbandingan.xlsx"
        view_files.write_book(path, views, replace=True)
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}

    return read


def test_ranking_criteria_and_who_is_not_ranked(scored, sheets, workspace, job_id):
    scored("Rina Wijaya", {"ketelitian": 5, "kesabaran": None})
    other = candidates.add(workspace, name="=HYPERLINK(1)").id
    applications.apply(workspace, candidate_id=other, job_id=job_id)
    found = sheets()
    assert list(found) == ["Ranking", "Criteria and candidates", "Not ranked"]
    titles, *people = found["Ranking"]
    assert len(people) == 1
    place = dict(zip(titles, people[0], strict=True))
    assert isinstance(place["Coverage"], float)
    matrix = {row[0]: row[1:] for row in found["Criteria and candidates"][1:]}
    values = [row[1] for name, row in matrix.items() if name != "Score out of 100"]
    assert 5.0 in values
    assert 0 not in values  # a blank is left blank
    assert "=HYPERLINK(1)" in [row[0] for row in found["Not ranked"]]


def test_coverage_is_shown_in_per_cent(scored, sheets, tmp_path):
    """A number still, in the format of Excel's own for per cent."""
    scored("Rina Wijaya", {"ketelitian": 5})
    sheets()
    with zipfile.ZipFile(tmp_path / "perbandingan.xlsx") as book:
        sheet, styles = (book.read(f"xl/{name}.xml").decode() for name in ("worksheets/sheet1", "styles"))
    formats = re.findall(r'<xf numFmtId="(\d+)"', styles.partition("<cellXfs")[2])
    (look, value) = re.search(r'<c r="G2" s="(\d)"><v>([^<]+)', sheet).groups()
    assert (formats[int(look)], float(value)) == ("9", 0.4)


def test_in_indonesian(sheets):
    assert list(sheets("id")) == ["Peringkat", "Kriteria dan kandidat", "Belum masuk peringkat"]


def test_without_enough_evidence_there_are_no_figures_to_rank_by(scored, sheets):
    scored("Rina Wijaya", {"ketelitian": None, "kesabaran": None})
    titles, person = sheets()["Ranking"]
    place = dict(zip(titles, person, strict=True))
    assert [place[name] for name in ("Rank", "Score", "Lowest", "Highest")] == ["", "", "", ""]


def test_of_whoever_met_the_candidate_twice_both_recommendations_count(scored, sheets):
    for name, given in (("Rina Wijaya", "strong_yes"), ("Rina Wijaya", "yes"), ("Budi Santoso", "yes")):
        scored(name, {"ketelitian": 5, "kerapian": 4, "kesabaran": 4, "kerja-sama": 4}, recommendation=given)
    titles, place = sheets()["Ranking"]
    assert (
        dict(zip(titles, place, strict=True))["Recommendation"]
        == "Strong yes (1 of 3 scorecards), Yes (2 of 3 scorecards)"
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Scored by (1: that person's own figures)"), ("id", "Penilai (1: angka orang itu sendiri)")],
)
def test_it_is_told_whose_figures_are_one_interviewers(workspace, job_id, scored, sheets, language, said):
    """Budi's two scorecards are one person's; Dwi gave no score. Where one scored, the figures are single scores."""
    other = candidates.add(workspace, name="Agus Setiawan").id
    again = applications.apply(workspace, candidate_id=other, job_id=job_id).id
    scored("Rina Wijaya", {"ketelitian": 5, "kerapian": 4, "kesabaran": 4})
    scored("Budi Santoso", {"ketelitian": 4})
    scored("Dwi Ayu", {"ketelitian": None})
    for score in (2, 3):
        scored("Budi Santoso", {"ketelitian": score, "kerapian": 3, "kesabaran": 3}, of=again)
    ranking, matrix, _ = sheets(language).values()
    titles, *places = ranking
    assert [(place[1], place[titles.index(said)]) for place in places] == [("Siti Nurhaliza", 2), ("Agus Setiawan", 1)]
    assert matrix[-1] == [said, "", 2, 1]


@pytest.mark.parametrize(
    ("levels", "said"),
    [
        (
            {"Ana": (5, 5), "Bima": (4, 4), "Citra": (3, 3), "Dodi": (2, 2), "Eka": (1, 1), "Fajar": (5,)},
            {"Ana": "nobody: clearly different", "Fajar": "unknown: fewer than two interviewers with enough coverage"},
        ),
        (
            {"Ana": (1, 5), "Bima": (5, 1), "Citra": (5, 1), "Dodi": (1, 5), "Eka": (1, 4)},
            {"Ana": "ranks 1–5", "Eka": "ranks 1–5"},
        ),
        (
            {"Ana": (1, 5), "Bima": (5, 1)},
            {"Ana": "unknown: too few candidates with two interviewers of enough coverage"},
        ),
    ],
    ids=["clear", "nobody", "few"],
)
def test_a_cell_says_whether_a_score_differs_clearly_or_nothing_is_known(workspace, job_id, sheets, levels, said):
    criteria = snapshots.rubric(workspace, jobs.get(workspace, job_id).rubric_hash).active_criteria
    for name, given in levels.items():
        person = candidates.add(workspace, name=name).id
        application = applications.apply(workspace, candidate_id=person, job_id=job_id).id
        for number, level in enumerate(given):
            who = interviewers.ensure(workspace, name=f"Pewawancara {number}").id
            interview = interviews.schedule(workspace, application_id=application, panel=(who,)).id
            card = scorecards.begin(workspace, interview_id=interview, interviewer_id=who).id
            for one in criteria:
                scorecards.rate(workspace, scorecard_id=card, criterion_id=one.id, score=level)
            scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    titles, *places = sheets()["Ranking"]
    column = titles.index("No clear difference from")
    found = {place[1]: place[column] for place in places}
    assert {name: found[name] for name in said} == said
