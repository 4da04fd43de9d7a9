"""The help in the window: topics as Markdown files in both languages, and the window that shows them."""
