"""The words of languages: their lexicons, page labels in a line, clouds of tags, what a language is known by."""
