"""Facts about the article that stand in its text: kept as ck_* columns."""
