"""What tells the frame of a page from its article."""
