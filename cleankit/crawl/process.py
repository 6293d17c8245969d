"""What only a process of our own may do: put off the collection of garbage, be stopped politely."""

import atexit
import ctypes
import gc
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_PDEATHSIG = 1  # PR_SET_PDEATHSIG of sys/prctl.h
_OURS = threading.Event()
LARGE = 50_000
"""Documents from which memory counts for more than a tenth of a second."""


def hurry() -> None:
    """Tune the interpreter and the allocators for a process that is ours and short-lived."""
    _OURS.set()
    gc.set_threshold(100_000)  # modules are no garbage: looking for it took a fifth of the time
    atexit.register(gc.freeze)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # no matrix is multiplied, and each thread costs 40 ms
    os.environ.setdefault("_RJEM_MALLOC_CONF", "dirty_decay_ms:1000,muzzy_decay_ms:0")  # Polars keeps less that is free


def ours() -> bool:
    """Whether the process is cleankit's own, not one that calls it."""
    return _OURS.is_set()


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage runs, in a process of our own: a slice makes a million tuples without a cycle among them.

    Looking at them all took 15 %. Who calls cleankit from Python keeps his collector as it is: other threads need it.
    """
    if not ours():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def settle() -> None:
    """Modules loaded by now are here to stay: into the oldest generation, without a look at each. Ours only."""
    if ours() and not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()


def bind() -> None:
    """End at once when the process that made this one dies, where the system can do so: Linux."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PDEATHSIG, signal.SIGKILL)


def trim() -> None:
    """Give memory that is free back to the system; it takes some milliseconds.

    Python and NumPy keep what they have used, and what they ask for next seldom fits into it.
    """
    with suppress(OSError, AttributeError):  # other C libraries than glibc do it unasked
        ctypes.CDLL(None).malloc_trim(0)


def give_back(documents: int) -> None:
    """Between two stages of a large run: collect garbage and give free memory back to the system; it takes a moment.

    Without this, each stage would come on top of the largest before it.
    """
    if documents >= LARGE:
        gc.collect()
        trim()


@contextmanager
def stoppable() -> Iterator[None]:
    """SIGTERM is taken as Ctrl-C is: a KeyboardInterrupt, which knows the signal."""

    def stop(number: int, _: object) -> None:
        raise KeyboardInterrupt(number)

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def code(stopped: KeyboardInterrupt) -> int:
    """The exit code of a process that was stopped, as shells have it."""
    return 128 + int(stopped.args[0] if stopped.args else signal.SIGINT)
