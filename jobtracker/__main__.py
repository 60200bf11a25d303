"""python -m jobtracker, and the `jobtracker` command."""

import sys

from jobtracker.command_line import run


def main() -> int:
    """Run the command line of this process, or be the child that reads one file; returns the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
