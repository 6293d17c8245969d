"""Every row comes out once, as a document or as a reject with a reason; every damaged file is named."""

import gzip
import json
import tempfile
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import polars as pl
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from cleankit import inputs, unpack
from cleankit.errors import InputError
from cleankit.stages import read
from cleankit.stages.read import Columns, Slice


def put(path: Path, content: bytes | str) -> Path:
    """Write a file, with its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def every(*paths: Path, columns: Columns | None = None, size: int = 10_000) -> tuple[pl.DataFrame, pl.DataFrame]:
    """All documents and all rejects."""
    parts = list(read.slices(paths, columns, size))
    assert [part.number for part in parts] == list(range(len(parts)))
    return (
        pl.concat([part.documents for part in parts], how="diagonal_relaxed"),
        pl.concat([part.rejects for part in parts], how="diagonal_relaxed").drop("\0row"),
    )


def lines(*rows: object) -> str:
    """Rows as JSON lines."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def reasons(rejects: pl.DataFrame) -> list[tuple[str, str]]:
    """Which document was rejected why."""
    return list(rejects.select("doc_id", "reason").iter_rows())


def test_find_expands_sorts_and_deduplicates(tmp_path: Path) -> None:
    """Folders, globs and names meet in one sorted list; hidden files, manifests and unknown endings stay out."""
    kept = [put(tmp_path / name, "x") for name in ("a.jsonl", "b/c.csv.gz", "b/d.txt", "e.parquet", "f.jsonl.zst")]
    for name in (
        "b/.part-0.parquet.tmp",
        ".hidden.jsonl",
        "_delta_log/0.jsonl",
        "result.json",
        "x.html",
        "y.parquet.gz",
    ):
        put(tmp_path / name, "x")
    assert inputs.find([str(tmp_path), str(tmp_path / "*.jsonl"), str(kept[0])]) == tuple(sorted(kept))


def test_files_of_other_kinds_are_told(tmp_path: Path) -> None:
    """What is passed over for its ending is told, but for what is hidden or an output, or read by its name."""
    for name in ("a.txt", "b.tsv", "page.HTML", "d/page.html", "c.json", "d/LICENSE", ".x.html", "out/.cleankit"):
        put(tmp_path / name, "x")
    put(tmp_path / "out/report.html", "x")
    folder = str(tmp_path)
    assert [path.name for path in inputs.find([folder])] == ["a.txt", "b.tsv"]
    assert inputs.skipped([folder, folder]) == "4 files of other kinds skipped (.html, .json, no ending)"
    assert inputs.skipped([folder, str(tmp_path / "*.json")]) == "3 files of other kinds skipped (.html, no ending)"
    assert inputs.skipped([str(tmp_path / "*.t*")]) == ""


def test_what_is_passed_over_is_told(tmp_path: Path) -> None:
    """Names that mean "not yet", links that lead nowhere, linked folders, files without a byte, folders as columns."""
    for name in ("in/_a.jsonl", "in/.b.csv", "in/_c/d.txt", "in/source=a/e.jsonl", "in/.git/f.html", "other/g.txt"):
        put(tmp_path / name, '{"text": "x"}')
    put(tmp_path / "in/part-1.jsonl", "")
    (tmp_path / "in/h.jsonl").symlink_to(tmp_path / "gone.jsonl")
    (tmp_path / "in/link").symlink_to(tmp_path / "other")
    folder = str(tmp_path / "in")

    assert [path.name for path in inputs.find([folder])] == ["e.jsonl"]
    assert inputs.skipped([folder]) == (
        "3 files skipped for their names (_…, .…); 1 empty file skipped; 1 broken link skipped; "
        "1 linked folder skipped; folders such as source=a are not read as columns"
    )


def test_files_without_a_byte_alone_are_an_error(tmp_path: Path) -> None:
    """Where nothing else is there the empty file is named."""
    path = put(tmp_path / "a.jsonl", "")
    assert inputs.skipped([str(path)]) == ""
    with pytest.raises(InputError, match="the file is empty"):
        every(*inputs.find([str(path)]))


def test_a_folder_of_manifests(tmp_path: Path) -> None:
    """Where a folder holds .json only, the hint says that it must be named itself."""
    put(tmp_path / "a.json", "{}")
    with pytest.raises(InputError, match="nothing here") as caught:
        inputs.find([str(tmp_path)])
    assert ".json not by its folder" in caught.value.hint


@pytest.mark.parametrize("name", ["nowhere", "*.jsonl", "page.html"])
def test_find_nothing_is_an_error_with_a_hint(tmp_path: Path, name: str) -> None:
    """An input that names nothing readable is refused, and the hint helps."""
    put(tmp_path / "page.html", "x")
    with pytest.raises(InputError, match=name.strip("*")) as caught:
        inputs.find([str(tmp_path / name)])
    assert caught.value.hint


def test_parquet_slices_are_bounded_and_in_order(tmp_path: Path) -> None:
    """Slices hold at most ``size`` rows, in the order of the file, with every column unchanged."""
    frame = pl.DataFrame({"id": range(25), "text": [f"text {i}" for i in range(25)], "tags": [["a"]] * 25})
    frame.write_parquet(tmp_path / "a.parquet")
    parts = list(read.slices([tmp_path / "a.parquet"], size=10))
    assert [part.documents.height for part in parts] == [10, 10, 5]
    joined = pl.concat(part.documents for part in parts)
    assert joined.columns[0] == "doc_id"
    assert joined["doc_id"].to_list() == [str(i) for i in range(25)]
    assert joined.drop("doc_id").equals(frame)
    assert read.count([tmp_path / "a.parquet"]) == 25


def test_count_is_unknown_for_lines(tmp_path: Path) -> None:
    """Rows of JSONL cannot be counted without reading them, and a broken Parquet file not at all."""
    assert read.count([put(tmp_path / "a.jsonl", lines({"text": "x"}))]) is None
    assert read.count([put(tmp_path / "b.parquet", "PAR1")]) is None


@pytest.mark.parametrize("ending", [".jsonl", ".jsonl.gz", ".jsonl.zst", ".csv", ".csv.gz", ".parquet"])
def test_all_formats_say_the_same(tmp_path: Path, ending: str) -> None:
    """The same rows give the same documents and rejects in every format."""
    frame = pl.DataFrame({"id": ["1", "2", "2", None, "5"], "text": ['a "q",\nb', "ب", "c", "d", "  "]})
    path = tmp_path / f"in{ending}"
    raw = frame.write_csv() if ".csv" in ending else frame.write_ndjson()
    if ending == ".parquet":
        frame.write_parquet(path)
    else:
        put(path, gzip.compress(raw.encode()) if ending.endswith("gz") else raw)
    if ending.endswith("zst"):
        pack = zstandard.ZstdCompressor().compress
        put(path, pack(raw[:9].encode()) + pack(raw[9:].encode()))  # two frames, as zstd -T and cat write them
    for size in (2, 10):
        documents, rejects = every(path, size=size)
        assert documents["text"].to_list() == ['a "q",\nb', "ب"]
        stem = "in.csv" if ending == ".csv.gz" else "in"
        assert [reason for _, reason in reasons(rejects)] == ["duplicate-id", "null-id", "empty-text"], stem
        assert rejects["text"].to_list() == ["c", "d", "  "]


def test_bad_lines_are_rejects_that_keep_the_line(tmp_path: Path) -> None:
    """Broken UTF-8, broken JSON, lone surrogates and values that do not fit are named, and the line stays whole."""
    bad = {
        "invalid-utf8": b'{"id": "1", "text": "\xff"}',
        "invalid-json": b'{"id": "2", "text": ',
        "lone-surrogate": b'{"id": "3", "text": "\\ud800"}',
        "not-text": b'{"id": "4", "text": 5}',
    }
    good = [b'{"id": "0", "text": "ok", "views": 3}', b'{"id": "9", "text": "\\ud83d\\ude00", "late": true}']
    path = put(tmp_path / "a.jsonl", b"\n".join([good[0], b"", *bad.values(), b"7", b'{"text": NaN}', good[1]]))
    documents, rejects = every(path, size=1)
    assert documents["text"].to_list() == ["ok", "😀"]
    assert documents["late"].to_list() == [None, True]
    assert rejects["reason"].to_list() == [*bad, "invalid-json", "invalid-json"]
    assert rejects["text"].to_list()[0] == '{"id": "1", "text": "\\xff"}'
    assert rejects["text"].to_list()[1:4] == [line.decode() for line in list(bad.values())[1:]]
    assert rejects["doc_id"].to_list()[0] == "a:3"
    assert rejects.filter(pl.col("reason") == "not-text")["doc_id"].to_list() == ["4"]


def test_mixed_and_nested_values_become_json_text(tmp_path: Path) -> None:
    """Where a column mixes kinds, and where values are nested, nothing is lost: they stand as their JSON."""
    path = put(tmp_path / "a.jsonl", lines({"text": "x", "by": "A", "n": 1}, {"text": "y", "by": ["A", "ب"], "n": 2.5}))
    documents, _ = every(path)
    assert documents["by"].to_list() == ["A", '["A", "ب"]']
    assert documents["n"].to_list() == [1.0, 2.5]


@pytest.mark.parametrize(
    ("before", "after", "kind", "says"),
    [
        ([1, 2], "12k", pl.String, ["1", "2", "12k"]),
        ([1, None], 2.5, pl.Float64, [1.0, None, 2.5]),
        ([1], 2**60, pl.Int64, [1, 2**60]),
        ([2**60], 0.5, pl.String, [str(2**60), "0.5"]),
        ([True], 1, pl.String, ["true", "1"]),
        ([False], ["a"], pl.String, ["false", '["a"]']),
        (["a"], 1, pl.String, ["a", "1"]),
    ],
)
@pytest.mark.parametrize("cut", ["slice", "file"])
def test_a_column_that_comes_to_differ(
    tmp_path: Path, before: list[object], after: object, kind: type, says: list[object], cut: str
) -> None:
    """No document is lost for a column that cleankit does not use: it is what all its values can be, however cut."""
    rows = [{"id": i, "text": "x", "views": value} for i, value in enumerate([*before, after])]
    whole = [put(tmp_path / "a.jsonl", lines(*rows))]
    two = [put(tmp_path / "b.jsonl", lines(*rows[:-1])), put(tmp_path / "c.jsonl", lines(rows[-1]))]
    for documents, rejects in (every(*whole), every(*(whole if cut == "slice" else two), size=1)):
        assert rejects.height == 0
        assert documents.schema["views"] == kind
        assert documents["views"].to_list() == says


@pytest.mark.parametrize("name", ["id", "title", "url", "source", "date"])
def test_lists_in_columns_that_are_read(name: str, tmp_path: Path) -> None:
    """A scraper that keeps all values of a tag is understood: a list is the same JSON text from every format."""
    rows = [{"text": "x", name: ["A", "ب"], "tags": ["t"]}, {"text": "y", name: None, "tags": []}]
    pl.DataFrame(rows).write_parquet(tmp_path / "a.parquet")
    put(tmp_path / "a.jsonl", lines(*rows))
    one, other = (pl.concat(every(tmp_path / f"a.{ending}"), how="diagonal") for ending in ("parquet", "jsonl"))

    assert one[name].to_list() == other[name].to_list() == ['["A", "ب"]', None]
    assert one["tags"].to_list() == [["t"], []]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1]}, '{"a": [1]}'),
        (b"\xd8\xa8\xff", "ب\\xff"),
        (timedelta(days=1), '"1 day, 0:00:00"'),
        ([date(2026, 1, 2)], '["2026-01-02"]'),
    ],
)
def test_what_polars_cannot_cast(value: object, text: str) -> None:
    """Structs, bytes, durations and dates in lists become text as well."""
    assert read.textual(pl.DataFrame({"title": [value]}), Columns())["title"].item() == text


def test_large_integers_stay_exact(tmp_path: Path) -> None:
    """Ids of 64 bits and more survive unchanged."""
    path = put(tmp_path / "a.jsonl", lines({"id": 2**63 - 1, "text": "x"}, {"id": 2**64, "text": "y"}))
    assert every(path)[0]["doc_id"].to_list() == [str(2**63 - 1), str(2**64)]


def test_null_text_and_missing_keys(tmp_path: Path) -> None:
    """Null, missing and blank texts are counted by name, in the order of the input."""
    path = put(
        tmp_path / "a.jsonl", lines({"id": 1, "text": None}, {"id": 2}, {"id": 3, "text": "\n\u00a0"}, {"text": "x"})
    )
    _, rejects = every(path)
    assert reasons(rejects) == [("1", "null-text"), ("2", "null-text"), ("3", "empty-text"), ("a:4", "null-id")]


def test_duplicate_ids_across_files_and_slices(tmp_path: Path) -> None:
    """The first document with an id stays, also against later slices and files; a reject does not take the id."""
    one = put(tmp_path / "a.jsonl", lines(*({"id": i, "text": "x"} for i in range(7)), {"id": 9, "text": ""}))
    two = put(tmp_path / "b.jsonl", lines(*({"id": i, "text": "y"} for i in (6, 9, 0, 8, 8))))
    documents, rejects = every(one, two, size=3)
    assert documents["doc_id"].to_list() == ["0", "1", "2", "3", "4", "5", "6", "9", "8"]
    assert [doc for doc, reason in reasons(rejects) if reason == "duplicate-id"] == ["6", "0", "8"]


def test_made_ids(tmp_path: Path) -> None:
    """Without an id column ids are stem and row; where stems repeat, the path tells files apart."""
    one, two = (
        put(tmp_path / "a.jsonl", lines({"text": "x"}, {"text": "y"})),
        put(tmp_path / "b.jsonl", lines({"text": "z"})),
    )
    assert every(one, two)[0]["doc_id"].to_list() == ["a:1", "a:2", "b:1"]
    texts = [put(tmp_path / "t" / name, "x") for name in ("1/a.txt", "2/a.txt")]
    assert every(*texts)[0]["doc_id"].to_list() == ["1/a.txt", "2/a.txt"]


def test_own_output_can_be_read_again(tmp_path: Path) -> None:
    """A doc_id column in the input is the id."""
    pl.DataFrame({"doc_id": ["k"], "id": ["i"], "text": ["x"]}).write_parquet(tmp_path / "a.parquet")
    assert every(tmp_path / "a.parquet")[0].columns == ["doc_id", "id", "text"]
    assert every(tmp_path / "a.parquet")[0]["doc_id"].to_list() == ["k"]


def test_csv_keeps_text_as_it_is(tmp_path: Path) -> None:
    """Numbers with leading zeros stay text; records with too many fields or broken UTF-8 are rejects."""
    path = put(tmp_path / "a.csv", b'\xef\xbb\xbfid,text\n007,"a\r\nb"\n2,x,y\n3,\xff\n4,\n5,last')
    documents, rejects = every(path)
    assert documents.rows() == [("007", "007", "a\r\nb"), ("5", "5", "last")]
    assert rejects.rows() == [
        ("a:2", None, "2,x,y", "wrong-number-of-fields"),
        ("3", "3", "\\xff", "invalid-utf8"),
        ("4", "4", None, "null-text"),
    ]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_header_tells_the_delimiter(mark: str, tmp_path: Path) -> None:
    """Spreadsheets of half the world separate by semicolons; a text keeps its commas then."""
    path = put(tmp_path / "a.csv", f'id{mark}text\n1{mark}"a, b; c"\n2{mark}\n'.encode())
    documents, rejects = every(path)
    assert documents.rows() == [("1", "1", "a, b; c")]
    assert rejects["reason"].to_list() == ["null-text"]


@pytest.mark.parametrize(
    ("header", "row", "columns"),
    [
        ('id;"title, short";text', "1;t;x", ["id", "title, short", "text"]),
        ("id,text,a;b;c;d", "1,x,y", ["id", "text", "a;b;c;d"]),
        ('"text";"a, b, c"', "x;y", ["text", "a, b, c"]),
        ("text", "x", ["text"]),
    ],
)
def test_a_header_may_hold_other_marks(header: str, row: str, columns: list[str], tmp_path: Path) -> None:
    """A mark within a name separates nothing where another one gives the text column."""
    documents, _ = every(put(tmp_path / "a.csv", f"{header}\n{row}\n"))
    assert documents.columns == ["doc_id", *columns]
    assert documents["text"].to_list() == ["x"]


def test_the_hint_of_a_header_without_text(tmp_path: Path) -> None:
    """Without the text column the mark with which there are most columns tells what is found."""
    with pytest.raises(InputError, match="found: id, a, b, body"):
        every(put(tmp_path / "a.csv", 'id;"a, b";body\n1;2;3\n'))


def test_txt_files_are_documents(tmp_path: Path) -> None:
    """One document a file, several to a slice; the mark at the beginning goes, broken UTF-8 and nothing are rejects."""
    contents = {"a": b"\xef\xbb\xbfone\r\n\ttwo", "b": b"\xff\x41", "c": b"", "d": b"last\n"}
    documents, rejects = every(*(put(tmp_path / f"{name}.txt", content) for name, content in contents.items()))
    assert documents.rows() == [("a", "one\r\n\ttwo"), ("d", "last\n")]
    assert rejects.rows() == [("b", "\\xffA", "invalid-utf8"), ("c", "", "empty-text")]


@pytest.mark.parametrize("name", ["a.jsonl", "a.txt", "a.csv"])
def test_huge_line(tmp_path: Path, name: str) -> None:
    """A line of 50 MB is a document like any other."""
    text = "x" * 50_000_000
    content = {"a.jsonl": f'{{"text": "{text}"}}\n', "a.txt": text, "a.csv": f"text\n{text}\n"}[name]
    assert every(put(tmp_path / name, content))[0]["text"].str.len_bytes().to_list() == [50_000_000]


@pytest.mark.parametrize("ending", ["jsonl.gz", "jsonl.zst", "txt.gz", "parquet"])
@pytest.mark.parametrize("share", [0.5, 0.99])
def test_truncated_files_are_named(tmp_path: Path, ending: str, share: float) -> None:
    """A file that is cut short is never read as if it were whole."""
    rows = [{"id": str(i), "text": f"text {i * 7919 % 1009}"} for i in range(3000)]
    path = tmp_path / f"a.{ending}"
    if ending == "parquet":
        pl.DataFrame(rows).write_parquet(path)
    elif ending.endswith("gz"):
        put(path, gzip.compress(lines(*rows).encode()))
    else:
        put(path, zstandard.ZstdCompressor().compress(lines(*rows).encode()))
    whole = path.read_bytes()
    put(path, whole[: int(len(whole) * share)])
    with pytest.raises(InputError, match=ending) as caught:
        every(path)
    assert "fetch" in caught.value.hint


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst", "a.parquet"])
def test_garbage_is_named(tmp_path: Path, name: str) -> None:
    """A file that is not what its name says is an input error."""
    with pytest.raises(InputError, match=name):
        every(put(tmp_path / name, b"no such format at all"))


def test_bombs_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive that unpacks to a thousand times its size is refused before it fills the memory."""
    monkeypatch.setattr(unpack, "_BOMB_BYTES", 1 << 20)
    with pytest.raises(InputError, match="times its size"):
        every(put(tmp_path / "a.jsonl.gz", gzip.compress(b" " * (64 << 20))))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "empty"),
        ("\n \n", "no rows"),
        (lines({"txt": "x"}), "no column 'text'; found: txt"),
        (lines({"text": 5}), "holds no text"),
        ('[{"text": "x"}]', "JSON array"),
        ('{"text": "x"}'.encode("utf-16"), "UTF-16"),
        (lines({"text": "x", "reason": "y"}), "cleankit's own"),
    ],
)
def test_unusable_files(tmp_path: Path, content: bytes | str, message: str) -> None:
    """Each way in which a whole file is of no use has a message of its own, and a hint."""
    with pytest.raises(InputError, match=message) as caught:
        every(put(tmp_path / "a.jsonl", content))
    assert caught.value.hint


def test_missing_columns_have_hints(tmp_path: Path) -> None:
    """A missing column is named with the nearest one found and the option to set; only named options must exist."""
    path = put(tmp_path / "a.csv", "id,body\n1,x\n")
    with pytest.raises(InputError, match="found: id, body") as caught:
        every(path)
    assert "--text-column" in caught.value.hint
    with pytest.raises(InputError, match="'bodi'") as caught:
        every(path, columns=Columns(text="bodi"))
    assert "did you mean body" in caught.value.hint
    with pytest.raises(InputError, match="'outlet'"):
        every(path, columns=Columns(text="body", source="outlet"))
    assert every(path, columns=Columns(text="body"))[0].height == 1


def test_text_column_of_numbers(tmp_path: Path) -> None:
    """Numbers are never taken for text."""
    pl.DataFrame({"text": [1, 2]}).write_parquet(tmp_path / "a.parquet")
    with pytest.raises(InputError, match="not text"):
        every(tmp_path / "a.parquet")


def test_types_that_clash_name_both_files(tmp_path: Path) -> None:
    """One column cannot be numbers here and text there, where files have types; different columns are fine."""
    one, two, three = (tmp_path / f"{name}.parquet" for name in "abc")
    pl.DataFrame({"text": ["x"], "date": [2024], "only": [None]}).write_parquet(one)
    pl.DataFrame({"text": ["y"], "date": ["2024"]}).write_parquet(two)
    pl.DataFrame({"text": ["z"], "only": ["here"]}).write_parquet(three)
    with pytest.raises(InputError, match=r"'date'.*a\.parquet.*b\.parquet"):
        every(one, two)
    assert every(one, three)[0]["text"].to_list() == ["x", "z"]


def test_unknown_and_vanished_files(tmp_path: Path) -> None:
    """A file of unknown kind and one that is gone are refused by name."""
    for path in (put(tmp_path / "a.html", "x"), tmp_path / "gone.jsonl"):
        with pytest.raises(InputError, match=path.name):
            every(path)


GOOD = st.builds(lambda i, text: json.dumps({"id": i, "text": text}).encode(), st.integers(0, 30), st.text(max_size=9))
BAD = st.sampled_from(
    [b'{"text": "\xff"}', b"{", b"null", b'{"text": 1}', b'{"id": 1, "text": "\\udfff"}', b'{"id": "x"}']
)


@settings(max_examples=60, deadline=None)
@given(st.lists(GOOD | BAD, max_size=25), st.integers(1, 7))
def test_every_line_is_accounted_for(rows: Sequence[bytes], size: int) -> None:
    """Documents and rejects together are the lines of the input, whatever the mixture and the slices."""
    first = b'{"id": "first", "text": "a beginning"}'
    with tempfile.TemporaryDirectory() as folder:
        path = put(Path(folder) / "a.jsonl", b"\n".join([first, *rows]))
        parts: list[Slice] = list(read.slices([path], size=size))
    assert sum(part.documents.height + part.rejects.height for part in parts) == 1 + len(rows)
    assert all(part.documents.height + part.rejects.height <= size for part in parts)
    ids = [doc for part in parts for doc in part.documents["doc_id"]]
    assert len(set(ids)) == len(ids)
    assert all(part.rejects["reason"].null_count() == 0 for part in parts)


@pytest.mark.parametrize("size", [2, 5, 300])
def test_a_reserved_key_that_comes_late(size: int, tmp_path: Path) -> None:
    """Wherever slices are cut, ``reason`` is refused in words, and a ``doc_id`` is the id of its own record only."""
    rows = [{"id": str(n), "text": f"Story {n} of the town."} for n in range(4)]
    late = [{"id": "4", "doc_id": "own", "text": "Story 4 of the town."}]
    documents, rejects = every(put(tmp_path / "a.jsonl", lines(*rows, *late)), size=size)
    assert documents["doc_id"].to_list() == ["0", "1", "2", "3", "own"]
    assert rejects.is_empty()
    with pytest.raises(InputError, match="cleankit's own"):
        every(put(tmp_path / "b.jsonl", lines(*rows, {"text": "x", "reason": "y"})), size=size)
