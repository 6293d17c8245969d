"""What is generated is up to date."""

from pathlib import Path

import pytest
from generated import FILES


@pytest.mark.parametrize("name", FILES)
def test_generated_file(root: Path, name: str) -> None:
    """The committed file is what the code generates now: else run `just reports`."""
    assert (root / name).read_text("utf-8") == FILES[name](), "run `just reports` and look at what it changes"
