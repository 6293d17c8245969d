"""Names, agencies, days and words around them."""
