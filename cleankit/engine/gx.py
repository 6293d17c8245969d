"""The only module that knows Great Expectations: arrays and expectations in, what it says of each out."""

import atexit
import functools
import gc
import logging
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from typing import Any

from cleankit.errors import JudgeError

Outcome = tuple[bool, float]
"""Whether a check passed, and the number of failing rows (or the value) it rests on."""

UNUSED = {"altair", "jsonschema", "mistune", "scipy.stats", "tzlocal"}  # GX needs them for charts, pages, distributions


def ask(
    arrays: Mapping[str, Any], height: int, entries: Sequence[tuple[str, str, Mapping[str, Any]]]
) -> tuple[Outcome, ...]:
    """One run of one suite on one frame. ``entries`` are (name, type, kwargs); the answers come in their order.

    ``arrays``: numpy arrays; closed categories as (codes, names).
    """
    with _spared():
        gx, pd, batches = _engine()
        data = {n: pd.Categorical.from_codes(*a) if isinstance(a, tuple) else a for n, a in arrays.items()}
        batch = batches.get_batch(batch_parameters={"dataframe": pd.DataFrame(data, index=range(height))})
        asked = [{"type": type_, "kwargs": dict(kw), "meta": {"n": n}} for n, (_, type_, kw) in enumerate(entries)]
        # BASIC has all counts; SUMMARY adds samples that nobody reads and takes half as long again.
        answer = batch.validate(gx.ExpectationSuite(name="cleankit", expectations=asked), result_format="BASIC")
    said: dict[int, Outcome] = {}
    for result in answer.results:
        number, values = result.expectation_config.meta["n"], result.result
        value = values.get("unexpected_count", values.get("observed_value"))
        if value is None:  # an exception inside a check leaves no number behind
            raise JudgeError(f"could not judge {entries[number][0]}: {str(result.exception_info)[:200]}")
        said[number] = bool(result.success), value
    if silent := [name for n, (name, *_) in enumerate(entries) if n not in said]:
        raise JudgeError(f"could not judge {silent[0]}: Great Expectations says nothing of it")
    return tuple(said[n] for n in range(len(entries)))


@functools.cache
def _engine() -> tuple[Any, Any, Any]:
    """Great Expectations, pandas, and where to put a frame to be judged: one context a process (each new one leaks)."""
    import great_expectations as gx  # noqa: PLC0415 - a second of CPU that only the gate should pay
    import pandas as pd  # noqa: PLC0415

    atexit.register(gc.freeze)  # a process that ends need not look for garbage in a thousand modules: saves 0.6 s
    context = gx.get_context(mode="ephemeral")
    context.enable_analytics(False)
    context.variables.progress_bars = {"globally": False}
    asset = context.data_sources.add_pandas("cleankit").add_dataframe_asset("metrics")
    return gx, pd, asset.add_batch_definition_whole_dataframe("all")


class _Later:
    """An import hook around the standard library's LazyLoader: modules of UNUSED load when first touched, if ever."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path, target) if name in UNUSED else None
        if spec is None or spec.loader is None or not hasattr(spec.loader, "exec_module"):
            return None  # the plain import takes over
        spec.loader = LazyLoader(spec.loader)
        return spec


@contextmanager
def _spared() -> Iterator[None]:
    """Third parties at half the price and in silence: nothing unused, no garbage runs, no log, no warnings."""
    logger, collecting = logging.getLogger("great_expectations"), gc.isenabled()
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    gc.disable()
    sys.meta_path.insert(0, _Later)
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    finally:
        sys.meta_path.remove(_Later)
        if not gc.get_freeze_count():  # modules are here to stay: into the oldest generation, without a look at each
            gc.freeze()
            gc.unfreeze()
        (gc.enable if collecting else gc.disable)()
        logger.setLevel(level)
