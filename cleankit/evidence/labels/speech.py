"""When a line is the page's own speech: sentences of a known sort, beside them only others that talk to the reader."""

from typing import TYPE_CHECKING

from cleankit.evidence.labels.told import TOLD
from cleankit.text.patterns import pattern

if TYPE_CHECKING:
    import regex

Acts = tuple[tuple[tuple[str, ...], "regex.Pattern[str]"], ...]
"""Kinds of sentences: literals, one of which stands in each, and the pattern that finds them."""

QUOTED = pattern(r'"[^"]*"|„[^„“”]*[“”]|“[^“”]*”|«[^«»]*»|»[^«»]*«')
QUOTES = frozenset('"“”„«»')
"""What stands in quotation marks is somebody else's, a title at best; a mark without its pair says that one goes on."""
SHARE = 0.4
"""Share of the line's letters that the sentences of the known sort must have."""
SHORT, ASKED = 4, 6
"""Words of a call that needs no word of address ("Sign up now!"), and of a question that leads to it."""

STOP = pattern(
    r"(?<=[.!?؟۔…][)\]]*)(?<!(?<!\p{L})(?:z\. ?B|d\. ?h|u\. ?a|e\.g|i\.e|bzw|ca|Nr|No|Dr|Prof|St|Mr|Ms|Mrs|vs|inkl|"
    r"zzgl|ggf|evtl|np|ds|tzw|\p{Lu})\.)\s+(?=\P{Ll})"
)
# No word that another language has for something else: Polish "was", Italian "qui", Portuguese "nos", Turkish "size".
ADDRESS = pattern(
    r"(?<!\p{L})(?:you|your|yours|we|our|(?-i:us)|my|please|here|this (?:site|page|website|blog|article|post|story)|"
    r"(?-i:Sie|Ihnen|Ihre?[rsmn]?)|du|dein\p{L}*|dich|dir|euch|euer|eure\p{L}?|wir|uns|unser\p{L}*|ich|mich|mir|"
    r"mein\p{L}*|bitte|hier|"
    r"vous|votre|vos|nous|notre|moi|mes|ici|tu|tus|usted\p{L}*|nuestr\p{L}*|aquí|mis|tuo|tua|noi|nostr\p{L}*|"
    r"você|noss\p{L}*|aqui|tw[oó]j\p{L}*|państw\p{L}*|nasz\p{L}*|wasz\p{L}*|mnie|moich|tutaj|prosimy|proszę|"
    r"jouw|jij|uw|wij|onze|vår\p{L}*|här|sinun|voit|tästä|"
    r"вы|мне|мои\p{L}*|вам|вас|ваш\p{L}*|мы|нам|нас|наш\p{L}*|здесь|ви|ми|siz(?:in|i|den|ler)?|"
    r"biz(?:im|e|i|den|ler)?|buradan|kami|شما|ما|اینجا|هنا|نحن|آپ|ہم|ہمارے|(?:ل|ب|من|علي|إلي|مع)(?:كم|نا)|"
    r"(?:موقع|صفح|نشر|قنا|بريد|تعليق|رأي|آرائ|مقال|خدم|اشتراك|تابعو|راسلو|شاركو)\p{L}{0,4}(?:كم|نا))(?!\p{L})|"
    r"\p{L}-(?:vous|nous)(?!\p{L})|"
    r"^\W*(?:follow|click|visit|check out|read (?:more|the)|learn more|download|join|share|sign|contact)(?!\p{L})",
    ignore_case=True,
)


def act(literals: str, source: str) -> "tuple[tuple[str, ...], regex.Pattern[str]]":
    """A kind of sentences: literals, with a bar between them, and a pattern that ignores case."""
    return tuple(literals.split("|")), pattern(source, ignore_case=True)


def hints(acts: Acts) -> tuple[str, ...]:
    """What wakes a rule: one of these stands in each line that the acts know."""
    return tuple(dict.fromkeys(hint for known, _ in acts for hint in known))


def spoken(text: str, acts: Acts, longest: int) -> bool:
    """Whether the line is speech of the page: enough sentences that the acts know, the others beside the point."""
    if not 10 <= len(text) <= longest or text.lstrip()[:1] in QUOTES:
        return False
    if not QUOTES.isdisjoint(text) and not QUOTES.isdisjoint(text := QUOTED.sub("X", text)):
        return False
    woken = [act for known, act in acts if any(hint in text for hint in known)]
    said, all_of_it = 0, len(text.strip())
    for sentence in STOP.split(text.strip()) if woken else ():
        if any(act.search(sentence) for act in woken):
            said += len(sentence)
        elif sentence[-1:] in "?؟" and len(sentence.split()) <= ASKED:
            all_of_it -= len(sentence)
        elif len(sentence.split()) > SHORT and not ADDRESS.search(sentence):
            return False
    return said > 0 and said >= SHARE * all_of_it and not TOLD.search(text)
