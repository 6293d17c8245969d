"""Keywords that a page lists under its article."""
