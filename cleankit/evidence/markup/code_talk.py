"""Whether a text is about code: then code in it is not the page's."""

from cleankit.model import Doc
from cleankit.text.patterns import pattern

LEAST = 2
"""Different words of the trade: a report on a programmer has one."""
WORD = pattern(
    r"(?<![\p{L}-])(?:java ?script|typescript|python|django|jinja2?|liquid|twig|handlebars|mustache|vue|angular|react|"
    r"php|html5?|css3?|json|xml|sql|shortcodes?|plug-?ins?|templates?|variables?|functions?|snippets?|source code|code|"
    r"coding|scripts?|syntax|compilers?|parser|api|github|stylesheets?|selectors?|quell(?:code|text)|programmier\p{L}*|"
    r"variablen?|funktionen|skript(?:e|s)?|vorlagen?|gabarits?|código|codice|código fuente|код|шаблон\p{L}*|كود|برمجة)"
    r"(?![\p{L}-])",
    ignore_case=True,
)


def talks_of_code(doc: Doc, code: set[int]) -> bool:
    """Whether the lines of a text other than these name two things of the trade."""
    found: set[str] = set()
    for i in range(len(doc.spans)):
        if i not in code:
            found.update(word.lower().rstrip("s") for word in WORD.findall(doc.line(i)[:2000]))
            if len(found) >= LEAST:
                return True
    return False
