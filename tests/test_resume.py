"""A run that is stopped, however, goes on with --resume and ends as if nothing had happened."""

import gzip
import hashlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from cleankit import cli, config, files, index, pipeline, rules
from cleankit.config import Settings
from cleankit.crawl import passes, plan, repeats, staging
from cleankit.errors import ConfigError, OutputError
from cleankit.files import MARKER
from cleankit.judge import excuses
from cleankit.stages import history, read, write

SLICES = 6
SETTINGS = Settings(slice_size=12, formats=("sarif", "junit", "summary"))
RUN = """
import os, signal, sys
from pathlib import Path
from cleankit import pipeline
from cleankit.config import Settings
left = int(sys.argv[3])
def count(event, _):
    global left
    if event in ("os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir"):
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
settings = Settings(slice_size=12, formats=("sarif",), index=sys.argv[2] + "-index", crawl_id="this")
pipeline.run([sys.argv[1]], Path(sys.argv[2]), settings, resume=True, gate=False)
print(-left)
"""


@pytest.fixture(scope="module")
def crawl(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six slices of samples, broken lines and a page with two articles among them."""
    lines = [line for path in sorted((root / "seeds").glob("*.jsonl")) for line in path.read_bytes().splitlines()]
    broken = (root / "tests/data/broken.jsonl").read_bytes().splitlines()
    path = tmp_path_factory.mktemp("crawl") / "in.jsonl"
    path.write_bytes(b"\n".join([*lines, *broken][: 12 * SLICES]) + b"\n")
    return path


@pytest.fixture(scope="module")
def undisturbed(crawl: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run that nothing stopped, with a history and an index."""
    out = tmp_path_factory.mktemp("undisturbed") / "out"
    pipeline.run([str(crawl)], out, remembering(out))
    return out


def remembering(out: Path) -> Settings:
    """Settings with a history and an index beside the output."""
    return replace(SETTINGS, history=f"{out}-history.jsonl", index=f"{out}-index", crawl_id="this")


def contents(out: Path) -> dict[str, str]:
    """A digest of every file of a run, but for its times and what tells them."""
    found = {
        path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in out.rglob("*")
        if path.is_file() and path.name not in {MARKER, "report.html", "result.json"}
    }
    told = json.loads((out / "result.json").read_text("utf-8"))
    times = {"run", "started", "seconds"}
    totals = {key: value for key, value in told.get("totals", {}).items() if key != "newest_age_days"}
    return {**found, "result": json.dumps({**{k: v for k, v in told.items() if k not in times}, "totals": totals})}


def stopped(monkeypatch: pytest.MonkeyPatch, crawl: Path, out: Path, after: int, settings: Settings = SETTINGS) -> None:
    """A run that gets Ctrl-C when so many slices are done."""
    real, left = passes.surveyed, after

    def until(*words: object, **named: object) -> object:
        nonlocal left
        if left == 0:
            raise KeyboardInterrupt
        left -= 1
        return real(*words, **named)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(passes, "surveyed", until)
        with pytest.raises(KeyboardInterrupt):
            pipeline.run([str(crawl)], out, settings)


def test_two_jobs(crawl: Path, undisturbed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes write what one writes, byte for byte, and go on with what one has begun."""
    out = tmp_path / "out"
    stopped(monkeypatch, crawl, out, 1, remembering(out))
    pipeline.run([str(crawl)], out, remembering(out), resume=True, jobs=2)
    assert contents(out) == contents(undisturbed)


@pytest.mark.slow
def test_killed_ten_times(crawl: Path, tmp_path: Path) -> None:
    """Killed at ten moments, a run goes on each time and ends with the files of an undisturbed one."""
    pick, codes, counts = random.Random(6), [], []
    for name, kills in (("whole", 0), ("killed", 10)):
        for left in [*(pick.randint(5, 40) for _ in range(kills)), 0]:
            words = [sys.executable, "-c", RUN, str(crawl), str(tmp_path / name), str(left)]
            made = subprocess.run(words, capture_output=True, text=True, check=False)
            codes.append(made.returncode)
            counts += [int(made.stdout)] if made.stdout else []

    assert codes == [0, *[-signal.SIGKILL] * 10, 0], made.stderr
    assert counts[1] < counts[0]
    assert contents(tmp_path / "killed") == contents(tmp_path / "whole")
    assert [path.name for path in (tmp_path / "killed").rglob("*.tmp")] == []
    whole, killed = (index.info(index.load(tmp_path / f"{name}-index")) for name in ("whole", "killed"))
    assert whole.equals(killed)


def test_finished_slices_are_not_cleaned_again(
    crawl: Path, undisturbed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped after four of six slices, two are left to do; the end is that of an undisturbed run."""
    out = tmp_path / "out"
    stopped(monkeypatch, crawl, out, 4, remembering(out))
    real, done = passes.surveyed, []

    def noted(piece: read.Slice, *words: object, **named: object) -> object:
        done.append(piece.number)
        return real(piece, *words, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(passes, "surveyed", noted)

    made = pipeline.run([str(crawl)], out, remembering(out), resume=True)

    assert done == [4, 5]
    assert contents(out) == contents(undisturbed)
    assert made.samples
    assert made.clusters


@pytest.mark.parametrize("last", ["clusters", "report.html", "result.json"])
def test_stopped_near_the_end(
    last: str, crawl: Path, undisturbed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parts that are written stay, and index and history get the run once, wherever it was stopped."""
    out = tmp_path / "out"
    real = files.into_place

    def until(path: Path, *words: object, **named: object) -> None:
        if last in path.as_posix() and (out / "metrics").exists():
            raise KeyboardInterrupt
        real(path, *words, **named)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr("cleankit.stages.write.into_place", until)
        with pytest.raises(KeyboardInterrupt):
            pipeline.run([str(crawl)], out, remembering(out))
    parts = {path: path.stat().st_ino for path in out.glob("*/*.parquet") if path.parent.name in ("clean", "metrics")}

    pipeline.run([str(crawl)], out, remembering(out), resume=True)

    assert parts
    assert {path: path.stat().st_ino for path in parts} == parts
    assert contents(out) == contents(undisturbed)
    assert len(history.load(Path(f"{out}-history.jsonl"))) == 1
    assert index.info(index.load(Path(f"{out}-index"))).equals(index.info(index.load(Path(f"{undisturbed}-index"))))


def test_another_decision_writes_all_parts_anew(crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the index has grown in between, parts of the earlier decision are not mixed with those of the new one."""
    out = tmp_path / "out"
    settings = replace(remembering(out), history="")

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(repeats, "clusters", die)
        with pytest.raises(KeyboardInterrupt):
            pipeline.run([str(crawl)], out, settings)
    before = pl.read_parquet(out / "clean/*.parquet").height
    pipeline.run([str(crawl)], tmp_path / "other", replace(settings, crawl_id="other"))

    made = pipeline.run([str(crawl)], out, settings, resume=True)

    assert made.clean == pl.read_parquet(out / "clean/*.parquet").height < before
    assert made.clean + made.rejected == made.records + made.reasons.filter(~pl.col("reason").is_in(DROPPED))[
        "documents"
    ].sum()  # fmt: skip


@pytest.mark.parametrize(
    "change", [{"crawl_id": "other"}, {"similarity": 0.8}, {"keep": "earliest"}, {"suite": "strict"}]
)
def test_what_the_index_was_given_stays_decided(
    change: dict[str, str], crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under another name a crawl would repeat itself; under other options the index would hold what did not go on."""
    out = tmp_path / "out"

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("cleankit.stages.report.render", die)
        with pytest.raises(KeyboardInterrupt):
            pipeline.run([str(crawl)], out, remembering(out))

    with pytest.raises(ConfigError, match=f"begun with {next(iter(change))}"):
        pipeline.run([str(crawl)], out, replace(remembering(out), **change), resume=True)  # type: ignore[arg-type]
    made = pipeline.run([str(crawl)], out, replace(remembering(out), formats=()), resume=True)
    assert made.clean == pl.read_parquet(out / "clean/*.parquet").height > 0


DROPPED = ("near-duplicate", "nothing-left")


def test_a_finished_run_without_findings_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--resume of a finished run that has found nothing does nothing either."""
    (tmp_path / "in.txt").write_text("The ministers met on Monday and agreed to meet again.", "utf-8")
    words = ["clean", str(tmp_path / "in.txt"), "-o", str(tmp_path / "out"), "--resume"]

    for _ in range(2):
        with pytest.raises(SystemExit) as ended:
            cli.main(words)
        assert ended.value.code == 0

    assert "0 findings, 0 repaired" in capsys.readouterr().out.split("nothing was done")[1]


def test_a_finished_run_says_so(crawl: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--resume of a finished run does nothing, sums up and exits as its verdict says."""
    words = ["run", str(crawl), "-o", str(tmp_path / "out"), "--resume"]
    with pytest.raises(SystemExit) as first:
        cli.main(words)
    told = capsys.readouterr().out
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")}
    with pytest.raises(SystemExit) as second:
        cli.main(words)

    assert first.value.code == second.value.code == 0
    assert capsys.readouterr().out == f"{tmp_path / 'out'}: this run is finished already, nothing was done\n{told}"
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")} == times


def test_a_mended_suite(crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    """A run that was stopped goes on with another suite, baseline, history or index: no slice is made again.

    Once it is finished, it is that of the options it was finished with.
    """
    suite, known, out = tmp_path / "own.json", tmp_path / "known.json", tmp_path / "out"
    news = (root / "checks/news.json").read_text("utf-8")
    suite.write_text(news, "utf-8")
    known.write_text('{"schema": 1, "checks": [], "rules": []}', "utf-8")
    settings = replace(SETTINGS, suite=str(suite), formats=())
    stopped(monkeypatch, crawl, out, 4, settings)
    (out / "junit.xml").write_text("of an earlier attempt", "utf-8")
    suite.write_text(news.replace('"name": "news"', '"name": "mended"'), "utf-8")
    other = replace(
        settings, baseline=str(known), similarity=0.8, history=str(tmp_path / "h.jsonl"), index=str(tmp_path / "index"),
        formats=("summary",),
    )  # fmt: skip
    real, done = passes.surveyed, []

    def noted(piece: read.Slice, *words: object, **named: object) -> object:
        done.append(piece.number)
        return real(piece, *words, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(passes, "surveyed", noted)

    made = pipeline.run([str(crawl)], out, other, resume=True)

    assert done == [4, 5]
    assert made.verdict is not None
    assert made.verdict.suite == "mended"
    assert ((out / "summary.md").exists(), (out / "junit.xml").exists()) == (True, False)
    with pytest.raises(ConfigError, match="begun with similarity"):
        pipeline.run([str(crawl)], out, settings, resume=True)
    assert pipeline.run([str(crawl)], out, other, resume=True).documents == made.documents


def test_what_sarif_lists_is_listed_slice_by_slice(
    crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SARIF cannot be asked for later, nor what it leaves out be changed; it can be done without."""
    known, out = tmp_path / "own.json", tmp_path / "out"
    known.write_text('{"schema": 1, "checks": [], "rules": []}', "utf-8")
    stopped(monkeypatch, crawl, out, 2, replace(SETTINGS, baseline=str(known), formats=("junit",)))
    with pytest.raises(ConfigError, match=r"begun with formats = \['junit'\], not \['sarif'\]"):
        pipeline.run([str(crawl)], out, replace(SETTINGS, baseline=str(known), formats=("sarif",)), resume=True)
    pipeline.run([str(crawl)], out, replace(SETTINGS, formats=()), resume=True)

    settings = replace(SETTINGS, baseline=str(known), formats=("sarif",))
    shutil.rmtree(out)
    stopped(monkeypatch, crawl, out, 2, settings)
    known.write_text('{"schema": 1, "checks": [], "rules": ["LBL07"]}', "utf-8")
    with pytest.raises(ConfigError, match=r"begun with baseline = .*own\.json"):
        pipeline.run([str(crawl)], out, settings, resume=True)
    assert pipeline.run([str(crawl)], out, replace(settings, formats=()), resume=True).documents


@pytest.mark.usefixtures("broken_judge")
def test_no_verdict_for_the_sake_of_a_suite(crawl: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the judge cannot tell, nobody is told to try the same again."""
    with pytest.raises(SystemExit) as ended:
        cli.main(["run", str(crawl), "-o", str(tmp_path / "out")])
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert "the same command" not in told
    assert "(1 slice) is kept: a suite that can be judged and --resume goes on" in told


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda crawl, _: os.utime(crawl, ns=(1, 1)), "the input has changed"),
        (lambda crawl, _: crawl.write_bytes(crawl.read_bytes() + b'{"text": "x"}\n'), "the input has changed"),
        (lambda _, settings: replace(settings, max_removal=0.8), r"begun with max_removal = 0\.3, not 0\.8"),
        (lambda _, settings: replace(settings, select=("GLY",)), r"begun with select = \[\], not \['GLY'\]"),
    ],
    ids=["touched", "grown", "other limit", "other rules"],
)
def test_another_run_does_not_go_on(
    change: Callable[[Path, Settings], object], message: str, crawl: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Another input, other settings, another command, another program: refused with a hint, and nothing is touched."""
    copy, out = tmp_path / "in.jsonl", tmp_path / "out"
    copy.write_bytes(crawl.read_bytes())
    stopped(monkeypatch, copy, out, 2)
    changed = change(copy, SETTINGS)
    settings = changed if isinstance(changed, Settings) else SETTINGS

    with pytest.raises(ConfigError, match=message) as caught:
        pipeline.run([str(copy)], out, settings, resume=True)
    assert "--replace" in caught.value.hint
    if settings is not SETTINGS:
        with pytest.raises(ConfigError, match="another command"):
            pipeline.run([str(copy)], out, SETTINGS, resume=True, gate=False)
        monkeypatch.setattr(plan, "_code", lambda: "other")
        with pytest.raises(ConfigError, match="by cleankit"):
            pipeline.run([str(copy)], out, SETTINGS, resume=True)
    assert staging.count(out / write.STAGING) == 2


def test_what_resume_asks_for(crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stopped run is not written over unasked; a folder without a plan cannot go on; one option, not both."""
    out = tmp_path / "out"
    with pytest.raises(ConfigError, match="--replace"):
        pipeline.run([str(crawl)], out, replace=True, resume=True)
    stopped(monkeypatch, crawl, out, 1)
    with pytest.raises(OutputError, match="stopped") as caught:
        pipeline.run([str(crawl)], out)
    assert "--resume" in caught.value.hint
    (out / MARKER).write_text("Written by cleankit.", "utf-8")
    with pytest.raises(OutputError, match="no run that could go on"):
        pipeline.run([str(crawl)], out, resume=True)
    assert pipeline.run([str(crawl)], out, replace=True, gate=False).documents


def test_a_torn_slice_is_made_again(
    crawl: Path, undisturbed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slice that a power failure has cut short, and all behind it, are not taken for finished."""
    out = tmp_path / "out"
    stopped(monkeypatch, crawl, out, 4, remembering(out))
    os.truncate(out / write.STAGING / "00002" / "records.arrow", 100)
    assert staging.count(out / write.STAGING) == 2
    os.truncate(out / write.STAGING / "signatures", staging.count(out / write.STAGING) * 12 * 512 - 1)
    assert staging.count(out / write.STAGING) == 1

    pipeline.run([str(crawl)], out, remembering(out), resume=True)

    assert contents(out) == contents(undisturbed)


def test_what_was_not_put_into_place(crawl: Path, tmp_path: Path) -> None:
    """A slice that is made is none before it is put; the next run deletes it; who is late makes no folder for it."""
    folder = tmp_path / "waiting"
    staging.begin(folder)
    piece = next(iter(read.slices([crawl], passes.columns_of(SETTINGS), 12)))

    def made() -> staging.Made:
        return passes.surveyed(
            piece, folder=folder, settings=SETTINGS, chosen=rules.choose(), files={},
            excused=excuses.gather((), ""), job=config.Job(),
        )  # fmt: skip

    made()
    assert staging.count(folder) == 0
    staging.put(folder, 0, made())
    assert (staging.count(folder), len(list(folder.glob(".*.tmp")))) == (1, 1)
    staging.begin(folder)
    assert (staging.count(folder), list(folder.glob(".*.tmp"))) == (1, [])
    shutil.rmtree(folder)
    with pytest.raises(OutputError, match="cannot be written"):
        made()
    assert not folder.exists()


def test_a_folder_whose_name_is_a_pattern(
    crawl: Path, undisturbed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Brackets and stars in the name of an output are no glob: nothing of a neighbour is read, by no command."""
    other, out = tmp_path / "in.jsonl", tmp_path / "o[1]*?"
    other.write_text('{"id": "alien", "text": "A story of another town."}\n', "utf-8")
    stopped(monkeypatch, other, tmp_path / "o1*?", 0)
    stopped(monkeypatch, crawl, tmp_path / "o1ab", 2)
    stopped(monkeypatch, crawl, out, 2, remembering(tmp_path / "own"))

    pipeline.run([str(crawl)], out, remembering(tmp_path / "own"), resume=True, jobs=2)

    assert contents(out) == contents(undisturbed)
    for words in (["validate", str(out)], ["rule", "LBL07", "--run", str(out)]):
        with pytest.raises(SystemExit) as ended:
            cli.main(words)
        assert ended.value.code in (0, 1), capsys.readouterr().err


def test_two_runs_do_not_share_a_folder(crawl: Path, tmp_path: Path) -> None:
    """While a run writes, another one is refused, whatever its options; the end of the process frees the folder."""
    with write.alone(tmp_path / "out"), pytest.raises(OutputError, match="another run is writing"):
        pipeline.run([str(crawl)], tmp_path / "out", replace=True)
    assert pipeline.run([str(crawl)], tmp_path / "out", gate=False).documents


SLOW = """
import sys, time
from cleankit import cli
from cleankit.crawl import passes
real = passes.surveyed
def slowly(piece, *words, **named):
    if piece.number == 2:
        print("here", flush=True)
        time.sleep(60)
    return real(piece, *words, **named)
passes.surveyed = slowly
cli.main(sys.argv[1:])
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_asked_to_stop(number: signal.Signals, crawl: Path, tmp_path: Path) -> None:
    """Ctrl-C and SIGTERM end a run at once, with the code of the signal and a word on how it goes on."""
    (tmp_path / "cleankit.toml").write_text("slice_size = 12\n", "utf-8")
    words = [sys.executable, "-c", SLOW, "clean", str(crawl), "-o", "out"]
    with subprocess.Popen(words, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as made:
        assert made.stdout is not None
        assert made.stdout.readline() == "here\n"
        began = time.monotonic()
        made.send_signal(number)
        _, told = made.communicate(timeout=30)

    assert time.monotonic() - began < 20
    assert made.returncode == 128 + number
    assert told.startswith("cleankit: stopped\n  hint: what is done (2 slices) is kept: ")
    assert json.loads((tmp_path / "out/result.json").read_text())["verdict"] == "unfinished"
    assert sorted(path.name[5:10] for path in (tmp_path / "out").rglob("part-*")) == ["00000", "00001"]


def limited() -> None:
    """No file of this process may grow beyond 6 kB: what a full disk is like."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (6_000, 6_000))


def test_a_full_disk(crawl: Path, tmp_path: Path) -> None:
    """Exit code 2, what could not be written and a hint; what is there is whole, and --resume goes on."""
    words = [sys.executable, "-m", "cleankit", "clean", str(crawl), "-o", str(tmp_path / "out")]
    (tmp_path / "cleankit.toml").write_text("slice_size = 12\n", "utf-8")
    full = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False, preexec_fn=limited)

    assert full.returncode == 2, full.stderr
    assert "cannot be written" in full.stderr
    assert "free space" in full.stderr
    assert "Traceback" not in full.stderr
    assert all(pl.read_parquet(path).width for path in (tmp_path / "out").rglob("part-*"))
    assert subprocess.run([*words, "--resume"], cwd=tmp_path, capture_output=True, check=False).returncode == 0


def test_a_file_that_breaks_in_the_middle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file cut short behind good ones: exit code 2, its name, and what is done is not lost."""
    home = tmp_path / "in"
    home.mkdir()
    good = pl.DataFrame({"id": ["a"], "text": ["One story of the town."]})
    good.write_parquet(home / "a.parquet")
    lines = "".join(json.dumps({"id": str(n), "text": f"Story {n} of the town. " * 30}) + "\n" for n in range(4_000))
    (home / "b.jsonl.gz").write_bytes(gzip.compress(lines.encode())[:-9])
    with pytest.raises(SystemExit) as left:
        cli.main(["clean", str(home), "-o", str(tmp_path / "out")])

    told = capsys.readouterr().err
    assert left.value.code == 2
    assert "b.jsonl.gz: cannot be read" in told
    assert "(1 slice) is kept: the same command with --resume goes on" in told
