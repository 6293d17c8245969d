"""The only module that knows Great Expectations: arrays and expectations in, what it says of each out."""

import functools
import logging
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from typing import Any

from cleankit.crawl import process
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

    context = gx.get_context(mode="ephemeral")
    context.enable_analytics(False)
    context.variables.progress_bars = {"globally": False}
    asset = context.data_sources.add_pandas("cleankit").add_dataframe_asset("metrics")
    return gx, pd, asset.add_batch_definition_whole_dataframe("all")


class _LazyFinder:
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
    """Third parties in silence and, in a process of our own, at half the price: nothing unused, no garbage runs."""
    logger, hooks = logging.getLogger("great_expectations"), [_LazyFinder] if process.ours() else []
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    sys.meta_path[:0] = hooks
    try:
        with process.uncollected(), warnings.catch_warnings(action="ignore"):
            yield
    finally:
        for hook in hooks:
            sys.meta_path.remove(hook)
        process.settle()
        logger.setLevel(level)
