"""`jobtracker read` answers line by line, exactly as docs/read.md says."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from jobtracker.command_line import run

POSTING = """Backend Engineer

Company: Harbour Light

Requirements:
- 3+ years of experience with Python or Go
- PostgreSQL
- Docker is a plus

What you will do:
- Build services
"""
PROFILE = {
    "skills": [{"name": "Python", "years": 5}, {"name": "PostgreSQL"}],
    "work": [{"position": "Backend developer", "startDate": "2019-01-01", "endDate": "2024-01-01"}],
}
KEYS = [
    "id", "text", "language", "reader", "catalogue", "title", "company", "locations", "work_mode", "salary",
    "employment_type", "seniority", "sections", "items", "mentions",
]  # fmt: skip
ITEM_KEYS = ["text", "kind", "start", "end", "section", "prose", "ask", "verdict", "evidence"]


class Spoken:
    """What one run of the command said."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.err = code, err
        self.answers: list[dict[str, Any]] = [json.loads(line) for line in out.split("\n") if line]


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:  # noqa: ANN401 - a callable
    """Runs the command with lines on standard input."""

    def spoken(*arguments: str, lines: bytes = b"") -> Spoken:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
        code = run(["read", *arguments])
        return Spoken(code, *capsys.readouterr())

    return spoken


@pytest.fixture
def profile(tmp_path: Path) -> str:
    """A JSON Resume file."""
    file = tmp_path / "profile.json"
    file.write_text(json.dumps(PROFILE), encoding="utf-8")
    return str(file)


def line(**values: object) -> bytes:
    return json.dumps(values).encode() + b"\n"


def test_every_answer_has_every_key_in_its_order(speak: Any) -> None:  # noqa: ANN401
    (answer,) = speak("-", lines=line(id=7, text=POSTING)).answers
    assert list(answer) == KEYS
    assert all(list(item) == ITEM_KEYS for item in answer["items"])
    assert answer["id"] == 7
    assert (answer["title"], answer["company"]) == ("Backend Engineer", "Harbour Light")


def test_without_a_profile_nothing_is_judged(speak: Any) -> None:  # noqa: ANN401
    (answer,) = speak("-", lines=line(id=1, text=POSTING)).answers
    assert {item["verdict"] for item in answer["items"]} == {None}
    assert all(item["evidence"] == [] for item in answer["items"])


def test_with_a_profile_each_requirement_is_judged_with_its_evidence(speak: Any, profile: str) -> None:  # noqa: ANN401
    (answer,) = speak("--profile", profile, "-", lines=line(id=1, text=POSTING)).answers
    verdicts = {item["text"]: item["verdict"] for item in answer["items"]}
    assert verdicts == {
        "3+ years of experience with Python or Go": "met",
        "PostgreSQL": "met",
        "Docker is a plus": "missing",
        "Build services": None,
    }
    (database,) = (item["evidence"] for item in answer["items"] if item["text"] == "PostgreSQL")
    assert [(proof["source"], proof["rule"]) for proof in database] == [
        ({"path": "skills[1]", "text": "PostgreSQL"}, "same name")
    ]


def test_offsets_slice_the_kept_text(speak: Any) -> None:  # noqa: ANN401
    (answer,) = speak("-", lines=line(id=1, text="\ufeff🚀 " + POSTING.replace("\n", "\r\n"))).answers
    text = answer["text"]
    assert "\r" not in text
    assert text.startswith("🚀")
    assert all(text[mention["start"] : mention["end"]] == mention["text"] for mention in answer["mentions"])
    assert all(" ".join(text[item["start"] : item["end"]].split()) == item["text"] for item in answer["items"])


def test_a_page_wins_over_text_and_keeps_its_bullets(speak: Any) -> None:  # noqa: ANN401
    page = "<h1>Nurse</h1><h2>Requirements</h2><ul><li>Driving licence B</li><li>German</li></ul><script>x()</script>"
    (answer,) = speak("-", lines=line(id=1, text="something else", html=page)).answers
    assert [item["text"] for item in answer["items"]] == ["Driving licence B", "German"]
    assert "x()" not in answer["text"]
    assert "something else" not in answer["text"]


def test_blank_text_is_an_answer_with_no_items(speak: Any) -> None:  # noqa: ANN401
    spoken = speak("-", lines=line(text=" \n\t"))
    assert spoken.code == 0
    assert spoken.answers[0]["items"] == []
    assert spoken.answers[0]["id"] is None


def test_nul_and_lone_surrogates_become_replacement_characters(speak: Any) -> None:  # noqa: ANN401
    spoken = speak("-", lines=rb'{"id": "\ud800", "text": "a\u0000b\udfffc"}' + b"\n")
    assert spoken.answers[0]["text"] == "a\ufffdb\ufffdc"
    assert spoken.answers[0]["id"] == "\ud800"


@pytest.mark.parametrize(
    ("bad", "id_"),
    [
        (b"not json\n", None),
        (b"\n", None),
        (b"[1]\n", None),
        (b"\xff\xfe\n", None),
        (b'{"id": 3}\n', 3),
        (b'{"id": 3, "text": 4}\n', 3),
        (b'{"id": 3, "text": "a", "html": 4}\n', 3),
        (b"[" * 200_000 + b"\n", None),
    ],
)
def test_a_bad_line_gets_an_error_and_the_run_goes_on(speak: Any, bad: bytes, id_: object) -> None:  # noqa: ANN401
    spoken = speak("-", lines=line(id="a", text="x") + bad + line(id="b", text="y"))
    assert spoken.code == 1
    assert [answer["id"] for answer in spoken.answers] == ["a", id_, "b"]
    assert spoken.answers[1]["line"] == 2
    assert spoken.answers[1]["error"].endswith(".")
    assert "line 2" in spoken.err


def test_files_are_answered_in_order_by_their_path_as_typed(speak: Any, tmp_path: Path) -> None:  # noqa: ANN401
    text, page = tmp_path / "one.txt", tmp_path / "two.html"
    text.write_text(POSTING, encoding="utf-16")
    page.write_text("<h2>Requirements</h2><ul><li>Python</li></ul>", encoding="utf-8")
    gone = str(tmp_path / "gone.txt")
    spoken = speak(str(text), gone, str(page))
    assert spoken.code == 1
    assert [answer["id"] for answer in spoken.answers] == [str(text), gone, str(page)]
    assert list(spoken.answers[1]) == ["id", "line", "error"]


@pytest.mark.parametrize(
    "arguments",
    [["--today", "tomorrow", "-"], ["--no-such-option"]],
)
def test_a_wrong_option_ends_with_2_and_no_output(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run(["read", *arguments])
    assert caught.value.code == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("written", ["", "[]", '{"skills": 3}'])
def test_a_wrong_profile_ends_with_2_and_no_output(speak: Any, tmp_path: Path, written: str) -> None:  # noqa: ANN401
    file = tmp_path / "wrong.json"
    file.write_text(written, encoding="utf-8")
    spoken = speak("--profile", str(file), "-", lines=line(id=1, text="x"))
    assert (spoken.code, spoken.answers) == (2, [])
    assert "profile" in spoken.err
    missing = speak("--profile", str(tmp_path / "none.json"), "-", lines=line(id=1, text="x"))
    assert (missing.code, missing.answers) == (2, [])


def test_today_decides_how_long_work_without_an_end_lasts(speak: Any, tmp_path: Path) -> None:  # noqa: ANN401
    file = tmp_path / "profile.json"
    work = [{"position": "Backend developer", "startDate": "2020-01-01"}]
    file.write_text(json.dumps({"skills": [{"name": "Backend development"}], "work": work}), encoding="utf-8")
    posting = line(id=1, text="Requirements:\n- 5 years of experience in backend development\n- Python\n")

    def verdict(today: str) -> str:
        spoken = speak("--profile", str(file), "--today", today, "-", lines=posting)
        return str(spoken.answers[0]["items"][0]["verdict"])

    assert [verdict("2023-06-01"), verdict("2025-01-01")] == ["partial", "met"]


def test_an_answer_is_written_before_the_next_line_comes() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "jobtracker", "read", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        for number in range(2):
            process.stdin.write(line(id=number, text=POSTING))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(20) == 0


def test_reading_needs_neither_qt_nor_sql() -> None:
    program = (
        "import sys; from jobtracker.command_line import run; code = run(['read', '-']); "
        "heavy = {'PySide6', 'sqlalchemy', 'sqlmodel', 'sqlite3', 'pydantic', 'alembic'} & set(sys.modules); "
        "sys.exit(str(sorted(heavy)) if heavy else code)"
    )
    done = subprocess.run([sys.executable, "-c", program], input=line(text=POSTING), capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_whoever_stops_reading_early_causes_no_traceback() -> None:
    lines = line(text=POSTING) * 400
    with subprocess.Popen(
        [sys.executable, "-m", "jobtracker", "read", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(line(text=POSTING))
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        try:
            process.stdin.write(lines)
            process.stdin.close()
        except BrokenPipeError:
            pass
        assert process.stderr.read() == b""
        process.wait(20)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_said_in_one_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        said = subprocess.run(
            [sys.executable, "-m", "jobtracker", "read", "-"],
            input=json.dumps({"id": 1, "text": POSTING}),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert said.returncode == 2
    assert said.stderr.startswith("jobtracker: The answers cannot be written: ")
    assert "Traceback" not in said.stderr
