"""Started where there is no display: the window with the samples as a picture, and a sample compared in words."""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from jobtracker.hunt.pages import read_page
from jobtracker.hunt.report import report
from jobtracker.hunt.resumes import read_profile
from jobtracker.importers.files import read_file
from jobtracker.paths import resources
from jobtracker.read_command import Comparing, read_postings
from workshop.sample_window import SAMPLE, SampleWindow


def main(data: Path, picture: Path) -> int:
    """Picture the window at the comparison of a sample posting, then say that comparison."""
    shown = SampleWindow(QApplication(sys.argv[:1]), data)
    shown.add_samples()
    shown.go("posting")
    shown.picture(picture)
    shown.close()
    print(f"The window, pictured: {picture}\n\nA sample posting, compared with the sample profile:\n", flush=True)
    profile = read_profile(resources() / "samples" / "profile.json")
    comparing = Comparing(profile, date.today())  # noqa: DTZ011 - the person's own calendar day
    return read_postings(
        [str(SAMPLE)],
        comparing,
        file=lambda name: read_file(Path(name)),
        page=lambda html: read_page(html).reading,
        report=report,
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
