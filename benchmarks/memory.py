"""How much memory a whole run takes, stage by stage.

    python benchmarks/memory.py crawl/                      peak of each stage, in MB
    python benchmarks/memory.py crawl/ --select GLY01       with one rule: what grows, without the time that rules take

``anonymous`` is what was asked for; ``mapped`` are files that the system may drop at any time (programs, and the
signatures while they are looked at); ``resident``, their sum, is what `/usr/bin/time -v` calls the maximum. Processes
of --jobs are counted in, and so is a file as often as it is mapped.
"""

import argparse
import json
import os
import tempfile
import threading
import time
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

KINDS = {"VmRSS:": "resident", "RssAnon:": "anonymous", "RssFile:": "mapped"}


def sizes() -> dict[str, float]:
    """What this process and its children hold, in MB."""
    found: dict[str, float] = defaultdict(float)
    mine = Path(f"/proc/self/task/{os.getpid()}/children").read_text("ascii").split()
    for process in ("self", *mine):
        with suppress(OSError):  # it has ended meanwhile
            for line in Path(f"/proc/{process}/status").read_text("ascii").splitlines():
                name, *value = line.split()
                if name in KINDS:
                    found[KINDS[name]] += int(value[0]) / 1e3
    return found


@dataclass(slots=True)
class Watch:
    """The peaks of each stage so far."""

    stage: str = "start"
    peaks: dict[str, dict[str, float]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    on: bool = True

    def look(self) -> None:
        """Look until it is turned off."""
        before = time.monotonic(), sum(os.times()[:2])
        while self.on:
            peak = self.peaks.setdefault(self.stage, {})
            for kind, size in sizes().items():
                peak[kind] = max(peak.get(kind, 0), size)
            now = time.monotonic(), sum(os.times()[:2])
            self.seconds[self.stage] = self.seconds.get(self.stage, 0) + now[1] - before[1]
            before = now
            time.sleep(0.02)


def main() -> None:
    """Run and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("inputs", nargs="+")
    parser.add_argument("--select", nargs="*", default=[])
    parser.add_argument("--index", action="store_true", help="with an index of earlier crawls, a new one")
    parser.add_argument("--date-column", default="date")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    watch = Watch()
    thread = threading.Thread(target=watch.look, daemon=True)
    thread.start()
    from cleankit.crawl import process  # noqa: PLC0415 - what importing takes is part of it

    process.hurry()  # as the command line does
    from cleankit import Settings, run  # noqa: PLC0415

    def progress(stage: str, *_: object) -> None:
        watch.stage = stage

    with tempfile.TemporaryDirectory() as place:
        index = f"{place}/index" if chosen.index else ""
        settings = Settings(select=tuple(chosen.select), index=index, date_column=chosen.date_column)
        made = run(chosen.inputs, Path(place) / "out", settings, jobs=chosen.jobs, apart=True, progress=progress)
    watch.on = False
    thread.join()
    peak = max(found["resident"] for found in watch.peaks.values())  # the system's own figure counts our parent in
    if chosen.json:
        print(json.dumps({"documents": made.documents, "peak": peak, "stages": watch.peaks}))
        return
    print(f"{made.documents:,} documents, {made.clean:,} clean, peak {peak:,.0f} MB")
    print(f"{'stage':12}{'CPU s':>9}{'resident':>10}{'anonymous':>11}{'mapped':>9}")
    for stage, found in watch.peaks.items():
        row = "".join(f"{found[kind]:>{wide},.0f}" for kind, wide in zip(KINDS.values(), (10, 11, 9), strict=True))
        print(f"{stage:12}{watch.seconds[stage]:>9.1f}{row}")


if __name__ == "__main__":
    main()
