"""Results to print: scorecards filled in through the workspace, and PDFs read back."""

import io
import logging
import time

import pytest
from pypdf import PdfReader

from reports.documents.candidate import candidate_summary
from reports.documents.comparison import comparison
from reports.edition import Edition
from reports.typesetting import fonts
from reports.typesetting.lines import width_of
from screening.figures import results
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications
from screening.people import candidates, merging

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}


@pytest.fixture
def jakarta(monkeypatch):
    """Times are printed in local time; here that is the time of Jakarta (UTC+7)."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone for all its programs")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Asia/Jakarta")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture(autouse=True)
def sound_pdfs(caplog):
    """pypdf reports what is wrong in a file through logging: nothing may be."""
    caplog.set_level(logging.WARNING, logger="pypdf")
    yield
    assert [record.getMessage() for record in caplog.get_records("call") if record.name.startswith("pypdf")] == []


@pytest.fixture
def scored(workspace, application_id):
    """`scored("Rina Wijaya", {"ketelitian": 4, "kesabaran": None}, ...)` submits one interviewer's scorecard.

    None marks a criterion as not assessed. `evidence` and `observed` map ids to texts. `of` is another application.
    """

    def submit(name, scores, *, evidence=None, observed=None, recommendation="yes", summary="", given=False, of=None):
        interviewer_id = interviewers.ensure(workspace, name=name).id
        interview_id = interviews.schedule(
            workspace,
            application_id=of or application_id,
            panel=(interviewer_id,),
            scheduled_at="2026-11-22T02:00:00.000Z",
        ).id
        card_id = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=interviewer_id).id
        for criterion_id, score in scores.items():
            if score is None:
                scorecards.mark_not_assessed(workspace, scorecard_id=card_id, criterion_id=criterion_id)
            else:
                scorecards.rate(workspace, scorecard_id=card_id, criterion_id=criterion_id, score=score)
        for criterion_id, text in (evidence or {}).items():
            scorecards.write_evidence(workspace, scorecard_id=card_id, criterion_id=criterion_id, text=text)
        for trait_id, text in (observed or {}).items():
            scorecards.observe(workspace, scorecard_id=card_id, trait_id=trait_id, state="observed", evidence=text)
        if given:
            scorecards.mark_preview(workspace, scorecard_id=card_id, preview_id="rutinitas", given=True)
        scorecards.submit(workspace, scorecard_id=card_id, recommendation=recommendation, summary=summary)
        return card_id

    return submit


@pytest.fixture
def two_first_rounds(workspace, job_id, candidate_id, scored):
    """Siti was entered twice, scored by Rina both times and merged: the scorecards of two interviews of round 1."""
    twin = candidates.add(workspace, name="Siti N.").id
    again = applications.apply(workspace, candidate_id=twin, job_id=job_id).id
    cards = [
        scored("Rina Wijaya", {"ketelitian": 5}, evidence={"ketelitian": "Rapi."}),
        scored("Rina Wijaya", {"ketelitian": 2}, evidence={"ketelitian": "Terburu-buru."}, of=again),
    ]
    merging.merge(workspace, kept_id=candidate_id, merged_id=twin)
    return cards


@pytest.fixture
def result_of(workspace, application_id):
    return lambda: results.application_result(workspace, application_id)


class Copied:
    """A PDF as its reader has it: `pages` are their texts, on one line each, and `text` all of them."""

    def __init__(self, content):
        self.reader = PdfReader(io.BytesIO(content))
        self.pages = [" ".join(page.extract_text().split()) for page in self.reader.pages]
        self.text = " ".join(self.pages)

    def assert_inside(self):
        """Every text begins and ends on its page, with at least half a margin left around it."""
        for page in self.reader.pages:
            placed = []

            def collect(text, matrix, text_matrix, font, size, placed=placed):
                x, y = text_matrix[4] + matrix[4], text_matrix[5] + matrix[5]
                if text.strip() and font and (x, y) != (0, 0):  # at (0, 0) of its own stands the number of pages
                    placed.append((x, y, text.strip(), font["/BaseFont"].partition("+")[2], size))

            page.extract_text(visitor_text=collect)
            assert placed
            for x, y, text, font, size in placed:
                drawn = width_of(text, font, size) if font in fonts.FACES else 0
                assert x >= 25 and x + drawn <= float(page.mediabox.width) - 25, text
                assert 20 <= y <= float(page.mediabox.height) - 20, text

    @property
    def outline(self):
        return [entry.title for entry in self.reader.outline]


@pytest.fixture
def copied():
    return Copied


@pytest.fixture
def summary():
    """`summary(result, language="en", ...)`: the candidate summary as a PDF."""

    def make(result, language="id", **options):
        return candidate_summary(result, edition=Edition(language, notes=True), **(PRINTED | options))

    return make


@pytest.fixture
def compared():
    """`compared(comparison, language="en", paper="a4")`: the comparison as a PDF."""

    def make(found, language="id", paper="a4"):
        return comparison(found, edition=Edition(language, paper=paper), **PRINTED)

    return make
