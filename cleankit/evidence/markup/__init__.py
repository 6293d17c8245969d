"""Words of articles that talk about code."""
