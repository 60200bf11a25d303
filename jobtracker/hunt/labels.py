"""The words for what a verb did, as the line that offers to undo it shows them. All in one place, to be translated."""

from typing import NamedTuple


class Named(NamedTuple):
    """What is said of adding, changing and removing something with a name."""

    added: str
    changed: str
    removed: str


SAVED = "Saved “{name}”"
LISTED = "Imported {count} jobs from {file}"
LISTED_ONE = "Imported one job from {file}"
SAVED_MANY = "Saved {count} postings"
CORRECTED = "Corrected “{name}”"
REMOVED_ONE = "Removed “{name}”"
REMOVED_MANY = "Removed {count} postings"
MOVED_ONE = "Moved “{name}” to {stage}"
MOVED_MANY = "Moved {count} postings to {stage}"
ADDED_TO_PROFILE = "Added {name} to your profile"
CHANGED_IN_PROFILE = "Changed {name} in your profile"
REMOVED_FROM_PROFILE = "Removed {name} from your profile"
FILLED = "Added {count} lines from {file} to your profile"
FILLED_ONE = "Added one line from {file} to your profile"
ALREADY_IN_PROFILE = "{name} is in your profile already"
SAME_AS = "“{term}” now means {skill}"
NOT_A_SKILL = "“{term}” is no skill any more"
NOT_NEEDED = "“{words}” is not needed here"
NEEDED = "“{words}” is needed after all"
NOW_REQUIRED = "“{words}” is required"
NOW_PREFERRED = "“{words}” is only preferred"
POINT_TURNED = "“{words}” is of another kind"
NO_POINT = "“{words}” is no requirement"
SPLIT = "Split “{words}”"
MERGED = "Joined “{words}” with the next"
POINT_ADDED = "Added a requirement"
FORGOTTEN = "“{term}” is read as before"
ENDED_MANY = "Closed {count} jobs: {outcome}"
EXCITED_MANY = "Changed how much you want {count} jobs"
ENDED = "“{name}”: {outcome}"
REDATED = "Corrected the day of “{name}”"
RETRACTED = "Took “{what}” back from the history of “{name}”"
ARCHIVED_ONE = "Archived “{name}”"
ARCHIVED_MANY = "Archived {count} jobs"
UNARCHIVED_ONE = "Took “{name}” out of the archive"
UNARCHIVED_MANY = "Took {count} jobs out of the archive"
EXCITED = "Changed how much you want “{name}”"
TAGGED_ONE = "Tagged “{name}”"
TAGGED_MANY = "Tagged {count} jobs"
RETAGGED = "Renamed the tag {old} to {new}"
RESTORED_ONE = "Brought “{name}” back"
RESTORED_MANY = "Brought {count} jobs back"
RESTORED_FILE = "Restored {count} jobs from {file}"
RESTORED_FILE_ONE = "Restored one job from {file}"
DISCARDED = "Emptied the trash"
STAGE = Named("Added the stage {name}", "Changed the stage {name}", "Removed the stage {name}")
STAGES_ORDERED = "Put the stages in another order"
INTERVIEW = Named("Added the {name}", "Changed the {name}", "Removed the {name}")
WENT = "{name}: {outcome}"
TASK = Named("Added the task “{name}”", "Changed the task “{name}”", "Removed the task “{name}”")
DONE = "Done: “{name}”"
NOT_DONE = "“{name}” is open again"
SNOOZED = "“{name}” comes back {day}"
CONTACT = Named("Added {name}", "Changed {name}", "Removed {name}")
LINKED = "{name} now belongs to “{job}”"
UNLINKED = "{name} no longer belongs to “{job}”"
MESSAGE = Named("Added a message “{name}”", "Changed the message “{name}”", "Removed the message “{name}”")
DOCUMENT = Named("Added the document {name}", "Changed the document {name}", "Removed the document {name}")
ATTACHED = "Put {name} with “{job}”"
DETACHED = "Took {name} away from “{job}”"
SENT = "{name} was sent for “{job}”"
NOT_SENT = "{name} was not sent for “{job}”"
NOTE = Named("Added the note “{name}”", "Changed the note “{name}”", "Removed the note “{name}”")
OFFER = Named("Added the offer {name}", "Changed the offer {name}", "Removed the offer {name}")
SEARCH = Named("Kept the search {name}", "Changed the search {name}", "Removed the search {name}")
FOLLOW_UP = "Follow up"
FOLLOW_UP_SET = "You will follow up {day}"
FOLLOWED_UP = "Asked how things stand"
HEAR = "Hear how the interview went"

SAMPLES = "Added the samples"
SAMPLES_THERE = "The samples are there already"

UNTITLED = "Untitled posting"
LONGEST_NAME = 60


def named(text: str, *, without: str = UNTITLED) -> str:
    """Give a name short enough for one line; `without` where there is none."""
    name = " ".join(text.split()) or without
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def ahead(days: int) -> str:
    """Say in how many days something is, in words that hold in every locale."""
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days" if days > 0 else "at once")
