"""Damage done to bytes: replacement characters, control characters."""
