"""The command palette: go anywhere and run any action by a few letters."""
