"""What a rubric is: its records, its file format, drafting one from a document, the shipped rubrics."""
