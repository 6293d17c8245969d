"""What stands between "read also" and a headline."""

from cleankit.patterns import pattern

DOTS = pattern(r"\s*(?:\.{2,4}+|…|\s[-–—]\s|[◄←⬅]\N{VARIATION SELECTOR-16}?)\s*+(?=\P{Ll})")
"""Stands behind "read also" as a colon does, in headlines of Arabic papers most of all."""
