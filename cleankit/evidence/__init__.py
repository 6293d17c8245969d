"""What rules look for: words, patterns and measures that rules share or that are long; a folder for each family."""
