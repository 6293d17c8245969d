"""Whether a day stands beside whoever wrote the article."""

from cleankit.evidence.metadata.agencies import WROTE
from cleankit.evidence.metadata.moments import DATE, TIME
from cleankit.evidence.metadata.writers import written
from cleankit.model import Doc


def signed_beside(doc: Doc, i: int, beside: int) -> bool:
    """Whether the line beside a day says who wrote the article, or below the title whose name goes with the time."""
    line = doc.line(beside) if 0 <= beside < len(doc.spans) else ""
    if WROTE.fullmatch(line):
        return True
    said = written(line, doc.lang)
    return said is not None and (
        said.role or (beside > 0 and i > 0 and TIME.search(DATE.sub(" ", doc.line(i))) is not None)
    )
