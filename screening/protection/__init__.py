"""Protecting a workspace: its key, what opens the key, and the file's way from plain to encrypted and back."""
