"""All that the tabs of a job show, asked for at once."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.hunt.job_sheet import JobSheet
    from jobtracker.hunt.jobs import JobRow, StageRow
    from jobtracker.hunt.open_posting import OpenPosting
    from jobtracker.hunt.people import Known
    from jobtracker.records.document import Document
    from jobtracker.records.job_paper import Offer
    from jobtracker.records.posting import Posting


class Around(NamedTuple):
    """One job with what was noted of it, and what can be chosen from: all stages, tags, contacts, documents, offers.

    `colleagues`: so many contacts work at its company.
    """

    posting: "OpenPosting"
    job: "JobRow"
    sheet: "JobSheet"
    stages: "tuple[StageRow, ...]"
    tags: tuple[str, ...]
    contacts: "tuple[Known, ...]"
    documents: "tuple[Document, ...]"
    offers: "tuple[tuple[Posting, Offer], ...]"
    colleagues: int


def look_around(hunt: "Hunt", posting: int) -> Around:
    """Ask for all of it, in the worker."""
    opened = hunt.postings.open(posting)
    return Around(
        opened,
        hunt.postings.row(posting),
        hunt.sheets.of(posting),
        hunt.shown.stages(),
        hunt.shown.tags(),
        hunt.contacts.known(),
        hunt.documents.all(),
        hunt.offers.side_by_side(),
        hunt.contacts.count_at(opened.company),
    )
