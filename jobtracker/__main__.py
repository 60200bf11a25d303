"""python -m jobtracker, and the `jobtracker` command."""

import sys

from jobtracker.command_line import run
from jobtracker.importers.child import COMMAND, serve


def main() -> int:
    """Run the command line of this process, or be the child that reads one file; returns the exit code."""
    if sys.argv[1:2] == [COMMAND]:
        return serve(sys.argv[2:])
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
