"""python -m jobtracker, and the `jobtracker` command."""

import os
import sys

from jobtracker.command_line import run


def main() -> int:
    """Run the command line of this process, or be the child that reads one file; returns the exit code."""
    code = run(sys.argv[1:])
    if "jobtracker.app" not in sys.modules:  # a window is taken down in order; what only read has nothing to tidy up
        _leave(code)
    return code


def _leave(code: int) -> None:
    """End this process at once: taking the interpreter apart, object by object, was a sixth of reading one posting."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # None: a program without a console, on Windows
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
