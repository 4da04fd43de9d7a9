"""Locking the window: when, what stands in its place, and what the clipboard may keep."""
