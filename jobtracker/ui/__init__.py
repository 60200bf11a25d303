"""The window: pages, actions, looks."""
