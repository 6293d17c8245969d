"""The command line: what is printed where, exit codes, and errors that help."""

import gzip
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

from cleankit import cli, rules
from cleankit.commands import check as checking

DIRTY = "The talks went on , the minister said. Advertisement"
SUMMARY = (
    "2 findings (1 error, 1 info): ad-marker 1, space-before-punctuation 1. 2 are repaired by `cleankit clean` [*]."
)
CLEAN = "The talks went on, the minister said."


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """Two documents, one of them dirty."""
    path = tmp_path / "crawl.jsonl"
    rows = [
        {"id": "dirty", "text": DIRTY},
        {"id": "clean", "text": "Rain fell all day, and the river rose."},
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


class Told:
    """What a command printed, and its exit code."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> "Tell":
    """Runs a command in this process."""
    return Tell(capsys)


class Tell:
    """Runs commands."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *words: object) -> Told:
        """The outcome of ``cleankit WORDS``."""
        with pytest.raises(SystemExit) as left:
            cli.main([str(word) for word in words])
        return Told(int(left.value.code or 0), *self.capsys.readouterr())


def test_run(told: Tell, crawl: Path, tmp_path: Path) -> None:
    """A run says what went in and out, the verdict and where the report lies, and nothing on stderr."""
    made = told("run", crawl, "-o", tmp_path / "out")

    assert (made.code, made.err) == (0, "")
    assert made.out.startswith("2 documents in: 2 clean, 0 rejected\n2 findings, 2 repaired, in ")
    assert "verdict: warn  (news)" in made.out
    assert made.out.endswith(f"report: {tmp_path / 'out/report.html'}\n")


def test_run_exits_1_when_the_gate_fails(told: Tell, root: Path, crawl: Path, tmp_path: Path) -> None:
    """A failed gate is exit code 1, and the checks that failed are named."""
    suite = json.loads((root / "checks/news.json").read_text("utf-8"))
    for entry in suite["expectations"]:
        if entry["meta"]["name"] == "has-documents":
            entry["kwargs"]["min_value"] = 3
    (tmp_path / "suite.json").write_text(json.dumps(suite), "utf-8")

    made = told("run", crawl, "-o", tmp_path / "out", "--suite", tmp_path / "suite.json")

    assert made.code == 1
    assert "critical has-documents: 2" in made.out


def test_run_adds_up(told: Tell, root: Path, tmp_path: Path) -> None:
    """Where pages were cut in two, the summary says so: in + cut = clean + rejected."""
    made = told("run", root / "seeds", "-o", tmp_path / "out")

    assert made.out.startswith("88 documents in, 3 more cut from them: 85 clean, 6 rejected\n")
    assert "       5  near-duplicate\n" in made.out


def test_clean(told: Tell, crawl: Path, tmp_path: Path) -> None:
    """clean repairs and writes, without verdict and report."""
    made = told("clean", crawl, "-o", tmp_path / "out")

    assert made.code == 0
    assert made.out.endswith(f"written: {tmp_path / 'out'}\n")
    assert pl.read_parquet(tmp_path / "out/clean/*.parquet")["text"][0] == CLEAN


def test_dedup(told: Tell, tmp_path: Path) -> None:
    """dedup drops the copy and writes the text that is kept as it came."""
    text = "The council voted on Tuesday to close the old bridge for two years, as engineers had found cracks in it."
    rows = [{"id": "a", "text": f"{text} Advertisement"}, {"id": "b", "text": text}]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")

    made = told("dedup", tmp_path / "in.jsonl", "-o", tmp_path / "out")

    kept = pl.read_parquet(tmp_path / "out/clean/*.parquet")["text"].to_list()
    assert made.code == 0
    assert "near-duplicate" in made.out
    assert kept in ([text], [f"{text} Advertisement"])


def test_check(told: Tell, crawl: Path) -> None:
    """check prints each finding with its place, rule and edit, sums up, and exits with 1."""
    made = told("check", crawl)

    assert made.code == 1
    assert made.out.splitlines() == [
        f"{crawl}:1: dirty 17-18: space-before-punctuation (SPC03) space before punctuation [*]",
        "    The talks went on[- -], the minister said. Advertisement",
        f"{crawl}:1: dirty 38-52: ad-marker (LBL07) ad marker 'Advertisement' at the end of the paragraph [*]",
        "    The talks went on , the minister said.[- Advertisement-]",
        SUMMARY,
    ]


def test_check_without_findings(told: Tell, crawl: Path) -> None:
    """Nothing found is exit code 0."""
    made = told("check", crawl, "--select", "ENC04")

    assert (made.code, made.out) == (0, "0 findings.\n")


def codes() -> set[str]:
    """All codes of the catalogue."""
    return {each.code for each in rules.catalogue()}


def test_check_json(told: Tell, crawl: Path) -> None:
    """With JSON every line is an object, and no other line is printed."""
    made = told("check", crawl, "--output-format", "json")

    rows = [json.loads(line) for line in made.out.splitlines()]
    assert [(row["doc_id"], row["code"], row["start"], row["end"]) for row in rows] == [
        ("dirty", "SPC03", 17, 18),
        ("dirty", "LBL07", 38, 52),
    ]
    assert [(row["file"], row["line"]) for row in rows] == [(str(crawl), 1)] * 2
    assert rows[1]["replacement"] == ""
    assert rows[1]["applied"] is True


def test_check_reports_what_cannot_be_read(told: Tell, root: Path) -> None:
    """Lines that cannot be read are findings too."""
    made = told("check", root / "tests/data/broken.jsonl")

    assert made.code == 1
    assert "tests/data/broken.jsonl:2: broken:2: cannot be read: invalid-json" in made.out


def test_check_adds_up(told: Tell, crawl: Path) -> None:
    """The rules named make up the findings; records that cannot be read are counted beside them."""
    crawl.write_text(crawl.read_text("utf-8") + "not json\n" * 2, "utf-8")

    made = told("check", crawl)

    assert made.out.endswith(f"{SUMMARY} 2 records cannot be read.\n")
    assert told("check", crawl, "--select", "ENC04").out.endswith("\n0 findings. 2 records cannot be read.\n")


def test_check_sums_up_by_severity(told: Tell, tmp_path: Path) -> None:
    """Errors lead, rules beyond five are counted, repairs on request stand apart; no star is told of without one."""
    spaces = "\N{ZERO WIDTH SPACE}\N{NO-BREAK SPACE}"
    text = (
        f"He  said it , twice. She left.Then the rain began.{spaces}He sat in \N{REPLACEMENT CHARACTER}. Advertisement"
    )
    (tmp_path / "in.txt").write_text(text, "utf-8")

    summary = told("check", tmp_path / "in.txt").out.splitlines()[-1]

    assert re.match(r"\d+ findings \(2 errors, .*\): \S+ 1, \S+ 1, ", summary)
    assert re.search(
        r", and \d+ more rules?\. \d+ are repaired by `cleankit clean` \[\*\]\. \d+ more with --unsafe-fixes", summary
    )
    only = told("check", tmp_path / "in.txt", "--select", "replacement-character").out.splitlines()[-1]
    assert only == "1 finding (1 error): replacement-character 1."


def test_names_do_not_act_in_the_terminal(told: Tell, tmp_path: Path) -> None:
    """An escape sequence in an id or a name of a file is spelt out, by check and diff."""
    path = tmp_path / "a\x1bb.jsonl"
    path.write_text(
        json.dumps({"id": "\x1b]0;x", "text": DIRTY}) + "\n" + json.dumps({"id": "\x1b[2J"}) + "\n", "utf-8"
    )

    for command in ("check", "diff"):
        made = told(command, path)
        assert "\x1b" not in made.out
        assert "a<U+001B>b.jsonl:1: <U+001B>]0;x" in made.out
        assert "a<U+001B>b.jsonl:2: <U+001B>[2J: cannot be read: null-text" in made.out


def test_sources_do_not_act_in_the_terminal(told: Tell, tmp_path: Path) -> None:
    """A run that names a source in a failed check spells out what a terminal would obey."""
    texts = ["Share this article" + " Print" * 9 + f"\nRain {n}." for n in range(20)]
    rows = [{"id": n, "text": text, "source": "a\x1b[2Jb"} for n, text in enumerate(texts)]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")

    made = told("run", tmp_path / "in.jsonl", "-o", tmp_path / "out", "--max-removal", 1)

    assert "\x1b" not in made.out
    assert "aU+001B[2Jb" in made.out


def test_json_rows_have_the_same_keys(told: Tell, crawl: Path) -> None:
    """A program finds the name, the severity and the place of an unreadable record where those of findings stand."""
    crawl.write_text("not json\n" + crawl.read_text("utf-8"), "utf-8")

    rows = [json.loads(line) for line in told("check", crawl, "--output-format", "json").out.splitlines()]

    assert len({tuple(row) for row in rows}) == 1
    unread = {"doc_id": "crawl:1", "code": "READ", "name": "unreadable", "severity": "error", "file": str(crawl)}
    assert unread.items() <= next(row for row in rows if row["code"] == "READ").items()
    assert [row["line"] for row in rows] == [2, 2, 1]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--select", "LBL07"], {"LBL07"}),
        (["--select", "ad-marker"], {"LBL07"}),
        (["--select", "SPC", "--select", "LBL"], {"SPC03", "LBL07"}),
        (["--select", "SPC,LBL", "--ignore", "GLY, LBL07"], {"SPC03"}),
        (["--ignore", "LBL07"], {"SPC03"}),
        (["--lang", "ar", "--select", "SPC03"], {"SPC03"}),
    ],
)
def test_select_and_ignore(told: Tell, crawl: Path, options: list[str], found: set[str]) -> None:
    """Rules are chosen by code, name or family."""
    made = told("check", crawl, "--output-format", "json", *options)

    assert {json.loads(line)["code"] for line in made.out.splitlines()} == found


def test_diff(told: Tell, crawl: Path) -> None:
    """diff shows the edits a document at a time."""
    made = told("diff", crawl)

    assert made.code == 0
    assert made.out.splitlines()[:3] == [
        f"--- {crawl}:1: dirty",
        "@@ 17-18 SPC03",
        "    The talks went on[- -], the minister said. Advertisement",
    ]


def test_hidden_characters_are_shown(told: Tell, tmp_path: Path) -> None:
    """Control characters, odd spaces and direction marks never reach the terminal as they are."""
    (tmp_path / "in.txt").write_text("one\x1b[31m two\N{NO-BREAK SPACE}three\N{RIGHT-TO-LEFT OVERRIDE} four", "utf-8")

    made = told("check", tmp_path / "in.txt")

    assert "\x1b" not in made.out
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in made.out
    assert "<U+001B>" in made.out


def test_rules(told: Tell) -> None:
    """The catalogue has a row for each rule."""
    made = told("rules")

    assert made.code == 0
    assert [line.split()[0] for line in made.out.splitlines()[1:] if line[0] != " "] == sorted(codes())


def test_rules_on_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch, told: Tell) -> None:
    """At 80 columns no line is longer, and no name is cut."""
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)

    made = told("rules")

    assert max(map(len, made.out.splitlines())) <= 80
    assert all(each.name in made.out for each in rules.catalogue())


@pytest.mark.parametrize("word", ["LBL07", "lbl07", "ad-marker"])
def test_rule(told: Tell, word: str) -> None:
    """A rule explains itself: what, why, what it keeps, examples."""
    made = told("rule", word)

    assert made.code == 0
    assert made.out.startswith("ad-marker (LBL07)\nThe word that announces an advertisement")
    assert "\nWhy: the ad is gone" in made.out
    assert "  ⟦Advertisement⟧  →  nothing is left\n" in made.out
    assert "  Advertisement revenue fell last year.\n" in made.out


def test_rule_in_a_run(told: Tell, crawl: Path, tmp_path: Path) -> None:
    """With --run a rule says how often it fired there."""
    told("clean", str(crawl), "-o", str(tmp_path / "out"))
    made = told("rule", "LBL07", "--run", str(tmp_path / "out"))
    assert "  1 finding in 1 document, 1 repaired" in made.out


@pytest.mark.parametrize(("lang", "told_of"), [("jp", True), ("ja", False), ("kmr", False), ("und", False)])
def test_a_language_without_words_is_told(told: Tell, crawl: Path, lang: str, told_of: bool) -> None:
    """A slip of the pen would switch off all rules of the language; a code that stands for another is none."""
    made = told("check", crawl, "--lang", lang)

    assert made.code == 1
    assert ("lang is jp: no words of it are known" in made.err) is told_of
    assert ("ja, ka" in made.err) is told_of


def test_settings_on_the_command_line(told: Tell, crawl: Path, tmp_path: Path) -> None:
    """The size of a slice, the removal that holds a rule back and the runs compared with are options too."""
    made = told("run", crawl, "-o", tmp_path / "out", "--slice-size", 1, "--max-removal", 0.01, "--history-runs", 3)

    assert (made.code, made.err) == (0, "")
    assert len(list((tmp_path / "out/clean").iterdir())) == 2
    plan = json.loads((tmp_path / "out/.cleankit").read_text("utf-8"))["settings"]
    assert (plan["max_removal"], plan["history_runs"]) == (0.01, 3)


ERRORS = {
    "run {crawl} -o {tmp}/out --history {tmp}": "name a file that cleankit wrote",
    "history {tmp}/h.jsonl --last 0": "Must be >= 1",
    "history {tmp}/h.jsonl --last -1": "Must be >= 1",
    "run {crawl} -o {tmp}/out --slice-size 0": "a number of documents",
    "run {crawl} -o {tmp}/out --max-removal 0": "a share above 0",
    "run {crawl} -o {tmp}/out --history-runs 0": "a number of runs",
    "rule LBL07 --run {crawl}": "give the output folder of a finished run",
    "check {crawl} --selct GLY": "Did you mean --select?",
    "chekc {crawl}": 'Did you mean "check"?',
    "run {crawl}": "--out requires an argument",
    "run {crawl} -o {tmp}/out --similarity much": "--similarity",
    "run {crawl} -o {tmp}/out --similarity 7": "between 0.1 and 1",
    "run {tmp}/none.jsonl -o {tmp}/out": "no such file",
    "run {tmp}/empty.jsonl -o {tmp}/out": "the file is empty",
    "run {tmp}/cut.jsonl.gz -o {tmp}/out": "cannot be read",
    "run {tmp}/cut.parquet -o {tmp}/out": "cannot be read",
    "run {crawl} -o {tmp}/out --suite newz": "did you mean news?",
    "run {crawl} -o {tmp}": "not cleankit's",
    "check {crawl} --text-column txt": "did you mean text?",
    "check {crawl} --select ad-markers": "did you mean ad-marker",
    "check {crawl} --select LBL7": "did you mean LBL",
    "check {crawl} --lang english": "for instance ar or en",
    "check {crawl} --lang ar-EG": "without a region",
    "check {crawl} --select SPC LBL": "separate the names of an option by commas, as in --select SPC,LBL",
    "check {crawl} --select SPCX": "did you mean SPC?",
    "check {crawl} --select lblx": "did you mean LBL?",
    "rule SPCX": "`cleankit rules` lists all",
    "rule zzz": "`cleankit rules` lists all",
    "check {crawl} --output-format xml": '"json"',
    "check {crawl} --config {tmp}/none.toml": "no such file",
    "check {crawl} --config {tmp}/bad.toml": "did you mean unsafe_fixes?",
    "check {crawl} --config {tmp}/pyproject.toml": "no table [tool.cleankit]",
    "validate {tmp}/none": "none: no such folder\n  hint: name the folder",
    "validate {tmp}": "holds no result.json",
    "baseline {crawl} -o {tmp}/b.json": "no such folder",
    "check -": "reads files, not standard input",
    "run {crawl} - -o {tmp}/out": "reads files, not standard input",
    "check /dev/null": "a pipe or a device",
    "run {crawl} -o {tmp}/empty.jsonl/out": "a file stands where a folder should be",
    "check {crawl} --title-column text": "give each its own column",
    "check {crawl} --text-column body": "name another (--text-column)",
}


@pytest.mark.parametrize("line", ERRORS)
def test_errors_help(told: Tell, crawl: Path, tmp_path: Path, line: str) -> None:
    """What a user can mend is exit code 2, a message and a hint on stderr, and no traceback."""
    (tmp_path / "empty.jsonl").touch()
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(crawl.read_bytes())[:-9])
    (tmp_path / "cut.parquet").write_bytes(b"PAR1 and then nothing")
    (tmp_path / "bad.toml").write_text("unsafe-fix = true\n", "utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", "utf-8")

    made = told(*(word.format(crawl=crawl, tmp=tmp_path) for word in line.split()))

    assert (made.code, made.out) == (2, "")
    assert made.err.startswith("cleankit: ")
    assert "\n  hint: " in made.err
    assert ERRORS[line] in made.err
    assert "Traceback" not in made.err
    assert not (tmp_path / "out/clean").exists()


NOTES = {
    "check {crawl} --select ,": "--select names no rule: all that are on by default are run",
    "run {crawl} -o {tmp}/out --sources a.example": "--sources changes nothing without --keep source",
}


@pytest.mark.parametrize("line", NOTES)
def test_options_that_do_nothing_are_told(told: Tell, crawl: Path, tmp_path: Path, line: str) -> None:
    """An option that has no effect is told on stderr, and the command goes on."""
    made = told(*(word.format(crawl=crawl, tmp=tmp_path) for word in line.split()))

    assert (made.code, made.err) == (int(line.startswith("check")), f"cleankit: {NOTES[line]}\n")


def test_a_bug_is_not_a_verdict(told: Tell, crawl: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug shows its traceback and exits with 2: 1 would say that the gate has judged."""
    monkeypatch.setattr(checking, "check", lambda *_: 1 // 0)

    made = told("check", crawl)

    assert made.code == 2
    assert "ZeroDivisionError" in made.err


def test_config_file(told: Tell, crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings of cleankit.toml hold where the command is called, and options overrule them."""
    (tmp_path / "cleankit.toml").write_text('select = ["SPC"]\n', "utf-8")
    monkeypatch.chdir(tmp_path)

    assert "1 finding (1 info): space-before-punctuation" in told("check", crawl).out
    assert "1 finding (1 error): ad-marker" in told("check", crawl, "--select", "LBL").out


@pytest.mark.parametrize("command", ["", "run", "clean", "dedup", "check", "diff", "rules", "rule"])
def test_help(told: Tell, command: str) -> None:
    """Every command has help, in plain words, without the twins that negate flags."""
    made = told(*command.split(), "--help")

    assert made.code == 0
    assert f"Usage: cleankit {command}".strip() in made.out
    assert "--no-" not in made.out
    assert "--empty-" not in made.out


def test_help_is_quick() -> None:
    """Help, the version and ``import cleankit`` load neither Polars nor Great Expectations."""
    program = (
        "import sys, cleankit; from cleankit import cli\n"
        "try: cli.main(['run', '--help'])\n"
        "except SystemExit: pass\n"
        "sys.exit(','.join({'polars', 'numpy', 'great_expectations', 'numba'} & set(sys.modules)))"
    )
    made = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert made.stderr.strip() == ""


@pytest.mark.parametrize(
    "words", [["check", "seeds", "--output-format", "json"], ["check", "seeds"], ["diff", "seeds"]], ids=" ".join
)
def test_output_into_a_closed_pipe(words: list[str], root: Path) -> None:
    """``cleankit check seeds | head -1`` ends without a complaint, and with 141: nothing was judged to its end."""
    with subprocess.Popen(
        [sys.executable, "-m", "cleankit", *words],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 128 + signal.SIGPIPE


@pytest.mark.parametrize("command", ["clean", "dedup", "run", "check"])
def test_nothing_can_be_read(command: str, told: Tell, tmp_path: Path) -> None:
    """A crawl in another encoding: what is written says so, a hint names iconv, and no pipeline goes on."""
    (tmp_path / "in.csv").write_bytes("id,text\na,Der Bürgermeister sprach\n".encode("latin-1"))
    out = tmp_path / "out"
    made = told(command, tmp_path / "in.csv", *([] if command == "check" else ["-o", out]))
    assert made.code == (2 if command in ("clean", "dedup") else 1)
    assert ("not one record could be read" in made.err) == (made.code == 2)
    assert made.err.count("hint: where whole files are in another encoding, convert them: iconv") == 1
    if command != "check":
        assert pl.read_parquet(out / "rejected/*.parquet")["reason"].to_list() == ["invalid-utf8"]


def test_what_outlives_a_run_lies_elsewhere(told: Tell, crawl: Path, tmp_path: Path) -> None:
    """An index or a history inside the output folder is refused at first: the next run could not replace it."""
    out = tmp_path / "out"
    for option, place in (
        ("--index", out / "idx"),
        ("--history", out / "h.jsonl"),
        ("--index", tmp_path / "out/../out"),
    ):
        made = told("run", crawl, "-o", out, option, place)
        assert (made.code, "lies in the output folder" in made.err) == (2, True)
    assert not out.exists()


def test_version(told: Tell) -> None:
    """--version prints the version."""
    from cleankit import __version__  # noqa: PLC0415

    assert told("--version").out.strip() == __version__


def test_a_run_tells_what_it_skips(told: "Tell", crawl: Path, tmp_path: Path) -> None:
    """Files of other kinds beside the input are told on the side."""
    crawl.with_name("page.html").write_text("x", "utf-8")
    made = told("clean", tmp_path, "-o", tmp_path / "out")
    assert made.err == "1 file of other kinds skipped (.html)\n"
    assert "skipped" not in made.out


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder from an old archive: the names of its files are Latin-1."""
    folder = tmp_path / os.fsdecode(b"nu\xe9")
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("a file system that takes UTF-8 only")
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text(DIRTY, "utf-8")
    (folder / os.fsdecode(b"lign\xe9e.jsonl")).write_text('{"text": "It rains , a lot."}\n{"text": 3}\n', "utf-8")
    return folder


@pytest.mark.parametrize("form", ["rich", "json", "github", "sarif"])
def test_check_of_names_that_are_not_utf8(told: "Tell", archive: Path, form: str) -> None:
    """Files whose names are not UTF-8 are read, and their names spelt out."""
    found = told("check", archive, "--output-format", form)

    assert (found.code, found.err) == (1, "")
    assert "xe9" in found.out
    assert found.out.encode("utf-8")


def test_run_of_names_that_are_not_utf8(told: "Tell", archive: Path, tmp_path: Path) -> None:
    """A run over such names, or one that names them in its options, writes all that it writes."""
    out, past = tmp_path / "out", tmp_path / os.fsdecode(b"pass\xe9")
    assert told("run", archive, "-o", out, "--formats", "sarif,junit,summary", "--history", past).code == 0
    assert set(pl.read_parquet(out / "clean/*.parquet")["doc_id"]) == {"caf\\xe9", "lign\\xe9e:1"}
    assert "%E9.txt" in (out / "findings.sarif").read_text("utf-8")


def test_names_that_polars_cannot_take(told: "Tell", archive: Path, tmp_path: Path) -> None:
    """A Parquet file and an output folder of such a name are refused with a hint."""
    table = archive / os.fsdecode(b"t\xe9.parquet")
    table.write_bytes(b"PAR1")
    for words in (("check", table), ("run", archive, "-o", tmp_path / os.fsdecode(b"o\xe9"))):
        refused = told(*words)
        assert refused.code == 2
        assert "name is not UTF-8" in refused.err
        assert "hint" in refused.err
