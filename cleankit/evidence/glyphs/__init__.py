"""Letters that look alike, and the words that tell them apart."""
