from collections.abc import Iterator

from cleankit.evidence.markup.code_talk import talks_of_code
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

NAMES = (
    r"caption|embed|gallery|video|audio|playlist|youtube|vimeo|iframe|contact-form-7|adrotate|ad_\w+|vc_\w+|et_pb_\w+|"
    r"su_\w+|fusion_\w+"
)
CODE = pattern(
    rf"\[/?(?:{NAMES})(?=[\s/\]])(?:\s[^\[\]=]{{0,200}}=[^\[\]]{{0,500}})?\s?/?\]|\{{\{{[^{{}}\n]{{1,200}}\}}\}}|\{{%[^{{}}\n]{{1,200}}%\}}"
)

EXAMPLES = [
    bad('⟦[caption id="a1" width="300"]⟧The old bridge⟦[/caption]⟧', "The old bridge"),
    bad("⟦[embed]⟧https://video.example/1⟦[/embed]⟧", "https://video.example/1"),
    bad("Dear ⟦{{ user.name }}⟧", "Dear "),
    bad("⟦[vc_row]⟧⟦[vc_column]⟧Rain fell.", "Rain fell."),
    ok("He saw it [video below] and left."),  # a note of the editor
    ok("The template has one variable.\nDear {{ user.name }}"),  # the text is about it
    ok("[audio] means sound, {this} means nothing"),
]


@rule(
    "MKP05", "shortcode", severity="error", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(
        "[caption", "[/caption", "[embed", "[/embed", "[gallery", "[video ", "[/video]", "[audio ", "[/audio]",
        "[playlist", "[youtube", "[vimeo", "[iframe", "[contact-form", "[adrotate", "[ad_", "[vc_", "[/vc_", "[et_pb_",
        "[/et_pb_", "[su_", "[/su_", "[fusion_", "[/fusion_", "{{", "{%",
    ),
)  # fmt: skip
def shortcode(doc: Doc) -> Iterator[Hit]:
    """A command of the publishing system that was never carried out: [caption], {{ name }}.

    Why: no reader ever saw it.
    Keeps: what stands between two commands, notes in square brackets, and texts about code.
    """
    hits = [
        (i, Hit(doc.spans[i][0] + found.start(), doc.spans[i][0] + found.end(), "command of the publishing system", ""))
        for i in doc.woken
        for found in CODE.finditer(doc.line(i))
        if found[0] not in {"[audio]", "[video]"}
    ]
    if hits and not talks_of_code(doc, {i for i, _ in hits}):
        yield from (hit for _, hit in hits)
