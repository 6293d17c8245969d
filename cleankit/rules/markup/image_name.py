from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".JPG", ".JPEG", ".PNG", ".GIF", ".WEBP", ".SVG")
NAME = pattern(r"\s*[\w().,%+@~/-]{1,120}\.(?:jpe?g|png|gif|webp|svg)\s*", ignore_case=True)
ICON = pattern(
    r"\s*(?:(?:facebook|twitter|x|whatsapp|instagram|youtube|linkedin|telegram|email|mail|print|search|info|close|menu|"
    r"share|play|arrow|calendar|clock|comment|user|home|logo|rss) (?:icon|logo)\s*)+",
    ignore_case=True,
)

EXAMPLES = [
    bad("⟦IMG_2041.JPG⟧", ""),
    bad("⟦BRIDGE.WEBP⟧", ""),
    bad("⟦uploads/2024/05/bridge-750x375.jpg⟧", ""),
    bad("⟦Facebook icon Twitter icon⟧", ""),
    ok("He sent bridge.jpg to the paper."),  # inside a sentence
    ok("A style icon"),
    ok("an icon"),
]


@rule(
    "MKP04", "image-name", severity="warning", fix="safe", examples=EXAMPLES,
    anchors=(*ENDINGS, " icon", " Icon", " ICON", " logo", " Logo", " LOGO"), where=(pl.col("chars") <= 160,),
)  # fmt: skip
def image_name(line: Line) -> Iterator[Hit]:
    """The file name of a picture, or what stands for an icon, alone on its line.

    Why: the picture is gone, its name is no word of the article.
    Keeps: names inside sentences.
    """
    text = line.text
    if len(text) <= 160 and (NAME.fullmatch(text) or ICON.fullmatch(text)):
        yield Hit(0, len(text), "name of a picture", "")
