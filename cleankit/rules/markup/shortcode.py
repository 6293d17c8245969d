from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule

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
    ok("[audio] means sound, {this} means nothing"),
]


@rule(
    "MKP05", "shortcode", severity="error", fix="safe", examples=EXAMPLES,
    anchors=(
        "[caption", "[/caption", "[embed", "[/embed", "[gallery", "[video ", "[/video]", "[audio ", "[/audio]",
        "[playlist", "[youtube", "[vimeo", "[iframe", "[contact-form", "[adrotate", "[ad_", "[vc_", "[/vc_", "[et_pb_",
        "[/et_pb_", "[su_", "[/su_", "[fusion_", "[/fusion_", "{{", "{%",
    ),
)  # fmt: skip
def shortcode(line: Line) -> Iterator[Hit]:
    """A command of the publishing system that was never carried out: [caption], {{ name }}.

    Why: no reader ever saw it.
    Keeps: what stands between two commands, and notes in square brackets.
    """
    for found in CODE.finditer(line.text):
        if found[0] not in {"[audio]", "[video]"}:
            yield Hit(found.start(), found.end(), "command of the publishing system", "")
