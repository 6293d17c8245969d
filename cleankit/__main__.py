"""``python -m cleankit``."""

from cleankit.cli import main

if __name__ == "__main__":
    main()
