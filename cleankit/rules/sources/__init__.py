"""What only many documents of a source show together."""
