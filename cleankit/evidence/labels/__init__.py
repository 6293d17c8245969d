"""Sentences in which a page speaks, and words of its buttons."""
