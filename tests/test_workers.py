"""Several processes make what one makes, in the same order, and nothing of theirs is left when it ends, however."""

import math
import multiprocessing
import operator
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cleankit import inputs
from cleankit.crawl import workers
from cleankit.errors import InputError, WorkerError

needs_proc = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are found in /proc")
RUN = """
import sys, time
from cleankit.crawl import workers
if __name__ == "__main__":
    with workers.in_order(time.sleep, [0, 60], 2) as made:
        print(*made)
"""


@pytest.mark.parametrize(("jobs", "apart"), [(1, False), (1, True), (3, False)])
@pytest.mark.parametrize("count", [0, 2, 8])
def test_in_order(jobs: int, apart: bool, count: int) -> None:
    """What comes out is in the order of what went in, be there fewer things than workers or more."""
    with workers.in_order(operator.neg, range(count), jobs, apart=apart) as made:
        assert list(made) == [-n for n in range(count)]
        assert len(multiprocessing.active_children()) == (min(jobs, count) if apart or jobs > 1 else 0)
    assert not multiprocessing.active_children()


@pytest.mark.parametrize(
    ("step", "thing", "kind", "told"),
    [
        (inputs.find, ["nowhere.jsonl"], InputError, "check the path"),
        (math.sqrt, -1.0, RuntimeError, "ValueError"),
        (os._exit, 7, WorkerError, "exit code 7"),
    ],
)
def test_errors(step: Callable[[object], object], thing: object, kind: type[Exception], told: str) -> None:
    """An error of the user comes with its hint, a bug with where it was, and a worker that dies is an error."""
    with pytest.raises(kind, match=told), workers.in_order(step, [thing], 2) as made:
        list(made)
    assert not multiprocessing.active_children()


@needs_proc
def test_a_master_that_is_killed(tmp_path: Path) -> None:
    """Workers end at once, whatever they are at: nothing writes or computes on behalf of a run that is gone."""
    script = tmp_path / "run.py"
    script.write_text(RUN if sys.platform == "linux" else RUN.replace("60", "0.5"), "utf-8")
    with subprocess.Popen([sys.executable, script], start_new_session=True) as master:
        children = Path(f"/proc/{master.pid}/task/{master.pid}/children")
        while len(children.read_text("ascii").split()) < 2:
            time.sleep(0.02)
        time.sleep(1)  # until they are at work
        found = children.read_text("ascii").split()
        master.kill()
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{child}/cmdline").exists() for child in found):
        assert time.monotonic() < deadline
        time.sleep(0.05)


@needs_proc
def test_stopped(tmp_path: Path) -> None:
    """Ctrl-C ends all of them at once, without a word from the workers."""
    script = tmp_path / "run.py"
    script.write_text(RUN, "utf-8")
    with subprocess.Popen(
        [sys.executable, script], stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as master:
        children = Path(f"/proc/{master.pid}/task/{master.pid}/children")
        while len(children.read_text("ascii").split()) < 2:
            time.sleep(0.02)
        time.sleep(1)
        os.killpg(master.pid, signal.SIGINT)
        assert master.wait(10) == -signal.SIGINT
        assert master.stderr is not None
        assert master.stderr.read().count("Traceback") == 1
