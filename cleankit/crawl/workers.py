"""The same step on many things, by several processes at once; what comes out is in order.

Processes and not threads: rules are Python, and would wait for each other. A worker that dies is an error, never a
thing left out; workers whose master dies end by themselves, with what they are at, or at once.
"""

import multiprocessing
import os
import signal
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import Any, NamedTuple, TypeVar

from cleankit.crawl import process
from cleankit.errors import CleankitError, WorkerError

Thing = TypeVar("Thing")
Made = TypeVar("Made")
_HINT = (
    "is memory short? Fewer --jobs need less, and --resume goes on; a script that asks for jobs must do so under"
    " `if __name__ == '__main__':`"
)


class _Worker(NamedTuple):
    process: multiprocessing.process.BaseProcess
    line: Connection


def cores() -> int:
    """How many processes can run at once here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def in_order(
    step: Callable[[Thing], Made], things: Iterable[Thing], jobs: int, *, apart: bool = False
) -> Iterator[Iterator[Made]]:
    """What ``step`` makes of each thing, in the order of the things; each of ``jobs`` workers holds one at a time.

    With one job nothing leaves this process, unless it shall be ``apart``. Otherwise step, things and what is made are
    pickled. An exception in a worker is raised here; WorkerError when a worker has died.
    """
    if jobs == 1 and not apart:
        yield map(step, things)
        return
    crew: list[_Worker] = []
    try:
        yield _dealt(step, things, jobs, crew)
    finally:
        for worker in crew:
            worker.process.terminate()
        for worker in crew:
            worker.process.join()
            worker.line.close()


def _dealt(step: Callable[[Thing], Made], things: Iterable[Thing], jobs: int, crew: list[_Worker]) -> Iterator[Made]:
    """Things go round the crew, and what is made is fetched in the same round: so it is in order."""
    number = -1
    for number, thing in enumerate(things):
        if number < jobs:
            crew.append(_hired(step, jobs))
            _give(crew[number], thing)
        else:
            worker = crew[number % jobs]
            made = _fetch(worker)
            _give(worker, thing)  # before this one is looked at: nobody shall be idle meanwhile
            yield made
            del made  # nothing is held here while the next one is waited for
    for left in range(max(0, number + 1 - jobs), number + 1):
        yield _fetch(crew[left % jobs])


def _hired(step: Callable[[Thing], Made], jobs: int) -> _Worker:
    """A new process; it is spawned, as a forked one could wait for ever for a lock that a thread of ours held."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    worker = spawn.Process(target=_work, args=(theirs, step, max(1, cores() // jobs)), daemon=True)
    worker.start()
    theirs.close()  # so that a worker that dies ends the line
    return _Worker(worker, ours)


def _give(worker: _Worker, thing: object) -> None:
    try:
        worker.line.send(thing)
    except OSError as error:
        raise _dead(worker) from error


def _fetch(worker: _Worker) -> Any:
    try:
        made, error = worker.line.recv()
    except (EOFError, OSError) as ended:
        raise _dead(worker) from ended
    if error is not None:
        raise error
    return made


def _dead(worker: _Worker) -> WorkerError:
    worker.process.join()
    return WorkerError(f"a worker process has died (exit code {worker.process.exitcode})", _HINT)


def _work(line: Connection, step: Callable[[Any], Any], threads: int) -> None:
    """In a worker: take a thing, send what it becomes, until the line ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all; the master tells the others
    process.bind()
    process.hurry()
    os.environ["POLARS_MAX_THREADS"] = str(threads)  # read when Polars first needs one
    with suppress(EOFError, OSError):  # the master has ended
        while True:
            thing = line.recv()
            answer = _answer(step, thing)
            del thing
            process.trim()  # before the master reads on: the peaks of both shall not meet
            line.send(answer)
            del answer


def _answer(step: Callable[[Any], Any], thing: object) -> tuple[Any, Exception | None]:
    """What a step makes of a thing, or why it does not; of a bug, with the traceback from here."""
    try:
        return step(thing), None
    except CleankitError as error:
        return None, error
    except Exception as error:  # noqa: BLE001 - it is raised again where it can be seen
        return None, RuntimeError("".join(traceback.format_exception(error)))
