"""One saved posting: the comparison, requirement by requirement, and why."""
