"""HTML that came along with the text."""
