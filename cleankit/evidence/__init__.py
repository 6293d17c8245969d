"""What rules look for: words, patterns and measures that several rules share or that are long; a folder a family."""
