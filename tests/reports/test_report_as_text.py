"""A summary for a mail: the same facts as text and as HTML, and nothing of what a person typed is read as mark-up."""

from html.parser import HTMLParser

import pytest

from reports.as_text import as_html, as_text
from reports.documents.candidate import candidate_summary
from reports.edition import Edition
from reports.summary_passages import candidate_passages
from rubrics.errors import SaringError
from screening.interviewing import scorecards
from screening.jobs import applications
from screening.people import candidates

AT = "2026-11-22T08:15:30.123Z"
EVIDENCE = "Memeriksa <b>dua kali</b> & mencatat\nlalu melapor"


class Words(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.tags, self.text, self.attributes, self.open, self.places = [], "", [], [], []
        self.feed(page)
        assert self.open == []  # every tag is closed, in its order

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes.append(dict(attrs))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += f" {data}"
        self.places.append((data, list(self.open)))

    def said_in(self, words):
        """The tags round the first text with these words, from the outermost."""
        return next(tags for data, tags in self.places if words in data)


@pytest.fixture
def mail(result_of):
    def make(language="en", **options):
        passages = candidate_passages(result_of(), edition=Edition(language, **options), printed_at=AT)
        return as_text(passages), Words(as_html(passages, language))

    return make


@pytest.fixture
def two_scored(scored):
    scored("Rina Wijaya", {"ketelitian": 5, "kesabaran": 2}, evidence={"ketelitian": EVIDENCE}, summary="Teliti.")
    scored("Budi Santoso", {"ketelitian": 3, "kesabaran": None}, recommendation="no")


def test_both_forms_say_the_same(two_scored, mail):
    text, page = mail(audience="panel")
    for said in ("Rina Wijaya, 5", "Budi Santoso, 3", "Strong yes" if "Strong yes" in text else "Yes", "Teliti."):
        assert said in text
        assert said in page.text
    assert " ".join(text.replace("=", "").replace("-", "").split()[:5]) in " ".join(page.text.split())
    assert "<b>dua kali</b> & mencatat" in text
    assert "<b>dua kali</b> & mencatat" in page.text


def test_the_mail_has_headings_lists_and_a_table_and_loads_nothing(two_scored, mail):
    """A screen reader, and whoever answers, finds the parts again."""
    _, page = mail(audience="panel")
    assert page.tags.count("h1") == 1 and page.tags.count("h2") >= 2
    assert {"table", "th", "td", "ul", "li", "bdi"} <= set(page.tags)
    assert page.tags.count("ul") > page.tags.count("table")
    assert not {"img", "link", "script", "style", "iframe", "a"} & set(page.tags)
    assert page.attributes[0] == {"lang": "en", "dir": "ltr"}
    assert not [name for one in page.attributes for name in one if name in {"src", "href", "background"}]
    # Every criterion is an item, and what each interviewer saw a list in it.
    assert page.said_in("Rina Wijaya, 5") == ["html", "body", "ul", "li", "ul", "li", "b"]
    assert page.said_in("Score out of 100") == ["html", "body", "table", "tr", "th"]


def test_a_name_from_the_right_turns_nothing_round(workspace, candidate_id, two_scored, mail):
    candidates.edit(workspace, candidate_id=candidate_id, name="نور الهدى <i>")
    text, page = mail(audience="panel")
    assert text.startswith("Candidate summary: نور الهدى <i>\n")
    assert page.said_in("نور الهدى") == ["html", "body", "h1", "bdi"]
    assert "i" not in page.tags


def test_a_hiring_manager_reads_no_single_scores(two_scored, mail):
    text, page = mail(audience="hiring_manager")
    for said in (text, page.text):
        assert "Rina Wijaya, 5" not in said
        assert "Yes (1 of 2), No (1 of 2)" in said
        assert "dua kali" in said


def test_a_blank_is_no_zero_and_a_score_without_evidence_is_none(scored, mail):
    scored("Rina Wijaya", {"ketelitian": None, "kesabaran": None})
    text, _ = mail("id")
    assert "Belum cukup bukti" in text
    assert "Nilai dari 100: 0" not in text


def test_before_anybody_has_submitted_it_says_so(mail):
    text, _ = mail()
    assert "No scorecard has been submitted yet" in text
    assert "Evidence by criterion" not in text


def test_a_decision_comes_before_what_it_rests_on(two_scored, mail, workspace, application_id):
    applications.decide(workspace, application_id=application_id, decision="advance", reason="Bukti kuat")
    text, _ = mail()
    assert "Decision: Advance. Recorded by Rina Wijaya, " in text
    assert text.index("Interviewers") < text.index("Reason: Bukti kuat") < text.index("Score out of 100")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            [
                "Round 1, time not recorded",
                "Minimum 60%",
                "Only one interviewer has scored, so these figures are what that person gave.",
                "Interviewers' summaries",
                "A scorecard was reopened on",
                ": Tertukar.",
                "Noted beside the score; nothing is subtracted for them.",
                "Suitable traits observed: able to Ketelitian",
                "What 5 means: Ketelitian at level 5",
                "Added or changed after a scorecard was reopened",
                "No written evidence",
                "Response: Sudah tahu.",
                "Recorded by Rina Wijaya",
                "revision 1",
            ],
        ),
        (
            "id",
            [
                "Ronde 1, waktu tidak dicatat",
                "Batas minimum 60%",
                "Hanya satu pewawancara yang menilai, jadi angka-angka ini sama dengan nilainya.",
                "Ringkasan pewawancara",
                "Sebuah lembar penilaian dibuka kembali pada",
                "Dicatat di samping nilai dan tidak menguranginya.",
                "Ciri cocok teramati: mampu Ketelitian",
                "Arti nilai 5: Ketelitian tingkat 5",
                "Tanpa bukti tertulis",
                "Tanggapan: Sudah tahu.",
                "Dicatat oleh Rina Wijaya",
            ],
        ),
    ],
)
def test_a_mail_says_what_the_page_says(
    workspace, scorecard_id, application_id, result_of, copied, mail, language, said
):
    for criterion in ("ketelitian", "kerapian", "kesabaran"):
        scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id=criterion, score=5)
    for trait in ("ketelitian-plus", "kerapian-minus"):
        scorecards.observe(workspace, scorecard_id=scorecard_id, trait_id=trait, state="observed", evidence="Tampak.")
    scorecards.mark_preview(
        workspace, scorecard_id=scorecard_id, preview_id="rutinitas", given=True, response="Sudah tahu."
    )
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="Teliti.")
    scorecards.reopen(workspace, scorecard_id=scorecard_id, reason="Tertukar.")
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="kerapian", score=4)
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="Teliti.")
    applications.decide(workspace, application_id=application_id, decision="advance", reason="Bukti kuat")
    edition = Edition(language, audience="hiring_manager")
    page = copied(candidate_summary(result_of(), edition=edition, number="", printed_at=AT, audit_head="").content).text
    text, shown = mail(language, audience="hiring_manager")
    for document in (page, " ".join(text.split()), " ".join(shown.text.replace(" : ", ": ").split())):
        assert [one for one in said if one.casefold() not in document.casefold()] == []


def test_the_mail_tells_scorecards_of_one_person_apart(scored, mail):
    for evidence in ("Rapi.", "Terburu-buru."):
        scored("Rina Wijaya", {"ketelitian": 4}, evidence={"ketelitian": evidence}, summary="Ringkas.")
    text, _ = mail(audience="hiring_manager")
    for number, evidence in enumerate(("Rapi.", "Terburu-buru."), 1):
        assert f"Rina Wijaya, round {number}: {evidence}" in text
        assert f"Rina Wijaya, round {number}: Ringkas." in text


def test_only_for_readers_a_summary_is_for(result_of):
    with pytest.raises(SaringError, match="not_for_audience"):
        candidate_passages(result_of(), edition=Edition("en", audience="nobody"), printed_at=AT)


def test_nothing_turns_the_words_behind_it_round(scored, mail):
    scored("Rina Wijaya", {"ketelitian": 5}, evidence={"ketelitian": "Rapi \u202eabc\u2066."}, summary="Baik\u202e.")
    text, page = mail(audience="panel")
    for said in (text, page.text):
        assert "Rapi [U+202E]abc[U+2066]." in said and "Baik[U+202E]." in said
