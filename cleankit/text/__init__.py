"""Text as such, in any language: code points, letters, folding, patterns."""
