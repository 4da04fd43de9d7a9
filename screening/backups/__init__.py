"""Backups of a workspace: making and checking copies, keeping the right ones, restoring, and reading damaged files."""
