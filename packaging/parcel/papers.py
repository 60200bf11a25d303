"""Run with the checkout's Python: writes one posting as PDF and as Word file, for the packaged program to read."""

import sys
from pathlib import Path

import docx
from reportlab.pdfgen.canvas import Canvas

LINES = (
    "Harbour Pilot Scheduler",
    "Company: Gannet Roads",
    "Location: Leith, United Kingdom",
    "Requirements",
    "• PostgreSQL",
    "• Redis",
)


def main(folder: Path) -> int:
    """Write both."""
    folder.mkdir(parents=True, exist_ok=True)
    canvas = Canvas(str(folder / "posting.pdf"))
    for number, line in enumerate(LINES):
        canvas.drawString(72, 760 - 24 * number, line)
    canvas.save()
    document = docx.Document()
    for line in LINES:
        document.add_paragraph(line)
    document.save(str(folder / "posting.docx"))
    (folder / "posting.txt").write_text("\n".join(LINES) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
