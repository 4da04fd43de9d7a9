"""What is hidden is shown nowhere: every page, dialog, menu, search and export of somebody who has yet to score.

Rina is to interview a candidate whom Budi has interviewed before, and just now again. The job hides names and scores.
"""

import io
import re

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QFileDialog

from screening import audit, documents
from screening.identifiers import utc_now
from screening.interviewing import interviews, notes, scorecards
from screening.jobs import applications, jobs
from screening.people import attachments, candidates
from screening.workspace import Workspace
from tests.exported import export_candidate, export_comparison, export_interview_kit
from tests.ui.everything_shown import everything_shown
from ui.navigation import RAIL

NAMES = re.compile(r"zubaidah|qomariyah|zqx@|899-?7777|wirjo|tanda-lahir|catatan pribadi", re.IGNORECASE)
# Budi's own words, his figures (2.25 is 31.25 of 100), his verdict and what shows that he has submitted at all.
SCORES = re.compile(
    r"\w*_budi\b|31[.,][23]\d?\b|2[.,]25\b|strong no\b|strong_no|Budi Santoso: \d|still a draft|"
    # How many of how many have submitted; how many reached a stage or which page it is, is no secret.
    r"(?<!page )[12] of [12]\b(?! applications were ever here)",
    re.IGNORECASE,
)
# The five choices in one's own submit dialog are no verdict of Budi's.
VERDICT = re.compile("strong.no", re.IGNORECASE)
OWN = re.compile("SubmitDialog|recommendation-")


@pytest.fixture
def blind_path(workspace, workspace_path, yaml, rina, budi):
    """A workspace in which much is known that Rina must not see; her own scorecard is not begun."""
    job = jobs.add(workspace, title="Penata Arsip", yaml=yaml, hide_names=False, hide_scores=True).id
    person = candidates.add(
        workspace,
        name="Zubaidah Qomariyah",
        email="zqx@rahasia.example",
        phone="+62 899-7777-1234",
        source="Pak Wirjo",
        tags=("tanda-lahir",),
        note="catatan pribadi",
    ).id
    application = applications.apply(workspace, candidate_id=person, job_id=job).id
    workspace.actor = "Budi Santoso"
    for panel in ((budi,), (rina, budi)):
        interview = interviews.schedule(
            workspace, application_id=application, panel=panel, scheduled_at=utc_now(), place="Ruang 3"
        ).id
        score(workspace, interview, budi)
    for export in (export_candidate, export_comparison):  # before the job hid the names
        about = {"application_id": application} if export is export_candidate else {"job_id": job}
        export(workspace, language="id", out=None, **about)
    cv = documents.content(workspace, documents.rows(workspace)[0].id)
    attachments.add(workspace, candidate_id=person, name="CV Zubaidah.pdf", content=cv)
    applications.decide(workspace, application_id=application, decision="advance", reason="alasan_budi")
    jobs.edit(workspace, job_id=job, title="Penata Arsip", hide_names=True, hide_scores=True)
    workspace.actor = "Rina Wijaya"
    workspace.close()
    return workspace_path


def score(workspace, interview, interviewer):
    """Budi's scorecard, full of words that nobody else uses."""
    card = scorecards.begin(workspace, interview_id=interview, interviewer_id=interviewer).id
    for criterion, level in (("ketelitian", 2), ("kerapian", 1), ("kerja-sama", 4)):
        scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=level)
    scorecards.write_evidence(workspace, scorecard_id=card, criterion_id="kerapian", text="bukti_budi")
    scorecards.observe(workspace, scorecard_id=card, trait_id="kerapian-minus", state="observed", evidence="ciri_budi")
    scorecards.mark_preview(workspace, scorecard_id=card, preview_id="rutinitas", given=True, response="tanggapan_budi")
    notes.add(workspace, interview_id=interview, interviewer_id=interviewer, text="catatan_budi tentang rapat")
    notes.add(workspace, interview_id=interview, interviewer_id=interviewer, text="rahasia_budi", private=True)
    scorecards.submit(workspace, scorecard_id=card, recommendation="strong_no", summary="ringkasan_budi")


class Walk:
    """Rina walks through everything there is, and notes where she sees what she must not."""

    def __init__(self, window, qtbot, in_dialog):
        self.window, self.qtbot, self.in_dialog = window, qtbot, in_dialog
        self.seen = set()
        (row,) = applications.rows(window.session.workspace)
        self.application, self.candidate = row.application, row.candidate
        self.interview = interviews.rows(window.session.workspace, application_id=self.application.id)[-1].interview

    def look(self, where, *parts):
        """What is shown now in these parts of the window, else on its page and in its title."""
        said = everything_shown(*(parts or (self.window.page,)))
        said.append(("title", self.window.windowTitle()))
        for at, text in said:
            for pattern in (NAMES, SCORES):
                found = pattern.search(text)
                if found and not (OWN.search(at) and VERDICT.match(found.group())):
                    self.seen.add(f"{where}: {at}: {found.group()}")

    def go(self, page, record=""):
        self.window.go(page, record)
        self.qtbot.waitUntil(lambda: not self.window.session.tasks.busy)
        self.look(page)
        return self.window.page

    def dialog(self, name, action):
        """What a dialog shows that this action opens."""
        if action.isEnabled():
            self.in_dialog(lambda dialog: (self.look(name, dialog), dialog.reject()))
            action.trigger()

    def everywhere(self):
        """Every page with its lists, tabs, searches and dialogs."""
        for destination in RAIL:
            self.go(destination.name)
        page = self.go("job", self.application.job_id).applications
        for view in ("board", "table"):
            page.show_as(board=view == "board")
            self.look(f"job: {view}")
            for order in range(page.order.count()):
                page.order.setCurrentIndex(order)
                self.look(f"job: {view}, {page.order.currentText()}")
        for name in ("add", "schedule", "decide"):
            self.dialog(f"job: {name}", getattr(page, name))
        page = self.go("candidates")
        for typed in ("zubaidah", "8997777", "tanda", "catatan_budi", "rapat", "K-01"):
            page.search.setText(typed)
            page.search.returnPressed.emit()
            # What was typed stands in its field; what was found must not stand beside it.
            assert page.table.model().rowCount() == (typed == "K-01"), typed
        self.look("candidates: found by code")
        self.dialog("candidates: put on a job", page.put)
        page.search.clear()
        page = self.go("candidate", self.candidate.id)
        for tab in range(page.view.tabs.count()):
            page.view.tabs.setCurrentIndex(tab)
            self.look(f"candidate: {page.view.tabs.tabText(tab)}")
        for name in ("decide", "schedule", "change"):
            self.dialog(f"candidate: {name}", getattr(page.view, name))
        self.dialog("candidate: put on a job", page.put)
        page = self.go("compare", self.application.job_id)
        page.matrix.left_out.choose_first()
        self.look("compare: who is left out")
        self.go("debrief", self.application.job_id)
        self.go("reports")
        page = self.go("audit")
        for typed in ("zubaidah", "8997777"):
            page.filter.search.setText(typed)
            page.filter.changed.emit()
            self.qtbot.waitUntil(lambda: not self.window.session.tasks.busy)
            assert page.table.model().rowCount() == 0, typed
        page.filter.clear.trigger()
        self.go("interview", self.interview.id)
        self.in_dialog(lambda dialog: (self.look("interview: submit", dialog), dialog.reject()))
        self.window.page.desk.submit()
        for top in self.window.menus.bar.actions():
            top.menu().aboutToShow.emit()
        self.window.back()
        self.look("in the end, with all menus and all pages there are", *QApplication.topLevelWidgets())


@pytest.fixture
def walk(open_window, qtbot, in_dialog, blind_path):
    return Walk(open_window(blind_path), qtbot, in_dialog)


def test_no_page_shows_what_is_hidden(walk):
    walk.everywhere()
    assert walk.seen == set()


def test_it_is_all_shown_afterwards(walk, rina):
    """Else the walk above would prove nothing."""
    session = walk.window.session
    card = scorecards.begin(session.workspace, interview_id=walk.interview.id, interviewer_id=rina).id
    session.apply(scorecards.submit(session.workspace, scorecard_id=card, recommendation="yes", summary=""))
    session.apply(
        jobs.edit(session.workspace, job_id=walk.application.job_id, title="Arsip", hide_names=False, hide_scores=True)
    )
    for page, record in (
        ("home", ""),
        ("job", walk.application.job_id),
        ("candidates", ""),
        ("candidate", walk.candidate.id),
        ("compare", walk.application.job_id),
        ("reports", ""),
        ("audit", ""),
        ("interview", walk.interview.id),
    ):
        walk.seen.clear()
        walk.go(page, record)
        assert walk.seen, page
    assert "rahasia_budi" not in str(everything_shown())


def printed(content):
    """A PDF as its reader has it: pages, outline and metadata."""
    reader = PdfReader(io.BytesIO(content))
    pages = [page.extract_text() for page in reader.pages]
    return "\n".join([*pages, *(str(one.title) for one in reader.outline), str(reader.metadata)])


def test_no_export_shows_what_is_hidden(blind_path, rina):
    with Workspace.open(blind_path, actor="Rina Wijaya") as opened:
        (row,) = applications.rows(opened)
        round_ = interviews.rows(opened, application_id=row.application.id)[-1].interview
        made = [
            export_candidate(opened, application_id=row.application.id, language="en", out=None, viewer_id=rina),
            export_comparison(opened, job_id=row.application.job_id, language="en", out=None, viewer_id=rina),
            export_interview_kit(opened, interview_id=round_.id, language="en", out=None, interviewer_id=rina),
        ]
        listed = documents.rows(opened, viewer_id=rina)
        assert {one.id for one in listed} == {one.changes.id for one in made}
        for one in listed:
            text = f"{one.title}\n{printed(documents.content(opened, one.id))}"
            assert row.candidate.code in text
            assert NAMES.findall(text) == []
            assert SCORES.findall(text.replace("Strong no", "")) == [] or one.kind == "interview_kit"
        log = " ".join(str(entry) for entry in audit.entries(opened, limit=10_000))
        assert NAMES.findall(log) == []


def test_files_are_proposed_by_the_code(walk, in_dialog, monkeypatch):
    proposed = []

    def ask(_parent, _title, path, _kinds):
        proposed.append(path)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)

    def agree_to_all(dialog):
        walk.look("export dialog", dialog)
        dialog.named_files.setChecked(True)
        dialog.accept()

    in_dialog(agree_to_all)
    walk.go("candidate", walk.candidate.id).view.export.trigger()
    page = walk.go("compare", walk.application.job_id)
    in_dialog(agree_to_all)
    page.export.setEnabled(True)  # nobody is ranked yet
    page.export.trigger()
    assert len(proposed) == 2
    assert NAMES.findall(" ".join(proposed)) == []
    assert walk.seen == set()
