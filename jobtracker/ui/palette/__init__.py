"""The command palette: one field over every action, job, stage, kept search and company."""
