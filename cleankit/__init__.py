"""cleankit finds what a scraper left in news text, repairs what is safe and keeps bad crawls from moving on."""

__version__ = "0.1.0"
