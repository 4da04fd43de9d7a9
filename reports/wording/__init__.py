"""The words of the documents in both languages."""
