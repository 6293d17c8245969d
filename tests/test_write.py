"""Parts appear whole or not at all, and no foreign folder is ever touched."""

from pathlib import Path

import polars as pl
import pytest

from cleankit.errors import OutputError
from cleankit.stages import write

FRAME = pl.DataFrame({"doc_id": ["a", "b"], "text": ["خبر", None]})


def test_part_has_its_name_and_its_rows(tmp_path: Path) -> None:
    """A part is numbered with five digits and reads back equal."""
    path = write.part(FRAME, tmp_path / "clean", 7)
    assert path.name == "part-00007.parquet"
    assert pl.read_parquet(path).equals(FRAME)
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_empty_part_keeps_the_schema(tmp_path: Path) -> None:
    """A frame without rows is a part too: readers need its columns."""
    assert pl.read_parquet(write.part(FRAME.clear(), tmp_path, 0)).schema == FRAME.schema


def test_killed_rename_leaves_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the move into place fails, nothing carries the final name and the error says what to do."""

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OutputError, match="No space left") as caught:
        write.part(FRAME, tmp_path, 0)
    assert caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_killed_write_is_invisible_to_globs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that dies half way leaves at most a hidden file that no glob for parts can see."""

    def die(self: pl.DataFrame, path: Path, **_: object) -> None:
        path.write_bytes(b"PAR1 half")
        raise KeyboardInterrupt

    monkeypatch.setattr(pl.DataFrame, "write_parquet", die)
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)  # a killed process does not tidy up
    with pytest.raises(KeyboardInterrupt):
        write.part(FRAME, tmp_path, 0)
    assert list(tmp_path.glob("*.parquet")) == []
    assert all(entry.name.startswith(".") for entry in tmp_path.iterdir())


def test_failed_write_keeps_the_older_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text file that cannot be replaced stays what it was."""
    path = write.text(tmp_path / "result.json", "old")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(OutputError, match="Permission denied"):
        write.text(path, "new")
    assert path.read_text(encoding="utf-8") == "old"


def test_text_keeps_line_ends(tmp_path: Path) -> None:
    """Text is written as UTF-8 with the line ends it has."""
    assert write.text(tmp_path / "deep" / "a.txt", "é\r\n\n").read_bytes() == b"\xc3\xa9\r\n\n"


def test_parent_that_is_a_file_is_an_output_error(tmp_path: Path) -> None:
    """A folder that cannot be made is named in the error."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="file"):
        write.part(FRAME, tmp_path / "file", 0)


def test_prepare_makes_and_marks_the_folder(tmp_path: Path) -> None:
    """A fresh folder is made with its parents, carries the marker, and says that nothing is decided yet."""
    out = write.prepare(tmp_path / "a" / "b", replace=False)
    assert sorted(entry.name for entry in out.iterdir()) == [".cleankit", "result.json"]
    assert (out / "result.json").read_text() == write.UNFINISHED


def test_prepare_refuses_an_earlier_run(tmp_path: Path) -> None:
    """An earlier run is only written over on request, and the hint names the option."""
    out = write.prepare(tmp_path / "out", replace=False)
    part = write.part(FRAME, out / "clean", 0)
    with pytest.raises(OutputError) as caught:
        write.prepare(out, replace=False)
    assert "--replace" in caught.value.hint
    assert part.exists()


def test_prepare_replaces_what_cleankit_wrote(tmp_path: Path) -> None:
    """With replace, an earlier run goes entirely, a part that a kill left included."""
    out = write.prepare(tmp_path / "out", replace=False)
    write.part(FRAME, out / "clean", 0)
    write.text(out / "result.json", "{}")
    (out / ".result.json.1.tmp").write_text("half")
    write.prepare(out, replace=True)
    assert sorted(entry.name for entry in out.iterdir()) == [".cleankit", "result.json"]
    assert (out / "result.json").read_text() == write.UNFINISHED


def test_an_old_verdict_is_the_first_to_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kill while an earlier run is deleted leaves no pass beside half of its data."""
    out = write.prepare(tmp_path / "out", replace=False)
    write.part(FRAME, out / "clean", 0)
    write.text(out / "result.json", '{"verdict": "pass"}')

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("shutil.rmtree", die)
    with pytest.raises(KeyboardInterrupt):
        write.prepare(out, replace=True)
    assert (out / "result.json").read_text() == write.UNFINISHED


@pytest.mark.parametrize("replace", [False, True])
def test_prepare_never_touches_a_foreign_folder(tmp_path: Path, replace: bool) -> None:
    """A folder without cleankit's mark is refused whatever the options."""
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(OutputError, match="not empty"):
        write.prepare(tmp_path, replace=replace)
    assert (tmp_path / "thesis.txt").exists()


@pytest.mark.parametrize("replace", [False, True])
def test_prepare_knows_its_own_result(tmp_path: Path, replace: bool) -> None:
    """Files that other tools call as cleankit does make no run of theirs; a run killed at its very first file does."""
    for name in ("result.json", "report.html", "metrics/loss.csv", "clean/notes.txt"):
        (tmp_path / "ml" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "ml" / name).write_text("{}")
    before = sorted((tmp_path / "ml").rglob("*"))
    with pytest.raises(OutputError, match="not empty and not cleankit's"):
        write.prepare(tmp_path / "ml", replace=replace)
    assert sorted((tmp_path / "ml").rglob("*")) == before
    lone = write.text(tmp_path / "lone/result.json", '{"accuracy": 0.9}')
    with pytest.raises(OutputError, match="not empty and not cleankit's"):
        write.prepare(lone.parent, replace=replace)
    write.text(lone, write.UNFINISHED)
    assert write.prepare(lone.parent, replace=True)


def test_prepare_keeps_a_foreign_file_among_ours(tmp_path: Path) -> None:
    """A run folder in which somebody put a file of theirs is refused, and nothing in it is deleted."""
    out = write.prepare(tmp_path / "out", replace=False)
    part = write.part(FRAME, out / "clean", 0)
    (out / "notes.md").write_text("mine")
    with pytest.raises(OutputError, match=r"notes\.md"):
        write.prepare(out, replace=True)
    assert part.exists()


def test_prepare_refuses_a_file(tmp_path: Path) -> None:
    """An output that is a file is an error, not a crash."""
    (tmp_path / "out").write_text("x")
    with pytest.raises(OutputError, match="not a folder"):
        write.prepare(tmp_path / "out", replace=True)
