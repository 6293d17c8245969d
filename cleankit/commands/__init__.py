"""What the commands do and print; cleankit.cli reads their options."""
