"""Starts one of the modules that stand here as the program starts: with what reads and compares compiled, if it is."""

import runpy
import sys

from jobtracker import compiled

if __name__ == "__main__":
    compiled.use()
    del sys.argv[0]
    runpy.run_module(f"bench.{sys.argv[0]}", run_name="__main__", alter_sys=True)
