"""Rows of keywords."""
