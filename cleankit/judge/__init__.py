"""The gate: suites of checks, what they may excuse, the verdict."""
