"""The best program there is for a person hunting for a job."""
