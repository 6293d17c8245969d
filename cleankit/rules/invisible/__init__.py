"""Characters that nobody sees, and letters stored in the shape they take in print."""
