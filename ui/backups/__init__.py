"""Backups in the window: made by themselves, their state in words, and restoring one."""
