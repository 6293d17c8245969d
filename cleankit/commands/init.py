"""`init`: the files that a project begins with."""

import importlib.resources
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cleankit.errors import OutputError
from cleankit.judge import suite
from cleankit.stages import write


def init(folder: Path) -> int:
    """Write cleankit.toml, a suite of one's own and a GitHub workflow. No existing file is overwritten."""
    templates = importlib.resources.files("cleankit") / "templates" / "init"
    files = {
        "cleankit.toml": (templates / "cleankit.toml").read_text(encoding="utf-8"),
        "checks/crawl.json": json.dumps(_own_suite(), sort_keys=True, indent=2, ensure_ascii=False) + "\n",
        ".github/workflows/cleankit.yml": (templates / "workflow.yml").read_text(encoding="utf-8"),
    }
    _refuse(folder / name for name in files)
    for name, content in files.items():
        print(write.text(folder / name, content))
    return 0


def _own_suite() -> dict[str, Any]:
    """What ships for any news crawl, and whether the dates are near today: a warning, as some crawls have no dates."""
    news, strict = (json.loads((suite.folder() / f"{n}.json").read_text(encoding="utf-8")) for n in ("news", "strict"))
    dated = [e for e in strict["expectations"] if e["meta"]["name"] in ("freshness", "no-future-dates")]
    for entry in dated:
        entry["severity"] = "warning"
        entry["kwargs"] |= entry["meta"].pop("warn", {})  # the closer bound, which warned before
    return {"name": "crawl", "expectations": sorted([*news["expectations"], *dated], key=lambda e: e["meta"]["name"])}


def _refuse(paths: Iterable[Path]) -> None:
    if there := [path for path in paths if path.exists() or path.is_symlink()]:
        raise OutputError(f"{there[0]} exists", "nothing is overwritten: move it away, or name another folder")
