"""What all tests share: where things lie, one run over seeds/, and Hypothesis told to play the same examples each time.

``pytest --hypothesis-profile=fuzz`` looks for new ones.
"""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from cleankit import pipeline
from cleankit.errors import JudgeError
from cleankit.results import Run
from cleankit.stages import validate

settings.register_profile(
    "repeatable", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "fuzz", deadline=None, max_examples=500, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return Path(__file__).parents[1]


@pytest.fixture(scope="session")
def seeds_run(root: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Run]:
    """A run over seeds/, as the README's first command makes it: its folder, and what it reports."""
    out = tmp_path_factory.mktemp("runs") / "seeds"
    return out, pipeline.run([str(root / "seeds")], out)


@pytest.fixture
def broken_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    """A judge that cannot tell."""

    def raising(*_: object, **__: object) -> None:
        raise JudgeError("the scales are broken")

    monkeypatch.setattr(validate, "judge", raising)
