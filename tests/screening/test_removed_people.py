"""People who were taken away by undoing how they came: nothing of them stays once nobody can bring them back."""

import pytest

from screening import audit, doctor, importing
from screening.importing import undoing
from screening.people import candidates, merging
from screening.privacy import cleaning, removed
from screening.protection import protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.workspace import Workspace


def keys(ws):
    return {row[0] for row in ws.all("SELECT candidate_id FROM audit_keys")} - {""}


def on_disk(path):
    return b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*"))


def test_where_nobody_was_taken_away_nobody_waits_who_writes(workspace):
    candidates.add(workspace, name="Budi")
    with Workspace.open(workspace.path) as beside, workspace.atomic():
        beside.wait_at_most(1)
        assert removed.forget(beside).touched == {}


def test_somebody_whose_adding_was_undone_leaves_no_byte_and_no_key(workspace):
    budi = candidates.add(workspace, name="Budi").id
    added = candidates.add(workspace, name="Zubaidah Purnomo", email="zub@contoh.example", note="Wonosobo " * 900)
    taken = added.undo(workspace)
    assert added.id in keys(workspace), "they may be brought back under it"
    taken.undo(workspace).undo(workspace)

    assert removed.forget(workspace).touched == {"candidates": frozenset({added.id})}
    assert not cleaning.is_clean(workspace) and cleaning.clean(workspace)
    assert keys(workspace) == {budi} and removed.forget(workspace).touched == {}
    assert audit.verify(workspace) == []
    path = workspace.path
    workspace.close()
    assert [one for one in doctor.examine(path) if one.code != "backup"] == []
    for word in (b"ubaidah", b"ubaidah".upper(), b"zub@", b"onosobo"):
        assert word not in on_disk(path)


def test_an_import_that_was_undone_leaves_nothing(workspace, checked, next_moment):
    words = [one + other for one in "abcdefghij" for other in ("na", "ri", "tu", "ko", "la", "mi", "de", "su")]
    rows = "".join(f"Zubaidah {a} {b},{a}{b}@contoh.example,Wonosobo {b}\n" for a in words for b in words[:8])
    plan = checked(f"Nama,Email,Catatan\n{rows}Eka Putri,eka@contoh.example,\n", name="orang.csv")
    done = importing.carry_out(workspace, plan)
    (one,) = undoing.history(workspace)
    eka = next(each.id for each in candidates.page(workspace, limit=1000) if each.name == "Eka Putri")
    next_moment()
    candidates.edit(workspace, candidate_id=eka, note="dipakai")
    undoing.undo(workspace, import_id=one.id, keep_changed=True)
    del done

    removed.forget(workspace)
    assert cleaning.clean(workspace) and keys(workspace) == {eka}
    path = workspace.path
    workspace.close()
    assert b"ubaidah" not in on_disk(path) and b"onosobo" not in on_disk(path) and b"Eka Putri" in on_disk(path)


def test_whoever_is_part_of_another_record_keeps_the_key(workspace):
    kept, other = (candidates.add(workspace, name=name).id for name in ("Siti", "S. Nurhaliza"))
    merging.merge(workspace, kept_id=kept, merged_id=other)
    assert removed.forget(workspace).touched == {} and keys(workspace) == {kept, other}


def test_in_a_protected_workspace_their_pages_go_too(workspace, monkeypatch):
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)
    monkeypatch.setattr(slots, "PASSES", 1)
    candidates.add(workspace, name="Zubaidah Purnomo", note="Wonosobo " * 900).undo(workspace)
    path = workspace.path
    workspace.close()
    key = protecting.protect(path, secrets=Secrets("empat kata yang panjang", recovery_code.new_code(), confirmed=True))
    with Workspace.open(path, key=key) as ws:
        candidates.add(ws, name="Zubaidah Kedua", note="Purwokerto " * 900).undo(ws)
        removed.forget(ws)
        assert cleaning.clean(ws)
    protecting.unprotect(path, key=key)
    for word in (b"ubaidah", b"onosobo", b"urwokerto"):
        assert word not in path.read_bytes()


@pytest.mark.parametrize("stopped", [True, False])
def test_cleaning_can_be_stopped_and_is_done_later(workspace, stopped):
    with workspace.atomic():  # SQLite asks whether to stop only now and then
        workspace.execute_many("INSERT INTO settings (name, value) VALUES (?, '')", [(f"x{n}",) for n in range(20_000)])
    candidates.add(workspace, name="Zubaidah Purnomo").undo(workspace)
    removed.forget(workspace)
    assert cleaning.clean(workspace, stop=lambda: stopped) is not stopped
    assert cleaning.is_clean(workspace) is not stopped
    assert cleaning.clean(workspace)
