"""The two commands of a developer, and a few more: run, test, compile, bench, package, screenshots, translate.

Needs nothing but Python 3.11 or newer: it makes `.venv` in the checkout by itself.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this with an older Python shall read why it ends
    sys.exit("jobtracker needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + ".")

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from parcel import building
from workshop import benchmarks, checks, compiling, environment, libraries, pictures, translations, window
from workshop.places import Stop


def _run(options: argparse.Namespace) -> int:
    return window.run(options.passed_on)


def _test(options: argparse.Namespace) -> int:
    libraries.ensure("offscreen")
    return checks.run(options.passed_on)


def _compile(_options: argparse.Namespace) -> int:
    return 0 if compiling.ensure() else 1


def _bench(options: argparse.Namespace) -> int:
    libraries.ensure("offscreen")
    compiling.ensure()
    return benchmarks.run(as_json=options.json, quick=options.quick, only=options.only)


def _package(options: argparse.Namespace) -> int:
    libraries.ensure("offscreen")
    return building.build(check=options.check, start=options.start, quick=options.quick)


def _screenshots(options: argparse.Namespace) -> int:
    libraries.ensure("offscreen")
    return pictures.take(options.folder, language=options.language, text=options.text)


def _translate(_options: argparse.Namespace) -> int:
    return translations.renew()


def _arguments() -> argparse.ArgumentParser:
    """What may be asked for on the command line."""
    parser = argparse.ArgumentParser(prog="dev.py", description="Run, test and measure jobtracker from its checkout.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, does: Callable[[argparse.Namespace], int], about: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=about, description=about)
        added.set_defaults(does=does)
        return added

    command("run", _run, "Open the window; arguments behind -- go to jobtracker.")
    command("test", _test, "Check and test everything; arguments behind -- go to pytest.")
    command("compile", _compile, "Compile what reads and compares; test, bench and package do so by themselves.")
    bench = command("bench", _bench, "Measure start, use and reading against their floors; write docs/performance.md.")
    bench.add_argument("--quick", action="store_true", help="measure each thing fewer times")
    bench.add_argument(
        "--only",
        nargs="+",
        default=(),
        choices=benchmarks.names(),
        metavar="PART",
        help=f"these parts alone: {', '.join(benchmarks.names())}",
    )
    bench.add_argument("--json", action="store_true", help="print one JSON object instead of the table")
    package = command("package", _package, "Build what people install, into dist/: wheel, .deb and archive.")
    package.add_argument(
        "--check", action="store_true", help="try .deb and archive in a bare system: install, use, remove"
    )
    package.add_argument(
        "--start",
        action="store_true",
        help="only freeze the program, start and use it; with --check: where there can be no bare system",
    )
    package.add_argument("--quick", action="store_true", help="pack less tightly")
    pictures_of = command("screenshots", _screenshots, "Take every page, light and dark, in two sizes, on sample data.")
    pictures_of.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    pictures_of.add_argument("--language", default="en", choices=("en", "de"), help="what the window speaks")
    pictures_of.add_argument("--text", type=int, default=100, metavar="PERCENT", help="the text size")
    command("translate", _translate, "Bring the files of translations up to date with the sources, and compile them.")
    return parser


def main(arguments: Sequence[str]) -> int:
    """Do the command; what stands behind `--` is passed on to what the command starts."""
    split = arguments.index("--") if "--" in arguments else len(arguments)
    options = _arguments().parse_args(arguments[:split])
    options.passed_on = list(arguments[split + 1 :])
    try:
        environment.prepare()
        code: int = options.does(options)
    except Stop as stop:
        print(f"dev.py: {stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
