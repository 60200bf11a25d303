"""What one session of the window compiled, the next one's first paste need not wait for."""

import subprocess
import sys
from pathlib import Path

SESSION = """
import re, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from jobtracker.app import make_window
from jobtracker.paths import Paths

application = QApplication([])
window = make_window(application, Paths(Path(sys.argv[1])))

def opened():
    window.door.ask(lambda hunt: hunt.samples.add())
    for each in (window.door.background, window.door.beside):
        each.idle.connect(leave)

def leave():
    if not window.door.busy:
        window.close()
        application.quit()

window.door.opened.connect(opened)
window.show()
application.exec()
print(len(re._cache))
"""


def test_the_first_posting_of_a_session_is_read_with_the_patterns_of_the_last(tmp_path: Path) -> None:
    compiled = [
        int(subprocess.run([sys.executable, "-c", SESSION, str(tmp_path)], capture_output=True, check=True).stdout)
        for _ in range(2)
    ]
    assert [file.name.partition("-")[0] for file in (tmp_path / "cache").glob("patterns-*")] == ["patterns"]
    assert compiled[1] < compiled[0] / 3
