"""What only the whole document shows."""
