"""What `packaging/dev.py` is made of: the environment, Qt's libraries, checks, benchmarks and pictures."""
