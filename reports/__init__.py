"""PDF documents made from what the workspace holds."""
