"""Candidates: their records, lists and filters, and all that is kept about a person."""
