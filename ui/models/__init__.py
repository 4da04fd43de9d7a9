"""Table models between the workspace and the views."""
