"""Code pages, and what text read in the wrong one looks like."""
