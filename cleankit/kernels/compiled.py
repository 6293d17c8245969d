"""Plain functions -> compiled ones, and when there is work enough for them."""

import functools
from collections.abc import Callable
from typing import Any, Final

SMALL: Final = 300
"""Texts below which loading the compiled kernel costs more than it saves: 0.4 s."""
FEW: Final = 1 << 14
"""Signatures, or pairs of texts, below which it does too: plain NumPy takes a few microseconds for each."""


@functools.cache
def compiled(function: Callable[..., None]) -> Callable[..., Any]:
    """The function, compiled by Numba when first asked for, from then on read from a cache on disk."""
    import numba  # noqa: PLC0415  (it takes 0.2 s to import)

    made: Callable[..., Any]
    try:
        made = numba.njit(cache=True, nogil=True)(function)
    except RuntimeError:  # no folder for the cache can be written
        made = numba.njit(nogil=True)(function)
    return made


def pays(count: int, small: int = SMALL) -> bool:
    """Whether the work is large enough for what is compiled: what is loaded already costs no more."""
    return count >= (1 if compiled.cache_info().currsize else small)
