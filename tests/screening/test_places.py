"""Where a workspace is not safe: network drives and synchronised folders are recognised, ordinary ones are not."""

from pathlib import Path

import pytest

from screening.storage import places
from screening.storage.places import Place

MOUNTS = r"""22 1 252:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
30 22 0:25 / /mnt/kantor rw,relatime shared:9 - cifs //server/hr rw,vers=3.0
31 22 0:26 / /mnt/arsip\040lama rw - nfs4 server:/arsip rw
32 30 0:27 / /mnt/kantor/lokal rw - ext4 /dev/sdb1 rw
33 22 0:28 / /home/rina/awan rw - fuse.rclone gdrive: rw
a line that is none
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/rina/saring.db", ""),
        ("/mnt/kantor/saring.db", "cifs"),
        ("/mnt/kantor/lokal/saring.db", ""),
        ("/mnt/arsip lama/saring.db", "nfs4"),
        ("/home/rina/awan/a/saring.db", "fuse.rclone"),
        ("/mnt/kantor2/saring.db", ""),
    ],
)
def test_a_network_drive_is_recognised_by_its_mount(path, kind):
    assert places.network_kind_in(MOUNTS, Path(path)) == kind


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - PT Maju Jaya/HR", "OneDrive"),
        ("Dropbox (Pribadi)/hr", "Dropbox"),
        ("Library/CloudStorage/GoogleDrive-rina@contoh.example/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("My Drive/HR", "Google Drive"),
        ("Drive Saya/HR", "Google Drive"),
        ("Shared drives/HR", "Google Drive"),
        ("Drive bersama/HR", "Google Drive"),
        ("Other computers/Laptop lama", "Google Drive"),
        ("My Drive (rina@contoh.example)", "Google Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("PT Maju Jaya Dropbox/Rina", "Dropbox"),
        ("Nextcloud2/hr", "Nextcloud"),
        ("Syncthing/hr", "Syncthing"),
        ("pCloud Drive/hr", "pCloud"),
        ("SynologyDrive/hr", "Synology Drive"),
        ("kDrive/hr", "kDrive"),
        ("Seafile/hr", "Seafile"),
        ("Library/CloudStorage/Maju-rina@contoh.example/hr", "Maju"),
        ("Drive", ""),
        ("Drive bersama lama", ""),
        ("Dokumen", ""),
        ("Megawati", ""),
        ("Box office", ""),
        ("arsip/box", ""),
        ("onedriver", ""),
    ],
)
def test_a_synchronised_folder_is_recognised_by_its_name(tmp_path, folder, program):
    (tmp_path / folder).mkdir(parents=True)
    found = places.unsafe(tmp_path / folder / "saring.db")
    assert found == (Place("synchronised", program) if program else None)


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".nextcloudsync.log", "Nextcloud"),
        (".sync_0123456789ab.db", "Nextcloud"),
        (".tmp.driveupload", "Google Drive"),
        ("catatan.txt", None),
    ],
)
def test_a_synchronised_folder_is_recognised_by_what_lies_in_it(tmp_path, mark, program):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / mark).write_bytes(b"")
    found = places.unsafe(tmp_path / "a" / "b" / "saring.db")
    assert (found and found.by) == program


def test_a_folder_behind_a_link_is_recognised(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "ruang").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    assert places.unsafe(tmp_path / "ruang" / "saring.db") == Place("synchronised", "Dropbox")


def test_onedrive_is_recognised_by_what_it_tells_other_programs(tmp_path, monkeypatch):
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Kantor"))
    (tmp_path / "Kantor").mkdir()
    assert places.unsafe(tmp_path / "Kantor" / "saring.db") == Place("synchronised", "OneDrive")
