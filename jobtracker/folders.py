"""Where this platform keeps a person's data."""

from pathlib import Path

from platformdirs import user_data_path


def data_folder() -> Path:
    """The person's data folder on this platform; it may not exist yet."""
    return user_data_path("jobtracker", appauthor=False, roaming=False)
