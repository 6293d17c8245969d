"""White space and where punctuation stands."""
