"""What the packaged program runs: the same as `python -m jobtracker`."""

import sys

from jobtracker.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
