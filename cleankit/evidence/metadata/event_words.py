"""What is told of somebody whom readers can see: he reads, speaks, shows his pictures."""

from cleankit.text.patterns import pattern

EVENT = pattern(
    r"(?<!\p{L})(?:reads? (?:on|from|at)|(?:on|next|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:am|vom) (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|liest (?:am|aus|um)|\p{L}*lesung|"
    r"\p{L}*vortrag\p{L}*|lecture on|tickets?|Karten|Eintritt|free entry|admission|Ausstellung|exhibition|festival|"
    r"on show|on display|zu sehen|\d ?Uhr|\d ?[ap]\.?m|(?:lee|lit|legge|lê|czyta) (?:el|le|il|no|w|en|à|in)|"
    r"\d{1,2}[:.]\d{2}|выступ\p{L}*)(?!\p{L})",
    ignore_case=True,
)
"""What somebody does whom readers can see."""
