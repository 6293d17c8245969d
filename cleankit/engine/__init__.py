"""The rule engine: which lines can hit (wake), rules on characters, on lines until they settle, on documents."""
