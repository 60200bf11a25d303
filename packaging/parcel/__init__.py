"""What `dev.py package` is made of: the program frozen, packed for each system, and the packages tried out."""
