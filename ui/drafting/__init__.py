"""The wizard "New rubric from a document": the document on the left, the rubric it becomes on the right."""
