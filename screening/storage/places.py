"""Whether a workspace lies where it is not safe: on a network drive, or in a folder that a program synchronises.

SQLite's locks and its write-ahead log need a drive of this computer (sqlite.org/wal.html, sqlite.org/useovernet.html).
A program that synchronises copies the file and its log at different moments, and puts an older one back.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["network", "synchronised"]

# Kinds of file systems whose files lie on another computer, as Linux and macOS name them.
_NETWORK = frozenset(
    [
        "nfs",
        "nfs3",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "afpfs",
        "webdav",
        "davfs",
        "davfs2",
        "fuse.davfs",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "fuse.smbnetfs",
        "fuse.curlftpfs",
        "fuse.s3fs",
        "fuse.gcsfuse",
        "fuse.google-drive-ocamlfuse",
        "fuse.onedriver",
        "9p",
        "ceph",
        "fuse.ceph",
        "glusterfs",
        "fuse.glusterfs",
        "lustre",
        "gpfs",
        "beegfs",
        "vmhgfs",
        "fuse.vmhgfs-fuse",
        "vboxsf",
        "prl_fs",
    ]
)

# The folder's name, at the beginning of which a program says that it synchronises what is in it.
_NAMES = (
    ("OneDrive", re.compile(r"onedrive( - .+|-.+)?", re.IGNORECASE)),
    ("Dropbox", re.compile(r"(.+ )?dropbox( \(.+\))?", re.IGNORECASE)),
    # Below a drive of its own on Windows, by the language it speaks.
    (
        "Google Drive",
        re.compile(
            r"google ?drive(-.+)?|(my drive|drive saya)( \(.+\))?|shared drives|drive bersama|other computers|"
            r"komputer lain(nya)?",
            re.IGNORECASE,
        ),
    ),
    ("iCloud Drive", re.compile(r"mobile documents|icloud ?drive", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"nextcloud\d*", re.IGNORECASE)),
    ("ownCloud", re.compile(r"owncloud", re.IGNORECASE)),
    ("Syncthing", re.compile(r"syncthing", re.IGNORECASE)),
    ("Box", re.compile(r"box( sync)?( \(.+\))?|box-box", re.IGNORECASE)),
    ("MEGA", re.compile(r"mega( ?sync)?( downloads| uploads)?", re.IGNORECASE)),
    ("pCloud", re.compile(r"pclouddrive|pcloud( drive| sync)?", re.IGNORECASE)),
    ("Proton Drive", re.compile(r"proton ?drive(-.+)?", re.IGNORECASE)),
    ("Tresorit", re.compile(r"tresorit.*", re.IGNORECASE)),
    ("Synology Drive", re.compile(r"synology ?drive.*", re.IGNORECASE)),
    ("Seafile", re.compile(r"seafile|seadrive", re.IGNORECASE)),
    ("kDrive", re.compile(r"kdrive\d*", re.IGNORECASE)),
    ("Zoho WorkDrive", re.compile(r"zoho workdrive.*", re.IGNORECASE)),
    ("Yandex.Disk", re.compile(r"yandex\.?disk.*", re.IGNORECASE)),
)
# Names that people give to other folders too count only in the home folder or right below a drive.
_COMMON = frozenset({"Box", "MEGA"})
# Where macOS puts the folders of all such programs, each under the program's name, a hyphen and the account.
_OF_MACOS = ("Library", "CloudStorage")

# What such a program keeps in the folder that it synchronises.
_MARKS = (
    ("Dropbox", (".dropbox", ".dropbox.cache")),
    ("Syncthing", (".stfolder",)),
    ("Nextcloud", (".nextcloudsync.log", ".sync-exclude.lst")),
    ("ownCloud", (".owncloudsync.log",)),
    ("Resilio Sync", (".sync",)),
    ("Google Drive", (".tmp.drivedownload", ".tmp.driveupload")),
)
_PATTERNS = (("Nextcloud", re.compile(r"\.?_?sync_[0-9a-f]{12}\.db")),)
_VARIABLES = (("OneDrive", ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")),)


@dataclass(frozen=True, slots=True)
class Place:
    """Why a place is not safe: `by` is the program that synchronises it, or the kind of the network's file system."""

    kind: Kind
    by: str


def unsafe(path: Path) -> Place | None:
    """What is not safe about where a file lies, None for a place that looks safe. Looks at folders only."""
    folders = list(_absolute(path).parents)
    name = _synchronised_by(folders, os.environ, Path.home())
    if name:
        return Place("synchronised", name)
    kind = _network_kind(_absolute(path))
    return Place("network", kind) if kind else None


def _absolute(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def _synchronised_by(folders: Iterable[Path], environment: Mapping[str, str], home: Path) -> str:
    """The program that synchronises one of these folders, "" for none."""
    for folder in folders:
        for program, names in _VARIABLES:
            if any((there := environment.get(name)) and Path(there) == folder for name in names):
                return program
        for program, pattern in _NAMES:
            near = folder.parent == home or len(folder.parents) <= 2
            if pattern.fullmatch(folder.name) and (program not in _COMMON or near):
                return program
        if folder.parent.parts[-2:] == _OF_MACOS:
            return folder.name.partition("-")[0]
        if name := _marked_by(folder):
            return name
    return ""


def _marked_by(folder: Path) -> str:
    try:
        names = {one.name for one in folder.iterdir()}
    except OSError:
        return ""
    for program, marks in _MARKS:
        if names.intersection(marks):
            return program
    return next((program for program, pattern in _PATTERNS if any(map(pattern.fullmatch, names))), "")


def _network_kind(path: Path) -> str:
    """The kind of file system of another computer that a file lies on, "" for none."""
    if sys.platform == "win32":
        return _windows_kind(path)
    if sys.platform.startswith("linux"):
        try:
            table = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return ""
        return network_kind_in(table, path)
    return _mounted_kind(path)


def network_kind_in(table: str, path: Path) -> str:
    """As `_network_kind`, by a table in the form of /proc/self/mountinfo (proc(5))."""
    kind, depth = "", -1
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        fields, rest = before.split(), after.split()
        if len(fields) < 5 or not rest:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), fields[4]))
        if (point == path or point in path.parents) and len(point.parts) >= depth:
            kind, depth = rest[0], len(point.parts)
    return kind if kind in _NETWORK else ""


def _windows_kind(path: Path) -> str:
    if path.drive.startswith("\\\\"):
        return "SMB"
    import ctypes

    remote = 4  # DRIVE_REMOTE, fileapi.h
    windll = getattr(ctypes, "windll", None)
    return "SMB" if windll is not None and windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == remote else ""


def _mounted_kind(path: Path) -> str:
    """By what `mount` prints on macOS and BSD: "//server/share on /Volumes/share (smbfs, nodev)"."""
    import subprocess

    try:
        printed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=True, timeout=2).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
    kind, depth = "", -1
    for line in printed.splitlines():
        if found := re.fullmatch(r".* on (.+) \(([^,)]+).*\)", line):
            point = Path(found[1])
            if (point == path or point in path.parents) and len(point.parts) >= depth:
                kind, depth = found[2].strip(), len(point.parts)
    return kind if kind in _NETWORK else ""
