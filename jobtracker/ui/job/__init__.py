"""What stands around one job beside its comparison: timeline, interviews, people, documents, tasks, offers, fields."""
