"""What a person can do: the verbs, without a window."""
