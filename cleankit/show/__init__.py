"""How things are shown: scraped text made harmless, numbers and languages in words, files that other programs read."""
