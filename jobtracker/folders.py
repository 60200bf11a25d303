"""Where this platform keeps a program's data."""

from pathlib import Path

from platformdirs import user_cache_path, user_data_path


def data_folder() -> Path:
    """The person's data folder on this platform; it may not exist yet."""
    return user_data_path("jobtracker", appauthor=False, roaming=False)


def cache_folder() -> Path:
    """Where things that can be made anew are kept between starts."""
    return user_cache_path("jobtracker", appauthor=False)
