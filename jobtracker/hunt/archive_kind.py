"""What an archive is called among files and types: known without loading what makes them."""

SUFFIX = ".jobtracker"
MIME = "application/vnd.jobtracker.archive+zip"
