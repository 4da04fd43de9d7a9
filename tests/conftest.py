"""What every test may start from: a small rubric, its YAML text, and a workspace on disk."""

from __future__ import annotations

import os
import shutil
import subprocess
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from rubrics.format import dump
from rubrics.model import Anchor, Criterion, Preview, Question, Rubric, Text, Trait
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs, snapshots
from screening.people import candidates
from screening.workspace import Workspace

# No test asks for, or leaves anything in, the keyring of whoever runs it; nor do the programs it starts.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# What is tested is the code beside these tests, and no other: by the programs that they start, too.
_ROOT = str(Path(__file__).parents[1])
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (_ROOT, os.environ.get("PYTHONPATH"))))

# How long one example takes, and how long the making of one, is the machine's affair unless a test says otherwise.
hypothesis_settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis_settings.load_profile("any machine")


@pytest.fixture(scope="session")
def _users(tmp_path_factory):
    """Folders of settings and data, one for each test; made by whoever writes there."""
    base = tmp_path_factory.mktemp("users")
    return (base / str(number) for number in count())


@pytest.fixture(autouse=True)
def _own_folders(_users, monkeypatch):
    """Settings and backups of a test lie in folders of its own, and never in those of whoever runs it."""
    user = next(_users)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(user / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(user / "data"))


def _criterion(criterion_id, *, weight=1.0, must_have=None, active=True):
    """A complete criterion with one suitable and one unsuitable trait: "<id>-plus" and "<id>-minus"."""
    name = criterion_id.replace("-", " ").capitalize()
    return Criterion(
        id=criterion_id,
        name=Text(name, f"{name} (en)"),
        definition=Text(f"Apa arti {name}.", f"What {name} means."),
        question=Question("behavioural", Text(f"Ceritakan ketika {name} penting.", f"Tell me about {name}.")),
        anchors=tuple(
            Anchor(level, Text(f"{name} tingkat {level}", f"{name} at level {level}")) for level in (1, 2, 3, 4, 5)
        ),
        suitable=(Trait(f"{criterion_id}-plus", Text(f"mampu {name}", f"able to {name}")),),
        unsuitable=(Trait(f"{criterion_id}-minus", Text(f"kurang {name}", f"lacks {name}")),),
        weight=weight,
        weight_reason=Text() if weight == 1 else Text("Paling sering dilakukan.", "Done most often."),
        must_have=must_have,
        active=active,
    )


def _rubric(*criteria, **fields):
    """A rubric of these criteria, with one realistic preview."""
    preview = Preview("rutinitas", "expectation", Text("Setiap hari seru."), Text("Apa yang Anda bayangkan?"))
    return Rubric(
        **{
            "id": "penata-arsip",
            "revision": 1,
            "language": "id",
            "title": Text("Penata Arsip", "Archivist"),
            "role": Text("penata arsip", "archivist"),
            "criteria": criteria,
            "previews": (preview,),
            **fields,
        }
    )


@pytest.fixture(scope="session")
def make_criterion():
    """`make_criterion(id, weight=, must_have=, active=)`; its traits are "<id>-plus" and "<id>-minus"."""
    return _criterion


@pytest.fixture(scope="session")
def make_rubric():
    """`make_rubric(*criteria, **fields)` with one realistic preview, "rutinitas"."""
    return _rubric


@pytest.fixture(scope="session")
def rubric(make_rubric, make_criterion):
    """Criteria ketelitian (weight 2), kerapian (a must-have), kesabaran, kerja-sama; kecepatan is not active."""
    return make_rubric(
        make_criterion("ketelitian", weight=2.0),
        make_criterion("kerapian", must_have=2),
        make_criterion("kesabaran"),
        make_criterion("kerja-sama"),
        make_criterion("kecepatan", active=False),
    )


@pytest.fixture(scope="session")
def yaml(rubric):
    """The rubric's file."""
    return dump(rubric)


@pytest.fixture(scope="session")
def prepared_file(tmp_path_factory, yaml):
    """A workspace file without jobs and people that has read `yaml` already; reading it takes long."""
    path = tmp_path_factory.mktemp("prepared") / "saring.db"
    with Workspace.create(path) as opened:
        snapshots.keep(opened, yaml=yaml)
    return path


@pytest.fixture
def workspace_path(tmp_path):
    return tmp_path / "ruang kerja.db"


@pytest.fixture
def workspace(workspace_path, prepared_file):
    """A workspace on disk without jobs and people, opened by Rina."""
    shutil.copy(prepared_file, workspace_path)
    with Workspace.open(workspace_path, actor="Rina Wijaya") as opened:
        yield opened


@pytest.fixture
def job_id(workspace, yaml):
    return jobs.add(workspace, title="Penata Arsip", yaml=yaml).id


@pytest.fixture
def candidate_id(workspace):
    return candidates.add(workspace, name="Siti Nurhaliza", email="siti@contoh.example", phone="+62 812-3456-7890").id


@pytest.fixture
def application_id(workspace, job_id, candidate_id):
    return applications.apply(workspace, candidate_id=candidate_id, job_id=job_id).id


@pytest.fixture
def rina(workspace):
    return interviewers.ensure(workspace, name="Rina Wijaya").id


@pytest.fixture
def budi(workspace):
    return interviewers.ensure(workspace, name="Budi Santoso").id


@pytest.fixture
def interview_id(workspace, application_id, rina, budi):
    """An interview with Rina and Budi on its panel."""
    return interviews.schedule(workspace, application_id=application_id, panel=(rina, budi)).id


@pytest.fixture
def scorecard_id(workspace, interview_id, rina):
    """Rina's draft."""
    return scorecards.begin(workspace, interview_id=interview_id, interviewer_id=rina).id


@pytest.fixture
def small_disk(tmp_path):
    """A folder on a file system of its own, 16 MB large."""
    if shutil.which("mount") is None or not hasattr(os, "geteuid"):
        pytest.skip("this system has no mount command")
    folder = tmp_path / "disk"
    folder.mkdir()
    options = ["-t", "tmpfs", "-o", "size=16m,mode=700", "none"]
    mounted = subprocess.run(["mount", *options, str(folder)], check=False, capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"this user may not mount a file system: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)
