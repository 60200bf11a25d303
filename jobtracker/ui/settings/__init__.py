"""Settings: how the window looks, where the data lies, what this program is."""
