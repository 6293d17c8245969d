from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

PHRASES = (
    r"Copy and paste the embed code below\.[^\n]{0,120}?(?:clipboard\.|$)",
    r"The code changes based on your se\s?lection\.",
    r"(?:lection\. )?The code has been copied to your clipboard\.",
    r"Video Player is loading\.?",
    r"This is a modal window\.?",
    r"Beginning of dialog window\. Escape will cancel and close the window\.",
    r"End of dialog window\.?",
    r"The media could not be loaded[^.\n]{0,120}\.",
    r"No compatible source was found for this media\.?",
    r"Loaded: \d{1,3}(?:\.\d+)?%",
    r"(?:Current Time|Duration|Remaining Time) -?\d{1,2}:\d{2}",
    r"Stream Type LIVE",
    r"Seek to live, currently behind live(?: ?LIVE)?",
    r"Playback Rate|Picture-in-Picture|Video size",
)
CLOCK = pattern(r"\s*0{1,2}:00\s*/\s*(?:\d{1,2}:)?\d{1,2}:\d{2}\s*")
"""How far it has played, and how long it is."""
PLAYER = pattern(rf"(?:{'|'.join(PHRASES)})(?:\s*https?:/\s?/\S+)?")
ANCHORS = (
    "embed code below", "The code changes", "copied to your clipboard", "Video Player is loading", "modal window",
    "dialog window", "media could not be loaded", "No compatible source", "Loaded: ", "Current Time ", "Remaining Time",
    "Stream Type LIVE", "Seek to live", "Playback Rate", "Picture-in-Picture", "Video size", "Duration ", "0:00",
)  # fmt: skip

EXAMPLES = [
    bad("⟦Video Player is loading.⟧ ⟦Current Time 0:00⟧ ⟦Loaded: 1.45%⟧", ""),
    bad("⟦Copy and paste the embed code below. The code has been copied to your clipboard.⟧ Rain fell.", " Rain fell."),
    bad("⟦00:00 / 03:45⟧", ""),
    ok("00:00 / Bremen"),  # a train
    ok("The player is loading, said the coach."),
    ok("Duration matters more than speed."),
]


@rule("LBL09", "player-text", severity="error", fix="safe", examples=EXAMPLES, anchors=ANCHORS)
def player_text(line: Line) -> Iterator[Hit]:
    """What a video player says to assistive technology, and the box with its embed code.

    Why: the same sentences in every page with a video.
    Keeps: players and loads of the story.
    """
    if CLOCK.fullmatch(line.text):
        yield Hit(0, len(line.text), "clock of a player", "")
    for found in PLAYER.finditer(line.text):
        start, end = found.span()
        while start and line.text[start - 1 : start].isspace() and line.text[end : end + 1] == " ":
            end += 1  # the spaces left behind would look like the gap between two lines
        yield Hit(start, end, "text of a video player", "")
