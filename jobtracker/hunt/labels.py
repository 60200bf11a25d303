"""The words for what a verb did, as the line that offers to undo it shows them. All in one place, to be translated."""

SAVED = "Saved “{name}”"
SAVED_MANY = "Saved {count} postings"
CORRECTED = "Corrected “{name}”"
REMOVED_ONE = "Removed “{name}”"
REMOVED_MANY = "Removed {count} postings"
MOVED_ONE = "Moved “{name}” to {stage}"
MOVED_MANY = "Moved {count} postings to {stage}"
ADDED_TO_PROFILE = "Added {name} to your profile"
CHANGED_IN_PROFILE = "Changed {name} in your profile"
REMOVED_FROM_PROFILE = "Removed {name} from your profile"
ALREADY_IN_PROFILE = "{name} is in your profile already"
SAME_AS = "“{term}” now means {skill}"
NOT_A_SKILL = "“{term}” is no skill any more"
FORGOTTEN = "“{term}” is read as before"
SAMPLES = "Added the samples"
SAMPLES_THERE = "The samples are there already"

UNTITLED = "Untitled posting"
LONGEST_NAME = 60


def named(text: str, *, without: str = UNTITLED) -> str:
    """Give a name short enough for one line; `without` where there is none."""
    name = " ".join(text.split()) or without
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"
