"""A job's applications as a board: a column for each stage, a card for each person."""
