"""Broken and hostile input: no crash, no hang, nothing lost; what cannot be read is refused with a hint."""

import gzip
import json
import os
import random
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import polars as pl
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from cleankit import pipeline, rules, unpack
from cleankit.config import Settings
from cleankit.crawl import passes
from cleankit.errors import InputError
from cleankit.model import Doc, Line
from cleankit.rule import Rule
from cleankit.text.chars import chars
from cleankit.text.lines import lines_of

CATALOGUE = rules.catalogue()
LONG = 8_000
QUICK = 0.2
"""CPU seconds a rule may take for the larger of two lines; what grows with the square takes ten times as long."""
SHORT, MEASURABLE = 15_000, 0.1
"""Characters of a page, of which another has four times as many; CPU seconds that are more than noise."""
REPEATED = (
    "a", "A", "ا", "ی", "1", "٣", " ", "\u00a0", "\t", "\u200c", "\u200b", "\u200f", "\u0640", "\u0651", ".", ",", "،",
    ":", "-", "|", "/", "<", ">", "&", "#", "@", "(", ")", "[", "]", "{", '"', "'", "«", "•", "*", "_", "`", "!", "?",
    "\\", "=", "$", "\ufffd", "\ue000", "\x01", "\ufe8d", "Ø§", "â€™", "😀", "…", "word ", "كلمة ", "oil, ", "نفط، ",
    "oil | ", "1.", "1,", "a.", "http://a.b/c ", "<a href='x'>", "&amp;", "&#1", "<!-- ", "[a](", "**a", "#word ",
    "@word ", "12:30 ", "A. ", "(a ", "x-", "January ", "Photo: ", "By ", "\u2028", "\r", ".a{b:c}",
)  # fmt: skip


def run(cleaned: Path, out: Path, **options: object) -> tuple[pl.DataFrame, pl.DataFrame]:
    """What becomes of an input: clean/ and rejected/."""
    pipeline.run([str(cleaned)], out, Settings(**options), gate=False)  # type: ignore[arg-type]
    frames = [
        pl.read_parquet(out / name / "*.parquet") if (out / name).exists() else pl.DataFrame()
        for name in ("clean", "rejected")
    ]
    return frames[0], frames[1]


def hostile(rule: Rule, size: int) -> Iterator[str]:
    """Lines that a rule may be slow on: runs of one thing, of its anchors, its examples drawn out."""
    anchors = [a.decode("utf-8", "ignore") if isinstance(a, bytes) else a for a in spoken(rule)]
    for unit in [*REPEATED, *(a + end for a in anchors[:: max(1, len(anchors) // 6)] if a for end in ("", " ", ": "))]:
        yield (unit * (size // len(unit) + 1))[:size]
    for anchor in anchors[:: max(1, len(anchors) // 4)]:
        for fill in "a1 .-(":
            yield anchor + fill * size
            yield fill * size + anchor
    for example in rule.examples[:: max(1, len(rule.examples) // 4)]:
        if text := example.text.replace("\n", " "):
            yield (text + " ") * (size // len(text))
            yield text.replace(" ", " " * (size // (text.count(" ") + 1)))


def spoken(rule: Rule) -> list[str | bytes]:
    """The anchors of a rule in the languages that the test speaks."""
    return [*dict.fromkeys(a for lang in ("en", "ar", "fa") for a in rule.anchors_for(lang))]


def seconds(rule: Rule, text: str, lang: str) -> float:
    """CPU seconds that a rule takes for a text, as one line and cut into short ones."""
    began = time.process_time()
    if rule.line:
        list(rule.line(Line(text, lang)))
    if rule.characters:
        rule.characters(chars([text], lang)[0])
    if rule.document:
        for whole in (text, "\n".join(text[at : at + 40] for at in range(0, len(text), 40))):
            spans = lines_of(whole)[0]
            list(rule.document(Doc(whole, lang, None, spans, tuple(range(len(spans))))))
    return time.process_time() - began


def drawn_out(text: str, size: int, trial: int) -> str:
    """An example again and again, so many characters; a number in each paragraph, or it would be a mere copy."""
    lines, copies = text.splitlines(), range(-(-size // len(text)))
    drawn = (line.replace(" ", f" {trial}{n} ", 1) if len(line) > 60 else line for n in copies for line in lines)
    return "\n".join(drawn)


@pytest.mark.parametrize("rule", [each for each in CATALOGUE if each.document], ids=lambda each: each.name)
def test_four_times_the_lines_take_four_times_as_long(rule: Rule) -> None:
    """What a document rule takes for a page of many lines does not grow with their square."""
    assert rule.document
    slow = []
    bad = [each for each in rule.examples if each.spans]
    for example in bad[:: max(1, len(bad) // 3)]:
        took = dict[int, float]()
        for size in (SHORT, 4 * SHORT):
            for trial in range(2):
                text = drawn_out(example.text, size, trial)
                spans = lines_of(text)[0]
                page = Doc(text, example.lang, None, spans, tuple(range(len(spans))))
                began = time.process_time()
                list(rule.document(page))
                took[size] = min(took.get(size, 60.0), time.process_time() - began)
        if took[4 * SHORT] > max(MEASURABLE, 10 * took[SHORT]):
            slow.append((took, example.text[:80]))

    assert slow == []


def test_a_page_that_is_there_twice_takes_a_moment() -> None:
    """A copy of some thousand lines is found once, not once for each of them."""
    line = "On day {} nobody could cross the river, for the bridge was closed after the rain."
    half = "\n".join(map(line.format, range(4000)))
    documents = pl.DataFrame({"doc_id": ["a"], "text": [f"{half}\n{half}"]})
    began = time.process_time()
    made = passes.clean(documents, Settings(lang="en"), rules.choose(["DUP01"]))

    assert made.records["text"].to_list() == [half]
    assert time.process_time() - began < 5


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.name)
def test_no_rule_is_slow_on_any_line(rule: Rule) -> None:
    """A long line of anything takes a moment: no pattern goes back and forth over it."""
    lang = next(lang for lang in ("ar", "en", "fa", *sorted(rule.langs or ())) if rule.speaks(lang))
    slow = []
    for text in hostile(rule, LONG):
        taken = seconds(rule, text, lang)
        if taken > QUICK:  # once more: the first call may have compiled or read something
            taken = min(taken, seconds(rule, text, lang))
        if taken > QUICK:
            slow.append((round(taken, 2), text[:40]))

    assert slow == []


def test_a_slice_of_hostile_lines_goes_through_the_engine() -> None:
    """All hostile lines at once, with all rules: the engine ends, and every document is there."""
    texts = [(unit * (4_000 // len(unit) + 1))[:4_000] for unit in REPEATED]
    documents = pl.DataFrame({"doc_id": [str(n) for n in range(len(texts))], "text": texts})
    began = time.process_time()
    for lang in ("ar", "en"):
        made = passes.clean(documents, Settings(lang=lang, unsafe_fixes=True), CATALOGUE)
        assert made.origin.filter(pl.col("record") == 0).height == len(texts)

    assert time.process_time() - began < 30


@pytest.mark.parametrize("lang", ["", "ar"])
def test_a_hundred_thousand_tiny_documents(lang: str, tmp_path: Path) -> None:
    """Documents of a word each are all accounted for, in seconds."""
    count = 100_000 if lang else 10_000
    words = ["خبر", "oil", "x", "."]
    pl.DataFrame({"id": range(count), "text": [f"{words[n % 4]} {n % 997}" for n in range(count)]}).write_parquet(
        tmp_path / "in.parquet"
    )
    clean, rejected = run(tmp_path / "in.parquet", tmp_path / "out", lang=lang)

    assert clean.height + rejected.height == count
    assert pl.concat([clean["doc_id"], rejected["doc_id"]]).n_unique() == count


def test_a_line_of_ten_megabytes(tmp_path: Path) -> None:
    """A document that is one line of 10 MB comes out, repaired."""
    text = "The talks went on , the minister said. " * 260_000 + "Advertisement"
    (tmp_path / "in.jsonl").write_text(json.dumps({"id": "a", "text": text}) + "\n", "utf-8")
    clean, _ = run(tmp_path / "in.jsonl", tmp_path / "out", lang="en", select=("SPC03", "LBL07"))

    assert clean["text"].item() == ("The talks went on, the minister said. " * 260_000).strip()


@pytest.mark.parametrize("ending", ["gz", "zst"])
def test_bombs(ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive that unpacks without end is refused by its ratio, with a hint, before it fills the memory."""
    monkeypatch.setattr(unpack, "_BOMB_BYTES", 1 << 20)
    path = tmp_path / f"in.jsonl.{ending}"
    content = b'{"text": "' + b"x" * (40 << 20) + b'"}\n'
    if ending == "gz":
        path.write_bytes(gzip.compress(content, 9))
    else:
        path.write_bytes(zstandard.ZstdCompressor(19).compress(content))
    with pytest.raises(InputError, match="times its size") as caught:
        pipeline.run([str(path)], tmp_path / "out", gate=False)

    assert caught.value.hint


COLUMNS = {
    "int": [1, 2], "float": [0.5, float("nan")], "bool": [True, None], "list": [["a"], []], "nested": [[["a"]], None],
    "struct": [{"a": 1}, {"a": None}], "binary": [b"\xff\x00", b""], "date": [date(2026, 1, 1), None],
    "time": [datetime(2026, 1, 1, 2, 3), None], "null": [None, None], "zero\0byte": ["a\0b", ""],
    "$(touch x); <b>'\"": ["x", "y"],
}  # fmt: skip


def test_columns_of_any_type_pass_through(tmp_path: Path) -> None:
    """Numbers, lists, structs, bytes, dates, categories and odd names come out of Parquet as they went in."""
    frame = pl.DataFrame({"id": ["a", "b"], "text": ["One story of the town.", "Another story of it."], **COLUMNS})
    frame = frame.with_columns(pl.Series("category", ["x", "y"], dtype=pl.Categorical), duration=pl.duration(days=1))
    frame.write_parquet(tmp_path / "in.parquet")
    clean, rejected = run(tmp_path / "in.parquet", tmp_path / "out")

    assert rejected.is_empty()
    assert clean.select(frame.columns).equals(frame)


@pytest.mark.parametrize(
    "values", [[1], [["a"]], [{"a": "b"}], [b"bytes"], [date(2026, 1, 1)], [True]], ids=lambda values: str(values[0])
)
def test_texts_of_other_types_are_refused(values: list[object], tmp_path: Path) -> None:
    """A text column that holds no text is named, with its type."""
    pl.DataFrame({"text": values}).write_parquet(tmp_path / "in.parquet")
    with pytest.raises(InputError, match="not text") as caught:
        pipeline.run([str(tmp_path / "in.parquet")], tmp_path / "out", gate=False)

    assert "--text-column" in caught.value.hint


@pytest.mark.parametrize("kind", [pl.Categorical, pl.Enum(["One story of it.", "x"])])
def test_texts_that_are_categories(kind: pl.DataType, tmp_path: Path) -> None:
    """Categories are texts."""
    pl.DataFrame({"id": ["a", "b"], "text": pl.Series(["One story of it.", "x"], dtype=kind)}).write_parquet(
        tmp_path / "in.parquet"
    )
    clean, _ = run(tmp_path / "in.parquet", tmp_path / "out")

    assert clean["text"].to_list() == ["One story of it.", "x"]


def test_files_of_all_kinds_make_one_crawl(tmp_path: Path) -> None:
    """Parquet, JSON lines, CSV and text files with other columns, repeated ids, marks, NUL bytes: all accounted for."""
    home = tmp_path / "in"
    home.mkdir()
    pl.DataFrame({"id": ["a", "b"], "text": ["Story one.", "Story two."], "n": [1, 2]}).write_parquet(
        home / "1.parquet"
    )
    (home / "2.jsonl").write_text(
        '\ufeff{"id": "b", "text": "Story 3."}\n{"id": "c", "text": "nul\\u0000l"}\n', "utf-8"
    )
    (home / "3.csv").write_bytes(
        b'\xef\xbb\xbfid,text,x\n"d","a ""q"",\r\nnew line",1\ne,another nul\0l,\na,again,\nf,1,2,3\n'
    )
    (home / "4.txt").write_bytes(b"nul\0l and \xff")
    (home / "5.txt").write_text("Story five.", "utf-8")
    (home / "6.jsonl").write_text('{"id": "g", "text": "\\ud800"}\n{"id": "h", "text": "ok then"}\n[1]\n', "utf-8")
    for other in ("notes.md", "x.py", ".hidden.jsonl", "_tmp.jsonl", "result.json"):
        (home / other).write_text("not an input", "utf-8")
    (home / "sub").mkdir()
    (home / "sub/loop").symlink_to(home)
    (home / "sub/gone.jsonl").symlink_to(tmp_path / "nowhere.jsonl")
    clean, rejected = run(home, tmp_path / "out")

    assert sorted(clean["doc_id"]) == ["5", "a", "b", "c", "d", "e", "h"]
    assert sorted(rejected["reason"]) == [
        "duplicate-id", "duplicate-id", "invalid-json", "invalid-utf8", "lone-surrogate", "wrong-number-of-fields",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.jsonl", "x".encode("utf-16"), "UTF-16"),
        ("a.csv", "id,text\n1,x\n".encode("utf-16"), "UTF-16"),
        ("a.txt", "x".encode("utf-16"), "UTF-16"),
        ("a.csv", b"id,body\n1,x\n", "no column 'text'; found: id, body"),
        ("a.parquet", b"", "empty"),
        ("a.jsonl.gz", gzip.compress(b"", mtime=0), "no rows"),
    ],
)
def test_files_that_are_of_no_use(name: str, content: bytes, message: str, tmp_path: Path) -> None:
    """Whole files that cannot be read end in an error with a hint, and nothing is written."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError) as caught:
        run(tmp_path / name, tmp_path / "out")

    assert message in caught.value.message
    assert caught.value.hint
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [("a.jsonl", b"\0" * 5000, "invalid-json"), ("a.csv", b"id,text\n1,\xff", "invalid-utf8")],
)
def test_files_without_a_readable_line(name: str, content: bytes, reason: str, tmp_path: Path) -> None:
    """Where every line is broken, every line is a reject."""
    (tmp_path / name).write_bytes(content)
    clean, rejected = run(tmp_path / name, tmp_path / "out")

    assert (clean.height, rejected["reason"].to_list()) == (0, [reason])


def test_a_quotation_mark_that_never_closes(tmp_path: Path) -> None:
    """What follows it in a CSV file is one text, and nothing of it is lost."""
    (tmp_path / "a.csv").write_bytes(b'id,text\n1,"The talks have\nno end')
    clean, rejected = run(tmp_path / "a.csv", tmp_path / "out")

    assert (clean["text"].to_list(), rejected.height) == (["The talks have\nno end"], 0)


def test_a_pipe_is_refused(tmp_path: Path) -> None:
    """A named pipe can be read once only and has no end: it is refused, and nobody waits for it."""
    os.mkfifo(tmp_path / "in.jsonl")
    began = time.monotonic()
    with pytest.raises(InputError, match="a pipe or a device") as caught:
        pipeline.run([str(tmp_path / "in.jsonl")], tmp_path / "out", gate=False)

    assert "write it to a file" in caught.value.hint
    assert time.monotonic() - began < 5


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_files_that_may_not_be_read(tmp_path: Path) -> None:
    """A file without permission is named."""
    (tmp_path / "in.jsonl").write_text('{"text": "x"}\n')
    (tmp_path / "in.jsonl").chmod(0)
    with pytest.raises(InputError, match=r"in\.jsonl"):
        pipeline.run([str(tmp_path / "in.jsonl")], tmp_path / "out", gate=False)


def test_a_file_that_shrinks_while_it_is_read(tmp_path: Path) -> None:
    """A file that is cut while a run reads it is an input error, not a shorter crawl."""
    path = tmp_path / "in.parquet"
    pl.DataFrame({"id": range(3_000), "text": [f"story {n * 7919 % 1009}" for n in range(3_000)]}).write_parquet(
        path, row_group_size=500
    )
    cut = threading.Event()

    def progress(stage: str, done: int, total: int | None) -> None:
        if not cut.is_set() and total:
            os.truncate(path, path.stat().st_size // 2)
            cut.set()

    with pytest.raises(InputError, match=r"in\.parquet: cannot be read"):
        pipeline.run([str(path)], tmp_path / "out", Settings(slice_size=500), gate=False, progress=progress)


NAMES = ["$(touch hacked)", "`touch hacked`; x", "<script>alert(1)</script>", "a'b\"c", "{{ 7*7 }}", "ü\u202e", "-rf"]


def test_names_reach_no_shell_and_no_template(tmp_path: Path) -> None:
    """Ids, sources and file names that are commands, markup or templates stay text, in every file that is written."""
    home = tmp_path / "<b>$(touch hacked)"
    home.mkdir()
    rows = [{"id": name, "source": name, "text": f"A story of the town and {name}. Advertisement"} for name in NAMES]
    (home / "a'; touch hacked; '.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    options = Settings(formats=("sarif", "junit", "summary"))
    made = pipeline.run([str(home)], tmp_path / "out", options, near_duplicates=False)
    page = (tmp_path / "out/report.html").read_text("utf-8")

    assert made.clean == len(NAMES)
    assert sorted(pl.read_parquet(tmp_path / "out/clean/*.parquet")["doc_id"]) == sorted(NAMES)
    assert "<script>alert" not in page
    assert "<b>$(touch" not in page
    assert "{{ 7*7 }}" in page
    assert "<script>alert" not in (tmp_path / "out/summary.md").read_text("utf-8")
    assert not list(tmp_path.rglob("hacked")) + list(Path().glob("hacked"))


ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
VALUE = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), ANY, st.lists(ANY, max_size=2))
ROW = st.fixed_dictionaries(
    {}, optional={"id": VALUE, "text": st.one_of(ANY, VALUE), "n": VALUE, "source": VALUE, "doc_id": VALUE}
)
RAW = st.one_of(
    ROW.map(lambda row: json.dumps(row).encode()), st.binary(max_size=30).filter(lambda raw: b"\n" not in raw)
)


@settings(max_examples=max(12, settings().max_examples if settings().max_examples > 100 else 0))
@given(st.lists(RAW, max_size=12), st.integers(1, 5), st.booleans(), st.integers(0, 20))
def test_any_lines_are_accounted_for(lines: list[bytes], size: int, unsafe: bool, taken: int) -> None:
    """Whatever the lines are, each that is not blank is in clean/ or in rejected/ once, and the run ends.

    A name that is cleankit's own is refused in whatever line (``taken``, where there are so many) and slice it comes.
    """
    refused = taken < len(lines)
    if refused:
        lines = [*lines[:taken], b'{"text": "x", "reason": "y"}', *lines[taken:]]
    first = b'{"id": "first", "text": "A beginning of the story, said the minister . Advertisement"}'
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "in.jsonl"
        path.write_bytes(b"\n".join([first, *lines]) + b"\n")
        if refused:
            with pytest.raises(InputError, match="cleankit's own"):
                run(path, Path(folder) / "out", slice_size=size, unsafe_fixes=unsafe)
            return
        clean, rejected = run(path, Path(folder) / "out", slice_size=size, unsafe_fixes=unsafe)
        whole = pl.concat(
            [frame.select("doc_id", "parent_id") for frame in (clean, rejected) if frame.width], how="vertical_relaxed"
        )

    expected = 1 + sum(not line.isspace() and line != b"" for raw in lines for line in [raw])
    assert whole.filter(pl.col("parent_id").is_null() | ~pl.col("doc_id").str.contains(r"#\d+$")).height == expected


def test_random_texts_go_through_every_rule() -> None:
    """Rules and engine take any Unicode: nothing raises, and each document is one record or more."""
    pick = random.Random(4)
    planes = [*range(0x20, 0x3000), *range(0xFB50, 0x10000), *range(0x1F300, 0x1F700), *range(0xE0000, 0xE0080)]
    texts = ["".join(map(chr, pick.choices(planes, k=pick.randint(1, 200)))) for _ in range(200)]
    documents = pl.DataFrame({"doc_id": [str(n) for n in range(len(texts))], "text": texts})
    for lang in ("", "ar", "fa", "en"):
        made = passes.clean(documents, Settings(lang=lang, unsafe_fixes=True), CATALOGUE)

        assert made.origin["row"].n_unique() == len(texts)
