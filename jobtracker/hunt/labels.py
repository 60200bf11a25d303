"""The words for what a verb did, as the line that offers to undo it shows them. All in one place.

They are said in the person's language when this is loaded, which is after the window has begun.
"""

from typing import NamedTuple

from jobtracker.wording import translate


class Named(NamedTuple):
    """What is said of adding, changing and removing something with a name."""

    added: str
    changed: str
    removed: str


SAVED = translate("Label", "Saved “{name}”")
LISTED = translate("Label", "Imported {jobs} jobs from {file}")
LISTED_ONE = translate("Label", "Imported one job from {file}")
PEOPLE_LISTED = translate("Label", "Imported {people} people from {file}")
PERSON_LISTED = translate("Label", "Imported one person from {file}")
ALL_LISTED = translate("Label", "Imported jobs ({jobs}) and people ({people}) from {file}")
SAVED_MANY = translate("Label", "Saved {count} postings")
CORRECTED = translate("Label", "Corrected “{name}”")
RENEWED = translate("Label", "Took the new text of “{name}”")
BEFORE = translate("Label", "What the posting said before")
REMOVED_ONE = translate("Label", "Removed “{name}”")
REMOVED_MANY = translate("Label", "Removed {count} postings")
MOVED_ONE = translate("Label", "Moved “{name}” to {stage}")
MOVED_MANY = translate("Label", "Moved {count} postings to {stage}")
ADDED_TO_PROFILE = translate("Label", "Added {name} to your profile")
CHANGED_IN_PROFILE = translate("Label", "Changed {name} in your profile")
REMOVED_FROM_PROFILE = translate("Label", "Removed {name} from your profile")
FILLED = translate("Label", "Added {count} lines from {file} to your profile")
FILLED_ONE = translate("Label", "Added one line from {file} to your profile")
ALREADY_IN_PROFILE = translate("Label", "{name} is in your profile already")
SAME_AS = translate("Label", "“{term}” now means {skill}")
NOT_A_SKILL = translate("Label", "“{term}” is no skill any more")
NOT_NEEDED = translate("Label", "“{words}” is not needed here")
NEEDED = translate("Label", "“{words}” is needed after all")
NOW_REQUIRED = translate("Label", "“{words}” is required")
NOW_PREFERRED = translate("Label", "“{words}” is only preferred")
POINT_TURNED = translate("Label", "“{words}” is of another kind")
NO_POINT = translate("Label", "“{words}” is no requirement")
SPLIT = translate("Label", "Split “{words}”")
MERGED = translate("Label", "Joined “{words}” with the next")
POINT_ADDED = translate("Label", "Added a requirement")
FORGOTTEN = translate("Label", "“{term}” is read as before")
ENDED_MANY = translate("Label", "Closed {count} jobs: {outcome}")
EXCITED_MANY = translate("Label", "Changed how much you want {count} jobs")
ENDED = translate("Label", "“{name}”: {outcome}")
REDATED = translate("Label", "Corrected the day of “{name}”")
RETRACTED = translate("Label", "Took “{what}” back from the history of “{name}”")
ARCHIVED_ONE = translate("Label", "Archived “{name}”")
ARCHIVED_MANY = translate("Label", "Archived {count} jobs")
UNARCHIVED_ONE = translate("Label", "Took “{name}” out of the archive")
UNARCHIVED_MANY = translate("Label", "Took {count} jobs out of the archive")
EXCITED = translate("Label", "Changed how much you want “{name}”")
TAGGED_ONE = translate("Label", "Tagged “{name}”")
TAGGED_MANY = translate("Label", "Tagged {count} jobs")
RETAGGED = translate("Label", "Renamed the tag {old} to {new}")
RESTORED_ONE = translate("Label", "Brought “{name}” back")
RESTORED_MANY = translate("Label", "Brought {count} jobs back")
RESTORED_FILE = translate("Label", "Restored {count} jobs from {file}")
RESTORED_FILE_ONE = translate("Label", "Restored one job from {file}")
STAGE = Named(
    translate("Label", "Added the stage {name}"),
    translate("Label", "Changed the stage {name}"),
    translate("Label", "Removed the stage {name}"),
)
STAGES_ORDERED = translate("Label", "Put the stages in another order")
INTERVIEW = Named(
    translate("Label", "Added the {name}"),
    translate("Label", "Changed the {name}"),
    translate("Label", "Removed the {name}"),
)
WENT = translate("Label", "{name}: {outcome}")
TASK = Named(
    translate("Label", "Added the task “{name}”"),
    translate("Label", "Changed the task “{name}”"),
    translate("Label", "Removed the task “{name}”"),
)
DONE = translate("Label", "Done: “{name}”")
NOT_DONE = translate("Label", "“{name}” is open again")
SNOOZED = translate("Label", "“{name}” comes back {day}")
CONTACT = Named(
    translate("Label", "Added {name}"),
    translate("Label", "Changed {name}"),
    translate("Label", "Removed {name}"),
)
LINKED = translate("Label", "{name} now belongs to “{job}”")
UNLINKED = translate("Label", "{name} no longer belongs to “{job}”")
MESSAGE = Named(
    translate("Label", "Added a message “{name}”"),
    translate("Label", "Changed the message “{name}”"),
    translate("Label", "Removed the message “{name}”"),
)
DOCUMENT = Named(
    translate("Label", "Added the document {name}"),
    translate("Label", "Changed the document {name}"),
    translate("Label", "Removed the document {name}"),
)
ATTACHED = translate("Label", "Put {name} with “{job}”")
DETACHED = translate("Label", "Took {name} away from “{job}”")
SENT = translate("Label", "{name} was sent for “{job}”")
NOT_SENT = translate("Label", "{name} was not sent for “{job}”")
NOTE = Named(
    translate("Label", "Added the note “{name}”"),
    translate("Label", "Changed the note “{name}”"),
    translate("Label", "Removed the note “{name}”"),
)
OFFER = Named(
    translate("Label", "Added the offer {name}"),
    translate("Label", "Changed the offer {name}"),
    translate("Label", "Removed the offer {name}"),
)
SEARCH = Named(
    translate("Label", "Kept the search “{name}”"),
    translate("Label", "Changed the search “{name}”"),
    translate("Label", "Removed the search “{name}”"),
)
ROUNDS = {
    "phone": translate("Label", "phone interview"),
    "video": translate("Label", "video interview"),
    "on-site": translate("Label", "on-site interview"),
    "technical": translate("Label", "technical interview"),
    "assignment": translate("Label", "assignment"),
    "panel": translate("Label", "panel interview"),
    "final": translate("Label", "final interview"),
    "other": translate("Label", "interview"),
}
OUTCOMES = {
    "accepted": translate("Label", "accepted"),
    "declined": translate("Label", "declined"),
    "rejected": translate("Label", "rejected"),
    "withdrawn": translate("Label", "withdrawn"),
    "no answer": translate("Label", "no answer"),
    "passed": translate("Label", "passed"),
    "not passed": translate("Label", "not passed"),
    "cancelled": translate("Label", "cancelled"),
}
FOLLOW_UP = translate("Label", "Follow up")
FOLLOW_UP_SET = translate("Label", "You will follow up {day}")
FOLLOWED_UP = translate("Label", "Asked how things stand")
HEAR = translate("Label", "Hear how the interview went")

SAMPLES = translate("Label", "Added the samples")
SAMPLES_THERE = translate("Label", "The samples are there already")

UNTITLED = translate("Label", "Untitled posting")
NAMELESS = translate("Label", "without a name")
LONGEST_NAME = 60


def named(text: str, *, without: str = UNTITLED) -> str:
    """Give a name short enough for one line; `without` where there is none."""
    name = " ".join(text.split()) or without
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def ahead(days: int) -> str:
    """Say in how many days something is, in words that hold in every locale."""
    if days in {0, 1}:
        return translate("Label", "tomorrow") if days else translate("Label", "today")
    return translate("Label", "in {days} days").format(days=days) if days > 0 else translate("Label", "at once")
