"""The posting, compared with a person: findings in, verdicts out."""
