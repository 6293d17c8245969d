"""A run over a crawl, around its stages: how it begins or goes on, two passes, processes, what waits on disk."""
